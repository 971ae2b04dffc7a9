package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sequencing.SequencerTape.compiled;
import static org.videotracker.engine.sequencing.SequencerTape.looping;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.event.TriggerQueue;
import org.videotracker.engine.time.ClockTape;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Playback;

class SeekTest {
    private static final double[] SPEEDS = {4, 3, -2, 0.5, 1.5, 7, -4};

    @Test
    void aSeekOnAStepPlaysThatStepAtOnce() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(16)))
                .transportAt(1000, cue -> cue.seek(2.25))
                .runTo(8000);
        assertThat(tape.rows()).isEqualTo("A0 A9 A10");
        assertThat(tape.onsetFrames()).containsExactly(0L, 1000L, 7000L);
    }

    @Test
    void aSeekIntoAStepWaitsForTheNext() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(16)))
                .transportAt(1000, cue -> cue.seek(2.125))
                .runTo(8000);
        assertThat(tape.rows()).isEqualTo("A0 A9");
        assertThat(tape.onsetFrames()).containsExactly(0L, 4000L);
    }

    @Test
    void aSeekToARoundedThirdOfABeatPlaysTheTripletThere() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(16).withStepsPerBeat(3)));
        tape.transportAt(1000, cue -> cue.seek(7 / 3.0)).runTo(1000 + 8001);
        assertThat(tape.rows()).isEqualTo("A0 A7 A8");
        assertThat(tape.onsetFrames()).containsExactly(0L, 1000L, 9000L);
    }

    @Test
    @DisplayName("design 6: a seek and a stop begin counting passes anew")
    void aSeekResetsThePass() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(2)));
        tape.transportAt(50_000, cue -> cue.seek(10))
                .transportAt(70_000, Playback::stop)
                .runTo(70_001);
        assertThat(tape.onsets().get(8).pass()).isEqualTo(4);
        assertThat(tape.onsets().get(9).pass()).isZero();
        assertThat(tape.sequencer.pass()).isZero();
    }

    @Test
    void aSequencerThatJoinsLateFallsInWithTheRest() {
        SequencerTape early = new SequencerTape(looping(rowsOf(5))).runTo(100_000);
        Sequencer late = new Sequencer(48000, looping(rowsOf(5)), new OnsetIds(2));
        ClockTape clock = new ClockTape(48000, 256);
        clock.runTo(62_000);
        TriggerQueue queue = new TriggerQueue(64);
        clock.runTo(62_464, () -> late.render(looping(rowsOf(5)), clock.clock, queue));
        assertThat(late.currentStep()).isEqualTo(early.onsets().get(10).row());
        assertThat(queue.size()).isZero();
    }

    /** Plays from the start up to a beat and from a seek to that beat on: from there the rows must be the same. */
    @Property(tries = 150)
    @Label("REQ 36, REQ 40: a seek into a chain arrives where playing from the start arrives, in row and luck")
    void aSeekArrivesWherePlayingArrives(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int entries,
            @ForAll @IntRange(min = 0, max = 60) int steps) {
        Random random = new Random(seed);
        SequencerSettings settings = randomChain(random, entries);
        SequencerTape played = new SequencerTape(settings).runTo(24_000L * 200);
        long frame = played.onsetFrames().get(Math.min(steps, played.onsets().size() - 1));
        double beat = frame / 24_000.0;
        if (random.nextBoolean()) {
            beat = Math.rint(beat * 10) / 10;
        }
        double cue = beat;
        long sought = Math.round(cue * 24_000);
        played.runTo(Math.max(24_000L * 200, sought + 24_000L * 8)); // slow chains are sought far into the tape
        SequencerTape jumped =
                new SequencerTape(settings).transportAt(0, any -> any.seek(cue)).runTo(24_000L * 8);
        List<String> expected = played.onsets().stream()
                .filter(event -> event.frame() >= sought + 3 && event.frame() < sought + 24_000L * 8 - 3)
                .map(event -> event.pattern() + event.row())
                .toList();
        List<String> actual = jumped.onsets().stream()
                .filter(event -> event.frame() >= 3 && event.frame() < 24_000L * 8 - 3)
                .map(event -> event.pattern() + event.row())
                .toList();
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void aSeekToTheLastBeatOfTimeIsFoundInTheChain() {
        SequencerSettings settings = randomChain(new Random(5), 4);
        SequencerTape tape = new SequencerTape(settings);
        tape.transportAt(0, cue -> cue.seek(Playback.MAX_BEAT)).runTo(24_000L * 60);
        assertThat(tape.onsets()).isNotEmpty();
    }

    private static SequencerSettings randomChain(Random random, int entries) {
        Map<String, StepPattern> patterns =
                Map.of("A", randomPattern(random), "B", randomPattern(random), "C", randomPattern(random));
        List<Entry> chain = random.ints(entries, 0, 3)
                .mapToObj(i -> new Entry("ABC".substring(i, i + 1), 1 + random.nextInt(3), random.nextInt(5) > 0))
                .toList();
        return SequencerSettings.looping(compiled("Z", rowsOf(5)))
                .withChain(SequencerTape.compiler().compile(new Chain(chain), patterns), true);
    }

    private static StepPattern randomPattern(Random random) {
        StepPattern pattern = rowsOf(1 + random.nextInt(9)).withStepsPerBeat(SPEEDS[random.nextInt(SPEEDS.length)]);
        return pattern.withStep(0, pattern.step(0).withChance(60));
    }
}
