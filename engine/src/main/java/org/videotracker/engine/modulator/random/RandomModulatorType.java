package org.videotracker.engine.modulator.random;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.videotracker.engine.modulator.cycle.CycleParameters;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/** The description of the random modulator. */
public final class RandomModulatorType {
    static final int COURSE = 0;
    /** Where the timing begins. */
    static final int TIMING = 2;

    private static final int MAX_SEED = 65_535;

    /** How it comes from one level to the next. The order is the one stored in files. */
    enum Course {
        STEPPED,
        SMOOTH
    }

    public static final ModuleType DESCRIPTION = new ModuleType(
            "RandomModulator",
            Category.MODULATOR,
            Set.of(Capability.ACCEPTS_TRIGGERS, Capability.MODULATES),
            List.of(Port.mixedInput("trigger_in", Signal.EVENT)),
            Stream.concat(
                            Stream.of(
                                    Parameter.ofEnum(
                                            "course",
                                            Course.class,
                                            Course.STEPPED,
                                            "Whether it jumps to the next level or glides there."),
                                    Parameter.ofInt(
                                                    "seed",
                                                    0,
                                                    MAX_SEED,
                                                    0,
                                                    "",
                                                    "Another seed gives other levels, the same seed always the same.")
                                            .fixed()),
                            CycleParameters.ALL.stream())
                    .toList(),
            List.of(),
            List.of(),
            List.of(new ReadOut("out", 0, 1, "", "The present level.")),
            "Gives another random level in each cycle, the same whenever it is played.");

    private RandomModulatorType() {}
}
