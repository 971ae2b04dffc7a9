package org.videotracker.script.lua.api;

import static org.videotracker.script.lua.runtime.Argument.of;
import static org.videotracker.script.lua.runtime.Argument.optional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.command.LinkCommand.DisconnectModule;
import org.videotracker.model.command.SessionCommand.SetUserScript;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** The functions that need no object: what most sets are written with. */
final class GlobalFunctions {
    private static final Argument SOURCE = of("source", Kind.TEXT);
    private static final Argument TARGET = of("target", Kind.TEXT);
    private static final Argument TYPE = optional("type", Kind.TEXT);

    private GlobalFunctions() {}

    static List<ApiFunction> all() {
        return List.of(
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
                        List.of(SOURCE, TARGET, TYPE, optional("options", Kind.SETTINGS)),
                        "true",
                        "Connects two modules, unless they are. The type is audio, video or event; without it, the first of "
                                + "these that the source sends and the target takes. Options: the connection's parameters "
                                + "(of sound gain, pan, mute, solo; of pictures opacity, blend, x, y, width, height, mute; of "
                                + "events mute), delayed for a loop, and from and to for other ports than the first.",
                        "sampler(\"kick\")\nconnect(\"kick\", \"masterVideoOut\", \"video\", {blend = \"SCREEN\"})\n"
                                + "return connect(\"trackerSequencer1\", \"kick\", \"event\")",
                        (script, self, a) ->
                                LinkAccess.connect(script, a.text(0), a.text(1), a.optionalText(2), a.settings(3))),
                new ApiFunction(
                        "",
                        "order",
                        List.of(TARGET, of("type", Kind.TEXT), of("sources", Kind.LIST)),
                        "",
                        "Puts what is connected to a module into an order, by the names of the sources; of pictures, the "
                                + "first is the lowest layer. Those that are not mentioned follow in their order.",
                        "order(\"masterVideoOut\", \"video\", {\"multiSampler1\", \"masterOscilloscope\"})",
                        (script, self, a) -> {
                            LinkAccess.order(script, a.text(0), a.text(1), a.list(2));
                            return null;
                        }),
                new ApiFunction(
                        "",
                        "disconnect",
                        List.of(SOURCE, optional("target", Kind.TEXT), TYPE),
                        "whether anything was connected",
                        "Takes away what connects two modules, of one type or of all; without a target, all connections of "
                                + "the module.",
                        "return disconnect(\"multiSampler1\", \"masterAudioOut\", \"audio\")",
                        GlobalFunctions::disconnect),
                settings(
                        "transport",
                        "the clock: bpm, beatsPerBar, glideMs, launchQuantum",
                        "clock",
                        "transport({bpm = 96, beatsPerBar = 3})"),
                settings(
                        "project",
                        "the project: name, seed, autoRoute, width, height, fps, sampleRate",
                        "project",
                        "project({name = \"Night drive\", width = 1920, height = 1080})"),
                new ApiFunction(
                        "",
                        "userScript",
                        List.of(of("text", Kind.TEXT)),
                        "",
                        "Replaces the text of the user's that is saved with the session.",
                        "userScript(\"bpm(96)\")",
                        (script, self, a) -> {
                            script.apply(new SetUserScript(a.text(0)));
                            return null;
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

    private static ApiFunction settings(String name, String of, String owner, String example) {
        return new ApiFunction(
                "",
                name,
                List.of(Argument.of("settings", Kind.SETTINGS)),
                "",
                "Sets what a table says of " + of + ".",
                example,
                (script, self, a) -> {
                    for (Map.Entry<String, Object> setting : a.settings(0).entrySet()) {
                        ParameterAccess.set(
                                script,
                                ParameterAccess.address(script.session(), owner, setting.getKey()),
                                setting.getValue());
                    }
                    return null;
                });
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
