package org.videotracker.bench.endurance;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.bench.work.SessionBuilder;
import org.videotracker.bench.work.Sessions;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.SetStepsPerBeat;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.session.Session;

/**
 * Four trackers, each with a sampler, whose steps are fractions of a beat that have nothing in common. Every step triggers.
 *
 * @param session ready to be played
 * @param parts the trackers
 */
record LongSet(Session session, List<Part> parts) {
    private static final int ROWS = 16;

    /** Beats and steps: so many steps take so many beats. */
    private static final int[][] SPEEDS = {{1, 4}, {1, 3}, {2, 5}, {3, 5}};

    /**
     * A tracker.
     *
     * @param tracker which
     * @param beats that so many steps take
     * @param steps that take so many beats
     */
    record Part(ModuleId tracker, int beats, int steps) {}

    static LongSet at(double tempo) {
        SessionBuilder builder = new SessionBuilder();
        builder.run(new SetParameter(new OfTransport("bpm"), Value.of(tempo)));
        List<Part> parts = new ArrayList<>();
        for (int[] speed : SPEEDS) {
            ModuleId tracker = builder.add("TrackerSequencer", false);
            ModuleId sampler = builder.add("MultiSampler", true);
            builder.sample(sampler, Sessions.ASSET);
            builder.connect(tracker, sampler, Signal.EVENT);
            String pattern = "every" + parts.size();
            builder.pattern(pattern, ROWS, 1);
            for (int row = 0; row < ROWS; row++) {
                builder.run(new SetStep(pattern, row, Step.of(0)));
            }
            builder.run(new SetStepsPerBeat(pattern, (double) speed[1] / speed[0]));
            builder.bind(tracker, pattern);
            parts.add(new Part(tracker, speed[0], speed[1]));
        }
        return new LongSet(builder.session(), parts);
    }
}
