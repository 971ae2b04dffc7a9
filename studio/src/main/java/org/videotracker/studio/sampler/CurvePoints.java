package org.videotracker.studio.sampler;

import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Curve.Point;
import org.videotracker.studio.key.Action;

/** The point of a curve that was chosen, and what the keys do to it. UI thread. */
final class CurvePoints {
    static final int NONE = -1;
    static final String FULL = "A curve has at most " + Curve.MOST_POINTS + " points.";

    private static final double FINE = 0.1;
    /** What a key moves a point by, as a part of what is seen. */
    private static final double STEP = 0.01;

    private final SamplerHand hand;
    private final SamplerView view;
    private int point = NONE;
    private int slot;
    private Overlay overlay = Overlay.REGION;

    CurvePoints(SamplerHand hand, SamplerView view) {
        this.hand = hand;
        this.view = view;
    }

    /** The point that is chosen of a curve; {@link #NONE} for none. */
    int chosen(int ofSlot, Overlay of, Curve curve) {
        return ofSlot == slot && of == overlay && point < curve.size() ? point : NONE;
    }

    void choose(int ofSlot, Overlay of, int newPoint) {
        slot = ofSlot;
        overlay = of;
        point = newPoint;
    }

    /** Does it to the curve that is edited. Returns whether that was possible. */
    boolean act(Action action, int shown, CurveAxis axis, Curve curve, double start) {
        int chosen = chosen(shown, view.overlay(), curve);
        return switch (action) {
            case CURVE_LEFT -> walk(shown, curve, chosen == NONE ? curve.size() - 1 : Math.max(0, chosen - 1));
            case CURVE_RIGHT -> walk(shown, curve, Math.min(curve.size() - 1, chosen + 1));
            case CURVE_MORE -> raise(shown, axis, curve, chosen, 1);
            case CURVE_LESS -> raise(shown, axis, curve, chosen, -1);
            case CURVE_MORE_FINE -> raise(shown, axis, curve, chosen, FINE);
            case CURVE_LESS_FINE -> raise(shown, axis, curve, chosen, -FINE);
            case CURVE_EARLIER -> move(shown, axis, curve, chosen, -1);
            case CURVE_LATER -> move(shown, axis, curve, chosen, 1);
            case CURVE_EARLIER_FINE -> move(shown, axis, curve, chosen, -FINE);
            case CURVE_LATER_FINE -> move(shown, axis, curve, chosen, FINE);
            case CURVE_ADD -> add(shown, axis, curve, chosen, start);
            case CURVE_REMOVE -> remove(shown, axis, curve, chosen);
            case CURVE_CLEAR -> clear(shown, axis, curve);
            case CURVE_LET_GO -> letGo(chosen);
            default -> false;
        };
    }

    private boolean walk(int shown, Curve curve, int to) {
        if (!curve.isEmpty()) {
            hand.end();
            choose(shown, view.overlay(), to);
        }
        return true;
    }

    private boolean raise(int shown, CurveAxis axis, Curve curve, int chosen, double steps) {
        if (chosen == NONE) {
            return false;
        }
        hand.nudge(
                shown,
                axis,
                chosen,
                curve.moved(chosen, curve.position(chosen), axis.stepped(curve.factor(chosen), steps)));
        return true;
    }

    private boolean move(int shown, CurveAxis axis, Curve curve, int chosen, double steps) {
        if (chosen == NONE) {
            return false;
        }
        double by = steps * STEP * view.look(shown).span();
        hand.nudge(
                shown,
                axis,
                chosen,
                curve.moved(chosen, CurveAxis.place(curve.position(chosen) + by), curve.factor(chosen)));
        return true;
    }

    /** Half-way to the next point, or to the end; the first one where notes begin. */
    private boolean add(int shown, CurveAxis axis, Curve curve, int chosen, double start) {
        double from = chosen == NONE ? start : curve.position(chosen);
        double to = chosen + 1 < curve.size() ? curve.position(chosen + 1) : 1;
        double place = CurveAxis.place(chosen == NONE ? start : (from + to) / 2);
        Curve more = curve;
        if (curve.size() >= Curve.MOST_POINTS) {
            hand.refuse(FULL);
        } else if (curve.pointAt(place) < 0) {
            more = curve.with(new Point(place, axis.stepped(curve.at(place), 0)));
            hand.set(shown, axis, more);
        }
        choose(shown, view.overlay(), more.pointAt(place));
        return true;
    }

    /** Where no point is chosen nothing is removed, least of all the sample. */
    private boolean remove(int shown, CurveAxis axis, Curve curve, int chosen) {
        if (chosen != NONE) {
            hand.set(shown, axis, curve.without(chosen));
            choose(shown, view.overlay(), Math.min(chosen, curve.size() - 2));
        }
        return true;
    }

    private boolean clear(int shown, CurveAxis axis, Curve curve) {
        if (!curve.isEmpty()) {
            hand.set(shown, axis, Curve.NONE);
        }
        point = NONE;
        return true;
    }

    private boolean letGo(int chosen) {
        point = NONE;
        return chosen != NONE;
    }
}
