package org.videotracker.engine.modulator.cycle;

import java.util.List;
import org.videotracker.engine.modulator.cycle.CycleSettings.Sync;
import org.videotracker.engine.modulator.cycle.CycleSettings.Unit;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;

/** The parameters that time a cycle. A type that has them lists them in this order, one after the other. */
public final class CycleParameters {
    public static final List<Parameter> ALL = List.of(
            Parameter.ofEnum("unit", Unit.class, Unit.BEATS, "Whether beats or rate say how long a cycle takes.")
                    .fixed(),
            Parameter.ofFloat("beats", 1.0 / 16, 256, 4, "beats", "How long a cycle takes, counted in BEATS."),
            Parameter.ofFloat("rate", 0, 50, 1, "Hz", "How many cycles there are in a second, counted in HZ."),
            sync(),
            retrigger());

    private static final int BEATS = 1;
    private static final int RATE = 2;

    private CycleParameters() {}

    /** Which time it goes by. */
    public static Parameter sync() {
        return Parameter.ofEnum(
                        "sync",
                        Sync.class,
                        Sync.TRANSPORT,
                        "Whether it goes by the position of the transport, or runs free of it.")
                .fixed();
    }

    /** Whether triggers begin it anew. */
    public static Parameter retrigger() {
        return Parameter.ofBool("retrigger", true, "Whether a trigger begins it anew.")
                .fixed();
    }

    /** What the user set. */
    public static CycleSettings settings(Module module) {
        Unit unit = Unit.values()[(int) module.number("unit")];
        return new CycleSettings(
                Sync.values()[(int) module.number("sync")],
                unit,
                rate(unit, module.number("beats"), module.number("rate")),
                module.number("retrigger") != 0);
    }

    /**
     * The present cycles per beat or second, as mappings have moved them.
     *
     * @param first the place of the first of these parameters among the values
     */
    public static double rate(CycleSettings settings, double[] values, int first) {
        return rate(settings.unit(), values[first + BEATS], values[first + RATE]);
    }

    private static double rate(Unit unit, double beats, double rate) {
        return unit == Unit.BEATS ? 1 / beats : rate;
    }
}
