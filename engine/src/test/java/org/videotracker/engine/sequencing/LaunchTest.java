package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sequencing.SequencerTape.compiled;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Chain.Entry;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.transport.Launch;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Quantum;

class LaunchTest {
    private static final int ROW = 6000;
    private final CompiledPattern a = rowsOf("A", 16);
    private final CompiledPattern b = rowsOf("B", 12);

    @ParameterizedTest
    @CsvSource({
        "NOW,  7000, A0 A1 B0,                   7000",
        "STEP, 7000, A0 A1 B0,                   12000",
        "BEAT, 7000, A0 A1 A2 A3 B0,             24000",
        "BAR,  96000, 'A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15 B0', 96000",
        "PASS, 7000, 'A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15 B0', 96000",
    })
    @DisplayName("REQ 44: a bound pattern begins at the boundary of its quantum, without a lost or doubled row")
    void launchesWaitForTheirBoundary(Quantum quantum, long frame, String rows, long launchFrame) {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a)).at(frame, bind(b, quantum));
        tape.runTo(launchFrame + 1);
        assertThat(tape.onsetFrames().getLast()).isEqualTo(launchFrame);
        assertThat(tape.rows()).isEqualTo(rows);
        tape.runTo(launchFrame + ROW + 1);
        assertThat(tape.rows()).endsWith("B0 B1");
    }

    @Test
    @DisplayName("REQ 44: a launch just after a bar line waits for the next one")
    void aLaunchAfterABarLineWaitsForTheNext() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a)).at(96_001, bind(b, Quantum.BAR));
        tape.runTo(192_000 + 1);
        assertThat(tape.onsets()).hasSize(33);
        assertThat(tape.rows()).startsWith("A0 A1").endsWith("A15 B0");
        assertThat(tape.onsetFrames().getLast()).isEqualTo(192_000);
    }

    @Test
    @DisplayName("REQ 44: what is bound at once in another speed goes on with the rest of the step in that speed")
    void bindingAtOnceRescalesTheStep() {
        CompiledPattern slower = compiled("B", rowsOf(16).withStepsPerBeat(2));
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a)).at(ROW + 2000, bind(slower, Quantum.NOW));
        tape.runTo(40_000);
        assertThat(tape.rows()).isEqualTo("A0 A1 B2 B3");
        assertThat(tape.onsetFrames()).endsWith(ROW + 2000L + 8000, ROW + 2000L + 8000 + 12_000);
    }

    @Test
    @DisplayName("B-42: an entry of the chain is launched by its index, also where its pattern comes twice")
    void anEntryIsLaunchedByItsIndex() {
        SequencerTape tape = new SequencerTape(chained());
        tape.at(100, launch(launch -> launch.playEntry(2, Quantum.BEAT))).runTo(24 * ROW);
        assertThat(tape.rows()).startsWith("A0 A1 A2 A3 A0 A1").endsWith("A15 C0 C1 C2 C3");
    }

    @Test
    @DisplayName("REQ 44: in a chain the end of the pass is that of the entry that plays")
    void aPassEndsWithTheEntry() {
        SequencerTape tape = new SequencerTape(chained());
        tape.at(17 * ROW, bind(rowsOf("D", 2), Quantum.PASS))
                .at(17 * ROW, settings -> settings.withChain(CompiledChain.EMPTY, false))
                .runTo(30 * ROW);
        assertThat(tape.rows()).endsWith("B11 D0 D1");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void anEntryChosenWhileStoppedIsWhatTheTransportStartsWith(boolean inOneBatch) {
        SequencerTape tape = new SequencerTape(chained());
        tape.transportAt(0, cue -> Playback.STOPPED)
                .at(100, launch(launch -> launch.playEntry(3, Quantum.BAR)))
                .transportAt(inOneBatch ? 100 : 5000, Playback::play)
                .transportAt(20_000, Playback::stop)
                .transportAt(21_000, Playback::play);
        assertThat(tape.runTo(26_000).rows()).isEqualTo((inOneBatch ? "C0 C1 C2 C3" : "C0 C1 C2") + " A0");
    }

    private SequencerSettings chained() {
        Map<String, Pattern> patterns = Map.of("A", a.source(), "B", b.source(), "C", rowsOf(4));
        Chain chain = SequencerTape.chain(Entry.of("A"), Entry.of("B"), Entry.of("A"), Entry.of("C"));
        return SequencerSettings.looping(a).withChain(SequencerTape.compiler().compile(chain, patterns), true);
    }

    @Test
    @DisplayName("REQ 45: a substitute takes over at the next step boundary; the old pattern plays on until then")
    void aSubstituteTakesOverAtTheNextStep() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a)).at(2 * ROW + 1, bind(b, Quantum.STEP));
        tape.checkAt(
                2 * ROW + 2, () -> assertThat(tape.sequencer.isLaunchPending()).isTrue());
        tape.runTo(5 * ROW);
        assertThat(tape.rows()).isEqualTo("A0 A1 A2 B0 B1");
        assertThat(tape.onsetFrames()).containsExactly(0L, 6000L, 12_000L, 18_000L, 24_000L);
        assertThat(tape.sequencer.isLaunchPending()).isFalse();
    }

    @Test
    @DisplayName("REQ 44: bound at once, a pattern of a fitting size keeps row and phase")
    void bindingAtOnceKeepsThePhase() {
        SequencerTape larger =
                new SequencerTape(SequencerSettings.looping(rowsOf("A", 8))).at(7000, bind(a, Quantum.NOW));
        assertThat(larger.runTo(9 * ROW + 1).rows()).isEqualTo("A0 A1 A2 A3 A4 A5 A6 A7 A8 A9");
        SequencerTape smaller = new SequencerTape(SequencerSettings.looping(a));
        smaller.at(5 * ROW + 1, bind(rowsOf("B", 4), Quantum.NOW)).runTo(9 * ROW);
        assertThat(smaller.rows()).isEqualTo("A0 A1 A2 A3 A4 A5 B2 B3 B0");
        assertThat(smaller.onsets().get(6).pass()).isZero();
    }

    @Test
    @DisplayName("REQ 44: the last of several launches before a boundary wins")
    void theLastLaunchWins() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a));
        tape.at(100, bind(b, Quantum.BEAT))
                .at(200, bind(rowsOf("C", 5), Quantum.BEAT))
                .runTo(6 * ROW);
        assertThat(tape.rows()).isEqualTo("A0 A1 A2 A3 C0 C1");
    }

    @Test
    @DisplayName("REQ 36: play begins the pattern again at the boundary")
    void playBeginsAgain() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a));
        tape.at(2 * ROW + 1, launch(launch -> launch.play(Quantum.STEP))).runTo(5 * ROW);
        assertThat(tape.rows()).isEqualTo("A0 A1 A2 A0 A1");
    }

    @Test
    @DisplayName("REQ 36: reset rewinds at once and keeps the state")
    void resetRewindsAtOnce() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a));
        tape.at(2 * ROW + 100, launch(Launch::reset)).runTo(4 * ROW);
        assertThat(tape.rows()).isEqualTo("A0 A1 A2 A0 A1");
        assertThat(tape.onsetFrames()).endsWith(2 * ROW + 100L, 3 * ROW + 100L);
    }

    @Test
    @DisplayName("REQ 36: stop silences one sequencer, play starts it from the first row at its boundary")
    void stopAndPlay() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a));
        tape.at(2 * ROW + 100, launch(Launch::stop))
                .checkAt(3 * ROW, () -> assertThat(tape.sequencer.isPlaying()).isFalse())
                .at(5 * ROW, launch(launch -> launch.play(Quantum.BEAT)))
                .runTo(10 * ROW);
        assertThat(tape.rows()).isEqualTo("A0 A1 A2 A0 A1");
        assertThat(tape.onsetFrames()).endsWith(2L * ROW, 8L * ROW, 9L * ROW);
        assertThat(tape.releaseFrameOf(2)).isEqualTo(2 * ROW + 100);
    }

    @Test
    @DisplayName("REQ 36: pause holds row and phase, and the gates that are open end in their time")
    void pauseAndResume() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a));
        tape.at(2 * ROW + 100, launch(Launch::pause))
                .at(5 * ROW + 300, launch(Launch::resume))
                .runTo(8 * ROW);
        assertThat(tape.rows()).isEqualTo("A0 A1 A2 A3 A4");
        assertThat(tape.onsetFrames().get(3)).isEqualTo(6 * ROW + 200L);
        assertThat(tape.releaseFrameOf(2)).isEqualTo(3 * ROW);
    }

    @Test
    void aSpeedEditedInAPauseHoldsForTheRestOfTheStep() {
        CompiledPattern slower = compiled("A", rowsOf(16).withStepsPerBeat(2));
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a));
        tape.at(ROW + 2000, launch(Launch::pause))
                .at(3 * ROW, settings -> settings.withPattern(slower))
                .at(4 * ROW, launch(Launch::resume))
                .runTo(4 * ROW + 8001);
        assertThat(tape.onsetFrames()).containsExactly(0L, 6000L, 4 * ROW + 8000L);
    }

    @Test
    void stopCancelsALaunchThatWaits() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a));
        tape.at(100, bind(b, Quantum.BAR)).at(200, launch(Launch::stop)).runTo(30 * ROW);
        assertThat(tape.rows()).isEqualTo("A0");
        assertThat(tape.sequencer.isLaunchPending()).isFalse();
    }

    @Test
    void aLaunchUnderAStoppedTransportIsThereWhenItStarts() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a));
        tape.transportAt(0, cue -> Playback.STOPPED)
                .at(100, bind(b, Quantum.BAR))
                .transportAt(200, Playback::play);
        assertThat(tape.runTo(200 + 2 * ROW).rows()).isEqualTo("B0 B1");
    }

    @Test
    void aLaunchUnderAPausedTransportWaitsForTheBoundaryAfterIt() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a));
        tape.transportAt(7000, Playback::pause).at(8000, bind(b, Quantum.STEP)).transportAt(9000, Playback::play);
        tape.runTo(2000 + 4 * ROW);
        assertThat(tape.rows()).isEqualTo("A0 A1 B0 B1");
        assertThat(tape.onsetFrames().get(2)).isEqualTo(14_000L);
    }

    @Test
    @DisplayName("REQ 7: a disabled sequencer releases its gates and emits nothing, and its playhead runs on")
    void aDisabledSequencerKeepsItsTime() {
        SequencerTape tape = new SequencerTape(SequencerSettings.looping(a));
        tape.at(7000, settings -> settings.withEnabled(false)).at(20_000, settings -> settings.withEnabled(true));
        tape.runTo(5 * ROW);
        assertThat(tape.rows()).isEqualTo("A0 A1 A4");
        assertThat(tape.releaseFrameOf(1)).isEqualTo(7000);
    }

    @Test
    @DisplayName(
            "Invariant 9, REQ 36: two sequencers on one pattern, started at different times, keep separate playheads")
    void playheadsAreSeparate() {
        SequencerTape one = new SequencerTape(SequencerSettings.looping(a)).runTo(6 * ROW);
        SequencerTape other = new SequencerTape(SequencerSettings.looping(a));
        other.at(3 * ROW, launch(launch -> launch.play(Quantum.STEP))).runTo(6 * ROW);
        assertThat(one.rows()).isEqualTo("A0 A1 A2 A3 A4 A5");
        assertThat(other.rows()).isEqualTo("A0 A1 A2 A0 A1 A2");
    }

    private static UnaryOperator<SequencerSettings> bind(CompiledPattern pattern, Quantum quantum) {
        return settings ->
                settings.withPattern(pattern).withLaunch(settings.launch().bind(quantum));
    }

    private static UnaryOperator<SequencerSettings> launch(UnaryOperator<Launch> change) {
        return settings -> settings.withLaunch(change.apply(settings.launch()));
    }
}
