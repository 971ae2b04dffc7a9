package org.videotracker.studio.patch;

import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Session;

/** What becomes of a wire that is drawn from one plug to another. Pure. */
sealed interface Wiring {
    /** It is a connection. */
    record Connects(Command command) implements Wiring {}

    /** It closes a loop, and would be a connection with a delay. */
    record NeedsDelay(Command command, String sentence) implements Wiring {}

    /** It is a mapping, of which the two values are to be chosen. */
    record Maps(NodeKey source, NodeKey target) implements Wiring {}

    /** It is nothing. */
    record Refused(String sentence) implements Wiring {}

    /** From either end to the other. */
    static Wiring between(Session session, Plug from, Plug to) {
        Plug source = from.isOutput() ? from : to;
        Plug target = from.isOutput() ? to : from;
        if (source.isOutput() == target.isOutput()) {
            return new Refused("A wire goes from an output to an input.");
        }
        if (source.kind() == WireKind.VALUE && target.kind() == WireKind.VALUE) {
            return new Maps(source.node(), target.node());
        }
        if (!(source.node() instanceof NodeKey.OfModule(var sender)
                && target.node() instanceof NodeKey.OfModule(var taker)
                && source.kind() == target.kind())) {
            return new Refused("The two ends carry different things.");
        }
        LinkId id = new LinkId(new PortRef(sender, source.port()), new PortRef(taker, target.port()));
        if (session.links().has(id)) {
            return new Refused("They are connected already.");
        }
        return judge(session, id);
    }

    private static Wiring judge(Session session, LinkId id) {
        Command connect = new Connect(id, false);
        try {
            connect.apply(session);
            return new Connects(connect);
        } catch (RejectedException refused) {
            String sentence = refused.rejection().sentence();
            Command delayed = new Connect(id, true);
            return refused.rejection().code() == Code.CYCLE && isAccepted(session, delayed)
                    ? new NeedsDelay(delayed, sentence)
                    : new Refused(sentence);
        }
    }

    private static boolean isAccepted(Session session, Command command) {
        try {
            command.apply(session);
            return true;
        } catch (RejectedException refused) {
            return false;
        }
    }

    /** Whether the other end would take it, at once or with a delay: what lights up while a wire is drawn. */
    static boolean isPossible(Session session, Plug from, Plug to) {
        return from.fits(to) && !(between(session, from, to) instanceof Refused);
    }
}
