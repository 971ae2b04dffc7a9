package org.videotracker.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Due;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.transport.Quantum;

/** Edits that are due at a musical moment, rendered offline. */
class TimedBatchTest {
    private static final int SECONDS = 4;

    /** A rig whose every step clicks, in a transport that plays. */
    private static Rig playing(double bpm) {
        Rig rig = ClickRig.withEveryStep();
        rig.set("clock.bpm", bpm);
        rig.run(new TransportCommand.Play());
        return rig;
    }

    private static CompletableFuture<Outcome> submit(Rig rig, Due due, Command... commands) {
        return rig.engine.submit(Batch.of("test", commands), due);
    }

    private static List<String> expected(double bpm, int firstOther) {
        List<String> onsets = new ArrayList<>();
        for (int step = 0; ; step++) {
            long frame = (long) Math.floor(step * 60.0 * Rig.RATE / (bpm * 4));
            if (frame >= SECONDS * Rig.RATE) {
                return onsets;
            }
            onsets.add(frame + " " + (step < firstOther ? 0 : 1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "120, 1",
        "120, 64",
        "120, 441",
        "120, 4096",
        "132.53, 1",
        "132.53, 64",
        "132.53, 441",
        "132.53, 4096",
        "97.1, 512",
        "240, 512"
    })
    void theFirstStepOnTheBeatIsTheFirstThatIsDifferent(double bpm, int block) {
        Rig rig = playing(bpm);
        CompletableFuture<Outcome> outcome = submit(rig, new Due.AtBeat(1.75), ClickRig.otherSample());
        rig.render(SECONDS * Rig.RATE, block);

        assertThat(outcome.join().isApplied()).isTrue();
        assertThat(ClickRig.onsets(rig)).isEqualTo(expected(bpm, 7));
    }

    @ParameterizedTest
    @CsvSource({"STEP, 5", "BEAT, 8", "BAR, 16", "PASS, 16"})
    void theNextBoundaryIsThatOfItsQuantum(Quantum quantum, int firstOther) {
        Rig rig = playing(132.53);
        CompletableFuture<Outcome> first = submit(rig, new Due.AtBeat(1.1), ClickRig.nothing());
        CompletableFuture<Outcome> outcome =
                first.thenCompose(applied -> submit(rig, new Due.Next(quantum), ClickRig.otherSample()));
        rig.render(SECONDS * Rig.RATE, 441);

        assertThat(outcome.join().isApplied()).isTrue();
        assertThat(ClickRig.onsets(rig)).isEqualTo(expected(132.53, firstOther));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4096})
    void aChangeOfTempoAndAGlideMoveTheFrameButNotTheBeat(int block) {
        Rig rig = playing(120);
        rig.set("clock.glideMs", 700);
        submit(rig, new Due.AtBeat(0.3), ClickRig.tempo(177));
        submit(rig, new Due.AtBeat(3.75), ClickRig.otherSample());
        float[] heard = rig.render(SECONDS * Rig.RATE, block).left();

        Rig straight = playing(120);
        straight.set("clock.glideMs", 700);
        submit(straight, new Due.AtBeat(0.3), ClickRig.tempo(177));
        straight.render(SECONDS * Rig.RATE, 512);
        List<String> frames = ClickRig.onsets(straight).stream()
                .map(onset -> onset.substring(0, onset.indexOf(' ')))
                .toList();
        List<String> onsets = ClickRig.onsets(rig);
        for (int step = 0; step < onsets.size(); step++) {
            assertThat(onsets.get(step)).isEqualTo(frames.get(step) + " " + (step < 15 ? 0 : 1));
        }
        assertThat(onsets).hasSameSizeAs(frames);
        assertThat(heard).isNotEqualTo(new float[heard.length]);
    }

    @Test
    void aChangeOfTempoOnABeatItselfIsExact() {
        Rig rig = playing(132.53);
        submit(rig, new Due.AtBeat(2), ClickRig.tempo(66.265));
        rig.render(SECONDS * Rig.RATE, 512);

        double before = 60 * Rig.RATE / 132.53;
        double after = 2 * before;
        long beatFrame = (long) (2 * before);
        // The tempo is another one from the first sample of the frame in which the beat falls.
        long onset = (long) (beatFrame + (2 - beatFrame / before) * after);
        long next = (long) (beatFrame + (2.25 - beatFrame / before) * after);
        assertThat(onset).isBetween(beatFrame, beatFrame + 1);
        assertThat(ClickRig.onsets(rig)).contains(onset + " 0", next + " 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 441, 4096})
    void aPatternThatIsBoundForABeatKeepsToTheBeat(int block) {
        Rig reference = playing(132.53);
        reference.run(ClickRig.twelveSteps());
        submit(reference, new Due.AtBeat(0.5), ClickRig.bindTwelveSteps(reference, Quantum.BAR));
        reference.render(SECONDS * Rig.RATE, 512);
        Rig rig = playing(132.53);
        rig.run(ClickRig.twelveSteps());
        submit(rig, new Due.AtBeat(4), ClickRig.bindTwelveSteps(rig, Quantum.NOW));
        rig.render(SECONDS * Rig.RATE, block);

        assertThat(rig.triggers).isEqualTo(reference.triggers).anyMatch(trigger -> trigger.contains(" twelve 11 "));
    }

    @Test
    void whereTheTransportDoesNotPlayItIsAppliedAtOnce() {
        Rig rig = ClickRig.withEveryStep();
        CompletableFuture<Outcome> outcome = submit(rig, new Due.AtBeat(100), ClickRig.otherSample());
        rig.engine.pump();

        assertThat(outcome.join().isApplied()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "pause"})
    void whenTheTransportComesToRestWhatWaitsIsAppliedInItsOrder(String how) {
        Rig rig = playing(120);
        CompletableFuture<Outcome> later = submit(rig, new Due.AtBeat(900), ClickRig.tempo(90));
        CompletableFuture<Outcome> sooner = submit(rig, new Due.AtBeat(800), ClickRig.tempo(80));
        rig.engine.pump();
        rig.audio.render(0, 256);
        rig.engine.pump();
        assertThat(later).isNotDone();

        rig.run(how.equals("stop") ? new TransportCommand.Stop() : new TransportCommand.Pause());

        assertThat(sooner.join().isApplied()).isTrue();
        assertThat(later.join().isApplied()).isTrue();
        assertThat(rig.session().transport().bpm()).isEqualTo(90);
    }

    @Test
    void afterASeekWhatLiesBehindIsAppliedAtOnceAndTheNextBoundaryIsAnotherOne() {
        Rig rig = playing(120);
        CompletableFuture<Outcome> behind = submit(rig, new Due.AtBeat(8), ClickRig.tempo(240));
        CompletableFuture<Outcome> ahead = submit(rig, new Due.AtBeat(14), ClickRig.nothing());
        submit(rig, new Due.AtBeat(1), ClickRig.nothing())
                .thenCompose(applied -> submit(rig, new Due.Next(Quantum.BAR), ClickRig.otherSample()));
        submit(rig, new Due.AtBeat(2), new TransportCommand.Seek(10.5));
        rig.render(84_000, 512);

        assertThat(behind.join().isApplied()).isTrue();
        assertThat(ahead).isNotDone();
        // From beat 10.5 on at twice the tempo: a step has 3000 frames, and the bar begins at beat 12.
        List<String> expected = new ArrayList<>();
        for (int frame = 48_000; frame < 84_000; frame += 3_000) {
            expected.add(frame + (frame < 66_000 ? " 0" : " 1"));
        }
        List<String> onsets = ClickRig.onsets(rig);
        assertThat(onsets.subList(8, onsets.size())).isEqualTo(expected);
    }

    @Test
    void batchesForOneBeatKeepTheirOrderAndAreStepsOfUndoOfTheirOwn() {
        Rig rig = playing(120);
        List<JournalEntry> journal = new ArrayList<>();
        rig.engine.recordInto((entries, next) -> journal.addAll(entries));
        for (int bpm = 100; bpm < 110; bpm++) {
            submit(rig, new Due.AtBeat(1), ClickRig.tempo(bpm));
        }
        submit(rig, new Due.AtBeat(1000), ClickRig.tempo(200));
        rig.render(Rig.RATE, 512);

        assertThat(rig.session().transport().bpm()).isEqualTo(109);
        assertThat(journal).hasSize(10);
        rig.engine.undo(1, "test");
        rig.engine.undo(1, "test");
        rig.engine.pump();
        assertThat(rig.session().transport().bpm()).isEqualTo(107);
    }

    @Test
    void theJournalHoldsOnlyWhatWasApplied() {
        Rig rig = playing(120);
        List<JournalEntry> journal = new ArrayList<>();
        rig.engine.recordInto((entries, next) -> journal.addAll(entries));
        submit(rig, new Due.AtBeat(1000), ClickRig.otherSample());
        rig.engine.pump();
        rig.audio.render(0, 256);
        rig.engine.pump();

        assertThat(journal).isEmpty();
    }

    @Test
    void aRequestThatIsTakenBackIsNotApplied() {
        Rig rig = playing(120);
        CompletableFuture<Outcome> outcome = submit(rig, new Due.AtBeat(1), ClickRig.otherSample());
        rig.engine.pump();
        outcome.cancel(false);
        rig.render(SECONDS * Rig.RATE, 512);

        assertThat(ClickRig.onsets(rig)).isEqualTo(expected(120, Integer.MAX_VALUE));
    }

    @Test
    void whatIsRefusedWhenItsTimeComesChangesNothing() {
        Rig rig = playing(120);
        CompletableFuture<Outcome> outcome =
                submit(rig, new Due.AtBeat(1), ClickRig.otherSample(), new DeletePattern("nobody"));
        rig.render(SECONDS * Rig.RATE, 512);

        assertThat(outcome.join()).isInstanceOf(Outcome.Rejected.class);
        assertThat(ClickRig.onsets(rig)).isEqualTo(expected(120, Integer.MAX_VALUE));
    }

    @Test
    void noMoreCanWaitThanAMachineCanBear() {
        Rig rig = playing(120);
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            outcomes.add(submit(rig, new Due.AtBeat(1000), ClickRig.nothing()));
        }
        rig.engine.pump();
        rig.engine.pump();

        assertThat(outcomes.stream().filter(CompletableFuture::isDone)).hasSize(5000 - 4096);
        assertThat(outcomes.getLast().join())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.rejection().code()).isEqualTo(Rejection.Code.BUSY));
    }

    @Test
    void whatStillWaitsAtTheEndIsRefused() {
        Rig rig = playing(120);
        CompletableFuture<Outcome> outcome = submit(rig, new Due.AtBeat(1000), ClickRig.nothing());
        rig.engine.pump();
        rig.engine.dismiss();

        assertThat(outcome.join()).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void manyBeatsWithinOneFrameComeOneAfterTheOther() {
        Rig rig = playing(120);
        for (int i = 0; i < 500; i++) {
            submit(rig, new Due.AtBeat(1 + i * 1e-9), ClickRig.tempo(60 + i * 0.5));
        }
        float[] heard = rig.render(SECONDS * Rig.RATE, 512).left();

        assertThat(rig.session().transport().bpm()).isEqualTo(309.5);
        assertThat(Arrays.mismatch(heard, new float[heard.length])).isNotNegative();
    }
}
