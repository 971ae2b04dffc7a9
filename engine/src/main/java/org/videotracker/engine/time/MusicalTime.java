package org.videotracker.engine.time;

import java.util.OptionalDouble;
import org.videotracker.model.transport.PlayState;
import org.videotracker.model.transport.Quantum;

/**
 * The musical time that rendering has come to: the earliest moment that an edit can still change. Immutable; a copy of its own
 * for each who asks.
 */
public final class MusicalTime {
    static final long LONG_AFTER = Long.MAX_VALUE;

    final BeatTime position;
    long frame;
    long partsPerFrame;
    double tempo;
    int beatsPerBar;
    PlayState state = PlayState.STOPPED;
    long jumps;
    double nextStep;
    double nextPass;

    MusicalTime(int sampleRate) {
        position = new BeatTime(sampleRate);
    }

    /** The absolute sample frame. */
    public long frame() {
        return frame;
    }

    /** The position in beats. */
    public double beat() {
        return position.toBeats();
    }

    /** In beats per minute; on its way to the target during a glide. */
    public double tempo() {
        return tempo;
    }

    public int beatsPerBar() {
        return beatsPerBar;
    }

    public PlayState state() {
        return state;
    }

    public boolean isPlaying() {
        return state == PlayState.PLAYING;
    }

    /** The number of the last jump, as {@link org.videotracker.model.transport.Playback#cueSerial} counts them. */
    public long jumps() {
        return jumps;
    }

    /**
     * The next boundary, or this very moment if it is one; also this moment if nothing plays that has such boundaries.
     *
     * @return in beats; empty for a step or a pass right after a jump, since that is known only once the first frame is rendered
     */
    public OptionalDouble next(Quantum quantum) {
        return switch (quantum) {
            case NOW -> OptionalDouble.of(beat());
            case STEP -> known(nextStep);
            case PASS -> known(nextPass);
            case BEAT -> OptionalDouble.of(multiple(1));
            case BAR -> OptionalDouble.of(multiple(beatsPerBar));
        };
    }

    private OptionalDouble known(double boundary) {
        if (Double.isNaN(boundary)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.isInfinite(boundary) ? beat() : boundary);
    }

    private double multiple(int beats) {
        return position.copy().ceilToMultiple(beats).toBeats();
    }

    /** How many frames it is to the frame in which a beat falls, at the present tempo; negative if that is past. */
    public long framesUntil(double beat) {
        return framesUntil(position.copy(), position, beat, partsPerFrame);
    }

    /** @param scratch overwritten */
    static long framesUntil(BeatTime scratch, BeatTime from, double beat, long partsPerFrame) {
        if (partsPerFrame == 0 || beat > from.wholeBeats() + BeatTime.BEATS_AT_ONCE) {
            return LONG_AFTER;
        }
        return from.framesUntil(scratch.set(beat).addTolerance(), partsPerFrame);
    }
}
