package org.videotracker.engine.graph;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Trigger;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.event.TriggerTaps;
import org.videotracker.engine.time.TransportChange;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType.Capability;

/**
 * Begins the notes that hands and scripts ask for, each at the first frame of a run, and ends their gates. These are counted in
 * frames, at the tempo of the beginning, since they sound in a transport that rests too; one that stops ends all. Owned by the audio
 * thread; allocates nothing.
 */
final class Hand {
    private static final int NOTES_PER_RUN = 1024;
    private static final int MOST_GATES = 256;

    private final TransportClock clock;
    private final TriggerTaps taps;
    private final @Nullable HandTrigger[] notes = new HandTrigger[NOTES_PER_RUN];
    private int noteCount;
    private final Gate[] gates = new Gate[MOST_GATES];
    private int gateCount;
    private final Trigger event = new Trigger();
    private long lastId = Trigger.firstId(0);
    private boolean isStop;
    private volatile long dropped;

    /** A gate that is open; reused. */
    private static final class Gate {
        @Nullable
        ModuleId module;

        long id;
        long endFrame;
    }

    Hand(TransportClock clock, TriggerTaps taps) {
        this.clock = clock;
        this.taps = taps;
        for (int i = 0; i < gates.length; i++) {
            gates[i] = new Gate();
        }
    }

    /** How many triggers began no note since too many came at once. Any thread. */
    long dropped() {
        return dropped;
    }

    /** Takes what begins with a program. */
    void take(Handover.Entry entry) {
        for (PendingTrigger pending : entry.triggers()) {
            if (!pending.isTaken) {
                take(pending);
            }
        }
    }

    /** Takes what waits for no program but for its module. */
    void takeFree(Handover.Entry[] entries, Program playing) {
        for (Handover.Entry entry : entries) {
            for (PendingTrigger pending : entry.triggers()) {
                if (pending.isFree && !pending.isTaken && isPlayed(pending.trigger.module(), playing.nodes())) {
                    take(pending);
                }
            }
        }
    }

    private static boolean isPlayed(ModuleId module, NodeProgram[] nodes) {
        for (NodeProgram node : nodes) {
            if (node.module().id().equals(module)) {
                return !node.leaving();
            }
        }
        return false;
    }

    private void take(PendingTrigger pending) {
        pending.isTaken = true;
        if (noteCount < notes.length) {
            notes[noteCount++] = pending.trigger;
        } else {
            drop();
        }
    }

    private void drop() {
        dropped = dropped + 1; // written by this thread alone
    }

    /** A run begins. */
    void begin() {
        isStop = clock.change() == TransportChange.STOP;
        if (isStop) {
            gateCount = 0;
        }
    }

    /** Adds what a module gets in the run. */
    void play(NodeProgram program, TriggerQueue arriving) {
        if (isStop && program.module().type().can(Capability.ACCEPTS_TRIGGERS)) {
            add(Trigger.Kind.RELEASE_ALL, 0, lastId, arriving);
        }
        ModuleId module = program.module().id();
        long runEnd = clock.frame() + clock.frames();
        for (int i = 0; i < gateCount; i++) {
            Gate gate = gates[i];
            if (gate.endFrame < runEnd && module.equals(gate.module) && !end(gate.id, gate.endFrame, arriving)) {
                gate.endFrame = runEnd; // there is no room before the next run
            }
        }
        for (int i = 0; i < noteCount; i++) {
            HandTrigger note = notes[i];
            if (note != null
                    && note.module().equals(module)
                    && !program.leaving()
                    && program.module().enabled()) {
                if (note.isRelease()) {
                    release(note, arriving);
                } else {
                    begin(note, program, arriving);
                }
            }
        }
    }

    private void begin(HandTrigger note, NodeProgram program, TriggerQueue arriving) {
        double gateFrames = note.beats() * clock.framesPerBeat();
        long endFrame = clock.frame() + Math.max(1, Math.round(gateFrames));
        boolean isHeld = gateFrames > 0;
        if (isHeld && gateCount == gates.length) {
            drop();
            return;
        }
        event.index = note.index();
        event.note = note.note();
        event.gateFrames = gateFrames;
        event.locks = note.locks();
        if (!add(Trigger.Kind.ONSET, 0, ++lastId, arriving)) {
            drop();
            return;
        }
        taps.tell(program.module(), event);
        boolean endsHere = isHeld && endFrame < clock.frame() + clock.frames() && end(lastId, endFrame, arriving);
        if (isHeld && !endsHere) {
            Gate gate = gates[gateCount++];
            gate.module = note.module();
            gate.id = lastId;
            gate.endFrame = Math.max(endFrame, clock.frame() + clock.frames());
        }
    }

    private void release(HandTrigger sample, TriggerQueue arriving) {
        event.index = sample.index();
        if (!add(Trigger.Kind.RELEASE_SAMPLE, 0, lastId, arriving)) {
            drop();
        }
    }

    private boolean end(long id, long frame, TriggerQueue arriving) {
        return add(Trigger.Kind.RELEASE, (int) (frame - clock.frame()), id, arriving);
    }

    private boolean add(Trigger.Kind kind, int offset, long id, TriggerQueue arriving) {
        event.kind = kind;
        event.offset = offset;
        event.frame = clock.frame() + offset;
        event.id = id;
        return arriving.add(event);
    }

    /** The run is over; with it the notes for modules that are gone, and the gates of those that have failed. */
    void end() {
        long runEnd = clock.frame() + clock.frames();
        for (int i = 0; i < noteCount; i++) {
            notes[i] = null;
        }
        noteCount = 0;
        int kept = 0;
        for (int i = 0; i < gateCount; i++) {
            Gate gate = gates[i];
            if (gate.endFrame >= runEnd) {
                gates[i] = gates[kept];
                gates[kept++] = gate;
            }
        }
        gateCount = kept;
    }
}
