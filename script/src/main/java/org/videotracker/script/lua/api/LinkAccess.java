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
import org.videotracker.model.command.LinkCommand.MoveLink;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Connections by the names of modules and the kind of what flows. */
final class LinkAccess {
    private LinkAccess() {}

    /** Connects, unless connected, and sets what the options say. */
    static boolean connect(
            Transaction transaction, String from, String to, Optional<String> kind, Map<String, Object> options)
            throws RejectedException {
        Session session = transaction.session();
        Module source = Require.moduleNamed(session, from);
        Module target = Require.moduleNamed(session, to);
        LinkOptions wanted = LinkOptions.of(options);
        LinkId id = kind.isPresent()
                ? link(source, target, signal(kind.get()), wanted).orElseThrow(() -> unfit(source, target, kind.get()))
                : Stream.of(Signal.values())
                        .flatMap(signal -> link(source, target, signal, wanted).stream())
                        .findFirst()
                        .orElseThrow(() -> unfit(source, target, "anything"));
        if (wanted.delayed().isPresent() || !session.links().has(id)) {
            transaction.apply(new Connect(id, wanted.delayed().orElse(false)));
        }
        for (Map.Entry<String, Object> value : wanted.parameters().entrySet()) {
            ParameterAccess.set(transaction, new OfLink(id, value.getKey()), value.getValue());
        }
        return true;
    }

    /** Puts the connections of a kind into a module into the order of these sources; the rest follow in theirs. */
    static void order(Transaction transaction, String to, String kind, List<Object> sources) throws RejectedException {
        Module target = Require.moduleNamed(transaction.session(), to);
        Signal signal = signal(kind);
        int place = 0;
        for (Object name : sources) {
            if (!(name instanceof String text)) {
                throw RejectedException.of(Code.ILLEGAL_VALUE, "A source is the name of a module, not " + name + ".");
            }
            Module source = Require.moduleNamed(transaction.session(), text);
            List<Link> links = transaction.session().links().into(target.id(), signal).stream()
                    .filter(link -> link.source().module().equals(source.id()))
                    .toList();
            if (links.isEmpty()) {
                throw unfit(source, target, "any connected " + kind);
            }
            for (Link link : links) {
                transaction.apply(new MoveLink(link.id(), place));
                place++;
            }
        }
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

    private static Optional<LinkId> link(Module source, Module target, Signal signal, LinkOptions options) {
        Optional<Port> output = port(source, signal, Direction.OUTPUT, options.from());
        Optional<Port> input = port(target, signal, Direction.INPUT, options.to());
        return output.isEmpty() || input.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkId(
                        new PortRef(source.id(), output.get().name()),
                        new PortRef(target.id(), input.get().name())));
    }

    /** The first port of a kind, or the one that is named. */
    private static Optional<Port> port(Module module, Signal signal, Direction direction, Optional<String> name) {
        return module.type().ports().stream()
                .filter(port -> port.signal() == signal && port.direction() == direction)
                .filter(port -> name.isEmpty() || port.name().equals(name.get()))
                .findFirst();
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
                one.put("delayed", link.delayed());
                for (Parameter parameter : Link.parametersOf(link.signal())) {
                    one.put(parameter.name(), ParameterAccess.toScript(parameter, link.value(parameter)));
                }
                all.add(one);
            }
        }
        return all;
    }
}
