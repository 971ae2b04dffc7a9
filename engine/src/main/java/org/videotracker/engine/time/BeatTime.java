package org.videotracker.engine.time;

import java.math.BigInteger;

/**
 * A point in, or a span of, musical time: whole beats and parts of a beat, in integers, so that adding frames or steps
 * never rounds. A beat has {@code 60 * sampleRate * 2^38} parts, which makes one frame at a tempo of {@code t} beats
 * per minute exactly {@code t * 2^38} parts long: positions are sums of integers, whatever the tempo did and however
 * the frames were grouped into runs.
 *
 * <p>Mutable, never negative, owned by one thread; all times that meet have the same sample rate.
 */
public final class BeatTime {
    public static final int MIN_SAMPLE_RATE = 8_000;
    public static final int MAX_SAMPLE_RATE = 192_000;

    private static final double PARTS_PER_BPM = 0x1p38;
    static final int BEATS_AT_ONCE = 1 << 14;
    /** Parts of a beat below which two times are taken as one where a beat came in as a {@code double}: 2^-30 beat. */
    private static final int TOLERANCE_BITS = 30;

    private static final int LONGEST_BITS = 40;

    /** Some thousand years of beats. */
    static final long LONGEST = 1L << LONGEST_BITS;

    private final long partsPerBeat;
    private long beat;
    private long part;

    /** The time 0. */
    public BeatTime(int sampleRate) {
        if (sampleRate < MIN_SAMPLE_RATE || sampleRate > MAX_SAMPLE_RATE) {
            throw new IllegalArgumentException("a sample rate is 8000..192000 Hz, not " + sampleRate);
        }
        partsPerBeat = 60L * sampleRate * (long) PARTS_PER_BPM;
    }

    private BeatTime(BeatTime other) {
        partsPerBeat = other.partsPerBeat;
        set(other);
    }

    /** The parts of a beat that pass in one frame at a tempo, which is thereby rounded to a multiple of 2^-38. */
    static long partsPerFrame(double tempo) {
        return Math.round(tempo * PARTS_PER_BPM);
    }

    public BeatTime set(BeatTime other) {
        beat = other.beat;
        part = other.part;
        return this;
    }

    /** Sets this to whole beats and {@link #parts}. */
    BeatTime set(long beats, long parts) {
        beat = beats;
        part = parts;
        return this;
    }

    BeatTime copy() {
        return new BeatTime(this);
    }

    /** Sets this to the time nearest to a number of beats, which is not negative. */
    public BeatTime set(double beats) {
        beat = (long) beats;
        part = 0;
        addParts(Math.round((beats - beat) * partsPerBeat));
        return this;
    }

    /** As {@link #set(double)}, holding any number to what a time can be. */
    public BeatTime setBounded(double beats) {
        return beats >= LONGEST ? set(LONGEST, 0) : set(Math.max(0, beats));
    }

    /** Sets this to the span from a time to one that is not earlier. */
    public BeatTime setBetween(BeatTime from, BeatTime to) {
        beat = to.beat - from.beat;
        part = to.part - from.part;
        if (part < 0) {
            part += partsPerBeat;
            beat--;
        }
        return this;
    }

    public BeatTime add(BeatTime span) {
        beat += span.beat;
        addParts(span.part);
        return this;
    }

    /**
     * Adds so many steps. A fraction of a part counts as one, so that a step that ought to fall on a frame is never
     * found just before it.
     */
    public BeatTime addSteps(long count, StepLength length) {
        long steps = length.steps();
        long beatSteps = count * length.beats();
        long remainder = beatSteps % steps;
        beat += beatSteps / steps;
        addParts(remainder * (partsPerBeat / steps) + Math.ceilDiv(remainder * (partsPerBeat % steps), steps));
        return this;
    }

    /**
     * Sets this to a part of a step, or to more than one, exactly but for a fraction of a part, which counts as one. What is longer
     * than {@link #LONGEST} is held to it. May allocate.
     *
     * @param numerator not negative
     * @param denominator above zero
     */
    public BeatTime setSteps(long numerator, long denominator, StepLength length) {
        BigInteger steps = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(length.steps()));
        BigInteger[] whole = BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(length.beats()))
                .divideAndRemainder(steps);
        if (whole[0].bitLength() >= LONGEST_BITS) {
            return set(LONGEST, 0);
        }
        BigInteger[] parts = whole[1].multiply(BigInteger.valueOf(partsPerBeat)).divideAndRemainder(steps);
        set(whole[0].longValueExact(), 0);
        addParts(parts[0].longValueExact() + parts[1].signum());
        return this;
    }

    /** Moves this from a place in the grid, but not before 0. No shift makes a moment that ought to fall on a frame fall just before it. */
    public BeatTime shift(StepShift shift) {
        if (shift.direction() > 0) {
            return addSteps(1, shift.distance());
        }
        return shift.direction() < 0 ? goBack(shift.distance()) : this;
    }

    /** Goes back by a step, but not before 0. Of a fraction of a part nothing is taken. */
    public BeatTime goBack(StepLength length) {
        long steps = length.steps();
        long remainder = length.beats() % steps;
        beat -= length.beats() / steps;
        part -= remainder * (partsPerBeat / steps) + remainder * (partsPerBeat % steps) / steps;
        if (part < 0) {
            part += partsPerBeat;
            beat--;
        }
        return beat < 0 ? set(0, 0) : this;
    }

    /** Multiplies a span by a number that is not negative. */
    public BeatTime multiply(long factor) {
        long onceBeat = beat;
        long oncePart = part;
        beat = 0;
        part = 0;
        for (long bit = Long.highestOneBit(factor); bit != 0; bit >>>= 1) {
            beat += beat;
            addParts(part);
            if ((factor & bit) != 0) {
                beat += onceBeat;
                addParts(oncePart);
            }
        }
        return this;
    }

    /** Adds at most one beat's worth of parts. */
    void addParts(long parts) {
        part += parts;
        if (part >= partsPerBeat) {
            part -= partsPerBeat;
            beat++;
        }
    }

    /** Moves on by the little that may have been lost where this came in as a {@code double}. */
    BeatTime addTolerance() {
        addParts(partsPerBeat >> TOLERANCE_BITS);
        return this;
    }

    /** Moves on to a whole beat that is a multiple of a number of beats, unless this is one. */
    BeatTime ceilToMultiple(int beats) {
        long whole = part == 0 ? beat : beat + 1;
        beat = Math.ceilDiv(whole, (long) beats) * beats;
        part = 0;
        return this;
    }

    public boolean isBefore(BeatTime other) {
        return beat < other.beat || beat == other.beat && part < other.part;
    }

    /**
     * Whether this is at another time, after it, or so little before it (2^-30 beat) that a rounded beat may be meant.
     */
    public boolean reaches(BeatTime other) {
        if (!isBefore(other)) {
            return true;
        }
        long gap = other.part - part;
        if (other.beat == beat + 1) {
            gap += partsPerBeat;
        } else if (other.beat > beat) {
            return false;
        }
        return gap <= partsPerBeat >> TOLERANCE_BITS;
    }

    /** How many whole frames fit between this and another time at a speed; negative when the other one is earlier. */
    long framesUntil(BeatTime other, long partsPerFrame) {
        long beats = other.beat - beat;
        long parts = other.part - part;
        if (Math.abs(beats) <= 1) {
            return Math.floorDiv(beats * partsPerBeat + parts, partsPerFrame);
        }
        if (beats < 0) {
            return -1;
        }
        long frames = beats * (partsPerBeat / partsPerFrame);
        long rest = partsPerBeat % partsPerFrame;
        while (beats > 0) {
            long some = Math.min(beats, BEATS_AT_ONCE);
            parts += some * rest;
            frames += Math.floorDiv(parts, partsPerFrame);
            parts = Math.floorMod(parts, partsPerFrame);
            beats -= some;
        }
        return frames;
    }

    /** What is beyond the whole beats. */
    long parts() {
        return part;
    }

    /** The whole beats. */
    public long wholeBeats() {
        return beat;
    }

    public double toBeats() {
        return beat + part / (double) partsPerBeat;
    }

    @Override
    public String toString() {
        return toBeats() + " beats";
    }
}
