package org.videotracker.studio.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

/** What a module is connected to, and what it could be. Pure. */
public final class Connections {
    private Connections() {}

    /** A connection that could be made, each end named with its port. */
    public record Possible(LinkId id, String label) {}

    /** How a connection is written, from the point of view of one of its ends. */
    public static String label(Session session, Link link, boolean asSource) {
        PortRef other = asSource ? link.source() : link.target();
        PortRef own = asSource ? link.target() : link.source();
        String name = session.modules().get(other.module()).map(Module::name).orElse("?");
        return name + "." + other.port() + (asSource ? "  >  " : "  <  ") + own.port()
                + (link.delayed() ? "  (delayed)" : "");
    }

    /** All connections from or to a port that the engine would take now. */
    public static List<Possible> of(Session session, ModuleId id, Port port) {
        List<Possible> possible = new ArrayList<>();
        PortRef own = new PortRef(id, port.name());
        for (Module other : session.modules().inOrder()) {
            for (Port theirs : other.type().ports()) {
                if (theirs.signal() == port.signal() && theirs.direction() != port.direction()) {
                    PortRef end = new PortRef(other.id(), theirs.name());
                    LinkId link = port.direction() == Direction.OUTPUT ? new LinkId(own, end) : new LinkId(end, own);
                    if (!session.links().has(link) && isTaken(session, new Connect(link, false))) {
                        possible.add(new Possible(link, other.name() + "." + theirs.name()));
                    }
                }
            }
        }
        return possible;
    }

    private static boolean isTaken(Session session, Command command) {
        return refusal(session, command).isEmpty();
    }

    /** Why an edit would be refused; empty if it would not. */
    public static Optional<String> refusal(Session session, Command command) {
        try {
            command.apply(session);
            return Optional.empty();
        } catch (RejectedException refused) {
            return Optional.of(refused.rejection().sentence());
        }
    }
}
