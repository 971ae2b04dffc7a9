package org.videotracker.studio.patch;

import java.util.List;
import java.util.function.Consumer;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** Brings the mouse to the hand, and moves what is seen. UI thread. */
final class PatchMouse {
    private static final float WHEEL_ZOOM = 1.15f;
    private static final float WHEEL_PIXELS = 60;
    private static final double REST_SECONDS = 0.5;

    private final PatchHand hand;
    private final PatchPopups popups;
    private final Values values;
    private final Consumer<ModuleId> showModule;
    private Hit hovered = Hit.GROUND;
    private Hit told = Hit.GROUND;
    private String text = "";
    private long toldVersion = -1;
    private double hoveredSince;
    private float planeX;
    private float planeY;
    private float left;
    private float top;
    private float width;
    private float height;
    private boolean hasMovedNodes;

    PatchMouse(PatchHand hand, PatchPopups popups, Values values, Consumer<ModuleId> showModule) {
        this.hand = hand;
        this.popups = popups;
        this.values = values;
        this.showModule = showModule;
    }

    Hit hovered() {
        return hovered;
    }

    /** Where the view stands in the window of the studio. */
    float left() {
        return left;
    }

    float top() {
        return top;
    }

    /** Where the mouse is on the plane; in the middle of the view if it is elsewhere. */
    float planeX() {
        return planeX;
    }

    float planeY() {
        return planeY;
    }

    /** Whether nodes were moved by hand, so that their places are worth keeping. */
    boolean hasMovedNodes() {
        return hasMovedNodes;
    }

    void movedNodes() {
        hasMovedNodes = true;
    }

    /** Takes what the mouse did in this picture. Returns what is seen from now on. */
    Lens take(Canvas canvas, Session session, Scene scene, Lens before) {
        left = canvas.left();
        top = canvas.top();
        width = canvas.width();
        height = canvas.height();
        Lens lens = moved(canvas, before);
        boolean isHere = canvas.isHovered() || canvas.isActive();
        planeX = lens.planeX(isHere ? canvas.mouseX() : width / 2);
        planeY = lens.planeY(isHere ? canvas.mouseY() : height / 2);
        hovered = isHere ? scene.at(planeX, planeY) : Hit.GROUND;
        if (canvas.doubleClicked()) {
            doubleClick(session);
        } else if (canvas.pressed(Button.LEFT) && !canvas.isAlt()) {
            hand.press(session, hovered, planeX, planeY, canvas.isShift() || canvas.isControl());
        } else if (canvas.pressed(Button.RIGHT)) {
            menu();
        }
        if (canvas.isHeld(Button.LEFT)) {
            hand.move(scene, planeX, planeY, canvas.isShift());
            hasMovedNodes |= hand.gesture() instanceof PatchHand.Gesture.Moving;
        } else if (!(hand.gesture() instanceof PatchHand.Gesture.Idle)) {
            hand.release(session, hovered);
        }
        return lens;
    }

    private static Lens moved(Canvas canvas, Lens lens) {
        boolean isPanning = canvas.isHeld(Button.MIDDLE) || canvas.isHeld(Button.LEFT) && canvas.isAlt();
        Lens moved = isPanning ? lens.dragged(canvas.dragX(), canvas.dragY()) : lens;
        float wheel = canvas.wheel();
        if (wheel != 0 && canvas.isShift()) {
            moved = moved.dragged(wheel * WHEEL_PIXELS, 0);
        } else if (wheel != 0) {
            moved = moved.zoomed((float) Math.pow(WHEEL_ZOOM, wheel), canvas.mouseX(), canvas.mouseY());
        }
        return canvas.wheelX() == 0 ? moved : moved.dragged(-canvas.wheelX() * WHEEL_PIXELS, 0);
    }

    /** Zooms about the middle of the view. */
    Lens zoomed(Lens lens, float factor) {
        return lens.zoomed(factor, width / 2, height / 2);
    }

    /** Moves so that what has the focus is seen. */
    Lens following(Lens lens, Scene scene, Focus focus) {
        float x;
        float y;
        switch (focus) {
            case Focus.OnNode(var node) -> {
                Box box = scene.boxes().get(node);
                if (box == null) {
                    return lens;
                }
                x = box.x() + box.width() / 2;
                y = box.y() + box.height() / 2;
            }
            case Focus.OnWire(var key) -> {
                WireCurve curve = scene.curve(key).orElse(null);
                if (curve == null) {
                    return lens;
                }
                x = curve.x(0.5f);
                y = curve.y(0.5f);
            }
            case Focus.Nowhere nowhere -> {
                return lens;
            }
        }
        float screenX = lens.screenX(x);
        float screenY = lens.screenY(y);
        float dx = screenX - Math.clamp(screenX, width * 0.15f, width * 0.85f);
        float dy = screenY - Math.clamp(screenY, height * 0.15f, height * 0.85f);
        return lens.dragged(-dx, -dy);
    }

    private void doubleClick(Session session) {
        hand.cancel();
        switch (hovered) {
            case Hit.OnNode(NodeKey.OfModule(var id)) -> showModule.accept(id);
            case Hit.OnKnob(var wire) ->
                PatchEdits.knob(wire)
                        .flatMap(knob -> PatchEdits.turn(wire, knob.initial().asNumber()))
                        .ifPresent(command -> values.edits().submit("reset a wire", List.of(command)));
            case Hit.OnGround ground -> popups.openAdd(planeX, planeY);
            default -> {}
        }
    }

    private void menu() {
        switch (hovered) {
            case Hit.OnNode(NodeKey.OfModule(var id)) -> {
                hand.focus(new Focus.OnNode(NodeKey.of(id)));
                popups.openModule(id);
            }
            case Hit.OnWire(var wire) -> {
                hand.focus(new Focus.OnWire(wire.key()));
                popups.openWire(wire);
            }
            case Hit.OnKnob(var wire) -> {
                hand.focus(new Focus.OnWire(wire.key()));
                popups.openWire(wire);
            }
            default -> {}
        }
    }

    /** Says what the mouse rests on. */
    void tip(Ui ui, Moment now) {
        if (!hovered.equals(told)) {
            told = hovered;
            hoveredSince = now.seconds();
            toldVersion = -1;
        }
        boolean isIdle = hand.gesture() instanceof PatchHand.Gesture.Idle;
        if (hovered == Hit.GROUND || !isIdle || now.seconds() - hoveredSince < REST_SECONDS) {
            return;
        }
        if (toldVersion != now.version()) {
            toldVersion = now.version();
            text = HitText.of(now.session(), hovered);
        }
        try (Scope tip = ui.tooltip()) {
            if (tip.isOpen()) {
                ui.text(text);
            }
        }
    }
}
