package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.module.Module;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** What can be asked of a module. */
final class ModuleMethods {
    private static final String TYPE = ModuleAccess.TYPE;
    private static final Argument PARAMETER = Argument.of("parameter", Kind.TEXT);

    private ModuleMethods() {}

    static List<ApiFunction> all() {
        String get = "local kick = engine:getModuleRegistry():getModule(\"multiSampler1\")\n";
        return List.of(
                new ApiFunction(
                        TYPE,
                        "getName",
                        List.of(),
                        "the name of its type",
                        "The same as getType; the name of the module itself is getInstanceName.",
                        get + "return kick:getName()",
                        (script, self, a) ->
                                ModuleAccess.held(script.session(), self).type().name()),
                new ApiFunction(
                        TYPE,
                        "getType",
                        List.of(),
                        "the name of its type",
                        "What it is.",
                        get + "return kick:getType()",
                        (script, self, a) ->
                                ModuleAccess.held(script.session(), self).type().name()),
                new ApiFunction(
                        TYPE,
                        "getInstanceName",
                        List.of(),
                        "its name",
                        "What it is called.",
                        get + "return kick:getInstanceName()",
                        (script, self, a) ->
                                ModuleAccess.held(script.session(), self).name()),
                new ApiFunction(
                                TYPE,
                                "getParameters",
                                List.of(),
                                "a list of tables",
                                "All its parameters, each with name, value, min, max, kind, unit, options and description.",
                                get
                                        + "local first = kick:getParameters()[2]\nreturn first.name, first.value, first.max",
                                (script, self, a) -> ModuleAccess.parameters(ModuleAccess.held(script.session(), self)))
                        .giving("vt.Parameter[]"),
                new ApiFunction(
                        TYPE,
                        "getParameter",
                        List.of(PARAMETER),
                        "a number, a text, or true or false",
                        "The value of a parameter, or of one of a part such as `sample[0].speed`.",
                        get + "return kick:getParameter(\"polyphonyMode\")",
                        (script, self, a) -> {
                            Module module = ModuleAccess.held(script.session(), self);
                            ParameterAddress address =
                                    ParameterAccess.address(script.session(), module.name(), a.text(0));
                            return ParameterAccess.get(script.session(), address);
                        }),
                new ApiFunction(
                        TYPE,
                        "getModulated",
                        List.of(PARAMETER),
                        "a number, a text, or true or false",
                        "Where mappings have moved a parameter to at this moment: the value that is heard and seen. Its own value, "
                                + "as getParameter gives it, where no mapping moves it or nothing plays.",
                        get + "map(\"masterAudioOut.level\", \"multiSampler1.masterVolume\")\n"
                                + "return kick:getModulated(\"masterVolume\"), kick:getParameter(\"masterVolume\")",
                        (script, self, a) -> {
                            Module module = ModuleAccess.held(script.session(), self);
                            return ParameterAccess.modulated(
                                    script, ParameterAccess.address(script.session(), module.name(), a.text(0)));
                        }),
                new ApiFunction(
                        TYPE,
                        "getReadOut",
                        List.of(Argument.of("readOut", Kind.TEXT)),
                        "a number, or nil where nothing plays",
                        "What the module reports at this moment, such as the out of a modulator.",
                        get + "return kick:getReadOut(\"activeVoices\")",
                        (script, self, a) ->
                                ModuleAccess.readOut(script, ModuleAccess.held(script.session(), self), a.text(0))),
                new ApiFunction(
                        TYPE,
                        "setParameter",
                        List.of(PARAMETER, Argument.of("value", Kind.VALUE)),
                        "",
                        "Sets a parameter, or one of a part such as `sample[0].speed`.",
                        get + "kick:setParameter(\"polyphonyMode\", \"POLY\")",
                        (script, self, a) -> {
                            Module module = ModuleAccess.held(script.session(), self);
                            ParameterAccess.set(
                                    script,
                                    ParameterAccess.address(script.session(), module.name(), a.text(0)),
                                    a.value(1));
                            return null;
                        }),
                new ApiFunction(
                        TYPE,
                        "setEnabled",
                        List.of(Argument.of("enabled", Kind.BOOLEAN)),
                        "",
                        "Switches it on or off; while it is off its time runs on.",
                        get + "kick:setEnabled(false)",
                        (script, self, a) -> {
                            Module module = ModuleAccess.held(script.session(), self);
                            script.apply(new EnableModule(module.id(), a.truth(0)));
                            return null;
                        }),
                new ApiFunction(
                        TYPE,
                        "isEnabled",
                        List.of(),
                        "true or false",
                        "Whether it is switched on.",
                        get + "return kick:isEnabled()",
                        (script, self, a) ->
                                ModuleAccess.held(script.session(), self).enabled()),
                new ApiFunction(
                        TYPE,
                        "addFile",
                        List.of(Argument.of("media", Kind.TEXT)),
                        "the index of the slot",
                        "Lets the first free slot of a sampler play media of the project's library, named as for the "
                                + "function sample, unless one does.",
                        ModuleFunctions.SOUND + "asset(\"9f86d081884c7d65\", boom)\n"
                                + "local drums = engine:getModuleRegistry():getModule(\"multiSampler1\")\n"
                                + "return drums:addFile(\"media/boom.wav\"), drums:addFile(\"boom\")",
                        (script, self, a) ->
                                SampleAccess.add(script, ModuleAccess.held(script.session(), self), a.text(0))),
                new ApiFunction(
                        TYPE,
                        "getSamples",
                        List.of(),
                        "a list of tables",
                        "The samples of a sampler, each with index, name, id and its parameters.",
                        ModuleFunctions.SOUND + "asset(\"9f86d081884c7d65\", boom)\n"
                                + "sample(\"multiSampler1\", 2, \"boom\", {speed = 0.5})\n"
                                + "local first = engine:getModuleRegistry():getModule(\"multiSampler1\"):getSamples()[1]\n"
                                + "return first.index, first.name, first.speed",
                        (script, self, a) -> SampleAccess.describe(ModuleAccess.held(script.session(), self))),
                new ApiFunction(
                        TYPE,
                        "trigger",
                        List.of(Argument.optional("trigger", Kind.SETTINGS).typed("vt.MultiSamplerTrigger")),
                        "",
                        "Lets a sampler begin a note, or a modulator its cycle, as a step would: index (the slot, counted from zero, or the name of the "
                                + "sample), note, beats, and locks of parameters. Without beats it sounds to the end of its region, "
                                + "and what loops until the transport stops or another note takes its place. It begins together with "
                                + "the edits of the run: in a callback exactly on its beat, after engine:quantize at the boundary. "
                                + "It is played and not saved: nothing happens where nobody plays, or while the sampler is off.",
                        get + "kick:trigger({index = 0, note = \"c4\", beats = 0.5, volume = 0.8})\n"
                                + "engine:every(1.5, function() kick:trigger({speed = -1}) end)",
                        (script, self, a) -> {
                            Module module = ModuleAccess.held(script.session(), self);
                            script.trigger(TriggerNotation.read(module, a.settings(0)));
                            return null;
                        }),
                new ApiFunction(
                        TYPE,
                        "play",
                        List.of(
                                Argument.of("pattern", Kind.ANY).typed("vt.pattern|string|number"),
                                Argument.optional("options", Kind.SETTINGS).typed("vt.CycleOptions")),
                        "the name of the sequencer",
                        "The same as the function play, with this sequencer or sampler.",
                        "local tracker = engine:getModuleRegistry():getModule(\"trackerSequencer1\")\n"
                                + "return tracker:play(s(\"kick*2 snare\"))",
                        (script, self, a) -> CyclePatternAccess.play(
                                script,
                                ModuleAccess.held(script.session(), self).name(),
                                a.value(0),
                                Optional.empty(),
                                a.settings(1))),
                new ApiFunction(
                                TYPE,
                                "getPorts",
                                List.of(),
                                "a list of tables",
                                "All its ports, each with name, type and direction.",
                                get
                                        + "local first = kick:getPorts()[1]\nreturn first.name, first.type, first.direction",
                                (script, self, a) -> ModuleAccess.ports(ModuleAccess.held(script.session(), self)))
                        .giving("vt.Port[]"));
    }
}
