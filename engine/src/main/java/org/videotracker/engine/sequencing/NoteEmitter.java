package org.videotracker.engine.sequencing;

import java.util.List;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.sequencing.cycle.CycleNote;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.StepLength;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.pattern.Step;

/** Writes the onsets and releases of one sequencer, and remembers what sounds. Owned by the audio thread. */
final class NoteEmitter {
    private static final long NO_NOTE = -1;

    private final GateList gates;
    private final OnsetIds ids;
    private final BeatTime gateEnd;
    private final Trigger onset = new Trigger();
    private final Trigger release = new Trigger();
    private final Trigger change = new Trigger();
    private int lastIndex = Step.NONE;
    private int soundingRow = Step.NONE;
    private long soundingId = NO_NOTE;

    NoteEmitter(int sampleRate, OnsetIds ids) {
        this.gates = new GateList(sampleRate);
        this.ids = ids;
        this.gateEnd = new BeatTime(sampleRate);
        release.kind = Trigger.Kind.RELEASE;
        release.locks = Locks.NONE;
        change.kind = Trigger.Kind.CHANGE;
    }

    /**
     * Begins the note of a row, or one of its retriggers, and opens its gate. A note for which there is no gate left ends the one that
     * would end first; a note that the queue has no room for is lost, and counted there.
     */
    void sound(StepOnset begun, int offset, TransportClock clock, TriggerQueue out) {
        CompiledSteps pattern = begun.pattern;
        int row = begun.row;
        StepLength gate = pattern.gate(row);
        if (gates.isFull() && !releaseFirst(offset, clock, out)) {
            return;
        }
        onset.offset = offset;
        onset.frame = clock.frame() + offset;
        onset.id = ids.next();
        onset.step = row;
        onset.pass = begun.pass;
        onset.index = indexOf(begun.step(), pattern, row);
        onset.note = begun.step().note();
        onset.gateFrames = gate.toBeats() * clock.framesPerBeat();
        onset.gain = begun.gain;
        onset.locks = begun.locks;
        onset.pattern = pattern.name();
        onset.sample = "";
        onset.detune = 1;
        onset.cutGroup = 0;
        onset.cycleFrames = 0;
        onset.ranges = List.of();
        if (out.add(onset)) {
            lastIndex = onset.index;
            opened(row, gateEnd.set(begun.at).addSteps(1, gate));
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
        onset.pass = playhead.passes().pass();
        onset.index = sound.index();
        onset.note = sound.note();
        onset.gateFrames = note.gate().toBeats() * framesPerBeat;
        onset.gain = 1;
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

    /** Lets the note that began last, if there was one, take over locks. */
    void change(Locks locks, int offset, TransportClock clock, TriggerQueue out) {
        change.locks = locks;
        change.parameter = "";
        change(offset, clock, out);
    }

    /** Moves a parameter of the note that began last, if there was one, at the beginning of the run. */
    void change(String parameter, double value, TransportClock clock, TriggerQueue out) {
        change.locks = Locks.NONE;
        change.parameter = parameter;
        change.value = value;
        change(0, clock, out);
    }

    private void change(int offset, TransportClock clock, TriggerQueue out) {
        if (soundingId != NO_NOTE) {
            change.offset = offset;
            change.frame = clock.frame() + offset;
            change.id = soundingId;
            out.add(change);
        }
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

    /** Begins a history of its own: which note was played last no longer matters. */
    void forgetLast() {
        lastIndex = Step.NONE;
        soundingId = NO_NOTE;
    }

    /** The row of the last note while its gate is open, else {@link Step#NONE}. */
    int soundingRow() {
        return soundingRow;
    }
}
