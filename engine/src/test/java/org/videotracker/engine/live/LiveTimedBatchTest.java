package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Due;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.event.TriggerFeed;
import org.videotracker.engine.render.ClickRig;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.time.BeatAlarm;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.transport.Quantum;

/** Edits that are due at a musical moment, live: the engine's thread prepares them while the audio thread plays. */
class LiveTimedBatchTest {
    private static final int FRAMES = 3 * Rig.RATE;

    private record Timed(double beat, Command command) {}

    private static final List<Timed> SCORE = List.of(
            new Timed(1.75, ClickRig.otherSample()),
            new Timed(2, ClickRig.tempo(171.3)),
            new Timed(2.0001, ClickRig.tempo(171.9)),
            new Timed(3.1, ClickRig.tempo(97.7)),
            new Timed(4.25, ClickRig.firstSample()),
            new Timed(5, new TransportCommand.Seek(9.75)),
            new Timed(10.5, ClickRig.otherSample()));

    private static final List<Double> BEATS = List.of(0.5, 1.0, 1.0001, 1.75, 3.1, 5.25);

    private static Rig rig() {
        Rig rig = ClickRig.withEveryStep();
        rig.set("clock.bpm", 132.53);
        rig.set("clock.glideMs", 33);
        return rig;
    }

    private static CompletableFuture<Outcome> submit(Rig rig, Due due, Command command) {
        return rig.engine.submit(Batch.of("test", command), due);
    }

    private static void play(Rig rig) {
        rig.run(new TransportCommand.Play());
        SCORE.forEach(timed -> submit(rig, new Due.AtBeat(timed.beat), timed.command));
    }

    /** Pulls as a device does whose period leaves the engine's thread enough time. */
    private static float[] pull(LiveRig live, int frames) {
        float[] heard = new float[frames];
        int piece = live.buffering.blockFrames();
        for (int at = 0; at < frames; at += piece) {
            float[] part = live.pull(Math.min(piece, frames - at));
            System.arraycopy(part, 0, heard, at, part.length);
            live.awaitReady();
            live.performance.engine().closeGroup().join();
        }
        return heard;
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 256, 441, 1024})
    void whatIsPlayedLiveIsWhatIsRenderedOffline(int block) {
        Rig offline = rig();
        play(offline);
        float[] expected = offline.render(FRAMES, 512).left();
        List<String> onsets = ClickRig.onsets(offline);
        Rig rig = rig();
        try (LiveRig live = new LiveRig(rig, block, 3)) {
            SCORE.forEach(timed -> submit(rig, new Due.AtBeat(timed.beat), timed.command));
            assertThat(pull(live, FRAMES)).isEqualTo(expected);
            assertThat(live.faults).isEmpty();
        }
        assertThat(ClickRig.onsets(rig).subList(0, onsets.size())).isEqualTo(onsets);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 441})
    void notesByHandAreHeardLiveAsTheyAreRenderedOffline(int block) {
        Rig offline = Rig.withTracker();
        offline.sample("sampler", Rig.click());
        offline.run(new TransportCommand.Play());
        BEATS.forEach(
                beat -> offline.engine.submit(Batch.of("test", offline.hand("sampler", 0, 0.1)), new Due.AtBeat(beat)));
        float[] expected = offline.render(FRAMES, 512).left();
        Rig rig = Rig.withTracker();
        rig.sample("sampler", Rig.click());
        try (LiveRig live = new LiveRig(rig, block, 3)) {
            BEATS.forEach(
                    beat -> rig.engine.submit(Batch.of("test", rig.hand("sampler", 0, 0.1)), new Due.AtBeat(beat)));
            assertThat(pull(live, FRAMES)).isEqualTo(expected);
            assertThat(live.faults).isEmpty();
        }
        assertThat(offline.triggers).hasSize(BEATS.size());
        assertThat(rig.triggers.subList(0, BEATS.size())).isEqualTo(offline.triggers);
    }

    @Test
    void aNoteByHandDoesNotWaitForTheFrameOfAnEdit() {
        Rig rig = rig();
        rig.set("clock.bpm", 120);
        try (LiveRig live = new LiveRig(rig, 256, 3)) {
            CompletableFuture<Outcome> outcome = submit(rig, new Due.AtBeat(1), ClickRig.otherSample());
            while (!outcome.isDone()) {
                pull(live, 256);
            }
            live.awaitReady();
            assertThat(rig.engine
                            .submit(Batch.of("test", rig.hand("sampler", 1, 0)))
                            .join()
                            .isApplied())
                    .isTrue();
            pull(live, Rig.RATE);
        }
        List<String> byHand = rig.triggers.stream()
                .filter(trigger -> trigger.contains(" sampler "))
                .toList();
        assertThat(byHand).hasSize(1);
        assertThat(Integer.parseInt(byHand.getFirst().split(" ")[0])).isLessThan(24_000);
    }

    @Test
    void theSnapshotShowsItBeforeItIsHeardAndUndoTakesItBack() {
        Rig rig = rig();
        try (LiveRig live = new LiveRig(rig, 256, 3)) {
            CompletableFuture<Outcome> outcome = submit(rig, new Due.AtBeat(2), ClickRig.tempo(90));
            pull(live, 256 * 20);
            assertThat(outcome).isNotDone();
            pull(live, Rig.RATE);
            assertThat(outcome.join().isApplied()).isTrue();
            assertThat(live.performance.audio().musicalTime().tempo()).isEqualTo(90);
            assertThat(rig.engine.undo(1, "test").join().isApplied()).isTrue();
            assertThat(rig.session().transport().bpm()).isEqualTo(132.53);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "pause", "seek"})
    void aTransportThatIsStoppedPausedOrMovedPastLeavesNothingWaiting(String how) {
        Rig rig = rig();
        try (LiveRig live = new LiveRig(rig, 256, 3)) {
            CompletableFuture<Outcome> outcome = submit(rig, new Due.AtBeat(100), ClickRig.tempo(90));
            pull(live, 256 * 20);
            assertThat(outcome).isNotDone();
            live.run(
                    switch (how) {
                        case "stop" -> new TransportCommand.Stop();
                        case "pause" -> new TransportCommand.Pause();
                        default -> new TransportCommand.Seek(100);
                    });
            pull(live, 256 * 20);
            assertThat(outcome.join().isApplied()).isTrue();
        }
    }

    @Test
    void theNextBeatIsOneThatIsNotRenderedYet() {
        Rig rig = rig();
        rig.set("clock.bpm", 120);
        try (LiveRig live = new LiveRig(rig, 256, 3)) {
            pull(live, 24_000 - 512);
            live.awaitReady();
            assertThat(live.performance.sound().renderedFrames()).isBetween(24_001L, 24_255L); // just past the beat
            CompletableFuture<Outcome> outcome = submit(rig, new Due.Next(Quantum.BEAT), ClickRig.otherSample());
            pull(live, Rig.RATE);
            assertThat(outcome.join().isApplied()).isTrue();
        }
        assertThat(ClickRig.onsets(rig))
                .contains("24000 0", "42000 0", "48000 1")
                .doesNotContain("42000 1");
    }

    @Test
    void anEditThatIsMadeWhileAnotherWaitsForItsFrameWaitsWithIt() {
        Rig rig = rig();
        rig.set("clock.bpm", 120);
        try (LiveRig live = new LiveRig(rig, 256, 3)) {
            CompletableFuture<Outcome> outcome = submit(rig, new Due.AtBeat(1), ClickRig.otherSample());
            while (!outcome.isDone()) {
                pull(live, 256);
            }
            assertThat(live.performance.sound().renderedFrames()).isLessThan(24_000);
            live.run(ClickRig.nothing());
            pull(live, Rig.RATE);
        }
        assertThat(ClickRig.onsets(rig)).contains("18000 0", "24000 1", "30000 1");
    }

    @Test
    void whatComesTooLateIsTakenAtOnce() {
        Rig rig = rig();
        rig.set("clock.bpm", 120);
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        try (LiveRig live = new LiveRig(rig, 256, 3)) {
            pull(live, Rig.RATE);
            outcomes.add(submit(rig, new Due.AtBeat(0.5), ClickRig.otherSample()));
            outcomes.getFirst().join();
            pull(live, 12_000);
        }
        assertThat(outcomes.getFirst().join().isApplied()).isTrue();
        assertThat(ClickRig.onsets(rig)).contains("48000 0", "54000 1");
    }

    @Test
    void neitherWaitingNorWakingNorTellingOfTriggersAllocatesOnTheAudioThread() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Rig rig = rig();
        rig.forgetTriggers();
        TriggerFeed feed = new TriggerFeed(256, rig.audio.clock(), () -> {});
        rig.audio.tapTriggers(feed);
        BeatAlarm alarm = new BeatAlarm(() -> {});
        rig.audio.hang(alarm);
        try (LiveRig live = new LiveRig(rig, 256, 4)) {
            int[] triggers = {0};
            Runnable minute = () -> {
                for (int second = 0; second < 60; second++) {
                    double beat = rig.audio.musicalTime().beat() + 1;
                    alarm.set(beat);
                    submit(
                            rig,
                            new Due.AtBeat(beat),
                            second % 2 == 0 ? ClickRig.otherSample() : ClickRig.firstSample());
                    submit(rig, new Due.Next(Quantum.STEP), ClickRig.tempo(100 + second));
                    live.pull(Rig.RATE);
                    triggers[0] += feed.drain().size();
                }
            };
            minute.run();
            minute.run();
            long audio = LiveRig.threadId("vt-audio");
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 6 && least > 0; i++) {
                long before = threads.getThreadAllocatedBytes(audio);
                minute.run();
                least = Math.min(least, threads.getThreadAllocatedBytes(audio) - before);
            }
            assertThat(least)
                    .as("bytes in a minute, once the compiler has settled")
                    .isZero();
            assertThat(triggers[0]).isGreaterThan(500);
            assertThat(live.faults).isEmpty();
        }
    }
}
