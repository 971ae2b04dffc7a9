package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.PatternCommand.RenamePattern;
import org.videotracker.model.command.PatternCommand.ResizePattern;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.PatternCommand.SetSwing;
import org.videotracker.model.command.StepCommand.ClearSteps;
import org.videotracker.model.command.TransportCommand.PausePattern;
import org.videotracker.model.command.TransportCommand.PlayPattern;
import org.videotracker.model.command.TransportCommand.ResetPattern;
import org.videotracker.model.command.TransportCommand.StopPattern;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Require;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostObject;

/** What can be asked of the patterns. */
final class PatternMethods {
    static final String TYPE = "patterns";
    static final HostObject PATTERNS = new HostObject(TYPE, TYPE, TYPE);
    private static final Argument NAME = Argument.of("name", Kind.TEXT);
    private static final Argument ROW = Argument.of("row", Kind.INTEGER);
    private static final String GET = "local patterns = engine:getPatternRuntime()\n";

    private PatternMethods() {}

    /** The command that a call means. */
    @FunctionalInterface
    private interface Meaning {
        Command of(Arguments arguments);
    }

    static List<ApiFunction> all() {
        return List.of(
                command(
                        "create",
                        List.of(NAME, Argument.optional("steps", Kind.INTEGER)),
                        "Makes a pattern of 16 steps, or of as many as given. A name that is taken is an error; the function "
                                + "pattern takes what is there.",
                        "patterns:create(\"verse\", 8)",
                        a -> new CreatePattern(
                                Optional.of(a.text(0)), a.optionalInteger(1).orElse(StepPattern.DEFAULT_STEPS))),
                command(
                        "delete",
                        List.of(NAME),
                        "Deletes a pattern, also from every chain; what plays it goes over to another one.",
                        "patterns:create(\"verse\")\npatterns:delete(\"P0\")",
                        a -> new DeletePattern(a.text(0))),
                command(
                        "rename",
                        List.of(NAME, Argument.of("newName", Kind.TEXT)),
                        "Gives a pattern another name, also where it is played; it plays on.",
                        "patterns:rename(\"P0\", \"verse\")",
                        a -> new RenamePattern(a.text(0), a.text(1))),
                new ApiFunction(
                        TYPE,
                        "exists",
                        List.of(NAME),
                        "true or false",
                        "Whether there is a pattern of the name.",
                        GET + "return patterns:exists(\"P0\"), patterns:exists(\"verse\")",
                        (script, self, a) -> script.session().patterns().containsKey(a.text(0))),
                new ApiFunction(
                        TYPE,
                        "getNames",
                        List.of(),
                        "a list of names",
                        "The names of all patterns.",
                        GET + "patterns:create(\"verse\")\nreturn table.concat(patterns:getNames(), \" \")",
                        (script, self, a) ->
                                List.copyOf(script.session().patterns().keySet())),
                new ApiFunction(
                        TYPE,
                        "setStep",
                        List.of(
                                NAME,
                                ROW,
                                Argument.optional("step", Kind.SETTINGS).typed("vt.Step")),
                        "",
                        "The same as the function step.",
                        GET + "patterns:setStep(\"P0\", 0, {index = 0})",
                        (script, self, a) -> {
                            PatternAccess.setStep(script, a.text(0), a.integer(1), a.settings(2));
                            return null;
                        }),
                new ApiFunction(
                                TYPE,
                                "getStep",
                                List.of(NAME, ROW),
                                "a table",
                                "A row, counted from zero, with index, note, length, chance, ratio and its locks; an index or note of -1 is "
                                        + "none.",
                                GET + "step(\"P0\", 3, {index = 2, speed = 0.5})\n"
                                        + "local s = patterns:getStep(\"P0\", 3)\nreturn s.index, s.note, s.length, s.speed",
                                (script, self, a) -> PatternAccess.step(script.session(), a.text(0), a.integer(1)))
                        .giving("vt.Step"),
                new ApiFunction(
                        TYPE,
                        "setSteps",
                        List.of(NAME, Argument.of("rows", Kind.TEXT_OR_TABLE).typed("string|vt.Row[]")),
                        "",
                        "The same as the function steps.",
                        GET + "patterns:setSteps(\"P0\", \"0 . 1 .\")",
                        (script, self, a) -> {
                            PatternAccess.setSteps(script, a.text(0), a.value(1), Optional.empty());
                            return null;
                        }),
                new ApiFunction(
                        TYPE,
                        "setColumns",
                        List.of(NAME, Argument.of("columns", Kind.LIST).typed("(string|vt.Column)[]")),
                        "",
                        "The same as the function columns.",
                        GET + "patterns:setColumns(\"P0\", {\"note\", \"length\"})",
                        (script, self, a) -> {
                            PatternAccess.setColumns(script, a.text(0), a.list(1));
                            return null;
                        }),
                new ApiFunction(
                                TYPE,
                                "get",
                                List.of(NAME),
                                "a table, or nil",
                                "A pattern: steps (how many), stepsPerBeat, swing, columns, and rows as the function steps takes them, each "
                                        + "with its row and all its fields.",
                                GET + "steps(\"P0\", \". 0 . 1\")\nlocal p = patterns:get(\"P0\")\n"
                                        + "return p.steps, p.stepsPerBeat, #p.rows, p.rows[1].row, p.rows[1].index",
                                (script, self, a) -> PatternAccess.describe(script.session(), a.text(0)))
                        .giving("vt.Pattern?"),
                bound("bind", "pattern", "patterns:bind(\"trackerSequencer1\", \"verse\")", (script, self, a) -> {
                    SequencerAccess.bind(script, Require.moduleNamed(script.session(), a.text(0)), a.text(1));
                    return true;
                }),
                bound(
                        "bindChain",
                        "chain",
                        "patterns:bindChain(\"trackerSequencer1\", \"song\")",
                        (script, self, a) -> {
                            SequencerAccess.bindChain(
                                    script, Require.moduleNamed(script.session(), a.text(0)), a.text(1), true);
                            return true;
                        }),
                command(
                        "clearStep",
                        List.of(NAME, ROW),
                        "Makes a row, counted from zero, a rest.",
                        "step(\"P0\", 3, {index = 2})\nstep(\"P0\", 5, {index = 1})\npatterns:clearStep(\"P0\", 3)",
                        a -> new ClearSteps(a.text(0), a.integer(1), a.integer(1))),
                command(
                        "resize",
                        List.of(NAME, Argument.of("steps", Kind.INTEGER)),
                        "Makes a pattern shorter or longer; what is cut off comes back when it is made longer again.",
                        "patterns:resize(\"P0\", 8)",
                        a -> new ResizePattern(a.text(0), a.integer(1))),
                command(
                        "setStepsPerBeat",
                        List.of(NAME, Argument.of("stepsPerBeat", Kind.NUMBER)),
                        "Sets how many steps a beat has; negative numbers read the pattern backwards.",
                        "patterns:setStepsPerBeat(\"P0\", 8)",
                        a -> new SetStepsPerBeat(a.text(0), a.number(1))),
                command(
                        "setSwing",
                        List.of(NAME, Argument.of("swing", Kind.NUMBER)),
                        "Sets where the second of each pair of steps begins, in percent of the pair, 50 to 80; 50 is straight.",
                        "patterns:setSwing(\"P0\", 62)",
                        a -> new SetSwing(a.text(0), a.number(1))),
                command(
                        "play",
                        List.of(NAME),
                        "Lets each sequencer that is bound to a pattern begin it anew.",
                        "patterns:play(\"P0\")",
                        a -> new PlayPattern(a.text(0), Quantum.NOW)),
                command(
                        "stop",
                        List.of(NAME),
                        "Silences each sequencer that is bound to a pattern.",
                        "patterns:stop(\"P0\")",
                        a -> new StopPattern(a.text(0))),
                command(
                        "pause",
                        List.of(NAME),
                        "Holds each sequencer that is bound to a pattern where it is.",
                        "patterns:pause(\"P0\")",
                        a -> new PausePattern(a.text(0))),
                command(
                        "reset",
                        List.of(NAME),
                        "Rewinds each sequencer that is bound to a pattern.",
                        "patterns:reset(\"P0\")",
                        a -> new ResetPattern(a.text(0))));
    }

    private static ApiFunction bound(String name, String what, String example, ApiFunction.Body body) {
        return new ApiFunction(
                TYPE,
                name,
                List.of(Argument.of("sequencer", Kind.TEXT), Argument.of(what, Kind.TEXT)),
                "true",
                "The same as the function " + name + ".",
                GET + "pattern(\"verse\")\nchain(\"song\", {\"verse\"})\nreturn " + example,
                body);
    }

    private static ApiFunction command(
            String name, List<Argument> arguments, String description, String example, Meaning meaning) {
        return new ApiFunction(TYPE, name, arguments, "", description, GET + example, (script, self, a) -> {
            script.apply(meaning.of(a));
            return null;
        });
    }
}
