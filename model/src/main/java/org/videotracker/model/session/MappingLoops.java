package org.videotracker.model.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/** Finds loops of mappings that no delay breaks: nothing could say which of their values comes first. */
public final class MappingLoops {

    private MappingLoops() {}

    /** Rejects the edit that made this mapping, if it is part of such a loop; the message names the way round. */
    public static void refuse(Session session, Mapping.Id added) throws RejectedException {
        Map<ParameterAddress, List<ParameterAddress>> targets = targets(session);
        Map<ParameterAddress, ParameterAddress> cameFrom = new HashMap<>(Map.of(added.target(), added.source()));
        Deque<ParameterAddress> open = new ArrayDeque<>(List.of(added.target()));
        while (!open.isEmpty() && !cameFrom.containsKey(added.source())) {
            ParameterAddress at = open.remove();
            for (ParameterAddress next : targets.getOrDefault(at, List.of())) {
                if (cameFrom.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        if (cameFrom.containsKey(added.source())) {
            throw new RejectedException(new Rejection(
                    Code.CYCLE,
                    "This mapping would close the loop " + way(session, added.source(), cameFrom) + ".",
                    "Make one of its mappings delayed to feed back on purpose."));
        }
    }

    private static String way(
            Session session, ParameterAddress source, Map<ParameterAddress, ParameterAddress> cameFrom)
            throws RejectedException {
        List<String> way = new ArrayList<>(List.of(ParameterPaths.print(session, source)));
        ParameterAddress at = source;
        do {
            at = Objects.requireNonNull(cameFrom.get(at), "a loop comes back to where it began");
            way.addFirst(ParameterPaths.print(session, at));
        } while (!at.equals(source));
        return String.join(" > ", way);
    }

    /** Whether any loop is left without a delay. Takes time in proportion to the mappings. */
    public static boolean exist(Session session) {
        Map<ParameterAddress, List<ParameterAddress>> targets = targets(session);
        Map<ParameterAddress, Integer> unmet = new HashMap<>();
        targets.keySet().forEach(source -> unmet.put(source, 0));
        targets.values().forEach(each -> each.forEach(target -> unmet.merge(target, 1, Integer::sum)));
        Deque<ParameterAddress> ready = new ArrayDeque<>();
        unmet.forEach((address, count) -> {
            if (count == 0) {
                ready.add(address);
            }
        });
        int done = 0;
        while (!ready.isEmpty()) {
            done++;
            for (ParameterAddress target : targets.getOrDefault(ready.remove(), List.of())) {
                if (unmet.merge(target, -1, Integer::sum) == 0) {
                    ready.add(target);
                }
            }
        }
        return done < unmet.size();
    }

    private static Map<ParameterAddress, List<ParameterAddress>> targets(Session session) {
        Map<ParameterAddress, List<ParameterAddress>> targets = new HashMap<>();
        for (Mapping mapping : session.mappings().values()) {
            if (!mapping.delayed()) {
                targets.computeIfAbsent(mapping.id().source(), source -> new ArrayList<>())
                        .add(mapping.id().target());
            }
        }
        return targets;
    }
}
