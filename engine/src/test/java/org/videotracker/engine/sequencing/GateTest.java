package org.videotracker.engine.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.sequencing.SequencerTape.looping;
import static org.videotracker.engine.sequencing.SequencerTape.rowsOf;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Playback;

class GateTest {

    @Property(tries = 100)
    @Label("Invariant 13, REQ 41: a gate of n steps ends at the floor of b + n L")
    void aGateEndsAtTheFloor(
            @ForAll @IntRange(min = 1, max = 64) int length,
            @ForAll @IntRange(min = 0, max = 3) int row,
            @ForAll @IntRange(min = 1, max = 12) int speed) {
        StepPattern pattern = StepPattern.empty(256)
                .withStepsPerBeat(speed)
                .withStep(row, Step.of(0).withLength(length));
        SequencerTape tape = new SequencerTape(44100, 441, looping(pattern)).runTo(22_050L * 70);
        assertThat(tape.onsets().getFirst().frame()).isEqualTo(22_050L * row / speed);
        assertThat(tape.releaseFrameOf(0)).isEqualTo(22_050L * (row + length) / speed);
    }

    @Test
    @DisplayName("REQ 41, invariant 13: a gate longer than the pattern does not cut the note that follows it")
    void anOlderGateDoesNotCutTheNewNote() {
        SequencerTape tape =
                new SequencerTape(looping(rowsOf(1).withStep(0, Step.of(0).withLength(3)))).runTo(60_001);
        assertThat(tape.onsets()).extracting(SequencerTape.Event::id).doesNotHaveDuplicates();
        for (int n = 0; n < 7; n++) {
            assertThat(tape.releaseFrameOf(n)).isEqualTo(6000L * (n + 3));
        }
    }

    @Test
    @DisplayName("REQ 41: at the same frame a release comes before an onset")
    void releaseBeforeOnset() {
        SequencerTape tape = new SequencerTape(looping(rowsOf(2))).runTo(6001);
        assertThat(tape.events)
                .extracting(event -> event.kind() + "@" + event.frame())
                .containsExactly("ONSET@0", "RELEASE@6000", "ONSET@6000");
    }

    @Test
    @DisplayName("REQ 41: aRestInsideALongGateDoesNotCutIt")
    void aRestInsideALongGateDoesNotCutIt() {
        SequencerTape tape = new SequencerTape(
                        looping(StepPattern.empty(8).withStep(0, Step.of(5).withLength(4))))
                .runTo(48_000);
        assertThat(tape.releases())
                .singleElement()
                .extracting(SequencerTape.Event::frame)
                .isEqualTo(24_000L);
    }

    @Test
    @DisplayName("REQ 41: a gate follows musical time through a tempo change")
    void aGateFollowsTheTempo() {
        SequencerTape tape = new SequencerTape(
                looping(StepPattern.empty(16).withStep(0, Step.of(0).withLength(4))));
        tape.tempoAt(12_000, settings -> settings.withBpm(60)).runTo(50_000);
        assertThat(tape.releaseFrameOf(0)).isEqualTo(12_000 + 24_000);
    }

    @Test
    @DisplayName("REQ 11: a gate stands still with a transport that is paused")
    void aGatePausesWithTheTransport() {
        SequencerTape tape = new SequencerTape(
                looping(StepPattern.empty(16).withStep(0, Step.of(0).withLength(4))));
        tape.transportAt(9_000, Playback::pause)
                .transportAt(109_000, Playback::play)
                .runTo(150_000);
        assertThat(tape.releases())
                .singleElement()
                .extracting(SequencerTape.Event::frame)
                .isEqualTo(124_000L);
    }

    @Test
    void stopReleasesEveryOpenGateAtOnce() {
        StepPattern pattern = rowsOf(4);
        for (int row = 0; row < 4; row++) {
            pattern = pattern.withStep(row, Step.of(row).withLength(64));
        }
        SequencerTape tape = new SequencerTape(looping(pattern))
                .transportAt(20_000, Playback::stop)
                .runTo(30_000);
        assertThat(tape.releases()).hasSize(4).allMatch(event -> event.frame() == 20_000);
        assertThat(tape.releases())
                .extracting(SequencerTape.Event::id)
                .containsExactlyElementsOf(
                        tape.onsets().stream().map(SequencerTape.Event::id).toList());
    }

    @Test
    void aSeekReleasesEveryOpenGateAtOnce() {
        SequencerTape tape = new SequencerTape(
                looping(StepPattern.empty(16).withStep(0, Step.of(0).withLength(8))));
        tape.transportAt(10_000, cue -> cue.seek(2)).runTo(30_000);
        assertThat(tape.releaseFrameOf(0)).isEqualTo(10_000);
    }

    @Test
    void gatesAreReleasedInTheOrderOfTheirEnds() {
        GateList gates = new GateList(48000);
        BeatTime end = new BeatTime(48000);
        for (int i = 0; i < GateList.CAPACITY; i++) {
            gates.open(i, end.set(1000.0 - i));
        }
        assertThat(gates.isFull()).isTrue();
        assertThat(gates.firstId()).isEqualTo(GateList.CAPACITY - 1);
        gates.removeFirst();
        gates.open(99, end.set(1.0));
        assertThat(gates.firstId()).isEqualTo(99);
        gates.removeFirst();
        assertThat(gates.firstId()).isEqualTo(GateList.CAPACITY - 2);
    }

    @Test
    void theOnsetThatFindsNoFreeGateEndsTheOneThatWouldEndFirst() {
        // Ever faster patterns, 64 overlapping gates of each: the slow gates are still open when the fast ones come.
        StepPattern pattern = rowsOf(1).withStep(0, Step.of(0).withLength(64));
        double[] speeds = {1 / 96.0, 1 / 6.0, 8 / 3.0, 128 / 3.0, 96};
        SequencerTape tape = new SequencerTape(8000, 512, looping(pattern.withStepsPerBeat(speeds[0])));
        tape.tempoAt(0, settings -> settings.withBpm(480));
        long frame = 0;
        for (double speed : speeds) {
            CompiledPattern faster = SequencerTape.compiled("A", pattern.withStepsPerBeat(speed));
            tape.at(frame, settings -> settings.withPattern(faster));
            frame += (long) (1000 * 64 / speed);
        }
        tape.runTo(frame);
        long open = tape.onsets().size() - tape.releases().size();
        assertThat(open).isEqualTo(GateList.CAPACITY);
        assertThat(tape.releases())
                .extracting(SequencerTape.Event::id)
                .doesNotHaveDuplicates()
                .doesNotContain(tape.onsets().getLast().id());
    }

    @Test
    @DisplayName("REQ 41: every onset is released exactly once")
    void everyOnsetIsReleasedOnce() {
        StepPattern pattern = rowsOf(7);
        for (int row = 0; row < 7; row++) {
            pattern = pattern.withStep(row, Step.of(row).withLength(row * row + 1));
        }
        SequencerTape tape = new SequencerTape(looping(pattern))
                .transportAt(700_000, Playback::stop)
                .runTo(700_100);
        List<Long> released =
                tape.releases().stream().map(SequencerTape.Event::id).sorted().toList();
        assertThat(released)
                .isEqualTo(tape.onsets().stream().map(SequencerTape.Event::id).toList());
    }

    @Test
    void theSoundingStepIsKnownWhileItsGateIsOpen() {
        SequencerTape tape = new SequencerTape(
                looping(StepPattern.empty(8).withStep(2, Step.of(5).withLength(2))));
        tape.runTo(12_000);
        assertThat(tape.sequencer.soundingStep()).isEqualTo(Step.NONE);
        tape.runTo(12_001);
        assertThat(tape.sequencer.soundingStep()).isEqualTo(2);
        tape.runTo(24_000);
        assertThat(tape.sequencer.soundingStep()).isEqualTo(2);
        tape.runTo(24_001);
        assertThat(tape.sequencer.soundingStep()).isEqualTo(Step.NONE);
    }
}
