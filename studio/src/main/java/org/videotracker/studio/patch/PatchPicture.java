package org.videotracker.studio.patch;

import java.util.Set;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;

/** Draws the plane: a grid of dots, wires, nodes, and what the hand is doing. */
final class PatchPicture {
    private static final float GRID = 64;
    private static final int MOST_DOTS = 4000;

    private final WirePainter wires = new WirePainter();

    void draw(
            Canvas canvas,
            Theme theme,
            Lens lens,
            Scene scene,
            PatchHand hand,
            Hit hovered,
            Set<Plug> possible,
            Moment now) {
        grid(canvas, theme, lens);
        for (int i = 0; i < scene.curves().size(); i++) {
            WireCurve curve = scene.curves().get(i);
            boolean isFocused = hand.focus() instanceof Focus.OnWire(var key)
                    && key.equals(curve.wire().key());
            boolean isHovered = hovered instanceof Hit.OnWire(var wire) && wire == curve.wire()
                    || hovered instanceof Hit.OnKnob(var knob) && knob == curve.wire();
            wires.draw(canvas, theme, lens, curve, now, isFocused, isHovered);
        }
        boolean isWiring = hand.gesture() instanceof PatchHand.Gesture.Wiring;
        for (int i = 0; i < scene.nodes().size(); i++) {
            Scene.Placed placed = scene.nodes().get(i);
            NodeKey key = placed.node().key();
            boolean isSelected = hand.selected().contains(key);
            boolean isFocused = hand.focus() instanceof Focus.OnNode(var focused) && focused.equals(key);
            NodePainter.draw(canvas, theme, lens, placed.node(), placed.box(), now, isSelected, isFocused);
            NodePainter.plugs(canvas, theme, lens, placed, isWiring ? possible : null);
        }
        gesture(canvas, theme, lens, scene, hand);
    }

    private static void grid(Canvas canvas, Theme theme, Lens lens) {
        canvas.rect(0, 0, canvas.width(), canvas.height(), theme.background());
        float step = GRID * lens.zoom();
        if (canvas.width() / step * (canvas.height() / step) > MOST_DOTS) {
            return;
        }
        float firstX = lens.screenX((float) Math.ceil(lens.x() / GRID) * GRID);
        float firstY = lens.screenY((float) Math.ceil(lens.y() / GRID) * GRID);
        for (float x = firstX; x < canvas.width(); x += step) {
            for (float y = firstY; y < canvas.height(); y += step) {
                canvas.rect(x - 1, y - 1, 2, 2, theme.line());
            }
        }
    }

    private static void gesture(Canvas canvas, Theme theme, Lens lens, Scene scene, PatchHand hand) {
        switch (hand.gesture()) {
            case PatchHand.Gesture.Wiring(var from) ->
                WirePainter.loose(canvas, theme, lens, scene.plugX(from), scene.plugY(from), hand.x(), hand.y(), from);
            case PatchHand.Gesture.Boxing(var fromX, var fromY, var before) -> {
                Box box = Box.between(fromX, fromY, hand.x(), hand.y());
                float x = lens.screenX(box.x());
                float y = lens.screenY(box.y());
                canvas.rect(x, y, box.width() * lens.zoom(), box.height() * lens.zoom(), theme.selected());
                canvas.outline(x, y, box.width() * lens.zoom(), box.height() * lens.zoom(), theme.accent(), 1);
            }
            default -> {}
        }
    }
}
