package org.videotracker.engine.modulator;

import java.util.List;
import java.util.Optional;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.render.Rig;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Combine;
import org.videotracker.model.parameter.Mapping.Curve;
import org.videotracker.model.parameter.Mapping.Polarity;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Expression.Call;
import org.videotracker.model.pattern.expression.Expression.Text;

/** A set in which every kind of modulator is heard, triggers and modulators of modulators among them. */
public final class ModulatedSet {
    private ModulatedSet() {}

    public static Rig rig() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(Rig.sound(9_000, Rig.RATE, i -> Math.sin(i * 0.05)), null));
        String pattern = rig.session().bindings().get(rig.id("tracker")).pattern();
        for (int row = 0; row < 16; row += 3) {
            rig.run(new SetStep(pattern, row, Step.of(0).withLength(2)));
        }
        rig.add("LFO", "slow");
        rig.add("LFO", "vibrato");
        rig.add("LFO", "swell");
        rig.add("RandomModulator", "luck");
        rig.add("StepModulator", "steps");
        rig.add("EnvelopeFollower", "follower");
        rig.add("Macro", "macro");
        rig.add("PatternModulator", "wobble");
        rig.add("PatternModulator", "line");
        rig.run(
                new PutCycles("waves", new CyclePattern(waves(), 1.7)),
                new PutCycles("numbers", CyclePattern.of(new Text("<0 7>(3,8) , ~ [3 5]*2"))));
        rig.connect("sampler", "follower", Signal.AUDIO);
        rig.connect("tracker", "swell", Signal.EVENT);
        rig.connect("tracker", "steps", Signal.EVENT);
        set(rig, "slow.beats", Value.of(3));
        set(rig, "vibrato.unit", Value.of("HZ"));
        set(rig, "vibrato.rate", Value.of(5));
        set(rig, "vibrato.sync", Value.of("FREE"));
        set(rig, "swell.shape", Value.of("SAW"));
        set(rig, "swell.mode", Value.of("ONCE"));
        set(rig, "swell.beats", Value.of(0.5));
        set(rig, "luck.course", Value.of("SMOOTH"));
        set(rig, "luck.beats", Value.of(0.3));
        set(rig, "steps.advance", Value.of("TRIGGERS"));
        set(rig, "steps.glide", Value.of(0.5));
        set(rig, "macro.value", Value.of(0.3));
        set(rig, "wobble.pattern", Value.of("waves"));
        set(rig, "line.pattern", Value.of("numbers"));
        set(rig, "line.max", Value.of(7));
        set(rig, "line.glide", Value.of(0.3));
        map(rig, "wobble.out", "sampler.sample[0].volume", 0.5, 1, Combine.REPLACE);
        map(rig, "line.out", "masterAudioOut.connection[0].volume", 0.3, 1, Combine.REPLACE);
        map(rig, "slow.out", "vibrato.rate", 3, 9, Combine.REPLACE);
        map(rig, "macro.out", "slow.depth", 0.5, 1, Combine.REPLACE);
        map(rig, "luck.out", "macro.value", 0, 0.5, Combine.ADD);
        map(rig, "vibrato.out", "sampler.sample[0].speed", 0.9, 1.1, Combine.REPLACE);
        map(rig, "swell.out", "sampler.masterVolume", 0.2, 1, Combine.REPLACE);
        map(rig, "steps.out", "masterAudioOut.connection[0].pan", -1, 1, Combine.ADD);
        map(rig, "follower.out", "masterAudioOut.masterVolume", 0, 0.5, Combine.ADD);
        map(rig, "slow.out", "clock.bpm", 110, 140, Combine.REPLACE);
        return rig;
    }

    /** {@code sine:fast("<2 3>"):mul("1 [0.5 0.75]")}. */
    private static Expression waves() {
        Expression fast = new Call("fast", List.of(new Call("sine", List.of()), new Text("<2 3>")));
        return new Call("mul", List.of(fast, new Text("1 [0.5 0.75]")));
    }

    private static void set(Rig rig, String path, Value value) {
        rig.run(new SetParameter(rig.address(path), value));
    }

    private static void map(Rig rig, String source, String target, double from, double to, Combine combine) {
        rig.run(new MapParameter(new Mapping(
                new Mapping.Id(rig.address(source), rig.address(target)),
                new Span(0, 1),
                new Span(from, to),
                Curve.LINEAR,
                Polarity.BIPOLAR,
                combine,
                1,
                0,
                true,
                Optional.empty(),
                false)));
    }
}
