package org.videotracker.model.command;

import java.util.Locale;
import java.util.Optional;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Feedback;
import org.videotracker.model.session.Limits;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Edits of the connections between modules. Their gains, opacities and the like are set as parameters. */
public sealed interface LinkCommand extends Command {

    /**
     * Connects an output to an input of the same kind. Connecting what is connected keeps the connection's values.
     *
     * @param id the two ends
     * @param delayed whether the target gets what was sent one block or frame earlier, as a loop needs
     */
    record Connect(LinkId id, boolean delayed) implements LinkCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Module source = Require.module(session, id.source().module());
            Module target = Require.module(session, id.target().module());
            Port output = requirePort(source, id.source().port(), Direction.OUTPUT);
            Port input = requirePort(target, id.target().port(), Direction.INPUT);
            if (output.signal() != input.signal()) {
                throw RejectedException.of(
                        Code.INCOMPATIBLE,
                        source.name() + "." + output.name() + " carries " + output.signal() + " and " + target.name()
                                + "." + input.name() + " takes " + input.signal() + ".");
            }
            Require.delayable(output.signal(), delayed);
            Optional<Link> present = session.links().get(id);
            if (present.isEmpty()) {
                requireRoom(session, target, input);
            }
            Link link = present.orElseGet(() -> Link.of(id, output.signal())).withDelayed(delayed);
            Session connected = session.with(session.links().with(link));
            if (!delayed) {
                Feedback.refuse(connected, id);
            }
            return connected;
        }

        private void requireRoom(Session session, Module target, Port input) throws RejectedException {
            Require.below(session.links().size(), Limits.LINKS, "connections");
            boolean taken = session.links().into(target.id()).stream()
                    .anyMatch(link -> link.target().port().equals(input.name()));
            if (taken && !input.multiple()) {
                throw new RejectedException(new Rejection(
                        Code.LIMIT,
                        target.name() + "." + input.name() + " takes one connection and has it.",
                        "Disconnect that first, or put a mixer between."));
            }
        }

        private static Port requirePort(Module module, String name, Direction direction) throws RejectedException {
            Port port = module.type()
                    .port(name)
                    .orElseThrow(() -> RejectedException.unknown(
                            "port of " + module.name(),
                            name,
                            module.type().ports().stream().map(Port::name).toList()));
            if (port.direction() != direction) {
                throw RejectedException.of(
                        Code.INCOMPATIBLE,
                        module.name() + "." + name + " is an "
                                + port.direction().name().toLowerCase(Locale.ROOT)
                                + ". A connection goes from an output to an input.");
            }
            return port;
        }

        @Override
        public String describe() {
            return "connect";
        }
    }

    /** Removes one connection, and the mappings that move its values. */
    record Disconnect(LinkId id) implements LinkCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.link(session, id);
            return References.withoutLinks(session, link -> link.id().equals(id));
        }

        @Override
        public String describe() {
            return "disconnect";
        }
    }

    /**
     * Removes every connection of a module, in both directions.
     *
     * @param signal only those of one kind, or empty for all
     */
    record DisconnectModule(ModuleId module, Optional<Signal> signal) implements LinkCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Require.module(session, module);
            return References.withoutLinks(
                    session,
                    link -> link.id().touches(module)
                            && signal.map(kind -> kind == link.signal()).orElse(true));
        }

        @Override
        public String describe() {
            return "disconnect a module";
        }
    }

    /**
     * Moves a connection or layer to another place among those of its kind into the same module; the rest keep their order.
     *
     * @param position the new place from zero; the first layer is at the bottom
     */
    record MoveLink(LinkId id, int position) implements LinkCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Link link = Require.link(session, id);
            int count =
                    session.links().into(id.target().module(), link.signal()).size();
            Require.index(position, count, "place for a connection");
            return session.with(session.links().moved(id, position));
        }

        @Override
        public String describe() {
            return "reorder connections";
        }
    }
}
