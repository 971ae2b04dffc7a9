package org.videotracker.studio.patch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.videotracker.model.module.ModuleId;

/**
 * Where nodes stand, as somebody put them. View state: it is kept with the project, not in the session.
 *
 * @param byNode only those that were moved or were there when others were
 */
record Places(Map<NodeKey, Spot> byNode) {
    static final Places NONE = new Places(Map.of());

    Places {
        byNode = Map.copyOf(byNode);
    }

    /**
     * With all nodes of a graph: those that are known where they are, the others where there is room for them. What is not there now is
     * remembered, as undo may bring it back.
     */
    Places covering(PatchGraph graph) {
        if (byNode.keySet().containsAll(graph.nodes().keySet())) {
            return this;
        }
        Map<NodeKey, Spot> automatic = AutoLayout.of(graph);
        Map<NodeKey, Spot> all = new LinkedHashMap<>(byNode);
        automatic.forEach((node, spot) -> {
            if (!all.containsKey(node)) {
                all.put(node, free(graph, all, node, spot));
            }
        });
        return new Places(all);
    }

    Places with(NodeKey node, Spot spot) {
        Map<NodeKey, Spot> changed = new HashMap<>(byNode);
        changed.put(node, spot);
        return new Places(changed);
    }

    private static Spot free(PatchGraph graph, Map<NodeKey, Spot> taken, NodeKey node, Spot wanted) {
        Spot spot = wanted;
        float height = graph.height(node);
        while (overlaps(graph, taken, spot, height)) {
            spot = spot.moved(0, NodeSize.ROW);
        }
        return spot;
    }

    private static boolean overlaps(PatchGraph graph, Map<NodeKey, Spot> taken, Spot spot, float height) {
        for (Map.Entry<NodeKey, Spot> other : taken.entrySet()) {
            PatchNode node = graph.nodes().get(other.getKey());
            Spot at = other.getValue();
            if (node != null
                    && Math.abs(at.x() - spot.x()) < NodeSize.WIDTH + NodeSize.ROW
                    && spot.y() < at.y() + NodeSize.height(node) + NodeSize.ROW
                    && at.y() < spot.y() + height + NodeSize.ROW) {
                return true;
            }
        }
        return false;
    }

    /** A line for each node: its identity and where it stands. */
    String text() {
        Map<String, Spot> sorted = new TreeMap<>();
        byNode.forEach((node, spot) -> sorted.put(node.text(), spot));
        StringBuilder text = new StringBuilder();
        sorted.forEach((node, spot) -> text.append(node)
                .append(' ')
                .append(spot.x())
                .append(' ')
                .append(spot.y())
                .append('\n'));
        return text.toString();
    }

    /** Reads what {@link #text} wrote; lines that are none are left out, as they only cost a position. */
    static Places parse(String text) {
        Map<NodeKey, Spot> places = new HashMap<>();
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ");
            if (words.length == 3) {
                try {
                    NodeKey node = words[0].equals("clock") ? NodeKey.CLOCK : NodeKey.of(ModuleId.of(words[0]));
                    Spot spot = new Spot(Float.parseFloat(words[1]), Float.parseFloat(words[2]));
                    if (Float.isFinite(spot.x()) && Float.isFinite(spot.y())) {
                        places.put(node, spot);
                    }
                } catch (IllegalArgumentException unreadable) {
                    // a position that cannot be read is found anew
                }
            }
        }
        return new Places(places);
    }
}
