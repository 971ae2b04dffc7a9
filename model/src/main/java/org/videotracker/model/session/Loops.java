package org.videotracker.model.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the loops of a directed graph. Walks without recursion, so that no chain is too long for the stack. */
public final class Loops<N> {
    private final Map<N, List<N>> successors = new LinkedHashMap<>();

    /** An edge of the graph. */
    public record Edge<N>(N from, N to) {}

    public void edge(N from, N to) {
        successors.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
    }

    /** The nodes of one loop in their order, if there is any. */
    public Optional<List<N>> find() {
        Walk walk = new Walk();
        for (N start : successors.keySet()) {
            walk.from(start);
            if (!walk.closing.isEmpty()) {
                return Optional.of(walk.firstLoop);
            }
        }
        return Optional.empty();
    }

    /** Edges without which there is no loop. */
    public Set<Edge<N>> closingEdges() {
        Walk walk = new Walk();
        successors.keySet().forEach(walk::from);
        return walk.closing;
    }

    /**
     * The shortest way between two nodes, both included. Looks backwards from its end, and no further than that can be reached.
     *
     * @param sources the nodes from which an edge leads to a node
     */
    static <N> Optional<List<N>> way(N from, N to, Function<N, List<N>> sources) {
        Map<N, N> next = new HashMap<>();
        Deque<N> open = new ArrayDeque<>(List.of(to));
        while (!open.isEmpty() && !from.equals(open.peek())) {
            N at = open.remove();
            for (N source : sources.apply(at)) {
                if (!source.equals(to) && next.putIfAbsent(source, at) == null) {
                    open.add(source);
                }
            }
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<N> way = new ArrayList<>(List.of(from));
        while (!way.getLast().equals(to)) {
            way.add(Objects.requireNonNull(next.get(way.getLast()), "each step but the last leads on"));
        }
        return Optional.of(way);
    }

    private final class Walk {
        private final Set<N> finished = new HashSet<>();
        private final Set<Edge<N>> closing = new HashSet<>();
        private final List<N> path = new ArrayList<>();
        private final Set<N> onPath = new HashSet<>();
        private final Deque<Iterator<N>> open = new ArrayDeque<>();
        private List<N> firstLoop = List.of();

        void from(N start) {
            if (!finished.contains(start)) {
                enter(start);
            }
            while (!open.isEmpty()) {
                if (open.getLast().hasNext()) {
                    step(open.getLast().next());
                } else {
                    leave();
                }
            }
        }

        private void step(N next) {
            if (onPath.contains(next)) {
                if (closing.isEmpty()) {
                    firstLoop = List.copyOf(path.subList(path.indexOf(next), path.size()));
                }
                closing.add(new Edge<>(path.getLast(), next));
            } else if (!finished.contains(next)) {
                enter(next);
            }
        }

        private void enter(N node) {
            path.add(node);
            onPath.add(node);
            open.addLast(successors.getOrDefault(node, List.of()).iterator());
        }

        private void leave() {
            open.removeLast();
            N left = path.removeLast();
            onPath.remove(left);
            finished.add(left);
        }
    }
}
