package org.videotracker.engine.modulator.follower;

import java.util.List;
import java.util.Set;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port;
import org.videotracker.model.module.Port.Signal;

/** The description of the envelope follower. */
public final class EnvelopeFollowerType {
    static final int DETECTOR = 0;
    static final int ATTACK_MS = 1;
    static final int RELEASE_MS = 2;
    static final int GAIN_DB = 3;

    /** What of the sound is followed. The order is the one stored in files. */
    enum Measure {
        PEAK,
        RMS
    }

    public static final ModuleType DESCRIPTION = new ModuleType(
            "EnvelopeFollower",
            Category.MODULATOR,
            Set.of(Capability.MODULATES),
            List.of(Port.mixedInput("audio_in", Signal.AUDIO)),
            List.of(
                    Parameter.ofEnum("detector", Measure.class, Measure.PEAK, "Whether it follows peaks or loudness."),
                    Parameter.ofFloat("attackMs", 0, 1000, 5, "ms", "The time constant with which it rises."),
                    Parameter.ofFloat("releaseMs", 0, 5000, 150, "ms", "The time constant with which it falls."),
                    Parameter.ofFloat("gainDb", -24, 48, 0, "dB", "How much quiet sound is lifted.")),
            List.of(),
            List.of(),
            List.of(new ReadOut("out", 0, 1, "", "How loud the sound is; 1 is full scale.")),
            "Listens to sound and follows how loud it is.");

    private EnvelopeFollowerType() {}
}
