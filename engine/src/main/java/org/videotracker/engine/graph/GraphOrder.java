package org.videotracker.engine.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.session.Session;

/** Sorts modules so that each comes after those that it gets something from without delay; where that leaves a choice, by name. */
final class GraphOrder {

    private GraphOrder() {}

    static List<Module> of(Session session) {
        Map<ModuleId, List<ModuleId>> targets = new HashMap<>();
        Map<ModuleId, Integer> unmet = new HashMap<>();
        for (Link link : session.links().all()) {
            if (!link.delayed()) {
                targets.computeIfAbsent(link.source().module(), id -> new ArrayList<>())
                        .add(link.target().module());
                unmet.merge(link.target().module(), 1, Integer::sum);
            }
        }
        PriorityQueue<Module> ready = new PriorityQueue<>(Comparator.comparing(Module::name, NaturalOrder.INSTANCE));
        session.modules().all().stream()
                .filter(module -> !unmet.containsKey(module.id()))
                .forEach(ready::add);
        List<Module> ordered = new ArrayList<>(session.modules().size());
        while (!ready.isEmpty()) {
            Module next = ready.remove();
            ordered.add(next);
            for (ModuleId target : targets.getOrDefault(next.id(), List.of())) {
                if (unmet.merge(target, -1, Integer::sum) == 0) {
                    ready.add(session.modules().get(target).orElseThrow());
                }
            }
        }
        return ordered;
    }
}
