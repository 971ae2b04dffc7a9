package org.videotracker.engine.modulator.macro;

import java.util.List;
import java.util.Set;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;

/** The description of the macro. */
public final class MacroType {
    static final int VALUE = 0;

    public static final ModuleType DESCRIPTION = new ModuleType(
            "Macro",
            Category.MODULATOR,
            Set.of(Capability.MODULATES),
            List.of(),
            List.of(Parameter.ofFloat("value", 0, 1, 0, "", "Where the knob stands.")),
            List.of(),
            List.of(),
            List.of(new ReadOut("out", 0, 1, "", "Where the knob stands, or is moved to.")),
            "One knob for everything that its out is mapped to.");

    private MacroType() {}
}
