package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.model.pattern.TrigCondition.FILL;
import static org.videotracker.model.pattern.TrigCondition.FIRST;
import static org.videotracker.model.pattern.TrigCondition.NEI;
import static org.videotracker.model.pattern.TrigCondition.NOT_FIRST;
import static org.videotracker.model.pattern.TrigCondition.NOT_NEI;
import static org.videotracker.model.pattern.TrigCondition.NOT_PRE;
import static org.videotracker.model.pattern.TrigCondition.PRE;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Retrigger;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Quantum;

@DisplayName("PRE and NEI look back at the condition that was evaluated last")
class LookingBackTest {
    private static final int ROW = 6000;

    private static Step when(TrigCondition condition) {
        return Step.of(0).withCondition(condition);
    }

    private static StepPattern rows(Step... steps) {
        StepPattern pattern = StepPattern.empty(steps.length);
        for (int row = 0; row < steps.length; row++) {
            pattern = pattern.withStep(row, steps[row]);
        }
        return pattern;
    }

    private static String fired(StepPattern pattern, int passes) {
        Ensemble ensemble = new Ensemble(512, pattern).runTo((long) pattern.size() * ROW * passes);
        StringBuilder fired = new StringBuilder();
        for (int row = 0; row < pattern.size(); row++) {
            fired.append(row == 0 ? "" : " ").append(ensemble.passes(0, row, passes));
        }
        return fired.toString();
    }

    @Test
    void preIsNoEvaluationSoThatAChainOfThemLooksAtTheSameCondition() {
        // Both examples of the manual: the first condition is true in the first pass and false in the second.
        assertThat(fired(rows(when(FIRST), when(NOT_PRE), when(NOT_PRE), when(PRE)), 2))
                .isEqualTo("x. .x .x x.");
    }

    @Test
    void aStepWithoutConditionIsNoEvaluation() {
        assertThat(fired(rows(when(FIRST), Step.of(0), when(PRE)), 2)).isEqualTo("x. xx x.");
    }

    @Test
    void aRestWithAConditionIsNoEvaluation() {
        assertThat(fired(rows(when(FIRST), Step.REST.withCondition(NOT_FIRST), when(PRE)), 2))
                .isEqualTo("x. .. x.");
    }

    @Test
    void locksWithoutANoteAreOne() {
        StepPattern pattern = rows(
                        when(FIRST), Step.REST.withCondition(NOT_FIRST).withLock("pan", 1), when(PRE))
                .withColumns(List.of(new Column("index", true), new Column("pan", false)));

        assertThat(fired(pattern, 2)).isEqualTo("x. .. .x");
    }

    @Test
    void aStepWithPreAndARatioIsNone() {
        assertThat(fired(rows(when(FIRST), when(NOT_PRE).withRatio(new Ratio(2, 2)), when(PRE)), 2))
                .isEqualTo("x. .x x.");
    }

    @Test
    void ratiosAndChancesAreConditions() {
        assertThat(fired(rows(when(FIRST), Step.of(0).withRatio(new Ratio(2, 2)), when(PRE)), 2))
                .isEqualTo("x. .x .x");
        assertThat(fired(rows(when(NOT_FIRST), Step.of(0).withChance(0), when(PRE)), 2))
                .isEqualTo(".x .. ..");
    }

    @Test
    void beforeAnythingWasEvaluatedThatWasFalse() {
        assertThat(fired(rows(when(PRE), when(NOT_PRE), when(NEI), when(NOT_NEI)), 1))
                .isEqualTo(". x . x");
    }

    @Test
    @DisplayName("NEI is an evaluation, so that the next neighbour can look at it")
    void neighboursPassOnWhatTheyHeard() {
        StepPattern asking = rows(when(NEI));
        Ensemble ensemble =
                new Ensemble(512, rows(Step.of(0).withRatio(new Ratio(2, 3))), asking, asking, rows(when(NOT_NEI)));
        ensemble.runTo(6 * ROW);

        assertThat(ensemble.passes(1, 0, 6)).isEqualTo(".x..x.");
        assertThat(ensemble.passes(2, 0, 6)).isEqualTo(".x..x.");
        assertThat(ensemble.passes(3, 0, 6)).isEqualTo("x.xx.x");
    }

    @Test
    void theFirstHasNoNeighbour() {
        Ensemble ensemble = new Ensemble(512, rows(when(NEI), when(NOT_NEI)), rows(when(FIRST))).runTo(4 * ROW);

        assertThat(ensemble.passes(0, 0, 2)).isEqualTo("..");
        assertThat(ensemble.passes(0, 1, 2)).isEqualTo("xx");
    }

    @Test
    void aNeighbourIsHeardUpToTheSameFrameAndNotBeyondThoughItIsRenderedBefore() {
        // All within one run: the neighbour is true from its first step, false from its second, one frame later.
        StepPattern neighbour = rows(when(FIRST), Step.of(0).withChance(0)).withStepsPerBeat(96);
        StepPattern asking = rows(when(NEI)).withStepsPerBeat(96);
        int step = 250;

        assertThat(new Ensemble(512, neighbour, asking).runTo(2 * step).passes(1, 0, 2))
                .isEqualTo("x.");
        StepPattern earlier = asking.withStep(0, when(NEI).withMicro(-1.0 / step));
        assertThat(new Ensemble(512, neighbour, earlier).runTo(2 * step).passes(1, 0, 2))
                .isEqualTo("xx");
    }

    @Test
    void aSequencerThatIsSwitchedOffIsHeardAllTheSame() {
        Ensemble ensemble = new Ensemble(512, rows(Step.of(0).withRatio(new Ratio(2, 2))), rows(when(NEI)))
                .at(0, 0, settings -> settings.withEnabled(false))
                .runTo(4 * ROW);

        assertThat(ensemble.passes(0, 0, 4)).isEqualTo("....");
        assertThat(ensemble.passes(1, 0, 4)).isEqualTo(".x.x");
    }

    @Test
    void aJumpForgetsWhatWasEvaluated() {
        StepPattern first = rows(when(NOT_FIRST), Step.REST, Step.REST, Step.REST);
        StepPattern asking = rows(Step.REST, Step.REST, when(NEI), when(NOT_NEI));
        Ensemble ensemble = new Ensemble(512, first, asking)
                .transportAt(5 * ROW, cue -> cue.seek(0.25))
                .runTo(8 * ROW);

        assertThat(ensemble.onsets())
                .filteredOn(line -> line.startsWith("ONSET B"))
                .extracting(line -> line.substring(6, line.indexOf(" id")))
                .containsExactly("B3@18000", "B3@42000");
        Ensemble undisturbed = new Ensemble(512, first, asking).runTo(8 * ROW);
        assertThat(undisturbed.passes(1, 2, 2)).isEqualTo(".x");
    }

    @Test
    void aLaunchRemembers() {
        StepPattern pattern = rows(when(FIRST), Step.REST);
        Ensemble ensemble = new Ensemble(512, pattern)
                .at(
                        ROW,
                        0,
                        old -> old.withPattern(new CompiledSteps("Z", rows(when(PRE), when(PRE))))
                                .withLaunch(old.launch().play(Quantum.NOW)))
                .runTo(3 * ROW);

        assertThat(ensemble.onsets())
                .extracting(line -> line.substring(6, line.indexOf(" id")))
                .containsExactly("A0@0", "Z0@6000", "Z1@12000");
    }

    @Test
    void fillingInCountsFromItsFrameOn() {
        StepPattern pattern = rows(when(FILL)).withStepsPerBeat(96);
        Ensemble ensemble = new Ensemble(512, pattern)
                .transportAt(1001, cue -> cue.withFills(true))
                .transportAt(2000, cue -> cue.withFills(false))
                .runTo(3000);

        assertThat(ensemble.onsets())
                .extracting(line -> line.substring(line.indexOf('@') + 1, line.indexOf(" id")))
                .containsExactly("1250", "1500", "1750");
    }

    @Test
    void fillingInIsKeptByEverythingElseThatIsAskedOfTheTransport() {
        Playback fills = Playback.STOPPED.withFills(true);

        assertThat(List.of(fills.play(), fills.play().pause(), fills.stop(), fills.seek(3), fills.reset()))
                .allMatch(Playback::fills);
    }

    @Property(tries = 40)
    @Label("What fires depends neither on the size of blocks nor on how speeds and micro-timing interleave neighbours")
    void theSameForEveryBlockSize(@ForAll long seed) {
        List<String> once = played(seed, 512);

        assertThat(played(seed, 64)).isEqualTo(once);
        assertThat(played(seed, 333)).isEqualTo(once);
        assertThat(played(seed, 1)).isEqualTo(once);
    }

    private static List<String> played(long seed, int blockFrames) {
        Random random = new Random(seed);
        StepPattern[] patterns =
                IntStream.range(0, 3).mapToObj(_ -> any(random)).toArray(StepPattern[]::new);
        Ensemble ensemble = new Ensemble(blockFrames, patterns);
        for (int i = 0; i < 4; i++) {
            boolean fills = i % 2 == 0;
            ensemble.transportAt(1 + random.nextInt(30_000), cue -> cue.withFills(fills));
            ensemble.edit(1 + random.nextInt(30_000), random.nextInt(3), any(random));
        }
        int frame = 1 + random.nextInt(30_000);
        double beat = random.nextInt(9) / 4.0;
        ensemble.transportAt(frame, cue -> cue.seek(beat));
        return ensemble.runTo(40_000).all();
    }

    static StepPattern any(Random random) {
        StepPattern pattern = StepPattern.empty(1 + random.nextInt(6))
                .withColumns(List.of(new Column("index", true), new Column("pan", false), new Column("speed", false)))
                .withStepsPerBeat(List.of(4.0, 3.0, -8.0, 16.0, 5.3, 48.0).get(random.nextInt(6)))
                .withSwing(random.nextBoolean() ? 50 : 50 + 30 * random.nextDouble());
        for (int row = 0; row < pattern.size(); row++) {
            pattern = pattern.withStep(row, anyStep(random));
        }
        return pattern;
    }

    private static Step anyStep(Random random) {
        Step step = random.nextInt(5) == 0 ? Step.REST : Step.of(random.nextInt(4));
        step = step.withLength(1 + random.nextInt(3));
        if (random.nextBoolean()) {
            step = step.withCondition(TrigCondition.values()[random.nextInt(9)]);
        }
        if (random.nextInt(3) == 0) {
            step = step.withChance(random.nextInt(101))
                    .withRatio(Ratio.clamped(1 + random.nextInt(3), 1 + random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            step = step.withMicro(random.nextInt(4) == 0 ? -0.5 : random.nextDouble() - 0.5);
        }
        if (random.nextInt(3) == 0) {
            step = step.withRetrigger(new Retrigger(1 + random.nextInt(5), random.nextDouble() * 2 - 1));
        }
        if (random.nextBoolean()) {
            step = step.withLock(random.nextBoolean() ? "pan" : "speed", random.nextDouble())
                    .withSlides(random.nextBoolean());
        }
        return step;
    }
}
