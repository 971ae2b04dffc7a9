package org.videotracker.engine.sequencing;

import java.util.List;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.sequencing.cycle.CycleNote;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.pattern.Step;

/** Writes the onsets and releases of one sequencer, and remembers what sounds. Owned by the audio thread. */
final class NoteEmitter {
    private final GateList gates;
    private final OnsetIds ids;
    private final BeatTime gateEnd;
    private final Trigger onset = new Trigger();
    private final Trigger release = new Trigger();
    private int lastIndex = Step.NONE;
    private int soundingRow = Step.NONE;
    private long soundingId;

    NoteEmitter(int sampleRate, OnsetIds ids) {
        this.gates = new GateList(sampleRate);
        this.ids = ids;
        this.gateEnd = new BeatTime(sampleRate);
        release.kind = Trigger.Kind.RELEASE;
        release.locks = Locks.NONE;
    }

    /**
     * Begins the note under a playhead and opens its gate. A note for which there is no gate left ends the one that
     * would end first; a note that the queue has no room for is lost, and counted there.
     */
    void sound(CompiledSteps pattern, Playhead playhead, int offset, TransportClock clock, TriggerQueue out) {
        int row = playhead.row();
        Step step = pattern.step(row);
        if (gates.isFull() && !releaseFirst(offset, clock, out)) {
            return;
        }
        onset.offset = offset;
        onset.frame = clock.frame() + offset;
        onset.id = ids.next();
        onset.step = row;
        onset.pass = playhead.pass();
        onset.index = indexOf(step, pattern, row);
        onset.note = step.note();
        onset.gateFrames = step.length() * pattern.stepLength().toBeats() * clock.framesPerBeat();
        onset.locks = pattern.locks(row);
        onset.pattern = pattern.name();
        onset.sample = "";
        onset.detune = 1;
        onset.cutGroup = 0;
        onset.cycleFrames = 0;
        onset.ranges = List.of();
        if (out.add(onset)) {
            lastIndex = onset.index;
            opened(row, gateEnd.set(playhead.onset()).addSteps(step.length(), pattern.stepLength()));
        }
    }

    private void opened(int row, BeatTime end) {
        soundingRow = row;
        soundingId = onset.id;
        gates.open(onset.id, end);
    }

    /** Begins a note of the cycle under a playhead, likewise. */
    void sound(CycleNote note, Playhead playhead, int offset, TransportClock clock, TriggerQueue out) {
        if (gates.isFull() && !releaseFirst(offset, clock, out)) {
            return;
        }
        CycleNote.Sound sound = note.sound();
        double framesPerBeat = clock.framesPerBeat();
        onset.offset = offset;
        onset.frame = clock.frame() + offset;
        onset.id = ids.next();
        onset.step = playhead.notesPassed() - 1;
        onset.pass = playhead.pass();
        onset.index = sound.index();
        onset.note = sound.note();
        onset.gateFrames = note.gate().toBeats() * framesPerBeat;
        onset.locks = sound.locks();
        onset.pattern = playhead.pattern().name();
        onset.sample = sound.sample();
        onset.detune = sound.detune();
        onset.cutGroup = sound.cutGroup();
        onset.cycleFrames =
                sound.isSpeedInCycles() ? playhead.pattern().stepLength().toBeats() * framesPerBeat : 0;
        onset.ranges = note.ranges();
        if (out.add(onset)) {
            if (sound.sample().isEmpty()) {
                lastIndex = sound.index();
            }
            opened(playhead.row(), gateEnd.set(playhead.onset()).add(note.gate()));
        }
    }

    private int indexOf(Step step, CompiledSteps pattern, int row) {
        if (step.index() != Step.NONE) {
            return step.index();
        }
        return lastIndex != Step.NONE ? lastIndex : pattern.indexBefore(row);
    }

    /** Releases the gates that end up to a frame of the run. */
    void releaseUntil(int offset, TransportClock clock, TriggerQueue out) {
        boolean more = true;
        while (more && !gates.isEmpty()) {
            int end = clock.offsetOf(gates.firstEnd());
            more = end <= offset && releaseFirst(end, clock, out);
        }
    }

    /** Releases all gates at a frame of the run. */
    void releaseAll(int offset, TransportClock clock, TriggerQueue out) {
        boolean more = true;
        while (more && !gates.isEmpty()) {
            more = releaseFirst(offset, clock, out);
        }
    }

    /** Releases the gate that ends first. One that the queue has no room for stays open until the next run. */
    private boolean releaseFirst(int offset, TransportClock clock, TriggerQueue out) {
        release.offset = offset;
        release.frame = clock.frame() + offset;
        release.id = gates.firstId();
        if (!out.add(release)) {
            return false;
        }
        if (release.id == soundingId) {
            soundingRow = Step.NONE;
        }
        gates.removeFirst();
        return true;
    }

    /** Begins a history of its own: which index was played last no longer matters. */
    void forgetLastIndex() {
        lastIndex = Step.NONE;
    }

    /** The row of the last note while its gate is open, else {@link Step#NONE}. */
    int soundingRow() {
        return soundingRow;
    }
}
