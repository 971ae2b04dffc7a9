package org.videotracker.studio.rolling;

import org.videotracker.engine.rolling.Stretch;
import org.videotracker.model.transport.Transport;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;

/** The mouse on what was heard: selects, takes hold of edges, lifts the piece off, scrolls and zooms. UI thread. */
final class PieceMouse {
    private static final float REACH = 5;
    private static final float LEAST_MOVE = 3;

    private enum Gesture {
        NONE,
        SELECT,
        LIFT,
        PAN
    }

    private final RollingView view;
    private final PieceChoice choice;
    private Gesture gesture = Gesture.NONE;
    private long anchor;
    private double pressedX;
    private boolean hasMoved;

    PieceMouse(RollingView view, PieceChoice choice) {
        this.view = view;
        this.choice = choice;
    }

    /** Whether the piece is dragged to where it is to be used. */
    boolean isLifting() {
        return gesture == Gesture.LIFT;
    }

    /** Whether an edge, or the inside, of the piece is under the mouse. */
    private boolean isOnEdge(double x, float scale) {
        Stretch piece = choice.stretch();
        return piece != null
                && Math.min(Math.abs(x - view.x(piece.from())), Math.abs(x - view.x(piece.to()))) <= REACH * scale;
    }

    private boolean isInside(double x) {
        Stretch piece = choice.stretch();
        return piece != null && x >= view.x(piece.from()) && x <= view.x(piece.to());
    }

    /** Does what the mouse does in this frame. @param every how many beats lines are apart */
    void follow(Canvas canvas, long newest, double every, Transport transport, float scale) {
        double x = canvas.mouseX();
        if (canvas.wheel() != 0) {
            view.turn(canvas.wheel(), x);
        } else if (canvas.wheelX() != 0) {
            view.freeze(newest);
            view.drag(-canvas.wheelX() * canvas.width() / 10);
        }
        if (canvas.doubleClicked()) {
            gesture = Gesture.NONE;
            view.freeze(newest);
            choice.barAround(view.frame(x), view.end(newest), transport);
        } else if (canvas.pressed(Button.LEFT)) {
            press(x, newest, canvas.isShift(), scale);
        } else if (canvas.pressed(Button.MIDDLE)) {
            view.freeze(newest);
            gesture = Gesture.PAN;
        } else if (gesture != Gesture.NONE) {
            if (canvas.isHeld(Button.LEFT) || canvas.isHeld(Button.MIDDLE)) {
                move(canvas, x, newest, every, scale);
            } else {
                release();
            }
        }
        cursor(canvas, x, scale);
    }

    private void press(double x, long newest, boolean isExtending, float scale) {
        Stretch piece = choice.stretch();
        view.freeze(newest);
        pressedX = x;
        hasMoved = false;
        gesture = Gesture.SELECT;
        anchor = view.frame(x);
        if (piece != null && (isExtending || isOnEdge(x, scale))) {
            boolean isNearBeginning = Math.abs(x - view.x(piece.from())) < Math.abs(x - view.x(piece.to()));
            anchor = isNearBeginning ? piece.to() : piece.from();
            hasMoved = true;
        } else if (isInside(x)) {
            gesture = Gesture.LIFT;
        }
    }

    private void move(Canvas canvas, double x, long newest, double every, float scale) {
        if (gesture == Gesture.PAN) {
            view.drag(canvas.dragX());
        } else if (gesture == Gesture.SELECT) {
            hasMoved |= Math.abs(x - pressedX) >= LEAST_MOVE * scale;
            if (hasMoved) {
                choice.between(anchor, view.frame(x), view.end(newest), every);
            }
        }
    }

    /** A click beside the piece lets go of it, and of what stood still. */
    private void release() {
        if (gesture == Gesture.SELECT && !hasMoved) {
            choice.clear();
            view.goOn();
        }
        gesture = Gesture.NONE;
    }

    private void cursor(Canvas canvas, double x, float scale) {
        if (canvas.isHovered() && isOnEdge(x, scale)) {
            canvas.cursorSideways();
        } else if (canvas.isHovered() && isInside(x)) {
            canvas.cursorHand();
        }
    }
}
