package org.videotracker.model.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.pcollections.PMap;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.Links;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.session.Session;

/** Keeps a session free of references to what was removed from it. */
final class References {

    private References() {}

    static Session withoutModule(Session session, ModuleId module) {
        Session unlinked = withoutLinks(session, link -> link.id().touches(module));
        Session unmapped = withoutMappings(unlinked, address -> switch (address) {
            case OfModule(var id, var name) -> id.equals(module);
            case OfSample(var id, var slot, var name) -> id.equals(module);
            default -> false;
        });
        return unmapped.withBindings(unmapped.bindings().minus(module))
                .with(unmapped.playback().without(module))
                .with(unmapped.modules().without(module));
    }

    static Session withoutLinks(Session session, Predicate<Link> doomed) {
        Links links = session.links();
        List<LinkId> removed = new ArrayList<>();
        for (Link link : links.all()) {
            if (doomed.test(link)) {
                removed.add(link.id());
            }
        }
        for (LinkId id : removed) {
            links = links.without(id);
        }
        return removed.isEmpty()
                ? session
                : withoutMappings(
                        session.with(links),
                        address -> address instanceof OfLink(var id, var name) && removed.contains(id));
    }

    /** Removes the mappings that mention an address as source, target or in their condition. */
    static Session withoutMappings(Session session, Predicate<ParameterAddress> doomed) {
        PMap<Mapping.Id, Mapping> mappings = session.mappings();
        for (Mapping mapping : session.mappings().values()) {
            if (doomed.test(mapping.id().source())
                    || doomed.test(mapping.id().target())
                    || mapping.condition()
                            .map(Mapping.Condition::subject)
                            .filter(doomed)
                            .isPresent()) {
                mappings = mappings.minus(mapping.id());
            }
        }
        return session.withMappings(mappings);
    }

    /** Lets the mappings that mention a module's sample slots follow them; a slot that becomes negative is gone. */
    static Session withMovedSlots(Session session, ModuleId module, IntUnaryOperator newSlot) {
        Session kept = withoutMappings(
                session,
                address -> address instanceof OfSample(var id, var slot, var name)
                        && id.equals(module)
                        && newSlot.applyAsInt(slot) < 0);
        List<Mapping> changed = kept.mappings().values().stream()
                .filter(mapping -> !moved(mapping, module, newSlot).equals(mapping))
                .toList();
        PMap<Mapping.Id, Mapping> mappings = kept.mappings();
        for (Mapping mapping : changed) {
            mappings = mappings.minus(mapping.id());
        }
        for (Mapping mapping : changed) {
            Mapping moved = moved(mapping, module, newSlot);
            mappings = mappings.plus(moved.id(), moved);
        }
        return kept.withMappings(mappings);
    }

    private static Mapping moved(Mapping mapping, ModuleId module, IntUnaryOperator newSlot) {
        return new Mapping(
                new Mapping.Id(
                        moved(mapping.id().source(), module, newSlot),
                        moved(mapping.id().target(), module, newSlot)),
                mapping.in(),
                mapping.out(),
                mapping.curve(),
                mapping.polarity(),
                mapping.combine(),
                mapping.depth(),
                mapping.smoothingMs(),
                mapping.enabled(),
                mapping.condition()
                        .map(c -> new Mapping.Condition(
                                moved(c.subject(), module, newSlot), c.comparison(), c.threshold())),
                mapping.delayed());
    }

    private static ParameterAddress moved(ParameterAddress address, ModuleId module, IntUnaryOperator newSlot) {
        return address instanceof OfSample(var id, var slot, var name) && id.equals(module)
                ? new OfSample(id, newSlot.applyAsInt(slot), name)
                : address;
    }
}
