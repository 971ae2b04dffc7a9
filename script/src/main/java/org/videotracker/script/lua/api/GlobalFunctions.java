package org.videotracker.script.lua.api;

import static org.videotracker.script.lua.runtime.Argument.of;
import static org.videotracker.script.lua.runtime.Argument.optional;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.LinkCommand.DisconnectModule;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** The functions that need no object: what most sets are written with. */
final class GlobalFunctions {
    private static final Argument NAME = of("name", Kind.TEXT);
    private static final Argument CONFIG = optional("config", Kind.SETTINGS);
    private static final Argument SOURCE = of("source", Kind.TEXT);
    private static final Argument TARGET = of("target", Kind.TEXT);
    private static final Argument TYPE = optional("type", Kind.TEXT);
    private static final String THE_NAME = "the name";

    private GlobalFunctions() {}

    static List<ApiFunction> all() {
        return List.of(
                module("sampler", "MultiSampler", "kick = sampler(\"kick\", {masterVolume = 0.8})\nreturn kick"),
                module("sequencer", "TrackerSequencer", "return sequencer(\"drums\")"),
                module("tracker", "TrackerSequencer", "return tracker(\"drums\")"),
                module("mixer", "AudioMixer", "return mixer(\"bus\", {masterVolume = 0.5})"),
                module("videoMixer", "VideoMixer", "return videoMixer(\"layers\")"),
                module("audioOut", "AudioOutput", "return audioOut(\"masterAudioOut\", {masterVolume = 0.9})"),
                module("videoOut", "VideoOutput", "return videoOut(\"masterVideoOut\")"),
                module("oscilloscope", "Oscilloscope", "return oscilloscope(\"masterOscilloscope\")"),
                module("spectrogram", "Spectrogram", "return spectrogram(\"masterSpectrogram\")"),
                new ApiFunction(
                        "",
                        "setParam",
                        List.of(of("module", Kind.TEXT), of("parameter", Kind.TEXT), of("value", Kind.VALUE)),
                        "true",
                        "Sets a parameter of a module, or of a part of it such as `sample[0].speed`; the clock's and the "
                                + "project's settings too. Numbers are clamped; an option can be given by its name.",
                        "return setParam(\"multiSampler1\", \"masterVolume\", 0.5)",
                        (script, self, a) -> {
                            ParameterAccess.set(
                                    script,
                                    ParameterAccess.address(script.session(), a.text(0), a.text(1)),
                                    a.value(2));
                            return true;
                        }),
                new ApiFunction(
                        "",
                        "getParam",
                        List.of(of("module", Kind.TEXT), of("parameter", Kind.TEXT)),
                        "a number, a text, or true or false",
                        "Reads what setParam sets.",
                        "setParam(\"multiSampler1\", \"voices\", 8)\nreturn getParam(\"multiSampler1\", \"voices\")",
                        (script, self, a) -> ParameterAccess.get(
                                script.session(), ParameterAccess.address(script.session(), a.text(0), a.text(1)))),
                new ApiFunction(
                        "",
                        "connect",
                        List.of(SOURCE, TARGET, TYPE),
                        "true",
                        "Connects two modules, unless they are. The type is audio, video or event; without it, the first of "
                                + "these that the source sends and the target takes.",
                        "sampler(\"kick\")\nreturn connect(\"trackerSequencer1\", \"kick\", \"event\")",
                        (script, self, a) -> LinkAccess.connect(script, a.text(0), a.text(1), a.optionalText(2))),
                new ApiFunction(
                        "",
                        "disconnect",
                        List.of(SOURCE, optional("target", Kind.TEXT), TYPE),
                        "whether anything was connected",
                        "Takes away what connects two modules, of one type or of all; without a target, all connections of "
                                + "the module.",
                        "return disconnect(\"multiSampler1\", \"masterAudioOut\", \"audio\")",
                        GlobalFunctions::disconnect),
                new ApiFunction(
                        "",
                        "pattern",
                        List.of(NAME, optional("steps", Kind.INTEGER)),
                        THE_NAME,
                        "Makes a pattern of 16 steps, or of as many as given, unless there is one of the name. One that has "
                                + "another number of steps is made shorter or longer, and keeps its steps.",
                        "return pattern(\"verse\", 32)",
                        (script, self, a) -> PatternAccess.ensurePattern(script, a.text(0), a.optionalInteger(1))),
                new ApiFunction(
                        "",
                        "step",
                        List.of(of("pattern", Kind.TEXT), of("row", Kind.INTEGER), optional("step", Kind.SETTINGS)),
                        "",
                        "Replaces a row, counted from zero, by a step with these fields (index, note, length, chance, ratioA, "
                                + "ratioB, and any parameter as a lock); without fields it is a rest. The index counts from zero.",
                        "step(\"P0\", 4, {index = 0, note = 62, length = 2, volume = 0.7})",
                        (script, self, a) -> {
                            PatternAccess.setStep(script, a.text(0), a.integer(1), a.settings(2));
                            return null;
                        }),
                new ApiFunction(
                        "",
                        "chain",
                        List.of(NAME, optional("entries", Kind.LIST)),
                        THE_NAME,
                        "Makes a chain unless there is one of the name, and gives it these entries: names of patterns, or "
                                + "tables with pattern, repeats and enabled.",
                        "pattern(\"verse\")\nreturn chain(\"song\", {\"P0\", {pattern = \"verse\", repeats = 2}})",
                        (script, self, a) -> PatternAccess.ensureChain(script, a.text(0), a.optionalList(1))),
                new ApiFunction(
                        "",
                        "bind",
                        List.of(of("sequencer", Kind.TEXT), of("pattern", Kind.TEXT)),
                        "true",
                        "Lets a sequencer play a pattern from its beginning; one that plays it goes on.",
                        "pattern(\"verse\")\nreturn bind(\"trackerSequencer1\", \"verse\")",
                        (script, self, a) -> {
                            PatternAccess.bind(script, a.text(0), a.text(1));
                            return true;
                        }),
                new ApiFunction(
                        "",
                        "bindChain",
                        List.of(of("sequencer", Kind.TEXT), of("chain", Kind.TEXT)),
                        "true",
                        "Lets a sequencer play a chain from its beginning; one that plays it goes on.",
                        "chain(\"song\", {\"P0\"})\nreturn bindChain(\"trackerSequencer1\", \"song\")",
                        (script, self, a) -> {
                            PatternAccess.bindChain(script, a.text(0), a.text(1));
                            return true;
                        }),
                new ApiFunction(
                        "",
                        "getEngine",
                        List.of(),
                        "the engine",
                        "The same object as the global `engine`.",
                        "return getEngine() == engine",
                        (script, self, a) -> EngineMethods.ENGINE),
                new ApiFunction(
                        "",
                        "help",
                        List.of(optional("name", Kind.TEXT)),
                        "a text",
                        "How functions and methods of a name are called and what they do; without a name, which there are.",
                        "return help(\"bindChain\")",
                        (script, self, a) -> a.optionalText(0).isPresent() ? Help.on(a.text(0)) : Help.names()));
    }

    private static ApiFunction module(String name, String type, String example) {
        return new ApiFunction(
                "",
                name,
                List.of(NAME, CONFIG),
                THE_NAME,
                "Makes a module of the type " + type
                        + ", with its outputs connected to the masters, unless there is one of the name, and "
                        + "sets the parameters in the table.",
                example,
                (script, self, a) -> ModuleAccess.ensure(script, type, a.text(0), a.settings(1)));
    }

    private static Object disconnect(Transaction script, Object self, Arguments a) throws RejectedException {
        Optional<String> target = a.optionalText(1);
        if (target.isPresent()) {
            return LinkAccess.disconnect(script, a.text(0), target.get(), a.optionalText(2));
        }
        Session before = script.session();
        script.apply(new DisconnectModule(Require.moduleNamed(before, a.text(0)).id(), Optional.empty()));
        return script.session() != before;
    }
}
