package org.videotracker.engine.sequencing;

import java.util.List;
import java.util.Set;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.StepPattern;

/** The description of the module type TrackerSequencer. It has no parameters: what it plays is its binding. */
public final class TrackerSequencerType {
    public static final String NAME = "TrackerSequencer";
    public static final String TRIGGER_OUT = "trigger_out";

    /** The greatest number of passes that the read-outs count to. */
    private static final double MAX_PASSES = 1e9;

    private TrackerSequencerType() {}

    public static ModuleType describe() {
        int lastRow = StepPattern.MAX_STEPS - 1;
        return new ModuleType(
                NAME,
                Category.SEQUENCER,
                Set.of(Capability.EMITS_TRIGGERS),
                List.of(Port.output(TRIGGER_OUT, Signal.EVENT)),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new ReadOut("playing", 0, 1, "", "whether the playhead moves"),
                        new ReadOut("currentStep", 0, lastRow, "", "the row under the playhead, counted from zero"),
                        new ReadOut("currentStepPosition", 0, 1, "", "how far the pattern is played through"),
                        new ReadOut("soundingStep", -1, lastRow, "", "the row whose gate is open, or -1"),
                        new ReadOut(
                                "pass",
                                0,
                                MAX_PASSES,
                                "",
                                "how often the pattern was played through since it was entered"),
                        new ReadOut(
                                "chainIndex",
                                -1,
                                Chain.MAX_ENTRIES - 1,
                                "",
                                "the entry of the chain that plays, or -1"),
                        new ReadOut(
                                "chainRepeat", 0, Chain.Entry.MAX_REPEATS - 1, "", "how many of its repeats are over"),
                        new ReadOut(
                                "missedCycles",
                                0,
                                MAX_PASSES,
                                "",
                                "how many cycles began in silence, since the machine had not come to them")),
                "Plays a pattern, or a chain of patterns, and triggers what is linked to it.");
    }
}
