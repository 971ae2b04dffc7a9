package org.videotracker.engine.render;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.SessionCommand.SetUserScript;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Quantum;

/** Rigs whose tracker plays a sample in each of sixteen rows, four in a beat, and edits that are easily told apart. */
public final class ClickRig {
    public static final String PATTERN = "P0";
    private static final int ROWS = 16;

    private ClickRig() {}

    /** Every step plays the first of two samples. */
    public static Rig withEveryStep() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", Rig.click());
        rig.sample("sampler", Rig.click());
        rig.run(everyStep(0));
        return rig;
    }

    private static Command everyStep(int index) {
        return new PutPattern(PATTERN, filled(ROWS, index));
    }

    private static StepPattern filled(int rows, int index) {
        StepPattern pattern = StepPattern.empty(rows);
        for (int row = 0; row < rows; row++) {
            pattern = pattern.withStep(row, Step.REST.withIndex(index));
        }
        return pattern;
    }

    /** Makes another pattern. */
    static Command twelveSteps() {
        return new PutPattern("twelve", filled(12, 1));
    }

    /** Plays it. */
    static Command bindTwelveSteps(Rig rig, Quantum quantum) {
        return new BindPattern(rig.id("tracker"), "twelve", Optional.of(quantum));
    }

    /** From now on every step plays the second one. */
    public static Command otherSample() {
        return everyStep(1);
    }

    /** From now on every step plays the first one again. */
    public static Command firstSample() {
        return everyStep(0);
    }

    /** Changes nothing that is heard. */
    public static Command nothing() {
        return new SetUserScript("-- nothing");
    }

    public static Command tempo(double bpm) {
        return new SetParameter(new OfTransport("bpm"), Value.of(bpm));
    }

    /** The frame and the sample of every onset. */
    public static List<String> onsets(Rig rig) {
        return rig.triggers.stream()
                .map(trigger -> trigger.split(" "))
                .map(words -> words[0] + " " + words[words.length - 1])
                .toList();
    }
}
