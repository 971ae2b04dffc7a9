package org.videotracker.model.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a loop in a directed graph. Walks without recursion, so that no chain is too long for the stack. */
final class Loops<N> {
    private final Map<N, List<N>> successors = new HashMap<>();
    private final Set<N> finished = new HashSet<>();

    void edge(N from, N to) {
        successors.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
    }

    /** The nodes of a loop in their order, if there is one. */
    Optional<List<N>> find() {
        for (N start : successors.keySet()) {
            Optional<List<N>> loop = from(start);
            if (loop.isPresent()) {
                return loop;
            }
        }
        return Optional.empty();
    }

    private Optional<List<N>> from(N start) {
        List<N> path = new ArrayList<>();
        Set<N> onPath = new HashSet<>();
        Deque<Iterator<N>> open = new ArrayDeque<>();
        enter(start, path, onPath, open);
        while (!open.isEmpty()) {
            if (!open.getLast().hasNext()) {
                open.removeLast();
                N left = path.removeLast();
                onPath.remove(left);
                finished.add(left);
                continue;
            }
            N next = open.getLast().next();
            if (onPath.contains(next)) {
                return Optional.of(List.copyOf(path.subList(path.indexOf(next), path.size())));
            }
            if (!finished.contains(next)) {
                enter(next, path, onPath, open);
            }
        }
        return Optional.empty();
    }

    private void enter(N node, List<N> path, Set<N> onPath, Deque<Iterator<N>> open) {
        path.add(node);
        onPath.add(node);
        open.addLast(successors.getOrDefault(node, List.of()).iterator());
    }
}
