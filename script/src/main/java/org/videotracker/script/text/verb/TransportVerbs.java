package org.videotracker.script.text.verb;

import static org.videotracker.script.text.verb.Part.one;
import static org.videotracker.script.text.verb.Part.optional;
import static org.videotracker.script.text.verb.Part.word;

import java.util.List;
import org.videotracker.script.text.statement.TransportStatement;
import org.videotracker.script.text.verb.Verb.Topic;

/** The commands about time. */
final class TransportVerbs {
    static final List<Verb> ALL = List.of(
            ask(
                    "Plays from the beginning, or on from where a pause began.",
                    "play",
                    TransportStatement.Action.PLAY,
                    "play",
                    "start"),
            ask("Stops and rewinds.", "stop", TransportStatement.Action.STOP, "stop"),
            ask("Holds everything where it is.", "pause", TransportStatement.Action.PAUSE, "pause"),
            ask("Rewinds; what plays goes on from the beginning.", "reset", TransportStatement.Action.RESET, "reset"),
            fill("Lets the steps fire whose condition is FILL, and none whose condition is !FILL.", true),
            fill("Ends filling in.", false),
            Verb.of(
                    Topic.TRANSPORT,
                    "Jumps to a beat, counted from 0.",
                    "seek 16",
                    Form.of(
                            words -> new TransportStatement.JumpTo(words.one("beat")),
                            word("seek"),
                            one("beat", Kind.NUMBER))),
            Verb.of(
                    Topic.TRANSPORT,
                    "Shows the tempo, or sets it.",
                    "bpm 132.5",
                    Form.of(
                            words -> new TransportStatement.Tempo(words.optional("tempo")),
                            word("bpm"),
                            optional("tempo", Kind.NUMBER))));

    private static Verb ask(String help, String example, TransportStatement.Action action, String... names) {
        return Verb.of(
                Topic.TRANSPORT, help, example, Form.of(words -> new TransportStatement.Ask(action), word(names)));
    }

    private static Verb fill(String help, boolean on) {
        String word = on ? "on" : "off";
        return Verb.of(
                Topic.TRANSPORT,
                help,
                "fill " + word,
                Form.of(words -> new TransportStatement.FillIn(on), word("fill"), word(word)));
    }

    private TransportVerbs() {}
}
