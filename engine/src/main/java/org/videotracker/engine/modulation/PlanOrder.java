package org.videotracker.engine.modulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds an order of mappings and modulators in which each comes after what it follows from. A mapping that is delayed follows from
 * nothing in the same control step. What a condition looks at comes first as well where that closes no loop; mappings to the same
 * target keep their order.
 */
final class PlanOrder {
    private final List<Route> routes;
    private final List<RenewedNode> modulators;
    private final Map<Tap, List<Integer>> byTarget = new HashMap<>();
    private final Map<Integer, Integer> byNode = new HashMap<>();
    /** Of each part, the parts that must come later, and those that had better. Mappings come first, then modulators. */
    private final List<List<Integer>> later = new ArrayList<>();

    private final List<List<Integer>> betterLater = new ArrayList<>();
    private final int[] unmet;
    private final int[] wished;

    PlanOrder(List<Route> routes, List<RenewedNode> modulators) {
        this.routes = routes;
        this.modulators = modulators;
        int size = routes.size() + modulators.size();
        unmet = new int[size];
        wished = new int[size];
        for (int i = 0; i < size; i++) {
            later.add(new ArrayList<>());
            betterLater.add(new ArrayList<>());
        }
        for (int i = 0; i < routes.size(); i++) {
            byTarget.computeIfAbsent(routes.get(i).target(), target -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < modulators.size(); i++) {
            byNode.put(modulators.get(i).node(), routes.size() + i);
        }
    }

    /** The places of the mappings in their list, and the complements of the modulators' nodes. */
    List<Integer> find() {
        for (int i = 0; i < routes.size(); i++) {
            addEdges(i);
        }
        for (List<Integer> rivals : byTarget.values()) {
            for (int i = 1; i < rivals.size(); i++) {
                require(rivals.get(i - 1), rivals.get(i));
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int part : sorted()) {
            order.add(
                    part < routes.size()
                            ? part
                            : ~modulators.get(part - routes.size()).node());
        }
        return order;
    }

    private void addEdges(int place) {
        Route route = routes.get(place);
        if (!route.mapping().delayed()) {
            makersOf(route.source(), maker -> require(maker, place));
        }
        if (route.subject() != null) {
            makersOf(route.subject(), maker -> wish(maker, place));
        }
        if (route.target() instanceof Tap.OfValue value) {
            Integer modulator = byNode.get(value.node());
            if (modulator != null && modulators.get(modulator - routes.size()).followsFrom(value)) {
                require(place, modulator);
            }
        }
    }

    private void makersOf(Tap tap, IntConsumer maker) {
        if (tap instanceof Tap.OfReadOut readOut) {
            @Nullable Integer modulator = byNode.get(readOut.node());
            if (modulator != null) {
                maker.accept(modulator);
            }
        } else {
            byTarget.getOrDefault(tap, List.of()).forEach(maker::accept);
        }
    }

    private void require(int earlier, int part) {
        later.get(earlier).add(part);
        unmet[part]++;
    }

    private void wish(int earlier, int part) {
        betterLater.get(earlier).add(part);
        wished[part]++;
    }

    private List<Integer> sorted() {
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        PriorityQueue<Integer> wishing = new PriorityQueue<>();
        boolean[] isDone = new boolean[unmet.length];
        for (int part = 0; part < unmet.length; part++) {
            enqueue(part, ready, wishing);
        }
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty() || !wishing.isEmpty()) {
            int part = ready.isEmpty() ? wishing.remove() : ready.remove();
            if (!isDone[part]) {
                isDone[part] = true;
                order.add(part);
                for (int next : later.get(part)) {
                    unmet[next]--;
                    enqueue(next, ready, wishing);
                }
                for (int next : betterLater.get(part)) {
                    wished[next]--;
                    enqueue(next, ready, wishing);
                }
            }
        }
        if (order.size() < unmet.length) {
            throw new IllegalStateException("mappings form a loop without a delay");
        }
        return order;
    }

    private void enqueue(int part, PriorityQueue<Integer> ready, PriorityQueue<Integer> wishing) {
        if (unmet[part] == 0) {
            (wished[part] == 0 ? ready : wishing).add(part);
        }
    }
}
