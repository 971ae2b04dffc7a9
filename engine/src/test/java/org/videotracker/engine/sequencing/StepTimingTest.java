package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sequencing.SequencerTape.looping;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Quantum;

class StepTimingTest {

    @ParameterizedTest
    @CsvSource({
        "48000, 4,   0 6000 12000 18000 24000",
        "44100, 4,   0 5512 11025 16537 22050",
        "48000, 0.5, 0 48000 96000",
        "48000, 3,   0 8000 16000 24000",
    })
    @DisplayName("REQ 34, REQ 35: the check values")
    void checkValues(int sampleRate, double stepsPerBeat, String frames) {
        SequencerTape tape =
                new SequencerTape(sampleRate, 512, looping(rowsOf(4).withStepsPerBeat(stepsPerBeat)));
        List<Long> expected =
                List.of(frames.split(" ")).stream().map(Long::valueOf).toList();
        tape.runTo(expected.getLast() + 1);
        assertThat(tape.onsetFrames()).isEqualTo(expected);
    }

    @Test
    @DisplayName("Invariant 1, E-14: play from stop begins with the first row at frame 0 of the first buffer")
    void theFirstEventIsTheFirstRowAtOnce() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(4)));
        tape.transportAt(0, cue -> Playback.STOPPED).transportAt(1000, Playback::play);
        tape.runTo(20_000);
        assertThat(tape.onsetFrames()).containsExactly(1000L, 7000L, 13000L, 19000L);
        assertThat(tape.rows()).isEqualTo("A0 A1 A2 A3");
    }

    /** For each sample rate, tempo and speed: blocks of 1, 64, 441, 512 and 4096 frames against the exact frames. */
    @ParameterizedTest
    @CsvSource({
        "44100, 120, 4", "44100, 120, 3", "44100, 132.53, 4", "44100, 132.53, 3",
        "48000, 120, 4", "48000, 120, 3", "48000, 132.53, 4", "48000, 132.53, 3",
    })
    @DisplayName(
            "E-15, REQ 35, invariant 2: ten minutes of steps are at the floor of their exact frames for every block"
                    + " size")
    void tenMinutesAreSampleAccurate(int sampleRate, String tempo, int stepsPerBeat) {
        long end = 600L * sampleRate;
        BigDecimal perStep = new BigDecimal(60L * sampleRate);
        BigDecimal divisor = new BigDecimal(tempo).multiply(BigDecimal.valueOf(stepsPerBeat));
        List<Long> exact = LongStream.range(0, 10_000)
                .map(n -> perStep.multiply(BigDecimal.valueOf(n))
                        .divide(divisor, 0, RoundingMode.FLOOR)
                        .longValueExact())
                .takeWhile(frame -> frame < end)
                .boxed()
                .toList();
        List<SequencerTape.Event> first = List.of();
        for (int block : new int[] {1, 64, 441, 512, 4096}) {
            SequencerTape tape =
                    new SequencerTape(sampleRate, block, looping(rowsOf(7).withStepsPerBeat(stepsPerBeat)));
            tape.tempoAt(0, settings -> settings.withBpm(Double.parseDouble(tempo)));
            tape.runTo(end);
            assertThat(tape.onsetFrames()).isEqualTo(exact);
            first = first.isEmpty() ? tape.events : first;
            assertThat(tape.events).isEqualTo(first);
        }
        List<Integer> rows = first.stream()
                .filter(SequencerTape.Event::isOnset)
                .map(SequencerTape.Event::row)
                .toList();
        assertThat(rows)
                .isEqualTo(IntStream.range(0, exact.size()).mapToObj(n -> n % 7).toList());
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "4, 1", "1.5, 3", "-7, 5", "0.3333333333333333, 1"})
    @DisplayName(
            "Invariant 2: tempo changes, glides, pauses, seeks and edits give the same events for every block size")
    void everythingThatBendsTimeIsTheSameForEveryBlockSize(double stepsPerBeat, int gate) {
        List<SequencerTape.Event> first = List.of();
        for (int block : new int[] {1, 64, 441, 512, 4096}) {
            StepPattern pattern = rowsOf(5).withStepsPerBeat(stepsPerBeat);
            pattern = pattern.withStep(0, pattern.step(0).withLength(gate).withChance(50));
            SequencerTape tape = new SequencerTape(44100, block, looping(pattern));
            CompiledPattern faster = SequencerTape.compiled("A", pattern.withStepsPerBeat(4.7));
            tape.tempoAt(12_345, settings -> settings.withBpm(97.31))
                    .tempoAt(20_000, settings -> settings.withGlideMs(1500).withBpm(233.3))
                    .tempoAt(45_678, settings -> settings.withBpm(61))
                    .transportAt(120_001, Playback::pause)
                    .transportAt(150_003, Playback::play)
                    .transportAt(200_007, cue -> cue.seek(7.1))
                    .at(260_123, settings -> settings.withPattern(faster))
                    .at(
                            300_001,
                            settings -> settings.withLaunch(settings.launch().play(Quantum.BEAT)))
                    .at(350_001, settings -> settings.withEnabled(false))
                    .at(360_001, settings -> settings.withEnabled(true))
                    .transportAt(400_000, Playback::stop)
                    .transportAt(410_009, Playback::play);
            tape.runTo(500_000);
            first = first.isEmpty() ? tape.events : first;
            assertThat(tape.events).isEqualTo(first);
        }
        assertThat(first).hasSizeGreaterThan(10);
    }

    @Test
    @DisplayName("REQ 35: after a million steps the error is less than a frame")
    void aMillionStepsAreExact() {
        SequencerTape tape = new SequencerTape(44100, 512, looping(rowsOf(1).withStepsPerBeat(93)));
        tape.tempoAt(0, settings -> settings.withBpm(477.77));
        BigDecimal million = new BigDecimal(60L * 44100 * 1_000_000);
        long exact = million.divide(new BigDecimal("477.77").multiply(new BigDecimal(93)), 0, RoundingMode.FLOOR)
                .longValue();
        tape.runTo(exact + 1);
        assertThat(tape.onsets()).hasSize(1_000_001);
        assertThat(tape.onsetFrames().getLast()).isEqualTo(exact);
    }

    @Test
    @DisplayName("REQ 35: a new tempo stretches what is left of the step, without a jump in phase")
    void aTempoChangeInAStepKeepsThePhase() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(4)));
        tape.tempoAt(8000, settings -> settings.withBpm(60));
        tape.runTo(40_000);
        assertThat(tape.onsetFrames()).containsExactly(0L, 6000L, 16_000L, 28_000L);
    }

    @Test
    @DisplayName("REQ 35: a new speed stretches what is left of the step, without a jump in phase")
    void aChangeOfStepsPerBeatInAStepKeepsThePhase() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(4)));
        tape.at(8000, settings -> looping(rowsOf(4).withStepsPerBeat(2)));
        tape.runTo(30_000);
        assertThat(tape.onsetFrames()).containsExactly(0L, 6000L, 16_000L, 28_000L);
        assertThat(tape.rows()).isEqualTo("A0 A1 A2 A3");
    }

    @Test
    @DisplayName("REQ 37, REQ 38: one row at the greatest speed plays several steps per buffer, each of them once")
    void severalStepsInOneRun() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(1).withStepsPerBeat(96)));
        tape.tempoAt(0, settings -> settings.withBpm(480));
        tape.runTo(48_000);
        assertThat(tape.onsets()).hasSize(768);
        assertThat(tape.onsets().get(5).frame()).isEqualTo(312);
        assertThat(tape.onsets().get(5).pass()).isEqualTo(5);
    }

    @Test
    @DisplayName("REQ 38: the slowest speed plays one step in 96 beats")
    void theSlowestSpeed() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(2).withStepsPerBeat(1 / 96.0)));
        tape.runTo(96 * 24_000 + 1);
        assertThat(tape.onsetFrames()).containsExactly(0L, 96 * 24_000L);
    }

    @Test
    @DisplayName("Invariant 4: backwards plays n-1 .. 0, n-1 .., and a pass takes n rows")
    void backwards() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(3).withStepsPerBeat(-4)));
        tape.runTo(6000 * 7);
        assertThat(tape.rows()).isEqualTo("A2 A1 A0 A2 A1 A0 A2");
        assertThat(tape.onsets()).extracting(SequencerTape.Event::pass).containsExactly(0L, 0L, 0L, 1L, 1L, 1L, 2L);
    }

    @Test
    void aReversedSignTurnsThePlayheadRoundWhereItIs() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(8)));
        tape.at(6000 * 3 + 1, settings -> looping(rowsOf(8).withStepsPerBeat(-4)));
        tape.runTo(6000 * 6 + 1);
        assertThat(tape.rows()).isEqualTo("A0 A1 A2 A3 A2 A1 A0");
    }
}
