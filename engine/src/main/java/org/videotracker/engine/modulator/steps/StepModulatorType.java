package org.videotracker.engine.modulator.steps;

import java.util.List;
import java.util.Set;
import org.videotracker.engine.modulator.cycle.CycleParameters;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.NumberList;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/** The description of the step modulator. */
public final class StepModulatorType {
    static final NumberList LEVELS = new NumberList(64, 0, 1);
    static final int STEPS_PER_BEAT = 1;
    static final int GLIDE = 2;

    private static final int MAX_TEXT = 2048;

    /** What leads from one step to the next. The order is the one stored in files. */
    enum Advance {
        TIME,
        TRIGGERS
    }

    public static final ModuleType DESCRIPTION = new ModuleType(
            "StepModulator",
            Category.MODULATOR,
            Set.of(Capability.ACCEPTS_TRIGGERS, Capability.MODULATES),
            List.of(Port.mixedInput("trigger_in", Signal.EVENT)),
            List.of(
                    Parameter.ofNumbers(
                            "levels",
                            LEVELS,
                            "0 0.25 0.5 0.75",
                            MAX_TEXT,
                            "The levels of the steps, each 0 to 1, with spaces between: 1 to 64 of them."),
                    Parameter.ofFloat("stepsPerBeat", 1.0 / 16, 16, 4, "", "How many steps there are in a beat."),
                    Parameter.ofFloat(
                            "glide", 0, 1, 0, "", "How much of a step it takes to come from the level before."),
                    Parameter.ofEnum(
                                    "advance",
                                    Advance.class,
                                    Advance.TIME,
                                    "Whether TIME leads from step to step, or each trigger to the next.")
                            .fixed(),
                    CycleParameters.sync(),
                    CycleParameters.retrigger()),
            List.of(),
            List.of(),
            List.of(
                    new ReadOut("out", 0, 1, "", "The present level."),
                    new ReadOut("step", 0, LEVELS.most() - 1, "", "The present step, counted from zero.")),
            "Goes through a row of levels.");

    private StepModulatorType() {}
}
