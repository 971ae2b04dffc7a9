package org.videotracker.script.lua.api;

import java.util.List;
import java.util.stream.Stream;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand.Fill;
import org.videotracker.model.command.TransportCommand.Pause;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.command.TransportCommand.Reset;
import org.videotracker.model.command.TransportCommand.Seek;
import org.videotracker.model.command.TransportCommand.Stop;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Transport;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostObject;

/** Tempo and transport, as methods of the clock and as functions. */
final class ClockMethods {
    static final String TYPE = "clock";
    static final HostObject CLOCK = new HostObject(TYPE, TYPE, TYPE);
    private static final String PLAY = "Starts, or goes on after a pause exactly where it began.";
    private static final String STOP = "Stops and rewinds.";
    private static final String PAUSE = "Holds everything where it is. Does nothing unless playing.";
    private static final String RESET = "Rewinds, and keeps playing if it plays.";

    private ClockMethods() {}

    static List<ApiFunction> all() {
        return Stream.concat(functions().stream(), methods().stream()).toList();
    }

    private static List<ApiFunction> functions() {
        return List.of(
                new ApiFunction(
                        "",
                        "bpm",
                        List.of(Argument.optional("tempo", Kind.NUMBER)),
                        "the tempo",
                        "The tempo in beats per minute, 20 to 480; set first if one is given.",
                        "return bpm(140)",
                        (script, self, a) -> {
                            if (a.optionalNumber(0).isPresent()) {
                                setTempo(script, a.number(0));
                            }
                            return script.session().transport().bpm();
                        }),
                new ApiFunction(
                        "",
                        "play",
                        List.of(
                                Argument.optional("name", Kind.TEXT),
                                Argument.optional("pattern", Kind.ANY).typed("vt.pattern|string|number"),
                                Argument.optional("target", Kind.TEXT),
                                Argument.optional("options", Kind.SETTINGS).typed("vt.CycleOptions")),
                        "the name of the sequencer, where one is meant",
                        PLAY
                                + " With a pattern: lets a sequencer play what is written, which is a pattern of the"
                                + " sequencer's name; what it plays already goes on, with the new events. The sequencer is made"
                                + " where there is none. Its notes go to the target; without one, a new sequencer plays the"
                                + " only sampler with samples. With the name of a sampler it is a sequencer of that sampler's"
                                + " own. The option beatsPerCycle says how long a cycle is (4 in a new one).",
                        "sampler(\"drums\")\nreturn play(\"drums\", s(\"kick*2 snare\"))",
                        (script, self, a) -> {
                            if (a.optionalText(0).isEmpty()
                                    || a.optionalValue(1).isEmpty()) {
                                script.apply(new Play());
                                return null;
                            }
                            return CyclePatternAccess.play(
                                    script, a.text(0), a.value(1), a.optionalText(2), a.settings(3));
                        }),
                command("", "stop", STOP, "play()\nstop()", new Stop()),
                command("", "pause", PAUSE, "play()\npause()", new Pause()),
                new ApiFunction(
                        "",
                        "fill",
                        List.of(Argument.of("on", Kind.BOOLEAN)),
                        "",
                        "Lets the steps fire whose condition is FILL, and keeps those silent whose condition is !FILL, until it "
                                + "is switched off again. It is no edit: it is neither saved nor undone.",
                        "step(\"P0\", 14, {index = 0, condition = \"FILL\"})\nfill(true)",
                        (script, self, a) -> {
                            script.apply(new Fill(a.truth(0)));
                            return null;
                        }),
                new ApiFunction(
                        "",
                        "reset",
                        List.of(Argument.many("arguments", Kind.ANY).optionally()),
                        "a function, where something is given",
                        RESET + " With arguments it is the method of patterns, as a function.",
                        "reset()",
                        (script, self, a) -> {
                            List<Object> arguments = a.list(0);
                            if (!arguments.isEmpty()) {
                                return WordCall.of("reset").asFunction(script, arguments);
                            }
                            script.apply(new Reset());
                            return null;
                        }));
    }

    private static List<ApiFunction> methods() {
        String get = "local clock = engine:getClock()\n";
        return List.of(
                new ApiFunction(
                        TYPE,
                        "setBPM",
                        List.of(Argument.of("tempo", Kind.NUMBER)),
                        "",
                        "Sets the tempo in beats per minute, 20 to 480.",
                        get + "clock:setBPM(96)",
                        (script, self, a) -> {
                            setTempo(script, a.number(0));
                            return null;
                        }),
                new ApiFunction(
                        TYPE,
                        "getBPM",
                        List.of(),
                        "the tempo",
                        "The tempo that was asked for.",
                        get + "clock:setBPM(96)\nreturn clock:getBPM()",
                        (script, self, a) -> script.session().transport().bpm()),
                new ApiFunction(
                        TYPE,
                        "getTargetBPM",
                        List.of(),
                        "the tempo",
                        "The same as getBPM.",
                        get + "return clock:getTargetBPM()",
                        (script, self, a) -> script.session().transport().bpm()),
                new ApiFunction(
                        TYPE,
                        "isPlaying",
                        List.of(),
                        "true or false",
                        "Whether time runs, or will when the script has ended.",
                        get + "clock:play()\nreturn clock:isPlaying()",
                        (script, self, a) -> script.session().playback().state() == PlayState.PLAYING),
                new ApiFunction(
                        TYPE,
                        "seek",
                        List.of(Argument.of("beat", Kind.NUMBER)),
                        "",
                        "Goes to a beat, counted from zero.",
                        get + "clock:play()\nclock:seek(16)",
                        (script, self, a) -> {
                            script.apply(new Seek(a.number(0)));
                            return null;
                        }),
                command(TYPE, "play", PLAY, get + "clock:play()", new Play()),
                command(TYPE, "start", "The same as play.", get + "clock:start()", new Play()),
                command(TYPE, "stop", STOP, get + "clock:play()\nclock:stop()", new Stop()),
                command(TYPE, "pause", PAUSE, get + "clock:play()\nclock:pause()", new Pause()),
                command(TYPE, "reset", RESET, get + "clock:reset()", new Reset()));
    }

    private static ApiFunction command(String owner, String name, String description, String example, Command command) {
        return new ApiFunction(owner, name, List.of(), "", description, example, (script, self, a) -> {
            script.apply(command);
            return null;
        });
    }

    /** A tempo is refused rather than clamped: 0 and 1000 are slips, and a clamped slip would be heard. */
    private static void setTempo(Transaction script, double tempo) throws RejectedException {
        if (!(tempo >= Transport.BPM.min() && tempo <= Transport.BPM.max())) {
            throw new RejectedException(new Rejection(
                    Code.OUT_OF_RANGE, "The tempo is 20 to 480 beats per minute, not " + Value.of(tempo) + ".", ""));
        }
        script.apply(new SetParameter(new OfTransport(Transport.BPM.name()), Value.of(tempo)));
    }
}
