package org.videotracker.studio.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Places nodes from left to right along their wires: each is right of all that it gets something from, except what is delayed. In a
 * layer nodes stand where their wires are short (the barycentres of Sugiyama's method). Pure.
 */
final class AutoLayout {
    private static final int SWEEPS = 4;
    /** How many nodes stand above one another. */
    private static final int LONGEST = 8;

    private final PatchGraph graph;
    private final Map<NodeKey, Integer> layers = new HashMap<>();
    private final Map<NodeKey, List<NodeKey>> sources = new HashMap<>();
    private final Map<NodeKey, List<NodeKey>> targets = new HashMap<>();

    private AutoLayout(PatchGraph graph) {
        this.graph = graph;
    }

    static Map<NodeKey, Spot> of(PatchGraph graph) {
        AutoLayout layout = new AutoLayout(graph);
        layout.connect();
        layout.layer();
        return layout.places();
    }

    private void connect() {
        for (Wire wire : graph.wires()) {
            NodeKey from = wire.source().node();
            NodeKey to = wire.target().node();
            if (!wire.isDelayed() && !from.equals(to)) {
                sources.computeIfAbsent(to, _ -> new ArrayList<>()).add(from);
                targets.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
            }
        }
    }

    /** Layers by the longest way; of a loop, which mappings and connections may form together, some wire leads back. */
    private void layer() {
        Set<NodeKey> open = new HashSet<>();
        for (NodeKey node : graph.nodes().keySet()) {
            depth(node, open);
        }
        for (NodeKey node : graph.nodes().keySet()) {
            pullToTargets(node);
        }
    }

    private int depth(NodeKey node, Set<NodeKey> open) {
        Integer known = layers.get(node);
        if (known != null) {
            return known;
        }
        if (!open.add(node)) {
            return -1;
        }
        int depth = 0;
        for (NodeKey source : sources.getOrDefault(node, List.of())) {
            depth = Math.max(depth, depth(source, open) + 1);
        }
        open.remove(node);
        layers.put(node, depth);
        return depth;
    }

    /** What nothing leads to, such as a modulator, stands beside what it leads to. */
    private void pullToTargets(NodeKey node) {
        List<NodeKey> next = targets.getOrDefault(node, List.of());
        if (!sources.containsKey(node) && !next.isEmpty()) {
            int nearest = next.stream().mapToInt(layers::get).min().orElse(1);
            layers.put(node, Math.max(0, nearest - 1));
        }
    }

    private Map<NodeKey, Spot> places() {
        Map<Integer, List<NodeKey>> byLayer = new TreeMap<>();
        for (NodeKey node : graph.nodes().keySet()) {
            byLayer.computeIfAbsent(layers.get(node), _ -> new ArrayList<>()).add(node);
        }
        Map<NodeKey, Float> centres = new HashMap<>();
        byLayer.values().forEach(layer -> stack(layer, centres));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Map<NodeKey, List<NodeKey>> neighbours = sweep % 2 == 0 ? sources : targets;
            for (List<NodeKey> layer : byLayer.values()) {
                Map<NodeKey, Float> wanted = new HashMap<>();
                layer.forEach(node -> wanted.put(node, barycentre(node, neighbours, centres)));
                layer.sort(Comparator.comparing(wanted::get));
                stack(layer, centres);
            }
        }
        Map<NodeKey, Spot> places = new LinkedHashMap<>();
        float x = 0;
        for (List<NodeKey> layer : byLayer.values()) {
            for (List<NodeKey> column : columns(layer)) {
                stack(column, centres);
                for (NodeKey node : column) {
                    places.put(node, new Spot(x, centre(node, centres) - height(node) / 2));
                }
                x += NodeSize.WIDTH + NodeSize.GAP_X;
            }
        }
        return places;
    }

    /** A layer that is too long stands in several columns, so that the whole is not much higher than it is wide. */
    private static List<List<NodeKey>> columns(List<NodeKey> layer) {
        int count = (layer.size() + LONGEST - 1) / LONGEST;
        List<List<NodeKey>> columns = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            List<NodeKey> nodes = new ArrayList<>();
            for (int i = column; i < layer.size(); i += count) {
                nodes.add(layer.get(i));
            }
            columns.add(nodes);
        }
        return columns;
    }

    private float barycentre(NodeKey node, Map<NodeKey, List<NodeKey>> neighbours, Map<NodeKey, Float> centres) {
        List<NodeKey> near = neighbours.getOrDefault(node, List.of());
        float sum = 0;
        for (NodeKey neighbour : near) {
            sum += centre(neighbour, centres);
        }
        return near.isEmpty() ? centre(node, centres) : sum / near.size();
    }

    private static float centre(NodeKey node, Map<NodeKey, Float> centres) {
        return centres.getOrDefault(node, 0f);
    }

    /** One below the other, the middle of all at zero. */
    private void stack(List<NodeKey> layer, Map<NodeKey, Float> centres) {
        float total = -NodeSize.GAP_Y;
        for (NodeKey node : layer) {
            total += height(node) + NodeSize.GAP_Y;
        }
        float y = -total / 2;
        for (NodeKey node : layer) {
            centres.put(node, y + height(node) / 2);
            y += height(node) + NodeSize.GAP_Y;
        }
    }

    private float height(NodeKey node) {
        return graph.height(node);
    }
}
