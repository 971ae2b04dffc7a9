package org.videotracker.engine.sampler;

import org.videotracker.model.module.Curve;

/**
 * Where one voice is on a curve. It keeps between which points that is, so that going on costs next to nothing; what it says is a function
 * of the place alone. Mutable; owned by the audio thread.
 */
final class CurveCursor {
    private Curve curve = Curve.NONE;
    /** How many points lie at the place that was asked for last, or before it. */
    private int next;

    void follow(Curve edited) {
        curve = edited;
        next = Math.min(next, edited.size());
    }

    Curve curve() {
        return curve;
    }

    double at(double place) {
        seek(place);
        return curve.between(next, place);
    }

    private void seek(double place) {
        while (next < curve.size() && curve.position(next) <= place) {
            next++;
        }
        while (next > 0 && curve.position(next - 1) > place) {
            next--;
        }
    }

    /**
     * How many frames it can be read in a straight line from where a playhead is, at least one; the greatest long where nothing is ahead.
     * A point within the next frame is passed in it.
     */
    long framesToBend(Playhead playhead) {
        int point = ahead(playhead);
        return point < 0 || point >= curve.size()
                ? Long.MAX_VALUE
                : Math.max(1, playhead.framesTo(curve.position(point)));
    }

    /** Whether the factor changes as a playhead goes on. */
    boolean isSloping(Playhead playhead) {
        int point = ahead(playhead);
        int behind = playhead.rate() > 0 ? point - 1 : point + 1;
        return point >= 0
                && behind >= 0
                && point < curve.size()
                && behind < curve.size()
                && curve.factor(point) != curve.factor(behind);
    }

    /** The next point in the direction of a playhead; below 0, or as many as there are, for none. */
    private int ahead(Playhead playhead) {
        if (playhead.rate() == 0) {
            return -1;
        }
        double place = playhead.place();
        seek(place);
        if (playhead.rate() > 0) {
            return next;
        }
        return next > 0 && curve.position(next - 1) >= place ? next - 2 : next - 1;
    }
}
