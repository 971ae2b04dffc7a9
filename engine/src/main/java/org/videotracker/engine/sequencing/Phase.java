package org.videotracker.engine.sequencing;

import org.videotracker.engine.time.BeatTime;

/**
 * Where a playhead goes on that changes from steps to cycles or the other way round: counted in beats from where its first pass would
 * have begun. Mutable, owned by the audio thread.
 */
final class Phase {
    private static final double TOLERANCE = 1e-9;

    private final BeatTime played;
    private final BeatTime rest;
    private final BeatTime scratch;
    private long turn;
    private int row;
    private boolean atRowBegin;

    Phase(int sampleRate) {
        played = new BeatTime(sampleRate);
        rest = new BeatTime(sampleRate);
        scratch = new BeatTime(sampleRate);
    }

    /** Whether both have rows, or both have cycles. */
    static boolean isOfOneKind(CompiledPattern one, CompiledPattern other) {
        return one instanceof CompiledCycles == other instanceof CompiledCycles;
    }

    /** Whether both have rows. */
    static boolean isOfRows(CompiledPattern one, CompiledPattern other) {
        return !(one instanceof CompiledCycles) && !(other instanceof CompiledCycles);
    }

    /** Whether one pattern can go on where the other is: the passes of one last a whole number of those of the other. */
    static boolean canBeKept(CompiledPattern one, CompiledPattern other) {
        if (isOfRows(one, other)) {
            return other.size() % one.size() == 0 || one.size() % other.size() == 0;
        }
        double beats = one.passBeats();
        double otherBeats = other.passBeats();
        double times = Math.max(beats, otherBeats) / Math.min(beats, otherBeats);
        return Math.abs(times - Math.rint(times)) < TOLERANCE;
    }

    /**
     * Finds the place of another pattern that lies as far from its first pass as a place of a pattern.
     *
     * @param place of the present row, in the order of reading
     * @param boundary when the next row begins
     */
    void find(
            CompiledPattern pattern, long newTurn, int place, BeatTime boundary, BeatTime now, CompiledPattern other) {
        long rows = newTurn * pattern.size() + place + 1;
        played.set(0).addSteps(rows, pattern.stepLength());
        if (now.isBefore(boundary)) {
            rest.setBetween(now, boundary);
            played.setBetween(rest, scratch.set(played));
        }
        long steps = Steps.until(played, other.stepLength(), scratch);
        turn = steps / other.size();
        row = other.rowAt((int) (steps % other.size()));
        scratch.set(0).addSteps(steps, other.stepLength());
        atRowBegin = !scratch.isBefore(played);
        if (atRowBegin) {
            rest.set(0);
        } else {
            scratch.set(0).addSteps(steps + 1, other.stepLength());
            rest.setBetween(played, scratch);
        }
    }

    long turn() {
        return turn;
    }

    int row() {
        return row;
    }

    /** Whether the row is only about to begin. */
    boolean isAtRowBegin() {
        return atRowBegin;
    }

    /** How long it is until the row begins, or else the next one. */
    BeatTime untilBoundary() {
        return rest;
    }
}
