package org.videotracker.script.lua.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.session.Session;

/**
 * The calls that connect modules: first what is taken away from what the script begins with, then what is added, in order.
 *
 * @param bare what the script begins with
 */
record LinkLines(Session session, Session bare, Detail detail, LocalNames names) {

    void print(ScriptText text) {
        List<LinkId> given = given();
        given.stream()
                .filter(id -> !session.links().has(id))
                .sorted(Comparator.comparing(this::ends))
                .forEach(id -> text.line("disconnect(" + ends(id) + ")"));
        for (Module target : session.modules().inOrder()) {
            List<Link> links = session.links().into(target.id());
            for (Link link : links) {
                if (!isAsGiven(link, given)) {
                    text.line(connection(link));
                }
            }
            for (Signal signal : Signal.values()) {
                printOrder(target, signal, given, text);
            }
        }
    }

    /** The connections that a script finds, by the identities that the session's modules have. */
    private List<LinkId> given() {
        List<LinkId> given = new ArrayList<>();
        for (Module target : bare.modules().inOrder()) {
            for (Link link : bare.links().into(target.id())) {
                Optional<ModuleId> source = same(link.source().module());
                Optional<ModuleId> end = same(target.id());
                if (source.isPresent() && end.isPresent()) {
                    given.add(new LinkId(
                            new PortRef(source.get(), link.source().port()),
                            new PortRef(end.get(), link.target().port())));
                }
            }
        }
        return given;
    }

    private Optional<ModuleId> same(ModuleId ofBare) {
        String name = bare.modules().get(ofBare).orElseThrow().name();
        return session.modules().named(name).map(Module::id);
    }

    private boolean isAsGiven(Link link, List<LinkId> given) {
        boolean isPlain = !link.delayed() && link.parameters().isEmpty();
        return given.contains(link.id()) && isPlain && detail == Detail.CHANGES;
    }

    private void printOrder(Module target, Signal signal, List<LinkId> given, ScriptText text) {
        List<LinkId> wanted =
                session.links().into(target.id(), signal).stream().map(Link::id).toList();
        List<LinkId> reached = new ArrayList<>(given);
        reached.retainAll(wanted);
        wanted.stream().filter(id -> !given.contains(id)).forEach(reached::add);
        if (!wanted.equals(reached)) {
            TableText sources = new TableText(Detail.CHANGES);
            wanted.forEach(id -> sources.item(names.of(module(id.source()))));
            text.line("order(" + names.of(target) + ", " + name(signal) + ", " + sources.line() + ")");
        }
    }

    private String connection(Link link) {
        TableText options = new TableText(detail);
        for (Parameter parameter : Link.parametersOf(link.signal())) {
            options.value(parameter, link.value(parameter));
        }
        options.flag("delayed", link.delayed(), false);
        if (!isFirst(link.source(), link.signal(), Direction.OUTPUT)) {
            options.text("from", link.source().port());
        }
        if (!isFirst(link.target(), link.signal(), Direction.INPUT)) {
            options.text("to", link.target().port());
        }
        return "connect(" + ends(link.id()) + options.argument() + ")";
    }

    private boolean isFirst(PortRef port, Signal signal, Direction direction) {
        return module(port)
                .type()
                .firstPort(signal, direction)
                .map(Port::name)
                .filter(port.port()::equals)
                .isPresent();
    }

    private String ends(LinkId id) {
        Signal signal = module(id.target())
                .type()
                .port(id.target().port())
                .orElseThrow()
                .signal();
        return names.of(module(id.source())) + ", " + names.of(module(id.target())) + ", " + name(signal);
    }

    private Module module(PortRef port) {
        return session.modules().get(port.module()).orElseThrow();
    }

    private static String name(Signal signal) {
        return LuaLiteral.of(signal.name().toLowerCase(Locale.ROOT));
    }
}
