package org.videotracker.script.text.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/** Statements that edit connections. */
public sealed interface RouteStatement extends Statement.Worked {

    /** Makes every kind of connection that two modules can have, or one kind. */
    record Route(Word source, Word target, Optional<Signal> signal) implements RouteStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module from = draft.module(source);
            Module to = draft.module(target);
            List<String> made = new ArrayList<>();
            for (Signal kind : signal.map(List::of).orElse(List.of(Signal.values()))) {
                Optional<Port> output = from.type().firstPort(kind, Direction.OUTPUT);
                Optional<Port> input = to.type().firstPort(kind, Direction.INPUT);
                if (output.isPresent() && input.isPresent()) {
                    LinkId id = new LinkId(
                            new PortRef(from.id(), output.get().name()),
                            new PortRef(to.id(), input.get().name()));
                    boolean delayed =
                            draft.session().links().get(id).map(Link::delayed).orElse(false);
                    draft.perform(target, new Connect(id, delayed));
                    made.add(Shown.lower(kind));
                }
            }
            if (made.isEmpty()) {
                String kind = signal.map(only -> Shown.lower(only) + " ").orElse("");
                throw RefusedException.at(
                        target,
                        ResultCode.INCOMPATIBLE,
                        "No " + kind + "output of " + from.name() + " fits an input of " + to.name() + ".",
                        "Look with: ports " + from.name() + "; ports " + to.name());
            }
            return new Reply(
                    "Connected " + from.name() + " to " + to.name() + ": " + String.join(", ", made) + ".",
                    new Fields()
                            .with("source", from.name())
                            .with("target", to.name())
                            .with("signals", made)
                            .json());
        }
    }

    /** Removes connections of a module: all, or those towards another one. */
    record Unroute(Word module, Optional<Word> target, Optional<Signal> signal) implements RouteStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module source = draft.module(module);
            Optional<Module> end = target.isPresent() ? Optional.of(draft.module(target.get())) : Optional.empty();
            List<Link> cut = inOrder(draft.session()).stream()
                    .filter(link -> end.isPresent()
                            ? isFrom(link, source) && isInto(link, end.get())
                            : link.id().touches(source.id()))
                    .filter(link -> signal.map(kind -> link.signal() == kind).orElse(true))
                    .toList();
            if (cut.isEmpty()) {
                throw nothing(draft.session(), source, end);
            }
            List<String> ends =
                    cut.stream().map(link -> print(draft.session(), link)).toList();
            for (Link link : cut) {
                draft.perform(module, new Disconnect(link.id()));
            }
            return Reply.of(
                    "Removed " + Shown.count(cut.size(), "connection") + ":",
                    ends.stream().map(line -> "  " + line).toList(),
                    new Fields().with("removed", ends).json());
        }

        private RefusedException nothing(Session session, Module source, Optional<Module> end) {
            String kind = signal.map(only -> Shown.lower(only) + " ").orElse("");
            boolean isReverse = end.isPresent()
                    && session.links().from(end.get().id()).stream().anyMatch(link -> isInto(link, source));
            return RefusedException.at(
                    target.orElse(module),
                    ResultCode.NOTHING_TO_DO,
                    source.name() + " has no " + kind + "connection"
                            + end.map(found -> " to " + found.name()).orElse("") + ".",
                    isReverse
                            ? "There is one the other way: unroute " + end.get().name() + " " + source.name()
                            : "Look with: connections");
        }
    }

    /** Connects two ports, or the first ports of two modules that fit. */
    record Patch(Word source, Word target, Optional<Signal> signal, boolean delayed) implements RouteStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module from = draft.module(moduleOf(source));
            Module to = draft.module(moduleOf(target));
            LinkId id = id(from, to);
            draft.perform(target, new Connect(id, delayed));
            Link link = draft.session().links().get(id).orElseThrow();
            String printed = print(draft.session(), link);
            if (signal.isPresent() && signal.get() != link.signal()) {
                throw RefusedException.at(
                        source,
                        ResultCode.INCOMPATIBLE,
                        printed + " carries " + Shown.lower(link.signal()) + ".",
                        "Leave the last word away, or name other ports.");
            }
            return new Reply(
                    "Connected " + printed + ".",
                    new Fields()
                            .with("connection", fields(draft.session(), link).json())
                            .json());
        }

        private LinkId id(Module from, Module to) throws RefusedException {
            Optional<String> output = portOf(source, from);
            Optional<String> input = portOf(target, to);
            for (Signal kind : signal.map(List::of).orElse(List.of(Signal.values()))) {
                Optional<String> fittingOutput = output.or(
                        () -> from.type().firstPort(kind, Direction.OUTPUT).map(Port::name));
                Optional<String> fittingInput = input.or(
                        () -> to.type().firstPort(kind, Direction.INPUT).map(Port::name));
                boolean fits = carries(from, output, kind) && carries(to, input, kind);
                if (fits && fittingOutput.isPresent() && fittingInput.isPresent()) {
                    return new LinkId(
                            new PortRef(from.id(), fittingOutput.get()), new PortRef(to.id(), fittingInput.get()));
                }
            }
            if (output.isPresent() && input.isPresent()) { // the model says best why they do not fit
                return new LinkId(new PortRef(from.id(), output.get()), new PortRef(to.id(), input.get()));
            }
            throw RefusedException.at(
                    target,
                    ResultCode.INCOMPATIBLE,
                    "No output of " + source.shown() + " fits an input of " + target.shown() + ".",
                    "Look with: ports " + from.name() + "; ports " + to.name());
        }

        private static boolean carries(Module module, Optional<String> port, Signal kind) {
            return port.isEmpty()
                    || module.type()
                            .port(port.get())
                            .filter(found -> found.signal() == kind)
                            .isPresent();
        }

        private static Word moduleOf(Word end) {
            int dot = end.text().indexOf('.');
            return dot < 0 ? end : end.upTo(dot);
        }

        private static Optional<String> portOf(Word end, Module module) throws RefusedException {
            int dot = end.text().indexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            String name = end.text().substring(dot + 1);
            if (module.type().port(name).isEmpty()) {
                throw RefusedException.at(
                        end.from(dot + 1),
                        RejectedException.unknown(
                                "port of " + module.name(),
                                name,
                                module.type().ports().stream().map(Port::name).toList()));
            }
            return Optional.of(name);
        }
    }

    /** All connections in the order in which they are listed. */
    static List<Link> inOrder(Session session) {
        return session.links().all().stream()
                .sorted(Comparator.comparing((Link link) -> print(session, link), NaturalOrder.INSTANCE))
                .toList();
    }

    /** A connection as it is listed. */
    static String print(Session session, Link link) {
        return end(session, link.source()) + " -> " + end(session, link.target()) + " (" + Shown.lower(link.signal())
                + (link.delayed() ? ", delayed" : "") + ")";
    }

    /** A connection for programs. */
    static Fields fields(Session session, Link link) {
        return new Fields()
                .with("source", end(session, link.source()))
                .with("target", end(session, link.target()))
                .with("signal", Shown.lower(link.signal()))
                .with("delayed", link.delayed());
    }

    private static String end(Session session, PortRef port) {
        return session.modules().get(port.module()).orElseThrow().name() + "." + port.port();
    }

    private static boolean isFrom(Link link, Module module) {
        return link.source().module().equals(module.id());
    }

    private static boolean isInto(Link link, Module module) {
        return link.target().module().equals(module.id());
    }
}
