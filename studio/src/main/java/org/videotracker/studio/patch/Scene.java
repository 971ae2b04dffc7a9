package org.videotracker.studio.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is on the plane. Immutable: made anew when something was edited or moved.
 *
 * @param graph what there is
 * @param boxes where the nodes are
 * @param nodes the same; later ones lie on earlier ones
 * @param curves the wires
 */
record Scene(PatchGraph graph, Map<NodeKey, Box> boxes, List<Placed> nodes, List<WireCurve> curves) {
    static final float KNOB_RADIUS = 9;
    static final float POWER_SIZE = 20;

    private static final float REACH = 7;
    private static final float BEND = 22;

    static final Scene EMPTY = new Scene(new PatchGraph(Map.of(), List.of()), Map.of(), List.of(), List.of());

    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    /** A node and where it and its plugs are. */
    record Placed(PatchNode node, Box box, List<PlugSpot> plugs) {}

    /** A plug and where it is. */
    record PlugSpot(Plug plug, float x, float y) {}

    static Scene of(PatchGraph graph, Places places) {
        Map<NodeKey, Box> boxes = new LinkedHashMap<>();
        for (PatchNode node : graph.nodes().values()) {
            Spot spot = places.byNode().get(node.key());
            if (spot != null) {
                boxes.put(node.key(), new Box(spot.x(), spot.y(), NodeSize.WIDTH, NodeSize.height(node)));
            }
        }
        List<Placed> nodes = new ArrayList<>();
        for (PatchNode node : graph.nodes().values()) {
            Box box = boxes.get(node.key());
            if (box != null) {
                nodes.add(new Placed(node, box, plugs(boxes, node)));
            }
        }
        return new Scene(graph, boxes, List.copyOf(nodes), curves(graph, boxes));
    }

    private static List<PlugSpot> plugs(Map<NodeKey, Box> boxes, PatchNode node) {
        List<PlugSpot> spots = new ArrayList<>();
        for (List<Plug> side : List.of(node.inputs(), node.outputs())) {
            for (Plug plug : side) {
                spots.add(new PlugSpot(plug, plugX(boxes, plug), plugY(boxes, node, plug)));
            }
        }
        return List.copyOf(spots);
    }

    private record Ends(Plug source, Plug target) {}

    private static List<WireCurve> curves(PatchGraph graph, Map<NodeKey, Box> boxes) {
        Map<Ends, Integer> counts = new HashMap<>();
        for (Wire wire : graph.wires()) {
            counts.merge(new Ends(wire.source(), wire.target()), 1, Integer::sum);
        }
        Map<Ends, Integer> drawn = new HashMap<>();
        List<WireCurve> curves = new ArrayList<>();
        for (Wire wire : graph.wires()) {
            Ends ends = new Ends(wire.source(), wire.target());
            int place = drawn.merge(ends, 1, Integer::sum) - 1;
            float bend = BEND * (place - (counts.getOrDefault(ends, 1) - 1) / 2f);
            PatchNode from = graph.nodes().get(wire.source().node());
            PatchNode to = graph.nodes().get(wire.target().node());
            if (from != null && to != null && boxes.containsKey(from.key()) && boxes.containsKey(to.key())) {
                curves.add(WireCurve.between(
                        wire,
                        plugX(boxes, wire.source()),
                        plugY(boxes, from, wire.source()),
                        plugX(boxes, wire.target()),
                        plugY(boxes, to, wire.target()),
                        bend));
            }
        }
        return List.copyOf(curves);
    }

    private static float plugX(Map<NodeKey, Box> boxes, Plug plug) {
        Box box = boxes.getOrDefault(plug.node(), NOWHERE);
        return plug.isOutput() ? box.x() + box.width() : box.x();
    }

    /** The values are in the last line on both sides. */
    private static float plugY(Map<NodeKey, Box> boxes, PatchNode node, Plug plug) {
        Box box = boxes.getOrDefault(plug.node(), NOWHERE);
        int row = plug.kind() == WireKind.VALUE
                ? node.rows() - 1
                : Math.max(0, (plug.isOutput() ? node.outputs() : node.inputs()).indexOf(plug));
        return box.y() + NodeSize.rowCentre(row);
    }

    float plugX(Plug plug) {
        return plugX(boxes, plug);
    }

    float plugY(Plug plug) {
        return graph.node(plug.node()).map(node -> plugY(boxes, node, plug)).orElse(0f);
    }

    Optional<WireCurve> curve(Wire.Key key) {
        return curves.stream().filter(curve -> curve.wire().key().equals(key)).findFirst();
    }

    /** What is at a point, the foremost first. */
    Hit at(float x, float y) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Plug plug = plugAt(nodes.get(i), x, y);
            if (plug != null) {
                return new Hit.OnPlug(plug);
            }
        }
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Box box = nodes.get(i).box();
            if (box.contains(x, y)) {
                PatchNode node = nodes.get(i).node();
                boolean onPower = node.module().isPresent()
                        && x >= box.x() + box.width() - POWER_SIZE - 4
                        && y < box.y() + POWER_SIZE + 4;
                return onPower ? new Hit.OnPower(node.key()) : new Hit.OnNode(node.key());
            }
        }
        return wireAt(x, y);
    }

    private Hit wireAt(float x, float y) {
        Hit hit = Hit.GROUND;
        float nearest = REACH;
        for (int i = 0; i < curves.size(); i++) {
            WireCurve curve = curves.get(i);
            if (Math.hypot(x - curve.x(0.5f), y - curve.y(0.5f)) <= KNOB_RADIUS) {
                return new Hit.OnKnob(curve.wire());
            }
            float distance = curve.distance(x, y);
            if (distance < nearest) {
                nearest = distance;
                hit = new Hit.OnWire(curve.wire());
            }
        }
        return hit;
    }

    private static @Nullable Plug plugAt(Placed node, float x, float y) {
        for (int i = 0; i < node.plugs().size(); i++) {
            PlugSpot spot = node.plugs().get(i);
            if (Math.hypot(x - spot.x(), y - spot.y()) <= NodeSize.PLUG_RADIUS + 5) {
                return spot.plug();
            }
        }
        return null;
    }

    /** The nodes that an area touches. */
    Set<NodeKey> nodesIn(Box area) {
        Set<NodeKey> found = new HashSet<>();
        boxes.forEach((node, box) -> {
            if (box.meets(area)) {
                found.add(node);
            }
        });
        return found;
    }

    /** The area that holds all nodes. */
    Box bounds() {
        return boxes.values().stream().reduce(Box::including).orElse(new Box(0, 0, NodeSize.WIDTH, NodeSize.WIDTH));
    }
}
