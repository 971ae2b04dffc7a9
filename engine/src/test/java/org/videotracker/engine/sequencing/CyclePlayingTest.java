package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;
import static org.videotracker.engine.sequencing.WrittenCycles.compiled;
import static org.videotracker.engine.sequencing.WrittenCycles.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Sequences;
import org.videotracker.model.pattern.cycle.Signals;
import org.videotracker.model.pattern.cycle.Time;
import org.videotracker.model.transport.Launch;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Quantum;

class CyclePlayingTest {
    private static final int BEAT = 24_000;
    private static final int CYCLE = 4 * BEAT;

    private static SequencerTape playing(CompiledPattern pattern) {
        return new SequencerTape(SequencerSettings.looping(pattern));
    }

    private static String indices(SequencerTape tape) {
        return String.join(
                " ",
                tape.onsets().stream()
                        .map(event -> Integer.toString(event.index()))
                        .toList());
    }

    @Test
    void theNotesOfACycleSoundAtTheirFractionsOfIt() {
        SequencerTape tape = playing(compiled("A", 4, counting(3))).runTo(2 * CYCLE);
        assertThat(tape.onsetFrames()).containsExactly(0L, 32_000L, 64_000L, 96_000L, 128_000L, 160_000L);
        assertThat(indices(tape)).isEqualTo("0 1 2 10 11 12");
        assertThat(tape.onsets()).extracting(SequencerTape.Event::row).containsExactly(0, 1, 2, 0, 1, 2);
        assertThat(tape.onsets()).extracting(SequencerTape.Event::pass).containsExactly(0L, 0L, 0L, 1L, 1L, 1L);
    }

    @Test
    void theGateOfANoteIsItsWholeLength() {
        Cycles longer = Time.slow(Sequences.seq(Cycles.pure(0), Cycles.pure(1)), 4);
        SequencerTape tape = playing(compiled("A", 4, longer)).runTo(4 * CYCLE);
        assertThat(tape.onsetFrames()).containsExactly(0L, 2L * CYCLE);
        assertThat(tape.releaseFrameOf(0)).isEqualTo(2L * CYCLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 441, 4096})
    @DisplayName(
            "Events are on the floor of their exact frames, whatever the tempo, the length of a cycle and the block size")
    void notesAreOnTheirExactFrames(int block) {
        double bpm = 132.53125;
        SequencerTape tape = new SequencerTape(
                48_000, block, SequencerSettings.looping(compiled("A", 3.7, Time.fast(counting(7), 3))));
        tape.tempoAt(0, transport -> transport.withBpm(bpm)).runTo(400_000);
        // a cycle is 37/10 beats, and a note 1/21 of one: note n begins in frame n * 37 * 60 * 48000 / (210 * bpm)
        List<Long> expected = new ArrayList<>();
        for (long n = 0; ; n++) {
            BigInteger dividend = BigInteger.valueOf(n * 37 * 60 * 48_000L).multiply(BigInteger.valueOf(32));
            long frame = dividend.divide(BigInteger.valueOf(210).multiply(BigInteger.valueOf((long) (bpm * 32))))
                    .longValueExact();
            if (frame >= 400_000) {
                break;
            }
            expected.add(frame);
        }
        assertThat(tape.onsetFrames()).hasSizeGreaterThan(100).isEqualTo(expected);
    }

    @Test
    void continuousValuesAndNotesThatBeganEarlierTriggerNothing() {
        Cycles held = Time.slow(Cycles.pure(5), 3);
        SequencerTape tape =
                playing(compiled("A", 4, Sequences.stack(Signals.saw(), held))).runTo(3 * CYCLE);
        assertThat(tape.onsetFrames()).containsExactly(0L);
    }

    @Test
    void aChordSoundsInOneFrame() {
        Cycles chord = Sequences.stack(Cycles.pure(0), Cycles.pure(4), Cycles.pure(7));
        SequencerTape tape = playing(compiled("A", 4, chord)).runTo(CYCLE);
        assertThat(tape.onsetFrames()).containsExactly(0L, 0L, 0L);
        assertThat(indices(tape)).isEqualTo("0 4 7");
    }

    @ParameterizedTest
    @CsvSource({"64, 160 161 162", "65, 161 162 170", "66.5, 162 170 171", "2.6, 2 10 11"})
    @DisplayName("A seek plays the cycle that playing from the beginning would have come to: bar 17 is cycle 16")
    void aSeekPlaysTheCycleOfThatPlace(double beat, String expected) {
        SequencerTape tape = playing(compiled("A", 4, counting(3)));
        tape.transportAt(100, cue -> cue.seek(beat)).runTo(100 + CYCLE);
        assertThat(indices(tape)).isEqualTo("0 " + expected);
    }

    @Test
    void aSeekToANoteWhoseBeatIsRoundedPlaysIt() {
        SequencerTape tape = playing(compiled("A", 4, counting(3)));
        tape.transportAt(100, cue -> cue.seek(4 / 3.0)).runTo(200);
        assertThat(indices(tape)).isEqualTo("0 1");
        assertThat(tape.onsetFrames()).containsExactly(0L, 100L);
    }

    @Test
    void aStopAndAStartBeginWithTheFirstCycle() {
        SequencerTape tape = playing(compiled("A", 4, counting(2)));
        tape.transportAt(CYCLE + 100, Playback::stop)
                .transportAt(CYCLE + 200, Playback::play)
                .runTo(2 * CYCLE + 100);
        assertThat(indices(tape)).isEqualTo("0 1 10 0 1");
    }

    @Test
    void aPauseKeepsThePlace() {
        SequencerTape tape = playing(compiled("A", 4, counting(4)));
        tape.transportAt(BEAT + 100, Playback::pause)
                .transportAt(2 * BEAT + 600, Playback::play)
                .runTo(4 * BEAT);
        assertThat(tape.onsetFrames()).containsExactly(0L, 24_000L, 48_000L + 24_500L);
        assertThat(indices(tape)).isEqualTo("0 1 2");
    }

    @Test
    void aSequencerThatIsPausedAloneGoesOnWhereItWas() {
        SequencerTape tape = playing(compiled("A", 4, counting(4)));
        tape.at(BEAT + 100, launch(Launch::pause))
                .at(2 * BEAT + 600, launch(Launch::resume))
                .runTo(4 * BEAT);
        assertThat(tape.onsetFrames()).containsExactly(0L, 24_000L, 48_000L + 24_500L);
    }

    @Test
    void aLaunchBeginsWithTheFirstCycle() {
        CompiledCycles a = compiled("A", 4, counting(2));
        CompiledCycles b = compiled("B", 4, counting(2, 500));
        SequencerTape tape = playing(a).at(CYCLE + 100, bind(b, Quantum.BAR)).runTo(4 * CYCLE);
        assertThat(indices(tape)).isEqualTo("0 1 10 11 500 501 510 511");
    }

    @ParameterizedTest
    @CsvSource({
        "NOW,  30000, 30000, 0 1 500",
        "STEP, 30000, 48000, 0 1 500",
        "BEAT, 30000, 48000, 0 1 500",
        "BAR,  30000, 96000, 0 1 2 3 500",
        "PASS, 30000, 72000, 0 1 2 500",
        "STEP, 24000, 24000, 0 500",
    })
    @DisplayName("A launch waits for its boundary: a step is the next note, a pass is the end of the cycle")
    void launchesWaitForTheirBoundary(Quantum quantum, long frame, long begin, String expected) {
        int beats = quantum == Quantum.PASS ? 3 : 4;
        CompiledCycles a = compiled("A", beats, counting(beats));
        SequencerTape tape = playing(a).at(frame, bind(compiled("B", 4, counting(1, 500)), quantum));
        tape.runTo(begin + 1);
        assertThat(indices(tape)).isEqualTo(expected);
        assertThat(tape.onsetFrames().getLast()).isEqualTo(begin);
    }

    @Test
    void aLaunchForTheNextStepWaitsNoLongerThanForTheEndOfASilentCycle() {
        SequencerTape tape = playing(compiled("A", 4, Cycles.silence()));
        tape.at(100, bind(compiled("B", 4, counting(1, 500)), Quantum.STEP)).runTo(CYCLE + 1);
        assertThat(tape.onsetFrames()).containsExactly((long) CYCLE);
    }

    @Test
    void aLaunchInPhaseGoesOnInTheSameBeat() {
        SequencerTape tape = playing(compiled("A", 4, counting(4)));
        tape.at(
                        5 * BEAT + 100,
                        settings -> settings.withPattern(compiled("B", 8, counting(8, 500)))
                                .withLaunch(settings.launch().bind(Quantum.NOW)))
                .runTo(8 * BEAT);
        assertThat(indices(tape)).isEqualTo("0 1 2 3 10 11 502 503");
        assertThat(tape.onsetFrames()).allMatch(frame -> frame % BEAT == 0);
    }

    private static UnaryOperator<SequencerSettings> launch(UnaryOperator<Launch> change) {
        return settings -> settings.withLaunch(change.apply(settings.launch()));
    }

    private static UnaryOperator<SequencerSettings> bind(CompiledPattern pattern, Quantum quantum) {
        return settings ->
                settings.withPattern(pattern).withLaunch(settings.launch().play(quantum));
    }

    @Test
    @DisplayName(
            "A chain plays steps and cycles one after the other; an entry's repeats are its cycles, from the first on")
    void aChainOfStepsAndCycles() {
        Chain chain = SequencerTape.chain(
                new Entry("A", 3, true), new Entry("S", 2, true), new Entry("B", 1, true), new Entry("A", 1, true));
        CompiledCycles a = compiled("A", 1, counting(2));
        CompiledCycles b = compiled("B", 1, counting(1, 500));
        CompiledSteps s = rowsOfBeat("S");
        CompiledChain compiled =
                new CompiledChain(chain, List.of(Optional.of(a), Optional.of(s), Optional.of(b), Optional.of(a)));
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(b).withChain(compiled, true));
        tape.runTo(8 * BEAT);
        assertThat(indices(tape)).isEqualTo("0 1 10 11 20 21 0 1 2 3 0 1 2 3 500 0 1 0 1");
        assertThat(tape.onsetFrames()).isSorted().doesNotHaveDuplicates();
        tape.transportAt(8 * BEAT, cue -> cue.seek(7 * 1000 + 2.0)).runTo(10 * BEAT);
        assertThat(indices(tape)).endsWith("500 0 1 0 1 20 21 0 1 2 3");
    }

    private static CompiledSteps rowsOfBeat(String name) {
        return SequencerTape.compiled(name, SequencerTape.rowsOf(4).withStepsPerBeat(4));
    }

    @Test
    void theBoundPatternGoesOnAfterAChainThatWasSwitchedOff() {
        CompiledCycles a = compiled("A", 1, counting(1));
        CompiledCycles b = compiled("B", 1, counting(1, 500));
        CompiledChain chain = new CompiledChain(SequencerTape.chain(new Entry("A", 99, true)), List.of(Optional.of(a)));
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(b).withChain(chain, true));
        tape.at(2 * BEAT + 100, settings -> settings.withChain(chain, false)).runTo(5 * BEAT);
        assertThat(indices(tape)).isEqualTo("0 10 20 500 510");
    }

    @ParameterizedTest
    @ValueSource(longs = {23_999, 24_000, 24_001, 47_999, 48_000, 96_000, 95_999, 130_000})
    @DisplayName("An edit takes over in the present cycle: nothing sounds twice, and nothing is missing")
    void anEditTakesOverInThePresentCycle(long frame) {
        SequencerTape tape = playing(compiled("A", 4, counting(4)));
        tape.at(frame, settings -> settings.withPattern(compiled("A", 4, counting(4, 500))))
                .runTo(2 * CYCLE);
        List<Integer> expected = new ArrayList<>();
        for (int note = 0; note < 8; note++) {
            expected.add(note % 4 + 10 * (note / 4) + (note * BEAT >= frame ? 500 : 0));
        }
        assertThat(tape.onsets()).extracting(SequencerTape.Event::index).isEqualTo(expected);
        assertThat(tape.onsetFrames()).allMatch(onset -> onset % BEAT == 0);
    }

    @Test
    void anEditThatMovesTheNotesPlaysThoseThatAreStillToCome() {
        SequencerTape tape = playing(compiled("A", 4, counting(4)));
        Cycles late = Time.late(counting(4, 500), 0.125);
        tape.at(BEAT + 100, settings -> settings.withPattern(compiled("A", 4, late)))
                .runTo(CYCLE);
        assertThat(tape.onsetFrames()).containsExactly(0L, 24_000L, 36_000L, 60_000L, 84_000L);
        assertThat(indices(tape)).isEqualTo("0 1 501 502 503");
    }

    @Test
    void anotherLengthOfTheCycleKeepsTheCycleAndItsPhase() {
        SequencerTape tape = playing(compiled("A", 4, counting(4)));
        tape.at(CYCLE + BEAT + BEAT / 2, settings -> settings.withPattern(compiled("A", 2, counting(4))))
                .runTo(CYCLE + 4 * BEAT);
        assertThat(indices(tape)).isEqualTo("0 1 2 3 10 11 12 13 20 21 22");
        long edit = CYCLE + BEAT + BEAT / 2;
        assertThat(tape.onsetFrames().subList(6, 9))
                .containsExactly(edit + BEAT / 4, edit + 3 * BEAT / 4, edit + 5 * BEAT / 4);
    }

    @Test
    @DisplayName(
            "Steps that are rewritten as cycles go on in the same beat, in the cycle they would have come to, and back again")
    void stepsBecomeCyclesAndBack() {
        CompiledSteps steps =
                SequencerTape.compiled("A", SequencerTape.rowsOf(8).withStepsPerBeat(1));
        SequencerTape tape = playing(steps);
        tape.at(9 * BEAT + 100, settings -> settings.withPattern(compiled("A", 4, counting(4, 500))))
                .at(14 * BEAT, settings -> settings.withPattern(steps))
                .runTo(18 * BEAT);
        assertThat(indices(tape)).isEqualTo("0 1 2 3 4 5 6 7 0 1 522 523 530 531 6 7 0 1");
        assertThat(tape.onsetFrames()).allMatch(frame -> frame % BEAT == 0).doesNotHaveDuplicates();
    }

    @Test
    void aRenameGoesOn() {
        CompiledCycles a = compiled("A", 4, counting(4));
        SequencerTape tape = playing(a);
        tape.at(BEAT + 100, settings -> settings.withPattern(new CompiledCycles("N", a.source(), a.feed())))
                .runTo(CYCLE);
        assertThat(tape.onsets()).extracting(SequencerTape.Event::pattern).containsExactly("A", "A", "N", "N");
        assertThat(indices(tape)).isEqualTo("0 1 2 3");
    }

    @Test
    void aSequencerThatIsSwitchedOffKeepsItsTime() {
        SequencerTape tape = playing(compiled("A", 4, counting(4)));
        tape.at(BEAT + 100, settings -> settings.withEnabled(false))
                .at(CYCLE + 100, settings -> settings.withEnabled(true))
                .runTo(CYCLE + 2 * BEAT);
        assertThat(indices(tape)).isEqualTo("0 1 11");
        assertThat(tape.releaseFrameOf(1)).isEqualTo(BEAT + 100);
    }

    @Test
    void theReadOutsTellThePlaceInTheCycle() {
        SequencerTape tape = playing(compiled("A", 4, counting(4))).runTo(CYCLE + BEAT);
        assertThat(tape.sequencer.currentStepPosition()).isEqualTo(0.25);
        assertThat(tape.sequencer.pass()).isEqualTo(1);
        assertThat(tape.sequencer.currentStep()).isZero();
        assertThat(tape.sequencer.soundingStep()).isZero();
        assertThat(tape.sequencer.turnOf(4)).isEqualTo(1);
        assertThat(tape.sequencer.nextPass()).isEqualTo(8);
    }

    @Test
    void theVeryShortestCyclesPlayAtTheHighestTempo() {
        SequencerTape tape =
                new SequencerTape(8000, 512, SequencerSettings.looping(compiled("A", 1 / 16.0, Cycles.pure(0), 8000)));
        tape.tempoAt(0, transport -> transport.withBpm(480)).runTo(8000);
        assertThat(tape.onsets()).hasSize(128);
    }

    @Test
    void rowsAfterAnEntryOfCyclesPlayAllOfTheirSteps() {
        CompiledCycles a = compiled("A", 1, counting(1));
        CompiledPattern rows = rowsOf("R", 4);
        CompiledChain chain = new CompiledChain(
                SequencerTape.chain(Entry.of("R"), Entry.of("A")), List.of(Optional.of(rows), Optional.of(a)));
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a).withChain(chain, true)).runTo(4 * BEAT);
        assertThat(tape.onsetFrames())
                .containsExactly(0L, 6000L, 12_000L, 18_000L, 24_000L, 48_000L, 54_000L, 60_000L, 66_000L, 72_000L);
    }
}
