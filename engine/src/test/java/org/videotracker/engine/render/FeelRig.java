package org.videotracker.engine.render;

import java.util.List;
import java.util.Optional;
import org.videotracker.engine.clip.Clip;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;

/** Two trackers on one sampler, whose patterns have everything that a step can have. */
public final class FeelRig {
    private static final List<Column> COLUMNS = List.of(
            new Column("index", true),
            new Column("pan", false),
            new Column("speed", false),
            new Column("volume", false));

    private FeelRig() {}

    /** Trackers {@code first} and {@code second}, which listens to it. */
    public static Rig create() {
        Rig rig = new Rig();
        rig.add("MultiSampler", "sampler");
        rig.sample("sampler", new Clip(Rig.sound(96_000, 48_000, i -> Math.sin(i * 0.03)), null));
        rig.sample("sampler", new Clip(Rig.sound(48_000, 44_100, i -> Math.sin(i * i * 1e-6)), null));
        for (String tracker : List.of("second", "first")) {
            rig.add("TrackerSequencer", tracker);
            rig.connect(tracker, "sampler", Signal.EVENT);
        }
        rig.set("sampler.polyphonyMode", 1);
        put(rig, "first", first());
        put(rig, "second", second());
        return rig;
    }

    /** Lets a tracker play a pattern of its own. */
    public static void put(Rig rig, String tracker, StepPattern pattern) {
        rig.run(new PutPattern(tracker, pattern.withColumns(COLUMNS)));
        rig.run(new BindPattern(rig.id(tracker), tracker, Optional.empty()));
    }

    private static StepPattern first() {
        return StepPattern.empty(5)
                .withSwing(62)
                .withStep(
                        0,
                        Step.of(0)
                                .withMicro(-0.3)
                                .withLength(3)
                                .withLock("pan", -1)
                                .withSlides(true))
                .withStep(1, Step.of(1).withRatio(new Ratio(1, 2)).withLock("speed", 2))
                .withStep(2, Step.REST.withLock("volume", 0.3).withCondition(TrigCondition.PRE))
                .withStep(
                        3,
                        Step.of(1)
                                .withLength(2)
                                .withRetrigger(new Retrigger(5, -0.7))
                                .withLock("pan", 1))
                .withStep(4, Step.of(0).withChance(40).withMicro(0.5));
    }

    private static StepPattern second() {
        return StepPattern.empty(4)
                .withStepsPerBeat(3)
                .withStep(0, Step.of(0).withCondition(TrigCondition.NEI).withNote(67))
                .withStep(1, Step.of(1).withCondition(TrigCondition.NOT_NEI).withMicro(0.123))
                .withStep(2, Step.of(0).withCondition(TrigCondition.FILL).withRetrigger(new Retrigger(3, 1)))
                .withStep(
                        3,
                        Step.of(1)
                                .withCondition(TrigCondition.NOT_FIRST)
                                .withLock("speed", -1)
                                .withSlides(true));
    }
}
