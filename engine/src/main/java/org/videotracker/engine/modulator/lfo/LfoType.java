package org.videotracker.engine.modulator.lfo;

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

/** The description of the LFO. */
public final class LfoType {
    static final int SHAPE = 0;
    static final int PULSE_WIDTH = 1;
    static final int PHASE = 2;
    static final int POLARITY = 3;
    static final int DEPTH = 4;
    static final int OFFSET = 5;
    /** Where the timing begins. */
    static final int TIMING = 7;

    /** How often it goes through its cycle. The order is the one stored in files. */
    enum Mode {
        LOOP,
        ONCE
    }

    /** Where the depth is counted from. The order is the one stored in files. */
    enum Polarity {
        BIPOLAR,
        UNIPOLAR
    }

    public static final ModuleType DESCRIPTION = new ModuleType(
            "LFO",
            Category.MODULATOR,
            Set.of(Capability.ACCEPTS_TRIGGERS, Capability.MODULATES),
            List.of(Port.mixedInput("trigger_in", Signal.EVENT)),
            Stream.concat(own().stream(), CycleParameters.ALL.stream()).toList(),
            List.of(),
            List.of(),
            List.of(
                    new ReadOut("out", 0, 1, "", "Where it swings."),
                    new ReadOut("position", 0, 1, "", "How far its cycle is.")),
            "Swings to and fro, and with it whatever its out is mapped to.");

    private LfoType() {}

    private static List<Parameter> own() {
        return List.of(
                Parameter.ofEnum("shape", Shape.class, Shape.SINE, "How it swings."),
                Parameter.ofFloat("pulseWidth", 0, 1, 0.5, "", "How much of its cycle SQUARE is at the top."),
                Parameter.ofFloat("phase", 0, 1, 0, "", "Where in the shape a cycle begins."),
                Parameter.ofEnum(
                        "polarity",
                        Polarity.class,
                        Polarity.BIPOLAR,
                        "Whether less depth brings it to the middle, 0.5, or to the bottom, 0."),
                Parameter.ofFloat("depth", 0, 1, 1, "", "How far it swings."),
                Parameter.ofFloat("offset", -1, 1, 0, "", "How much it is lifted."),
                Parameter.ofEnum("mode", Mode.class, Mode.LOOP, "Whether it goes round, or through one cycle ONCE.")
                        .fixed());
    }
}
