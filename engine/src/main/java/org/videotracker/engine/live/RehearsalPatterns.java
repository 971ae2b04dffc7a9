package org.videotracker.engine.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.model.command.ChainCommand.CreateChain;
import org.videotracker.model.command.ChainCommand.InsertEntry;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Expression.Call;
import org.videotracker.model.pattern.expression.Expression.Text;

/** Patterns in which a step, and an event of a cycle, has all that it can have; with every way of playing them. */
final class RehearsalPatterns {
    /** In how many ways patterns are played: one by itself, a written one, a chain of both. */
    static final int WAYS = 3;

    static final String WRITTEN = "rehearsalWritten";
    static final String STEPS = "rehearsalSteps";
    /** So fast that all is over soon. */
    private static final double STEPS_PER_BEAT = 32;

    private static final String CHAIN = "rehearsalChain";
    private static final String LOUDNESS = "volume";
    private static final String PLACE = "pan";
    private static final String STYLE = "playStyle";

    private RehearsalPatterns() {}

    static List<Command> all() {
        StepPattern steps = steps();
        return List.of(
                new PutPattern(STEPS, steps),
                // as long as each other, so that one can go on where the other is
                new PutCycles(WRITTEN, new CyclePattern(written(), steps.beats())),
                new CreateChain(Optional.of(CHAIN)),
                new InsertEntry(CHAIN, Optional.empty(), Entry.of(STEPS)),
                new InsertEntry(CHAIN, Optional.empty(), Entry.of(WRITTEN)));
    }

    /** Lets a tracker play in one of the {@link #WAYS}. */
    static List<Command> bind(ModuleId tracker, int way) {
        return switch (way) {
            case 0 -> List.of(new BindPattern(tracker, STEPS, Optional.empty()));
            case 1 -> List.of(new BindPattern(tracker, WRITTEN, Optional.empty()));
            default -> List.of(new BindChain(tracker, CHAIN, Optional.empty()));
        };
    }

    private static StepPattern steps() {
        Step note = Step.of(1).withLength(2);
        List<Step> steps = new ArrayList<>(List.of(
                note.withLock(PLACE, -1).withLock(LOUDNESS, 0.5).withSlides(true),
                note.withMicro(-0.25),
                note.withLock(PLACE, 1).withLock(LOUDNESS, 1),
                note.withMicro(0.25),
                note.withRetrigger(new Retrigger(4, -0.5)),
                Step.REST.withLock(LOUDNESS, 0.3),
                Step.REST.withNote(67),
                note.withChance(50),
                note.withRatio(new Ratio(1, 2))));
        for (int style = 0; style < 4; style++) {
            steps.add(note.withIndex(style).withLock(STYLE, style).withLock("grainSize", 0.02));
        }
        Stream.of(TrigCondition.values()).map(note::withCondition).forEach(steps::add);
        StepPattern pattern = StepPattern.empty(steps.size())
                .withStepsPerBeat(STEPS_PER_BEAT)
                .withSwing(60)
                .withColumns(Stream.of("index", PLACE, LOUDNESS, STYLE, "grainSize")
                        .map(name -> new Column(name, name.equals("index")))
                        .toList());
        for (int row = 0; row < steps.size(); row++) {
            pattern = pattern.withStep(row, steps.get(row));
        }
        return pattern;
    }

    /** {@code n("<0 1> [2 3]*2"):pan("0 1"):vol("0.5 1")}. */
    private static Expression written() {
        Expression notes = new Call("n", List.of(new Text("<0 1> [2 3]*2")));
        Expression placed = new Call(PLACE, List.of(notes, new Text("0 1")));
        return new Call("vol", List.of(placed, new Text("0.5 1")));
    }
}
