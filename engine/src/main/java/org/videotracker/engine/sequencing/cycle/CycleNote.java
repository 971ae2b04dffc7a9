package org.videotracker.engine.sequencing.cycle;

import java.util.List;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.cycle.SourceRange;

/**
 * A note of a cycle. Immutable: its times are not to be changed.
 *
 * @param untilEnd from its beginning to the end of the cycle
 * @param gate how long it lasts
 * @param sound what is heard
 * @param ranges the characters that made it
 */
public record CycleNote(BeatTime untilEnd, BeatTime gate, Sound sound, List<SourceRange> ranges) {

    /**
     * What a note triggers, whenever that is.
     *
     * @param sample the name of the sample, as {@link org.videotracker.engine.event.Trigger#sample} has it; empty for one by its place
     * @param index the slot counted from zero; with a name, which of the samples of that name
     * @param note a MIDI note, or {@link Step#NONE}
     * @param detune what the speed is multiplied by for the part of a semitone by which the pitch lies beside that note
     * @param cutGroup whose notes it ends; 0 for none
     * @param isSpeedInCycles whether the speed counts whole samples in a cycle
     * @param gate how long it lasts, in lengths of its event or in cycles
     */
    public record Sound(
            String sample,
            int index,
            int note,
            double detune,
            int cutGroup,
            boolean isSpeedInCycles,
            GateLength gate,
            Locks locks) {}

    /**
     * The length of a gate.
     *
     * @param cycles in cycles; not a number for the length of the event
     * @param clip multiplies it
     */
    public record GateLength(double cycles, double clip) {
        static final GateLength OF_EVENT = new GateLength(Double.NaN, 1);

        boolean isOfEvent() {
            return Double.isNaN(cycles);
        }
    }
}
