package org.videotracker.studio.module;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Parameter.Kind;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;

/** The edits behind the menu of a value. Pure. */
public final class ValueEdits {
    private static final double GENTLE = 0.5;

    private ValueEdits() {}

    /**
     * A new LFO that swings a value about its base value; an option or a switch it takes through all there are.
     *
     * @param lfo the type
     * @param id an identity that was never used
     */
    public static List<Command> modulateWithNew(
            ModuleType lfo, ModuleId id, ParameterAddress target, Parameter parameter) {
        Span out = new Span(parameter.min(), parameter.max());
        Mapping.Id ends = new Mapping.Id(new OfModule(id, "out"), target);
        boolean isContinuous = parameter.kind() == Kind.FLOAT || parameter.kind() == Kind.INT;
        Mapping mapping = isContinuous
                ? new Mapping(
                        ends,
                        new Span(0, 1),
                        out,
                        Curve.LINEAR,
                        Polarity.BIPOLAR,
                        Combine.ADD,
                        GENTLE,
                        0,
                        true,
                        Optional.empty(),
                        false)
                : Mapping.of(ends, new Span(0, 1), out);
        return List.of(new AddModule(id, lfo, Optional.empty(), false), new MapParameter(mapping));
    }
}
