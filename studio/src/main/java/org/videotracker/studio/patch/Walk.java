package org.videotracker.studio.patch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.videotracker.studio.patch.Focus.OnNode;
import org.videotracker.studio.patch.Focus.OnWire;

/** Goes through the picture by keys: along the wires sideways, and up and down among the nodes or the wires beside each other. */
final class Walk {
    private Walk() {}

    /** The directions of the arrow keys. */
    enum Way {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    /** Where an arrow key leads; the same place where it leads nowhere. */
    static Focus from(Scene scene, Focus focus, Way way) {
        return switch (focus) {
            case OnNode(var node) when scene.boxes().containsKey(node) -> fromNode(scene, node, way);
            case OnWire(var key)
            when scene.curve(key).isPresent() ->
                fromWire(scene, scene.curve(key).get(), way);
            default -> first(scene);
        };
    }

    private static Focus first(Scene scene) {
        return scene.boxes().entrySet().stream()
                .min(Comparator.comparing(
                        entry -> entry.getValue().x() + entry.getValue().y()))
                .<Focus>map(entry -> new OnNode(entry.getKey()))
                .orElse(Focus.NOWHERE);
    }

    private static Focus fromNode(Scene scene, NodeKey node, Way way) {
        Focus here = new OnNode(node);
        return switch (way) {
            case RIGHT -> nearestWire(scene, outgoing(scene, node)).orElseGet(() -> beside(scene, node, 1, here));
            case LEFT -> nearestWire(scene, incoming(scene, node)).orElseGet(() -> beside(scene, node, -1, here));
            case UP -> above(scene, node, -1).orElse(here);
            case DOWN -> above(scene, node, 1).orElse(here);
        };
    }

    private static Focus fromWire(Scene scene, WireCurve curve, Way way) {
        NodeKey source = curve.wire().source().node();
        NodeKey target = curve.wire().target().node();
        return switch (way) {
            case LEFT -> new OnNode(source);
            case RIGHT -> new OnNode(target);
            case UP -> sibling(scene, curve, -1);
            case DOWN -> sibling(scene, curve, 1);
        };
    }

    /** Of the wires that share an end with it, the next by the height of their middles. */
    private static Focus sibling(Scene scene, WireCurve curve, int direction) {
        List<WireCurve> siblings = scene.curves().stream()
                .filter(other -> other.wire()
                                .source()
                                .node()
                                .equals(curve.wire().source().node())
                        || other.wire()
                                .target()
                                .node()
                                .equals(curve.wire().target().node()))
                .sorted(Comparator.comparing((WireCurve other) -> other.y(0.5f)).thenComparing(other -> other.x(0.5f)))
                .toList();
        int place = siblings.indexOf(curve) + direction;
        WireCurve next = place >= 0 && place < siblings.size() ? siblings.get(place) : curve;
        return new OnWire(next.wire().key());
    }

    private static List<WireCurve> outgoing(Scene scene, NodeKey node) {
        return scene.curves().stream()
                .filter(curve -> curve.wire().source().node().equals(node))
                .toList();
    }

    private static List<WireCurve> incoming(Scene scene, NodeKey node) {
        return scene.curves().stream()
                .filter(curve -> curve.wire().target().node().equals(node))
                .toList();
    }

    private static Optional<Focus> nearestWire(Scene scene, List<WireCurve> curves) {
        return curves.stream()
                .min(Comparator.comparing(curve -> curve.y(0.5f)))
                .map(curve -> new OnWire(curve.wire().key()));
    }

    private static Optional<Focus> above(Scene scene, NodeKey node, int direction) {
        Box here = box(scene, node);
        return scene.boxes().entrySet().stream()
                .filter(entry -> (entry.getValue().y() - here.y()) * direction > 0)
                .min(Comparator.comparing(entry -> Math.abs(entry.getValue().y() - here.y())
                        + 2 * Math.abs(entry.getValue().x() - here.x())))
                .map(entry -> new OnNode(entry.getKey()));
    }

    private static Focus beside(Scene scene, NodeKey node, int direction, Focus here) {
        Box box = box(scene, node);
        return scene.boxes().entrySet().stream()
                .filter(entry -> (entry.getValue().x() - box.x()) * direction > 0)
                .min(Comparator.comparing(entry -> Math.abs(entry.getValue().x() - box.x())
                        + 2 * Math.abs(entry.getValue().y() - box.y())))
                .<Focus>map(entry -> new OnNode(entry.getKey()))
                .orElse(here);
    }

    private static Box box(Scene scene, NodeKey node) {
        return scene.boxes().getOrDefault(node, new Box(0, 0, 0, 0));
    }
}
