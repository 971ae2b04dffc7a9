package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Connections by the names of modules and the kind of what flows. */
final class LinkAccess {
    private LinkAccess() {}

    /** Connects, unless connected. */
    static boolean connect(Transaction transaction, String from, String to, Optional<String> kind)
            throws RejectedException {
        Session session = transaction.session();
        Module source = Require.moduleNamed(session, from);
        Module target = Require.moduleNamed(session, to);
        LinkId id = kind.isPresent()
                ? link(source, target, signal(kind.get())).orElseThrow(() -> unfit(source, target, kind.get()))
                : Stream.of(Signal.values())
                        .flatMap(signal -> link(source, target, signal).stream())
                        .findFirst()
                        .orElseThrow(() -> unfit(source, target, "anything"));
        if (!session.links().has(id)) {
            transaction.apply(new Connect(id, false));
        }
        return true;
    }

    private static RejectedException unfit(Module source, Module target, String what) {
        return new RejectedException(new Rejection(
                Code.INCOMPATIBLE,
                source.name() + " does not send " + what + " that " + target.name() + " takes.",
                source.name() + " sends " + signals(source, Direction.OUTPUT) + "; " + target.name() + " takes "
                        + signals(target, Direction.INPUT) + "."));
    }

    private static String signals(Module module, Direction direction) {
        List<String> names = module.type().ports().stream()
                .filter(port -> port.direction() == direction)
                .map(port -> name(port.signal()))
                .distinct()
                .toList();
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    private static Optional<LinkId> link(Module source, Module target, Signal signal) {
        Optional<Port> output = source.type().firstPort(signal, Direction.OUTPUT);
        Optional<Port> input = target.type().firstPort(signal, Direction.INPUT);
        return output.isEmpty() || input.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkId(
                        new PortRef(source.id(), output.get().name()),
                        new PortRef(target.id(), input.get().name())));
    }

    private static Signal signal(String kind) throws RejectedException {
        for (Signal signal : Signal.values()) {
            if (name(signal).equalsIgnoreCase(kind)) {
                return signal;
            }
        }
        throw RejectedException.unknown(
                "kind of connection",
                kind,
                Stream.of(Signal.values()).map(LinkAccess::name).toList());
    }

    private static String name(Signal signal) {
        return signal.name().toLowerCase(Locale.ROOT);
    }

    /** Removes what connects two modules, of one kind or of all. */
    static boolean disconnect(Transaction transaction, String from, String to, Optional<String> kind)
            throws RejectedException {
        List<Link> doomed = between(transaction.session(), from, to, kind);
        for (Link link : doomed) {
            transaction.apply(new Disconnect(link.id()));
        }
        return !doomed.isEmpty();
    }

    static boolean has(Session session, String from, String to, Optional<String> kind) throws RejectedException {
        return !between(session, from, to, kind).isEmpty();
    }

    private static List<Link> between(Session session, String from, String to, Optional<String> kind)
            throws RejectedException {
        Module source = Require.moduleNamed(session, from);
        Module target = Require.moduleNamed(session, to);
        Optional<Signal> wanted = kind.isEmpty() ? Optional.empty() : Optional.of(signal(kind.get()));
        return session.links().into(target.id()).stream()
                .filter(link -> link.source().module().equals(source.id()))
                .filter(link -> wanted.isEmpty() || link.signal() == wanted.get())
                .toList();
    }

    /** All connections, by the names of their targets and then in their order there. */
    static List<Map<String, Object>> list(Session session) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Module target : session.modules().inOrder()) {
            for (Link link : session.links().into(target.id())) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put(
                        "source",
                        session.modules()
                                .get(link.source().module())
                                .orElseThrow()
                                .name());
                one.put("target", target.name());
                one.put("type", name(link.signal()));
                all.add(one);
            }
        }
        return all;
    }
}
