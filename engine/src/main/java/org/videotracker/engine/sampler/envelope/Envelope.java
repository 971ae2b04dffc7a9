package org.videotracker.engine.sampler.envelope;

/**
 * The level of a note over time: attack, decay, sustain, release. Each segment is a function of the frames since it
 * began, so the level is the same however time is divided. {@link #settle()} moves on from a finished segment and has
 * to be called before the level is read past its end. Mutable; owned by the audio thread.
 */
public final class Envelope {

    /** The segments. */
    public enum Phase {
        ATTACK,
        DECAY,
        SUSTAIN,
        RELEASE,
        DONE
    }

    /** How long the sustain level takes to follow an edit. */
    private static final double GLIDE_MS = 10;
    /** The least that is left of an edited segment, so that an edit makes no click. */
    private static final double LEAST_LEFT_MS = 5;

    private final EnvelopeShape shape = new EnvelopeShape();
    private double framesPerMs;
    private Phase phase = Phase.DONE;
    private double from;
    private double to;
    private long at;
    private long length;

    /** Begins a note at the level that the note it follows had reached, 0 where there was none. */
    public void start(EnvelopeShape newShape, int sampleRate, double level) {
        shape.set(newShape);
        framesPerMs = sampleRate / 1000.0;
        segment(Phase.ATTACK, level, 1, frames(shape.attackMs));
        settle();
    }

    /**
     * Ends the gate: falls from the present level to silence within the release time, and at most {@code longest}
     * frames.
     */
    public void release(long longest) {
        if (phase != Phase.RELEASE && phase != Phase.DONE) {
            segment(Phase.RELEASE, level(), 0, Math.min(releaseFrames(), longest));
        }
    }

    /**
     * Changes the shape of a sounding note without a step: the present segment goes on from the present level, and
     * takes what is left of its new length.
     */
    public void edit(EnvelopeShape newShape, long longestRelease) {
        if (shape.isSameAs(newShape)) {
            return;
        }
        double level = level();
        double left = length == 0 ? 0 : 1 - (double) at / length;
        double oldSustain = shape.sustain;
        shape.set(newShape);
        switch (phase) {
            case ATTACK -> segment(Phase.ATTACK, level, 1, rest(left, shape.attackMs));
            case DECAY -> segment(Phase.DECAY, level, shape.sustain, rest(left, shape.decayMs));
            case SUSTAIN -> {
                if (shape.sustain != oldSustain) {
                    segment(Phase.SUSTAIN, level, shape.sustain, frames(GLIDE_MS));
                }
            }
            case RELEASE -> segment(Phase.RELEASE, level, 0, Math.min(rest(left, shape.releaseMs), longestRelease));
            case DONE -> {}
        }
    }

    private long rest(double left, double ms) {
        return Math.max(frames(LEAST_LEFT_MS), Math.round(left * frames(ms)));
    }

    /** Moves on from every segment that is over. */
    public void settle() {
        while (at >= length && phase != Phase.DONE) {
            switch (phase) {
                case ATTACK -> segment(Phase.DECAY, to, shape.sustain, frames(shape.decayMs));
                case DECAY, SUSTAIN -> hold();
                case RELEASE, DONE -> segment(Phase.DONE, 0, 0, Long.MAX_VALUE);
            }
        }
    }

    private void hold() {
        if (shape.sustain == 0) {
            segment(Phase.DONE, 0, 0, Long.MAX_VALUE);
        } else {
            segment(Phase.SUSTAIN, shape.sustain, shape.sustain, Long.MAX_VALUE);
        }
    }

    private void segment(Phase next, double start, double end, long frames) {
        phase = next;
        from = start;
        to = end;
        at = 0;
        length = frames;
    }

    private long frames(double ms) {
        return Math.round(ms * framesPerMs);
    }

    public Phase phase() {
        return phase;
    }

    public double level() {
        return levelAfter(0);
    }

    /** The level after more frames, at most {@link #framesLeft()}. */
    public double levelAfter(long more) {
        if (from == to) {
            return to;
        }
        return at + more >= length ? to : from + (to - from) * bent((double) (at + more) / length);
    }

    /** y = (1 - e^(-cx)) / (1 - e^(-c)), and x where c is 0. */
    private double bent(double x) {
        double c = shape.curve;
        return c == 0 ? x : (1 - StrictMath.exp(-c * x)) / (1 - StrictMath.exp(-c));
    }

    public boolean isMoving() {
        return from != to;
    }

    /** Whether it moves, and not in a straight line. */
    public boolean isBent() {
        return isMoving() && shape.curve != 0;
    }

    /** The frames until the present segment is over; the greatest long while a level is held. */
    public long framesLeft() {
        return length == Long.MAX_VALUE ? Long.MAX_VALUE : length - at;
    }

    public long releaseFrames() {
        return Math.max(1, frames(shape.releaseMs));
    }

    public void advance(long frames) {
        if (length != Long.MAX_VALUE) {
            at = Math.min(length, at + frames);
        }
    }
}
