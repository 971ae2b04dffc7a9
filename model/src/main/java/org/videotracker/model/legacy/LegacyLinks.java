package org.videotracker.model.legacy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.videotracker.model.json.ReadLimits;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.Links;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Direction;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.session.Loops;

/** Imports connections of sound, pictures and events. */
final class LegacyLinks {
    private final LegacyModules modules;
    private final Notices notices;
    private final Set<PortRef> used = new HashSet<>();
    private Links links = Links.NONE;

    LegacyLinks(LegacyModules modules, Notices notices) {
        this.modules = modules;
        this.notices = notices;
    }

    Links addAll(Loose connections) {
        connections.at("audioConnections").items().forEach(item -> add(item, Signal.AUDIO));
        connections.at("videoConnections").items().forEach(item -> add(item, Signal.VIDEO));
        connections.at("eventSubscriptions", "eventConnections").items().forEach(item -> add(item, Signal.EVENT));
        return withoutLoops();
    }

    private void add(Loose item, Signal signal) {
        Loose fromName = item.at("fromModule", "sourceModule");
        Loose toName = item.at("toModule", "targetModule");
        Optional<Module> from = modules.find(item.at("fromUUID", "sourceUUID"), fromName);
        Optional<Module> to = modules.find(item.at("toUUID", "targetUUID"), toName);
        Optional<PortRef> output = from.flatMap(module -> port(module, item.at("fromPort"), signal, Direction.OUTPUT));
        Optional<PortRef> input = to.flatMap(module -> port(module, item.at("toPort"), signal, Direction.INPUT));
        if (output.isEmpty() || input.isEmpty() || links.size() >= ReadLimits.DEFAULT.connections()) {
            notices.add("A connection of " + signal + " from \""
                    + Notices.shortened(fromName.text().orElse("?")) + "\" to \""
                    + Notices.shortened(toName.text().orElse("?")) + "\" was left out: it has no such ends.");
            return;
        }
        LinkId id = new LinkId(output.get(), input.get());
        if (links.has(id)) {
            return;
        }
        boolean isMultiple = to.flatMap(module -> module.type().port(input.get().port()))
                .map(Port::multiple)
                .orElse(false);
        if (!used.add(input.get()) && !isMultiple) {
            notices.add("A second connection into " + to.get().name() + " was left out: its input takes one.");
            return;
        }
        links = links.with(Link.of(id, signal));
    }

    /** The port of that name; the numbered inputs of the original, which all did the same, are the first of their kind. */
    private static Optional<PortRef> port(Module module, Loose name, Signal signal, Direction direction) {
        return name.text()
                .flatMap(module.type()::port)
                .filter(port -> port.signal() == signal && port.direction() == direction)
                .or(() -> module.type().firstPort(signal, direction))
                .map(port -> new PortRef(module.id(), port.name()));
    }

    /** The original had no check for loops; those it let pass become feedback with a delay. */
    private Links withoutLoops() {
        Loops<ModuleId> loops = new Loops<>();
        links.all().stream()
                .map(Link::id)
                .sorted()
                .forEach(id -> loops.edge(id.source().module(), id.target().module()));
        Links delayed = links;
        for (Loops.Edge<ModuleId> edge : loops.closingEdges()) {
            for (Link link : links.into(edge.to())) {
                if (link.source().module().equals(edge.from())) {
                    delayed = delayed.with(link.withDelayed(true));
                    notices.add("A connection closed a loop and now feeds back with a delay.");
                }
            }
        }
        return delayed;
    }
}
