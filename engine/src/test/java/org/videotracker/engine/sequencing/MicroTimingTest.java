package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sequencing.SequencerTape.chain;
import static org.videotracker.engine.sequencing.SequencerTape.compiled;
import static org.videotracker.engine.sequencing.SequencerTape.looping;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
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
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.model.transport.Launch;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Quantum;

@DisplayName("Micro-timing and swing")
class MicroTimingTest {
    private static final int ROW = 6000;

    private static StepPattern moved(int size, int row, double micro) {
        StepPattern pattern = rowsOf(size);
        return pattern.withStep(row, pattern.step(row).withMicro(micro));
    }

    private static String sounds(SequencerTape tape) {
        return String.join(
                " ",
                tape.onsets().stream()
                        .map(onset -> onset.pattern() + onset.row() + "@" + onset.frame())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 9000",
        "0.25, 7500",
        "-0.25, 4500",
        "-0.5, 3000",
        "0.3333333333333333, 8000",
        "-0.0001, 5999",
        "0.0001, 6000"
    })
    void aStepSoundsAtTheFloorOfItsExactFrame(double micro, long frame) {
        SequencerTape tape = new SequencerTape(looping(moved(4, 1, micro))).runTo(4 * ROW);

        assertThat(tape.onsetFrames()).containsExactly(0L, frame, 12_000L, 18_000L);
        assertThat(tape.releaseFrameOf(1)).isEqualTo(frame + ROW);
    }

    @ParameterizedTest
    @CsvSource({"50, 6000", "60, 7200", "66.66666666666667, 8000", "75, 9000", "80, 9600"})
    void swingDelaysTheSecondOfEachPairToItsPartOfThePair(double swing, long second) {
        SequencerTape tape = new SequencerTape(looping(rowsOf(4).withSwing(swing))).runTo(4 * ROW);

        assertThat(tape.onsetFrames()).containsExactly(0L, second, 12_000L, 12_000 + second);
    }

    @Test
    void pairsAreCountedFromTheBeginningOfEachPassInTheOrderOfReading() {
        SequencerTape odd = new SequencerTape(looping(rowsOf(3).withSwing(75))).runTo(6 * ROW);
        assertThat(sounds(odd)).isEqualTo("A0@0 A1@9000 A2@12000 A0@18000 A1@27000 A2@30000");

        SequencerTape backwards =
                new SequencerTape(looping(rowsOf(4).withSwing(75).withStepsPerBeat(-4))).runTo(4 * ROW);
        assertThat(sounds(backwards)).isEqualTo("A3@0 A2@9000 A1@12000 A0@21000");
    }

    @Test
    void microTimingAddsToSwingButMakesNoStepLaterThanTheNext() {
        StepPattern pattern = moved(2, 1, 0.25).withSwing(75);
        assertThat(new SequencerTape(looping(pattern)).runTo(2 * ROW).onsetFrames())
                .containsExactly(0L, 10_500L);
        assertThat(sounds(new SequencerTape(looping(moved(2, 1, 0.5).withSwing(80))).runTo(2 * ROW + 1)))
                .isEqualTo("A0@0 A1@12000 A0@12000");
        assertThat(new SequencerTape(looping(moved(2, 1, -0.5).withSwing(75)))
                        .runTo(2 * ROW)
                        .onsetFrames())
                .containsExactly(0L, 6000L);
    }

    @Property(tries = 150)
    void everyFractionIsMetToTheFrame(
            @ForAll @IntRange(min = -12, max = 12) int numerator,
            @ForAll @IntRange(min = 24, max = 48) int denominator,
            @ForAll @IntRange(min = 500, max = 800) int swing,
            @ForAll @IntRange(min = 1, max = 12) int speed) {
        StepPattern pattern = rowsOf(5).withSwing(swing / 10.0).withStepsPerBeat(speed);
        for (int row = 0; row < 5; row++) {
            pattern = pattern.withStep(row, Step.of(row).withMicro((double) numerator / denominator));
        }
        SequencerTape tape = new SequencerTape(44_100, 512, looping(pattern)).runTo(22_050L * 10 / speed);

        BigDecimal micro = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), new MathContext(40));
        for (SequencerTape.Event onset : tape.onsets()) {
            long pass = onset.pass();
            BigDecimal place = BigDecimal.valueOf(pass * 5 + onset.row()).add(micro);
            if (onset.row() % 2 == 1) {
                place = place.add(BigDecimal.valueOf(swing - 500).divide(BigDecimal.valueOf(500)));
            }
            BigDecimal next = BigDecimal.valueOf(pass * 5 + onset.row() + 1);
            BigDecimal frame = place.min(next)
                    .multiply(BigDecimal.valueOf(22_050))
                    .divide(BigDecimal.valueOf(speed), new MathContext(40))
                    .add(new BigDecimal("1e-20")) // the decimal fraction stops a little below a third
                    .setScale(0, RoundingMode.FLOOR);
            assertThat(onset.frame()).isEqualTo(Math.max(0, frame.longValueExact()));
        }
        assertThat(tape.onsets()).hasSizeBetween(9, 11);
    }

    @Test
    void aRowThatIsEarlySoundsBeforeItsPassBeginsAndBelongsToThePassToCome() {
        StepPattern pattern = moved(2, 0, -0.25);
        pattern = pattern.withStep(0, pattern.step(0).withRatio(new Ratio(2, 2)));
        SequencerTape tape = new SequencerTape(looping(pattern)).runTo(4 * ROW);

        assertThat(tape.onsets())
                .extracting(onset -> onset.row() + "@" + onset.frame() + " in " + onset.pass())
                .containsExactly("1@6000 in 0", "0@10500 in 1", "1@18000 in 1");
    }

    @Test
    void theFirstPassHasNoBeforeSoThatAnEarlyRowSoundsWithItsBeginning() {
        SequencerTape tape = new SequencerTape(looping(moved(2, 0, -0.5))).runTo(4 * ROW);

        assertThat(sounds(tape)).isEqualTo("A0@0 A1@6000 A0@9000 A1@18000 A0@21000");
    }

    @Test
    void anEarlyRowOfTheNextEntryOfAChainSoundsInTheEntryBefore() {
        CompiledChain song = SequencerTape.compiler()
                .compile(
                        chain(Chain.Entry.of("A"), Chain.Entry.of("B")),
                        Map.of("A", rowsOf(2), "B", withFirst(moved(2, 0, -0.25))));
        SequencerTape tape = new SequencerTape(looping(rowsOf(2)).withChain(song, true)).runTo(5 * ROW);

        assertThat(sounds(tape)).isEqualTo("A0@0 A1@6000 B0@10500 B1@18000 A0@24000");
    }

    private static StepPattern withFirst(StepPattern pattern) {
        return pattern.withStep(0, pattern.step(0).withCondition(TrigCondition.FIRST));
    }

    @Test
    void noRowSoundsBeforeTheRowBeforeItHasBegun() {
        CompiledChain song = SequencerTape.compiler()
                .compile(
                        chain(Chain.Entry.of("A"), Chain.Entry.of("B")),
                        Map.of("A", rowsOf(2), "B", moved(1, 0, -0.5).withStepsPerBeat(0.5)));
        SequencerTape tape = new SequencerTape(looping(rowsOf(2)).withChain(song, true)).runTo(3 * ROW);

        assertThat(sounds(tape)).isEqualTo("A0@0 A1@6000 B0@6000");
    }

    @Test
    void aLaunchSoundsNothingBeforeItAndNothingOfWhatItReplaces() {
        StepPattern early = moved(4, 0, -0.5).withStep(2, Step.of(2).withMicro(-0.5));
        SequencerTape tape = new SequencerTape(looping(early));
        // At the end of the pass: row 0 of the old pattern would be early there, and will not begin.
        tape.at(
                        2 * ROW + 10,
                        old -> old.withPattern(compiled("B", early)).withLaunch(Launch.INITIAL.play(Quantum.PASS)))
                .runTo(7 * ROW);

        assertThat(sounds(tape)).isEqualTo("A0@0 A1@6000 A2@9000 A3@18000 B0@24000 B1@30000 B2@33000");
    }

    @Test
    void aLaunchDropsARowThatIsLate() {
        SequencerTape tape = new SequencerTape(looping(moved(4, 1, 0.5)));
        tape.at(7 * 1000, old -> old.withPattern(compiled("B", rowsOf(4))).withLaunch(Launch.INITIAL.play(Quantum.NOW)))
                .runTo(7000 + ROW + 1);

        assertThat(sounds(tape)).isEqualTo("A0@0 B0@7000 B1@13000");
    }

    @Test
    void aLaunchThatKeepsThePhasePlaysARowThatIsLateFromTheNewPattern() {
        SequencerTape tape = new SequencerTape(looping(moved(4, 1, 0.5)));
        tape.at(
                        7000,
                        old -> old.withPattern(compiled("B", moved(4, 1, 0.25)))
                                .withLaunch(Launch.INITIAL.bind(Quantum.NOW)))
                .runTo(2 * ROW + 1);

        assertThat(sounds(tape)).isEqualTo("A0@0 B1@7500 B2@12000");
    }

    @ParameterizedTest
    @CsvSource({
        // a row that waits moves along
        "0.25, 0.5, 7000, 9000",
        "0.5, 0.25, 7000, 7500",
        // one that has sounded sounds no more
        "0, 0.5, 7000, 6000",
        "-0.25, 0.25, 5000, 4500",
        // one that would have sounded already sounds at once
        "0.5, 0, 7000, 7000",
        "0.25, -0.5, 5000, 5000"
    })
    void anEditMovesWhatHasNotSoundedAndNothingSoundsTwiceOrNever(
            double before, double after, long edit, long sounded) {
        SequencerTape tape = new SequencerTape(looping(moved(4, 1, before)));
        tape.at(edit, old -> old.withPattern(compiled("A", moved(4, 1, after)))).runTo(2 * ROW);

        assertThat(tape.onsetFrames()).containsExactly(0L, sounded);
    }

    @Test
    void aRowThatWaitsIsThatOfTheNewestPattern() {
        SequencerTape tape = new SequencerTape(looping(moved(4, 1, 0.5)));
        StepPattern edited = moved(4, 1, 0.5);
        tape.at(
                        7000,
                        old -> old.withPattern(
                                compiled("A", edited.withStep(1, edited.step(1).withIndex(9)))))
                .runTo(2 * ROW);

        assertThat(tape.onsets()).extracting(SequencerTape.Event::index).containsExactly(0, 9);
    }

    @Test
    void anotherSpeedScalesWhatIsLeftUntilARowThatIsLate() {
        SequencerTape tape = new SequencerTape(looping(moved(4, 1, 0.5)));
        tape.at(7500, old -> old.withPattern(compiled("A", moved(4, 1, 0.5).withStepsPerBeat(2))))
                .runTo(20_000);

        // At 7500 a quarter of the row is over: a quarter is left until the note, three quarters until the next row.
        assertThat(sounds(tape)).isEqualTo("A0@0 A1@10500 A2@16500");
    }

    @Property(tries = 100)
    void aSeekPlaysWhatUndisturbedPlayingPlaysFromThere(
            @ForAll @IntRange(min = 0, max = 400) int place, @ForAll @IntRange(min = -8, max = 8) int micro) {
        StepPattern pattern = rowsOf(3).withSwing(62.5);
        for (int row = 0; row < 3; row++) {
            pattern = pattern.withStep(row, pattern.step(row).withMicro((row - 1) * micro / 16.0));
        }
        double beat = place / 128.0;
        long frame = Math.round(beat * 24_000);
        List<String> played = undisturbed(pattern, frame);
        SequencerTape sought = new SequencerTape(looping(pattern));
        sought.transportAt(0, cue -> cue.seek(beat)).runTo(60_000);
        List<String> found = sought.onsets().stream()
                .map(onset -> onset.row() + "@" + onset.frame())
                .toList();

        // What began to sound early and is only about to begin sounds with the first frame; all the rest is the same.
        assertThat(found).containsAll(played);
        assertThat(found).filteredOn(line -> !played.contains(line)).allMatch(line -> line.endsWith("@0"));
    }

    private static List<String> undisturbed(StepPattern pattern, long from) {
        return new SequencerTape(looping(pattern))
                .runTo(from + 60_000).onsets().stream()
                        .filter(onset -> onset.frame() >= from)
                        .map(onset -> onset.row() + "@" + (onset.frame() - from))
                        .toList();
    }

    @Test
    void aPauseOfTheSequencerHoldsARowThatIsLate() {
        SequencerTape tape = new SequencerTape(looping(moved(4, 1, 0.5)));
        tape.at(7000, old -> old.withLaunch(old.launch().pause()))
                .at(17_000, old -> old.withLaunch(old.launch().resume()))
                .runTo(23_000);

        assertThat(sounds(tape)).isEqualTo("A0@0 A1@19000 A2@22000");
    }

    @Test
    void aPauseOfTheTransportToo() {
        SequencerTape tape = new SequencerTape(looping(moved(4, 1, 0.5)));
        tape.transportAt(7000, Playback::pause)
                .transportAt(17_000, Playback::play)
                .runTo(23_000);

        assertThat(sounds(tape)).isEqualTo("A0@0 A1@19000 A2@22000");
    }

    @Test
    void aRowThatIsMovedFollowsTheTempo() {
        SequencerTape tape = new SequencerTape(looping(moved(4, 1, 0.5)));
        tape.tempoAt(6000, settings -> settings.withBpm(60)).runTo(20_000);

        assertThat(sounds(tape)).isEqualTo("A0@0 A1@12000 A2@18000");
    }
}
