package org.videotracker.model.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.videotracker.model.link.Link;
import org.videotracker.model.link.LinkId;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/** Finds loops of connections that no delay breaks: nothing could say which of their modules runs first. */
public final class LinkLoops {

    private LinkLoops() {}

    /** Rejects the edit that made this link, if the link is part of such a loop; the message names the way round. */
    public static void refuse(Session session, LinkId added) throws RejectedException {
        ModuleId start = added.target().module();
        ModuleId goal = added.source().module();
        Map<ModuleId, ModuleId> cameFrom = new HashMap<>();
        Deque<ModuleId> open = new ArrayDeque<>(List.of(start));
        Map<ModuleId, List<ModuleId>> successors = start.equals(goal) ? Map.of() : successors(session);
        while (!open.isEmpty() && !cameFrom.containsKey(goal) && !start.equals(goal)) {
            ModuleId at = open.remove();
            for (ModuleId next : successors.getOrDefault(at, List.of())) {
                if (!next.equals(start) && cameFrom.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        if (start.equals(goal) || cameFrom.containsKey(goal)) {
            List<String> way = new ArrayList<>();
            for (ModuleId at = goal; at != null; at = cameFrom.get(at)) {
                way.add(session.modules().get(at).orElseThrow().name());
            }
            Collections.reverse(way);
            way.add(way.getFirst());
            throw new RejectedException(new Rejection(
                    Code.CYCLE,
                    "This would close the loop " + String.join(" > ", way) + ".",
                    "Make one of its connections delayed to feed back on purpose."));
        }
    }

    /** Whether any loop is left without a delay. Takes time in proportion to the modules and links. */
    public static boolean exist(Session session) {
        Map<ModuleId, List<ModuleId>> successors = successors(session);
        Map<ModuleId, Integer> unmet = new HashMap<>();
        successors.values().forEach(targets -> targets.forEach(target -> unmet.merge(target, 1, Integer::sum)));
        Deque<ModuleId> ready = new ArrayDeque<>();
        Set<ModuleId> involved = new HashSet<>(successors.keySet());
        involved.addAll(unmet.keySet());
        involved.stream().filter(id -> !unmet.containsKey(id)).forEach(ready::add);
        int done = 0;
        while (!ready.isEmpty()) {
            done++;
            for (ModuleId target : successors.getOrDefault(ready.remove(), List.of())) {
                if (unmet.merge(target, -1, Integer::sum) == 0) {
                    ready.add(target);
                }
            }
        }
        return done < involved.size();
    }

    private static Map<ModuleId, List<ModuleId>> successors(Session session) {
        Map<ModuleId, List<ModuleId>> successors = new HashMap<>();
        for (Link link : session.links().all()) {
            if (!link.delayed()) {
                successors
                        .computeIfAbsent(link.source().module(), id -> new ArrayList<>())
                        .add(link.target().module());
            }
        }
        return successors;
    }
}
