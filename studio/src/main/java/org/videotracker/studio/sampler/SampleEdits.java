package org.videotracker.studio.sampler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.SampleCommand.AddSample;
import org.videotracker.model.command.SampleCommand.RenameSample;
import org.videotracker.model.module.Curve;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Sample;
import org.videotracker.model.module.SampleBank;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.pattern.Step;

/** The commands behind what is done in the panel. Each names its sample; none means "the selected one" (ST-50). */
final class SampleEdits {
    private SampleEdits() {}

    static Command set(ModuleId sampler, int slot, String parameter, double value) {
        return new SetParameter(new OfSample(sampler, slot, parameter), Value.of(value));
    }

    static Command set(ModuleId sampler, int slot, CurveAxis axis, Curve curve) {
        return new SetParameter(new OfSample(sampler, slot, axis.parameter), Value.of(curve.toString()));
    }

    static Command set(ModuleId sampler, String parameter, double value) {
        return new SetParameter(new OfModule(sampler, parameter), Value.of(value));
    }

    /** Puts the crop back to where it was in a new sample. */
    static Command[] wholeRegion(ModuleId sampler, int slot) {
        return new Command[] {set(sampler, slot, "regionStart", 0), set(sampler, slot, "regionEnd", 1)};
    }

    /** How many samples a sampler can still take after its last. */
    static int room(Module sampler) {
        return Math.min(SampleBank.MAX_SLOTS, Step.MAX_INDEX + 1)
                - sampler.samples().size();
    }

    /**
     * Makes samples of the parts of one, behind the last: the same asset and values, each with its own region. The one that is sliced
     * stays, and so do the numbers of all others.
     *
     * @param slices at most {@link #room} of them
     */
    static List<Command> slice(Module sampler, int slot, List<Slice> slices) {
        Sample sliced = sampler.samples().slot(slot).orElseThrow();
        int first = sampler.samples().size();
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            int to = first + i;
            commands.add(new AddSample(sampler.id(), sliced.asset(), Optional.of(to)));
            commands.add(new RenameSample(sampler.id(), to, name(sliced.name(), i + 1)));
            sliced.parameters().forEach((parameter, value) -> {
                if (!isOfRegion(parameter)) {
                    commands.add(new SetParameter(new OfSample(sampler.id(), to, parameter), value));
                }
            });
            commands.add(set(sampler.id(), to, "regionStart", slices.get(i).from()));
            commands.add(set(sampler.id(), to, "regionEnd", slices.get(i).to()));
        }
        return commands;
    }

    private static boolean isOfRegion(String parameter) {
        return parameter.equals("regionStart") || parameter.equals("regionEnd") || parameter.equals("position");
    }

    private static String name(String sliced, int number) {
        String end = " " + (number < 10 ? "0" : "") + number;
        return sliced.substring(0, Math.min(sliced.length(), Sample.MAX_NAME_LENGTH - end.length())) + end;
    }
}
