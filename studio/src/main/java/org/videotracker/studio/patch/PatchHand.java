package org.videotracker.studio.patch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.session.Session;

/**
 * What the mouse does on the patch: selects, moves nodes, draws wires, turns knobs. Coordinates are those of the plane. UI thread.
 */
final class PatchHand {
    private static final float GRID = 8;
    /** How far the mouse goes for the whole range of a knob, in units of the plane. */
    private static final float KNOB_TRAVEL = 120;

    private static final float FINE = 0.1f;

    /** What is going on while the button is held. */
    sealed interface Gesture {
        /** Nothing. */
        record Idle() implements Gesture {}

        /** The selected nodes follow the mouse. */
        record Moving() implements Gesture {}

        /** A box is drawn; what was selected before stays so if {@code before} has it. */
        record Boxing(float fromX, float fromY, Set<NodeKey> before) implements Gesture {}

        /** A wire is drawn from a plug. */
        record Wiring(Plug from) implements Gesture {}

        /** The knob of a wire is turned; {@code value} is not rounded yet. */
        record Turning(Wire.Key wire, double value) implements Gesture {}
    }

    private static final Gesture IDLE = new Gesture.Idle();

    private final Deeds deeds;
    private final Set<NodeKey> selected = new HashSet<>();
    private Places places = Places.NONE;
    private Focus focus = Focus.NOWHERE;
    private Gesture gesture = IDLE;
    private float x;
    private float y;
    private boolean hasMoved;
    private int drags;

    PatchHand(Deeds deeds) {
        this.deeds = deeds;
    }

    Places places() {
        return places;
    }

    void places(Places newPlaces) {
        places = newPlaces;
    }

    Set<NodeKey> selected() {
        return selected;
    }

    Focus focus() {
        return focus;
    }

    Gesture gesture() {
        return gesture;
    }

    /** Where the mouse was last. */
    float x() {
        return x;
    }

    float y() {
        return y;
    }

    /** Goes to a node or a wire, which becomes all that is selected. */
    void focus(Focus target) {
        focus = target;
        selected.clear();
        if (target instanceof Focus.OnNode(var node)) {
            selected.add(node);
        }
    }

    void selectAll(Scene scene) {
        selected.clear();
        selected.addAll(scene.boxes().keySet());
    }

    /** Forgets what is no longer there. */
    void keepOnly(PatchGraph graph) {
        selected.retainAll(graph.nodes().keySet());
        boolean isThere = switch (focus) {
            case Focus.OnNode(var node) -> graph.nodes().containsKey(node);
            case Focus.OnWire(var wire) -> graph.wire(wire).isPresent();
            case Focus.Nowhere nowhere -> true;
        };
        if (!isThere) {
            focus = Focus.NOWHERE;
        }
    }

    /** The left button goes down. */
    void press(Session session, Hit hit, float atX, float atY, boolean isAdding) {
        x = atX;
        y = atY;
        hasMoved = false;
        switch (hit) {
            case Hit.OnPlug(var plug) -> gesture = new Gesture.Wiring(plug);
            case Hit.OnPower(var node) -> deeds.submit("switch a module", PatchEdits.power(session, Set.of(node)));
            case Hit.OnNode(var node) -> pressNode(node, isAdding);
            case Hit.OnKnob(var wire) -> pressKnob(wire);
            case Hit.OnWire(var wire) -> focus(new Focus.OnWire(wire.key()));
            case Hit.OnGround ground -> pressGround(isAdding);
        }
    }

    private void pressNode(NodeKey node, boolean isAdding) {
        if (isAdding && selected.remove(node)) {
            return;
        }
        if (!isAdding && !selected.contains(node)) {
            selected.clear();
        }
        selected.add(node);
        focus = new Focus.OnNode(node);
        gesture = new Gesture.Moving();
    }

    private void pressKnob(Wire wire) {
        focus(new Focus.OnWire(wire.key()));
        if (PatchEdits.knob(wire).isPresent()) {
            gesture = new Gesture.Turning(wire.key(), PatchEdits.knobValue(wire));
            drags++;
        }
    }

    private void pressGround(boolean isAdding) {
        if (!isAdding) {
            selected.clear();
        }
        focus = Focus.NOWHERE;
        gesture = new Gesture.Boxing(x, y, Set.copyOf(selected));
    }

    /** The mouse moves, with the button held or not. */
    void move(Scene scene, float toX, float toY, boolean isFine) {
        float dx = toX - x;
        float dy = toY - y;
        x = toX;
        y = toY;
        if (dx == 0 && dy == 0) {
            return;
        }
        hasMoved = true;
        switch (gesture) {
            case Gesture.Idle idle -> {}
            case Gesture.Wiring wiring -> {}
            case Gesture.Moving moving -> shift(dx, dy);
            case Gesture.Boxing(var fromX, var fromY, var before) -> {
                selected.clear();
                selected.addAll(before);
                selected.addAll(scene.nodesIn(Box.between(fromX, fromY, x, y)));
            }
            case Gesture.Turning(var key, var value) -> turn(scene, key, value, isFine ? dy * FINE : dy);
        }
    }

    private void shift(float dx, float dy) {
        for (NodeKey node : selected) {
            Spot spot = places.byNode().get(node);
            if (spot != null) {
                places = places.with(node, spot.moved(dx, dy));
            }
        }
    }

    private void turn(Scene scene, Wire.Key key, double value, double down) {
        Optional<Wire> wire = scene.graph().wire(key);
        if (wire.isEmpty()) {
            gesture = IDLE;
            return;
        }
        Parameter knob = PatchEdits.knob(wire.get()).orElseThrow();
        double wanted = Math.clamp(value - down * (knob.max() - knob.min()) / KNOB_TRAVEL, knob.min(), knob.max());
        gesture = new Gesture.Turning(key, wanted);
        PatchEdits.turn(wire.get(), wanted)
                .ifPresent(command -> deeds.drag("set " + knob.name(), "patch knob " + drags, command));
    }

    /** The button goes up. */
    void release(Session session, Hit hit) {
        switch (gesture) {
            case Gesture.Wiring(var from)
            when hit instanceof Hit.OnPlug(var to) && !to.equals(from) -> finish(Wiring.between(session, from, to));
            case Gesture.Wiring(var from)
            when from.kind() == WireKind.VALUE
                    && nodeOf(hit).filter(to -> !to.equals(from.node())).isPresent() ->
                finish(Wiring.between(session, from, Plug.values(nodeOf(hit).orElseThrow(), !from.isOutput())));
            case Gesture.Moving moving when hasMoved -> snap();
            case Gesture.Turning turning -> deeds.endDrag();
            default -> {}
        }
        gesture = IDLE;
    }

    private static Optional<NodeKey> nodeOf(Hit hit) {
        return switch (hit) {
            case Hit.OnNode(var node) -> Optional.of(node);
            case Hit.OnPower(var node) -> Optional.of(node);
            default -> Optional.empty();
        };
    }

    private void finish(Wiring wiring) {
        if (wiring instanceof Wiring.Connects(var command)) {
            deeds.submit("connect", List.of(command));
        } else {
            deeds.ask(wiring, x, y);
        }
    }

    private void snap() {
        for (NodeKey node : selected) {
            Spot spot = places.byNode().get(node);
            if (spot != null) {
                places = places.with(node, new Spot(snapped(spot.x()), snapped(spot.y())));
            }
        }
    }

    private static float snapped(float coordinate) {
        return Math.round(coordinate / GRID) * GRID;
    }

    /** Leaves what is being done, as Escape does. Edits that a drag has made stay: undo takes them back. */
    void cancel() {
        if (gesture instanceof Gesture.Turning) {
            deeds.endDrag();
        }
        gesture = IDLE;
    }
}
