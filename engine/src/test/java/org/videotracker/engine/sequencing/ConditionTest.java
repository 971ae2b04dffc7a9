package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sequencing.SequencerTape.chain;
import static org.videotracker.engine.sequencing.SequencerTape.compiled;
import static org.videotracker.engine.sequencing.SequencerTape.looping;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Playback;

class ConditionTest {
    private static final long PASS_FRAMES = 12_000;

    @ParameterizedTest
    @CsvSource({"1, 2, 0 2 4 6 8", "2, 2, 1 3 5 7 9", "3, 4, 2 6 10", "1, 1, 0 1 2 3"})
    @DisplayName("REQ 40: the check vectors of the ratio")
    void ratioCheckVectors(int part, int whole, String passes) {
        List<Long> expected =
                List.of(passes.split(" ")).stream().map(Long::valueOf).toList();
        SequencerTape tape = new SequencerTape(looping(firstRow(Step.of(0).withRatio(new Ratio(part, whole)))));
        tape.runTo(PASS_FRAMES * expected.getLast() + 1);
        assertThat(tape.onsets()).extracting(SequencerTape.Event::pass).isEqualTo(expected);
    }

    @Property(tries = 50)
    @Label("Invariant 5: a ratio a:b fires exactly once in b passes, also inside chain repeats")
    void aRatioFiresOnceInItsPasses(
            @ForAll @IntRange(min = 1, max = 16) int whole, @ForAll @IntRange(min = 1, max = 16) int some) {
        int part = Math.min(some, whole);
        StepPattern pattern = firstRow(Step.of(0).withRatio(new Ratio(part, whole)));
        Map<String, StepPattern> patterns = Map.of("A", pattern, "B", StepPattern.empty(2));
        Chain chain = chain(new Chain.Entry("A", 2 * whole, true), Chain.Entry.of("B"));
        SequencerSettings settings = looping(pattern);
        SequencerTape tape =
                new SequencerTape(settings.withChain(SequencerTape.compiler().compile(chain, patterns), true));
        tape.runTo(PASS_FRAMES * (2 * whole + 1) * 2);
        long round = PASS_FRAMES * (2 * whole + 1);
        long first = PASS_FRAMES * (part - 1);
        long second = PASS_FRAMES * (whole + part - 1);
        assertThat(tape.onsetFrames()).containsExactly(first, second, round + first, round + second);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "100, 10000, 10000", "50, 4850, 5150"})
    @DisplayName("Invariant 6, REQ 40: chance 0 never, 100 always, 50 within three sigma over 10^4")
    void chance(int percent, int least, int most) {
        assertThat(luck(percent, 7, 1).size()).isBetween(least, most);
    }

    @Test
    @DisplayName("Invariant 6, REQ 40: a seed repeats its luck; another seed and another sequencer have another")
    void luckIsAFunctionOfSeedAndSequencer() {
        List<Long> once = luck(50, 7, 1);
        assertThat(luck(50, 7, 1)).isEqualTo(once);
        assertThat(luck(50, 8, 1)).isNotEqualTo(once);
        assertThat(luck(50, 7, 2)).isNotEqualTo(once);
        assertThat(SequencerSettings.identityOf(new UUID(1, 2)))
                .isNotEqualTo(SequencerSettings.identityOf(new UUID(2, 1)));
    }

    @Test
    @DisplayName("REQ 40: the luck of a chain's entry does not repeat when the entry comes round again")
    void chainsDoNotRepeatTheirLuck() {
        CompiledPattern half = compiled("A", allChance(50, 16));
        Chain chain = chain(Chain.Entry.of("A"), Chain.Entry.of("A"));
        CompiledChain twice = SequencerTape.compiler().compile(chain, Map.of("A", half.source()));
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(half).withChain(twice, true));
        tape.runTo(16 * 6000 * 8);
        List<List<Integer>> laps = new ArrayList<>();
        for (long lap = 0; lap < 8; lap++) {
            long begin = lap * 16 * 6000;
            laps.add(tape.onsets().stream()
                    .filter(event -> event.frame() >= begin && event.frame() < begin + 16 * 6000)
                    .map(SequencerTape.Event::row)
                    .toList());
        }
        assertThat(laps).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("REQ 40: stop and play gives the same luck again, a take can be reproduced")
    void aTakeCanBeReproduced() {
        long take = 16 * 6000 * 4;
        SequencerTape tape = new SequencerTape(looping(allChance(40, 16)));
        tape.transportAt(take, Playback::stop)
                .transportAt(take + 999, Playback::play)
                .runTo(2 * take + 999);
        List<Long> frames = tape.onsetFrames();
        List<Long> first = frames.stream().filter(frame -> frame < take).toList();
        assertThat(frames.stream().filter(frame -> frame >= take).map(frame -> frame - take - 999))
                .isEqualTo(first);
    }

    @Test
    void aSeekHasTheLuckOfPlayingUpToThere() {
        SequencerTape played = new SequencerTape(looping(allChance(50, 16)));
        played.runTo(16 * 6000 * 10);
        SequencerTape sought = new SequencerTape(looping(allChance(50, 16)));
        sought.transportAt(0, cue -> cue.seek(24)).runTo(16 * 6000 * 4);
        List<Long> tail = played.onsetFrames().stream()
                .filter(f -> f >= 16 * 6000 * 6)
                .map(f -> f - 16 * 6000 * 6)
                .toList();
        assertThat(sought.onsetFrames()).isEqualTo(tail);
    }

    @Property(tries = 20)
    void theUniformNumbersFillTheirRange(@ForAll long seed) {
        int[] buckets = new int[10];
        for (int lap = 0; lap < 2000; lap++) {
            buckets[(int) (Chance.uniform(seed, 3, lap, lap % 16) * 10)]++;
        }
        assertThat(buckets).satisfies(counts -> {
            for (int count : counts) {
                assertThat(count).isBetween(200 - 75, 200 + 75);
            }
        });
    }

    @Test
    @DisplayName("REQ 40: a step that fails its condition leaves the note alone that sounds")
    void aFailedConditionLeavesTheGateAlone() {
        StepPattern pattern = rowsOf(4).withStep(0, Step.of(0).withLength(3));
        pattern = pattern.withStep(1, Step.of(1).withChance(0))
                .withStep(2, Step.of(2).withRatio(new Ratio(2, 2)));
        SequencerTape tape = new SequencerTape(looping(pattern)).runTo(20_000);
        assertThat(tape.rows()).isEqualTo("A0 A3");
        assertThat(tape.releaseFrameOf(0)).isEqualTo(18_000);
    }

    private static List<Long> luck(int percent, long seed, long identity) {
        SequencerSettings settings =
                looping(allChance(percent, 1).withStepsPerBeat(96)).withLuck(seed, identity);
        return new SequencerTape(settings).runTo(250 * 10_000L).onsetFrames();
    }

    private static StepPattern allChance(int percent, int size) {
        StepPattern pattern = rowsOf(size);
        for (int row = 0; row < size; row++) {
            pattern = pattern.withStep(row, pattern.step(row).withChance(percent));
        }
        return pattern;
    }

    private static StepPattern firstRow(Step step) {
        return StepPattern.empty(2).withStep(0, step);
    }
}
