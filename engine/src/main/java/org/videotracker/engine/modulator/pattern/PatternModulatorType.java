package org.videotracker.engine.modulator.pattern;

import java.util.List;
import java.util.Set;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Names;
import org.videotracker.model.module.Parameter;

/** The description of the pattern modulator. */
public final class PatternModulatorType {
    public static final String NAME = "PatternModulator";

    static final String PATTERN = "pattern";
    static final String CONTROL = "control";
    static final int MIN = 2;
    static final int MAX = 3;
    static final int GLIDE = 4;

    private static final double MOST = 100_000;
    private static final double MOST_MISSED = 1e9;

    public static final ModuleType DESCRIPTION = new ModuleType(
            NAME,
            Category.MODULATOR,
            Set.of(Capability.MODULATES),
            List.of(),
            List.of(
                    Parameter.ofPattern(
                            PATTERN, Names.MAX_LENGTH, "The written pattern whose numbers it goes through."),
                    Parameter.ofText(
                            CONTROL,
                            "",
                            Names.MAX_LENGTH,
                            "The control of the pattern that has the numbers; empty for bare numbers."),
                    Parameter.ofFloat("min", -MOST, MOST, 0, "", "The number of the pattern that out reports as 0."),
                    Parameter.ofFloat("max", -MOST, MOST, 1, "", "The number of the pattern that out reports as 1."),
                    Parameter.ofFloat(
                            "glide", 0, 1, 0, "", "How much of an event it takes to come from the number before.")),
            List.of(),
            List.of(),
            List.of(
                    new ReadOut("out", 0, 1, "", "The present number, between min and max."),
                    new ReadOut("position", 0, 1, "", "How far the cycle of the pattern is."),
                    new ReadOut(
                            "missedCycles",
                            0,
                            MOST_MISSED,
                            "",
                            "How many cycles moved nothing at first, since the machine had not come to them.")),
            "Goes through the numbers of a written pattern.");

    private PatternModulatorType() {}
}
