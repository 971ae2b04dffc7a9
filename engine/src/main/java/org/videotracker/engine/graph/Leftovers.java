package org.videotracker.engine.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Feedback;
import org.videotracker.model.session.MappingEnds;
import org.videotracker.model.session.Session;

/**
 * What is still played though an edit took it away. Immutable.
 *
 * @param modules under names that nobody gives; sequencers are disabled, so that they end their gates
 * @param links those that lead to what is still there are muted
 * @param mappings those that move such a module
 * @param bindings of the sequencers
 */
record Leftovers(
        Map<ModuleId, Module> modules, List<Link> links, List<Mapping> mappings, Map<ModuleId, Binding> bindings) {
    static final Leftovers NONE = new Leftovers(Map.of(), List.of(), List.of(), Map.of());

    /**
     * What is left of a session when another takes its place.
     *
     * @param cut connections that are no more, to modules that still are
     */
    static Leftovers of(Session before, Session after, Set<LinkId> cut) {
        Leftovers left =
                new Leftovers(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        Deque<Link> open = new ArrayDeque<>();
        for (LinkId id : cut) {
            Link link = before.links().get(id).orElseThrow();
            if (left.keepSource(link, before, after, open)) {
                left.links.add(muted(link));
            }
        }
        while (!open.isEmpty()) {
            Link link = open.remove();
            boolean isHeard = link.signal() == Signal.AUDIO && left.keepSource(link, before, after, open);
            if (isHeard || after.modules().has(link.source().module())) {
                left.links.add(link);
            }
        }
        before.mappings().values().stream()
                .filter(mapping -> TapFinder.owner(mapping.id().target())
                        .filter(left.modules::containsKey)
                        .isPresent())
                .forEach(left.mappings::add);
        return left;
    }

    /** Keeps the module that a connection comes from, with what it hears itself. Whether there is one. */
    private boolean keepSource(Link link, Session before, Session after, Deque<Link> open) {
        ModuleId id = link.source().module();
        if (after.modules().has(id) || modules.containsKey(id)) {
            return true;
        }
        Module module = before.modules().get(id).orElseThrow();
        if (module.type().can(Capability.EMITS_TRIGGERS)) {
            Optional<Binding> binding = Optional.ofNullable(before.bindings().get(id))
                    .filter(bound -> after.patterns().containsKey(bound.pattern()));
            if (binding.isEmpty()) {
                return false;
            }
            bindings.put(id, Binding.of(binding.get().pattern()));
            module = module.withEnabled(false);
        }
        modules.put(id, module.withName("removed-" + id));
        before.links().into(id).stream()
                .filter(heard -> heard.signal() != Signal.VIDEO)
                .forEach(open::add);
        return true;
    }

    private static Link muted(Link link) {
        Link muted = link.withValue(Link.MUTE, Value.of(1));
        return link.signal() == Signal.AUDIO ? muted.withValue(Link.SOLO, Value.of(0)) : muted;
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    /** A session with all of this, but for what would close a loop in it. */
    Session over(Session session) {
        Session full = session;
        for (Module module : modules.values()) {
            full = full.with(module);
        }
        for (Map.Entry<ModuleId, Binding> binding : bindings.entrySet()) {
            full = full.withBinding(binding.getKey(), binding.getValue());
        }
        for (Link link : links) {
            full = with(full, link);
        }
        for (Mapping mapping : mappings) {
            full = with(full, mapping);
        }
        return full;
    }

    private static Session with(Session session, Link link) {
        try {
            Session linked = session.with(session.links().with(link));
            if (!link.delayed()) {
                Feedback.refuse(linked, link.id());
            }
            return linked;
        } catch (RejectedException loop) {
            return session;
        }
    }

    private static Session with(Session session, Mapping mapping) {
        try {
            MappingEnds.requireSource(session, mapping.id().source());
            MappingEnds.requireTarget(session, mapping.id().target());
            if (mapping.condition().isPresent()) {
                MappingEnds.requireSource(session, mapping.condition().get().subject());
            }
            Session mapped = session.withMapping(mapping);
            if (!mapping.delayed()) {
                Feedback.refuse(mapped, mapping.id());
            }
            return mapped;
        } catch (RejectedException gone) {
            return session;
        }
    }
}
