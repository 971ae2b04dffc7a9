package org.videotracker.script.text.verb;

import static org.videotracker.script.text.verb.Part.any;
import static org.videotracker.script.text.verb.Part.maybe;
import static org.videotracker.script.text.verb.Part.one;
import static org.videotracker.script.text.verb.Part.optional;
import static org.videotracker.script.text.verb.Part.word;

import java.util.List;
import org.videotracker.script.text.statement.MappingStatement;
import org.videotracker.script.text.statement.RouteStatement;
import org.videotracker.script.text.statement.SessionStatement;
import org.videotracker.script.text.verb.Verb.Topic;

/** The commands about connections and mappings. */
final class ConnectionVerbs {
    static final List<Verb> ALL = List.of(
            Verb.of(
                    Topic.CONNECTIONS,
                    "Connects two modules in every way that fits, or only for sound, pictures or events.",
                    "route lead hats event",
                    Form.of(
                            words -> new RouteStatement.Route(words.one("source"), words.one("target"), words.signal()),
                            word("route"),
                            one("source", Kind.MODULE),
                            one("target", Kind.MODULE),
                            optional("signal", Kind.SIGNAL))),
            Verb.of(
                    Topic.CONNECTIONS,
                    "Removes all connections of a module, in both directions; or those to another one; or those of one kind.",
                    "unroute drums from masterVideoOut",
                    Form.of(
                            words -> new RouteStatement.Unroute(
                                    words.one("module"), words.optional("target"), words.signal()),
                            word("unroute"),
                            one("module", Kind.MODULE)),
                    Form.of(
                            words -> new RouteStatement.Unroute(
                                    words.one("module"), words.optional("target"), words.signal()),
                            word("unroute"),
                            one("module", Kind.MODULE),
                            one("signal", Kind.SIGNAL)),
                    Form.of(
                            words -> new RouteStatement.Unroute(
                                    words.one("module"), words.optional("target"), words.signal()),
                            word("unroute"),
                            one("module", Kind.MODULE),
                            maybe("from"),
                            one("target", Kind.MODULE),
                            optional("signal", Kind.SIGNAL))),
            Verb.of(
                    Topic.CONNECTIONS,
                    "Connects a port to a port. Without ports it takes the first that fit. What is delayed arrives one block or "
                            + "frame later, as a loop needs.",
                    "connect drums.audio_out masterAudioOut.audio_in",
                    Form.of(
                            words -> new RouteStatement.Patch(
                                    words.one("source.port"),
                                    words.one("target.port"),
                                    words.signal(),
                                    words.has("delayed")),
                            word("connect"),
                            one("source.port", Kind.END),
                            one("target.port", Kind.END),
                            optional("signal", Kind.SIGNAL),
                            maybe("delayed"))),
            Verb.of(
                    Topic.CONNECTIONS,
                    "Lists all connections and mappings.",
                    "connections",
                    Form.of(words -> SessionStatement.Question.CONNECTIONS, word("connections", "conn"))),
            Verb.of(
                    Topic.CONNECTIONS,
                    "Lets one parameter, or what a module reports, move another. The range is that of the target, all of it if "
                            + "none is given. Options: in=0..1, out=0..1, curve, polarity, combine, depth=0..1, smoothing=milliseconds, "
                            + "enabled, delayed.",
                    "map drums.speed masterAudioOut.connection[0].gain 0.2..1 curve=smooth",
                    Form.of(
                            words -> new MappingStatement.Link(
                                    words.one("source"),
                                    words.one("target"),
                                    words.optional("low..high"),
                                    words.all("option=value")),
                            word("map"),
                            one("source", Kind.PATH),
                            one("target", Kind.PATH),
                            optional("low..high", Kind.RANGE),
                            any("option=value", Kind.ASSIGNMENT))),
            Verb.of(
                    Topic.CONNECTIONS,
                    "Removes a mapping, or all that move a target.",
                    "unmap hats.masterVolume",
                    Form.of(
                            words -> new MappingStatement.Cut(words.optional("source"), words.one("target")),
                            word("unmap"),
                            one("target", Kind.PATH)),
                    Form.of(
                            words -> new MappingStatement.Cut(words.optional("source"), words.one("target")),
                            word("unmap"),
                            one("source", Kind.PATH),
                            one("target", Kind.PATH))));

    private ConnectionVerbs() {}
}
