package org.videotracker.engine.sequencing;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.event.LockBuffer;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.pattern.StepPattern;

/**
 * Plays the rows that a playhead passes, each at the moment in which it is due, which may be before or after its place in the grid, and
 * each once: what was decided is decided. The conditions of a row are asked in that moment, of the newest pattern. Owned by the audio
 * thread.
 *
 * <p>What begins anew (a launch, a jump, the first pass) plays nothing before its beginning: a row that would be early sounds with it. An
 * edit by which a row would have been due already makes it due at once.
 */
final class StepPlayer {
    /** More onsets than a run has with slides. */
    private static final int BUFFERS = 64;

    private static final CompiledSteps NOTHING = new CompiledSteps("", StepPattern.empty(1));

    private final NoteEmitter notes;
    private final Retriggers retriggers;
    private final Slides slides;
    private final BeatTime gridPoint;
    private final LockBuffer[] buffers = new LockBuffer[BUFFERS];
    private int nextBuffer;
    /** The row that the playhead is in. */
    private StepMoment present;
    /** The row that begins at its next boundary. */
    private StepMoment coming;
    /** What {@link #play} decides; null for a retrigger. */
    private @Nullable StepMoment next;

    StepPlayer(int sampleRate, NoteEmitter notes) {
        this.notes = notes;
        retriggers = new Retriggers(sampleRate, NOTHING);
        slides = new Slides(sampleRate);
        gridPoint = new BeatTime(sampleRate);
        for (int i = 0; i < BUFFERS; i++) {
            buffers[i] = new LockBuffer();
        }
        present = new StepMoment(sampleRate, NOTHING);
        coming = new StepMoment(sampleRate, NOTHING);
    }

    /** The playhead begins anew at a time: before a row, or in one, which sounds if it is late enough. */
    void begin(Playhead playhead, BeatTime at) {
        endFeel();
        present.isOpen = false;
        if (!playhead.isAtRowBegin()) {
            playhead.putPresent(present);
            present.find(playhead.rowBegin());
            present.isOpen = present.due().reaches(at);
        }
        playhead.putComing(coming);
        coming.find(playhead.rowEnd(), at);
        coming.isOpen = true;
    }

    /** The playhead goes on, in the same row, with another pattern or another distance to the next row. */
    void follow(Playhead playhead, BeatTime now) {
        boolean wereSteps = coming.pattern instanceof CompiledSteps;
        playhead.putPresent(present);
        present.find(playhead.rowBegin(), now);
        playhead.putComing(coming);
        coming.find(playhead.rowEnd(), now);
        coming.isOpen |= wereSteps != coming.pattern instanceof CompiledSteps;
    }

    /**
     * The playhead has passed the beginning of a row.
     *
     * @param isMissed whether that was too long ago for it to be heard
     */
    void pass(Playhead playhead, boolean isMissed) {
        StepMoment passed = coming;
        coming = present;
        present = passed;
        present.isOpen &= !isMissed;
        playhead.putComing(coming);
        coming.find(playhead.rowEnd(), playhead.onset());
        coming.isOpen = true;
    }

    /** What goes on after a row is over ends: its retriggers and slides. */
    void endFeel() {
        retriggers.cancel();
        slides.clear();
    }

    /** Retriggers end, since another note begins. */
    void endRetriggers() {
        retriggers.cancel();
    }

    /**
     * Whether something is due before the next boundary.
     *
     * @param isLaunch whether the boundary is a launch, in whose place no row will begin
     */
    boolean precedes(BeatTime boundary, boolean isLaunch) {
        StepMoment row = nextRow(!isLaunch);
        boolean areLeft = retriggers.areLeft();
        BeatTime again = retriggers.next().at;
        if (row == null || areLeft && again.isBefore(row.due())) {
            next = null;
            return areLeft && (isLaunch ? !again.reaches(boundary) : again.isBefore(boundary));
        }
        next = row;
        return isLaunch ? !row.due().reaches(boundary) : !boundary.isBefore(row.due());
    }

    private @Nullable StepMoment nextRow(boolean isComingToo) {
        boolean isEarly = isComingToo && coming.isOpen && coming.isEarly();
        if (present.isOpen) {
            return isEarly && coming.due().isBefore(present.due()) ? coming : present;
        }
        return isEarly ? coming : null;
    }

    /** Plays what {@link #precedes}. Returns whether it was due in this run. */
    boolean play(SequencerSettings settings, TransportClock clock, TriggerQueue out) {
        StepMoment row = next;
        int offset = clock.offsetOf(row == null ? retriggers.next().at : row.due());
        if (offset == clock.frames()) {
            return false;
        }
        notes.releaseUntil(offset, clock, out);
        if (row == null) {
            sound(offset, clock, out);
        } else {
            decide(row, settings, offset, clock, out);
        }
        return true;
    }

    private void decide(
            StepMoment row, SequencerSettings settings, int offset, TransportClock clock, TriggerQueue out) {
        row.isOpen = false;
        if (row.pattern instanceof CompiledSteps pattern && pattern.isTrig(row.row)) {
            boolean fires = Judge.fires(
                    pattern.step(row.row).conditions(), row, settings, clock.fills(), clock.frame() + offset);
            if (fires && settings.enabled()) {
                fire(pattern, row, offset, clock, out);
            }
        }
    }

    private void fire(CompiledSteps pattern, StepMoment row, int offset, TransportClock clock, TriggerQueue out) {
        Locks locks = pattern.locks(row.row);
        slides.begin(locks, pattern.slides(row.row), row.due());
        if (pattern.step(row.row).isRest()) {
            retriggers.locks().putAll(locks);
            notes.change(locks, offset, clock, out);
        } else {
            retriggers.begin(row, pattern);
            sound(offset, clock, out);
        }
    }

    /** Begins the note, or its next retrigger. */
    private void sound(int offset, TransportClock clock, TriggerQueue out) {
        StepOnset onset = retriggers.next();
        if (slides.count() > 0 || retriggers.isAgain()) {
            LockBuffer buffer = buffers[nextBuffer];
            nextBuffer = (nextBuffer + 1) % BUFFERS;
            buffer.set(retriggers.locks());
            slides.putInto(buffer, onset.at);
            onset.locks = buffer;
        } else {
            onset.locks = onset.pattern.locks(onset.row);
        }
        notes.sound(onset, offset, clock, out);
        retriggers.advance();
    }

    /** Moves the note that sounds along the slides, at each point of the control grid. */
    void slide(TransportClock clock, TriggerQueue out) {
        if (slides.count() == 0 || clock.frame() % StereoBuffer.CAPACITY != 0) {
            return;
        }
        clock.now(gridPoint);
        for (int i = 0; i < slides.count(); i++) {
            double value = slides.valueAt(i, gridPoint);
            retriggers.locks().put(slides.parameter(i), value);
            notes.change(slides.parameter(i), value, clock, out);
        }
        slides.settle(gridPoint);
    }
}
