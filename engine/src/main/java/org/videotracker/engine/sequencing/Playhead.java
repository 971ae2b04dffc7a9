package org.videotracker.engine.sequencing;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.sequencing.cycle.CycleCursor;
import org.videotracker.engine.sequencing.cycle.CycleNote;
import org.videotracker.engine.time.BeatTime;

/**
 * The playhead of one sequencer: row, pass, place in the chain, and the exact time of the next step; within a cycle, which is one
 * row, that of its next note. Knows nothing of conditions and gates. Owned by the audio thread.
 *
 * <p>A step begins at the sum of the lengths of those before it. Each length is an integer number of parts of a beat,
 * rounded up by less than 2^-45 frame where the speed does not divide the beat, so that a million steps are off by less
 * than 2^-24 frame.
 */
final class Playhead {
    private final BeatTime boundary;
    private final BeatTime onset;
    private final BeatTime span;
    private final BeatTime scratch;
    private final Location location;
    private final Phase phase;
    private final PassOrder passes;
    private final CycleCursor cursor;
    private CompiledPattern pattern;
    private int row;
    private boolean atRowBegin;
    private @Nullable CycleNote note;

    Playhead(int sampleRate, SequencerSettings settings) {
        this.boundary = new BeatTime(sampleRate);
        this.onset = new BeatTime(sampleRate);
        this.span = new BeatTime(sampleRate);
        this.scratch = new BeatTime(sampleRate);
        this.location = new Location(sampleRate, settings.pattern());
        this.phase = new Phase(sampleRate);
        this.cursor = new CycleCursor(sampleRate, boundary);
        this.passes = new PassOrder(settings);
        this.pattern = settings.pattern();
        enter(settings, boundary, 0);
    }

    /** Begins with the first row, or with that of an entry of an enabled chain, at a time. */
    void enter(SequencerSettings newSettings, BeatTime at, int chainIndex) {
        load(passes.enter(newSettings, chainIndex));
        boundary.set(at);
        row = pattern.rowAt(0);
        atRowBegin = true;
        cursor.close();
    }

    /** Goes to where playing from beat 0 would have led, in the first pass. */
    void locate(SequencerSettings newSettings, BeatTime at) {
        location.find(newSettings, at);
        load(passes.locate(newSettings, location));
        row = location.row();
        BeatTime rowBegin = location.rowBegin();
        atRowBegin = rowBegin.reaches(at);
        if (atRowBegin) {
            boundary.set(rowBegin.isBefore(at) ? at : rowBegin);
        } else {
            boundary.set(location.nextRowBegin());
        }
        cursor.close();
        if (!atRowBegin && pattern instanceof CompiledCycles cycles) {
            cursor.openNear(cycles.feed(), passes.turn(), at);
        }
    }

    /** Takes over edited settings at a time, the beginning of a run, and goes on. */
    void adopt(SequencerSettings edited, BeatTime now) {
        CompiledPattern present = passes.adopt(edited, pattern);
        if (present != pattern) {
            swap(present, now);
        }
    }

    /** Whether a launch of these settings can take over row and phase. */
    boolean canKeepPhase(SequencerSettings launched, int chainIndex) {
        CompiledPattern other = launched.chain().patternOr(launched.firstEntry(chainIndex), launched.pattern());
        return Phase.canBeKept(pattern, other);
    }

    /** Takes over launched settings at a time, the beginning of a run, in the present row and phase. */
    void enterKeepingPhase(SequencerSettings launched, BeatTime now, int chainIndex) {
        CompiledPattern other = passes.enter(launched, chainIndex);
        if (Phase.isOfRows(pattern, other)) {
            scale(other, now);
        } else {
            carryOver(other, now);
            passes.setTurn(0);
        }
        row %= pattern.size();
        openCycle(now);
    }

    /** Plays another pattern from a time on, in the same row, with what is left of the step in the new speed. */
    private void swap(CompiledPattern other, BeatTime now) {
        if (Phase.isOfOneKind(pattern, other)) {
            scale(other, now);
        } else {
            carryOver(other, now);
        }
        openCycle(now);
    }

    private void scale(CompiledPattern other, BeatTime now) {
        double ratio = other.stepLength().toBeats() / pattern.stepLength().toBeats();
        if (ratio != 1 && now.isBefore(boundary)) {
            double rest = scratch.setBetween(now, boundary).toBeats();
            boundary.set(now).add(scratch.set(rest * ratio));
        }
        load(other);
    }

    /** Plays another pattern from a time on, where it would be had it played in the place of the present one. */
    private void carryOver(CompiledPattern other, BeatTime now) {
        if (!atRowBegin) {
            phase.find(pattern, passes.turn(), pattern.placeOf(row()), boundary, now, other);
            passes.setTurn(phase.turn());
            row = phase.row();
            atRowBegin = phase.isAtRowBegin();
            boundary.set(now).add(phase.untilBoundary());
        } else {
            row = other.rowAt(0);
        }
        load(other);
    }

    /** Stands in the cycle that plays, if one does, at a time. */
    private void openCycle(BeatTime now) {
        cursor.close();
        if (!atRowBegin && pattern instanceof CompiledCycles cycles) {
            cursor.openFrom(cycles.feed(), passes.turn(), now);
        }
    }

    /** Looks again for a cycle that was not ready, at the beginning of a run. */
    void look(BeatTime now) {
        cursor.look(now);
    }

    private void load(CompiledPattern loaded) {
        pattern = loaded;
        span.set(0).addSteps(1, loaded.stepLength());
    }

    /** When the next step, note of a cycle or cycle begins. Not to be changed; valid until the next call. */
    BeatTime boundary() {
        return cursor.hasNote() ? cursor.time() : boundary;
    }

    /** Whether a pass ends at the next boundary. */
    boolean endsPass() {
        return !cursor.hasNote() && isInLastRow();
    }

    private boolean isInLastRow() {
        return !atRowBegin && pattern.placeOf(row % pattern.size()) == pattern.size() - 1;
    }

    /** When the first step, note of this cycle or later cycle begins from a time on, in beats, as long as the speed stays. */
    double nextStep(BeatTime from) {
        BeatTime nextNote = cursor.timeFrom(from);
        if (nextNote != null) {
            return nextNote.toBeats();
        }
        scratch.set(boundary);
        while (scratch.isBefore(from)) {
            scratch.add(span);
        }
        return scratch.toBeats();
    }

    /** When the present pass ends, in beats. */
    double nextPass() {
        int left = pattern.size() - pattern.placeOf(row()) - (atRowBegin ? 0 : 1);
        return scratch.set(boundary).addSteps(left, pattern.stepLength()).toBeats();
    }

    /** Whether the row is about to begin, and was not passed yet. */
    boolean isAtRowBegin() {
        return atRowBegin;
    }

    /** When the present row began; not before beat 0. Valid until the next call. */
    BeatTime rowBegin() {
        return scratch.set(boundary).goBack(pattern.stepLength());
    }

    /** When the next row begins. Not to be changed. */
    BeatTime rowEnd() {
        return boundary;
    }

    /** Says which row is the present one. */
    void putPresent(StepMoment into) {
        passes.put(into, pattern, row());
    }

    /** Says which row begins at the next boundary, as long as nothing is launched. */
    void putComing(StepMoment into) {
        if (atRowBegin) {
            putPresent(into);
        } else if (!isInLastRow()) {
            passes.put(into, pattern, row() + (pattern.readsBackwards() ? -1 : 1));
        } else {
            passes.putNextPass(into, pattern);
        }
    }

    /** Passes the boundary: the row or the note is then the one that begins there. */
    void step() {
        if (cursor.hasNote()) {
            onset.set(cursor.time());
            note = cursor.take();
            return;
        }
        note = null;
        onset.set(boundary);
        row %= pattern.size();
        if (atRowBegin) {
            atRowBegin = false;
        } else if (endsPass()) {
            endPass();
        } else {
            row += pattern.readsBackwards() ? -1 : 1;
        }
        boundary.add(span);
        cursor.close();
        if (pattern instanceof CompiledCycles cycles) {
            cursor.open(cycles.feed(), passes.turn());
        }
    }

    private void endPass() {
        load(passes.end(pattern));
        row = pattern.rowAt(0);
    }

    /**
     * Moves the playhead in time without moving it in the pattern, so that it stands as far from one time as from
     * another.
     */
    void carry(BeatTime from, BeatTime to) {
        scratch.setBetween(from, boundary);
        boundary.set(to).add(scratch);
    }

    /** The note that begins at the boundary that was passed; null for a row. */
    @Nullable
    CycleNote note() {
        return note;
    }

    /** How many cycles were not ready when they began. */
    long missedCycles() {
        return cursor.missed();
    }

    /** How many notes of the present cycle were passed. */
    int notesPassed() {
        return cursor.passed();
    }

    /** When the row or note began that the last step played. Not to be changed. */
    BeatTime onset() {
        return onset;
    }

    CompiledPattern pattern() {
        return pattern;
    }

    int row() {
        return row % pattern.size();
    }

    /** How long it has played at a time, in beats, counted from where the first pass of the pattern would have begun. */
    double played(BeatTime now) {
        return (passes.turn() + position(now)) * pattern.passBeats();
    }

    /** Which pattern plays, and which of its passes. */
    PassOrder passes() {
        return passes;
    }

    /** How far the pattern is played through at a time, 0..1. */
    double position(BeatTime now) {
        double done = 0;
        if (!atRowBegin) {
            double left =
                    now.isBefore(boundary) ? scratch.setBetween(now, boundary).toBeats() : 0;
            done = Math.clamp(1 - left / pattern.stepLength().toBeats(), 0, 1);
        }
        return (pattern.placeOf(row()) + done) / pattern.size();
    }
}
