package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.event.PlayedTrigger;
import org.videotracker.engine.event.TriggerFeed;
import org.videotracker.engine.render.Alternation;
import org.videotracker.engine.render.ClickRig;
import org.videotracker.engine.render.OfflineRenderer;
import org.videotracker.engine.render.RenderSpan;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.time.BeatAlarm;
import org.videotracker.engine.time.MusicalTime;
import org.videotracker.model.command.TransportCommand;

/** Whoever makes edits for beats is woken ahead of them, and hears what was played. */
class LiveConductorTest {
    private static final int FRAMES = 3 * Rig.RATE;

    private static List<String> offline() throws IOException {
        Rig rig = ClickRig.withEveryStep();
        new OfflineRenderer(rig.engine, rig.audio, Rig.RATE, 512)
                .conductedBy(new Alternation(rig.engine))
                .render(new RenderSpan(0, FRAMES, FRAMES), (left, right, count) -> {}, null, frame -> {});
        return rig.triggers;
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 256, 1024})
    void whatIsConductedLiveIsWhatIsConductedOffline(int block) throws IOException {
        List<String> expected = offline();
        Rig rig = ClickRig.withEveryStep();
        try (LiveRig live = new LiveRig(rig, block, 3)) {
            Alternation conductor = new Alternation(rig.engine);
            AtomicBoolean rings = new AtomicBoolean(true);
            BeatAlarm alarm = new BeatAlarm(() -> rings.set(true));
            rig.audio.hang(alarm);
            for (int at = 0; at < FRAMES; at += block) {
                if (rings.getAndSet(false)) {
                    MusicalTime time = rig.audio.musicalTime();
                    while (time.framesUntil(conductor.nextBeat()) <= rig.audio.leadFrames()) {
                        conductor.reach(conductor.nextBeat());
                    }
                    alarm.set(conductor.nextBeat());
                    live.performance.engine().closeGroup().join();
                }
                live.pull(block);
                live.awaitReady();
                live.performance.engine().closeGroup().join();
            }
        }
        assertThat(rig.triggers.subList(0, expected.size())).isEqualTo(expected);
    }

    @Test
    void anAlarmRingsWheneverTheTransportStartsPausesStopsOrJumps() {
        Rig rig = ClickRig.withEveryStep();
        try (LiveRig live = new LiveRig(rig, 256, 2)) {
            live.pull(256 * 4);
            live.awaitReady();
            AtomicBoolean rung = new AtomicBoolean();
            try (var _ = rig.audio.hang(new BeatAlarm(() -> rung.set(true)))) {
                for (var command : List.of(
                        new TransportCommand.Seek(7),
                        new TransportCommand.Pause(),
                        new TransportCommand.Play(),
                        new TransportCommand.Reset(),
                        new TransportCommand.Stop(),
                        new TransportCommand.Play())) {
                    rung.set(false);
                    live.run(command);
                    live.pull(256);
                    live.awaitReady();
                    assertThat(rung).as(command.toString()).isTrue();
                    live.pull(256);
                    live.awaitReady();
                    rung.set(false);
                    live.pull(256);
                    live.awaitReady();
                    assertThat(rung).as("after that").isFalse();
                }
            }
            live.run(new TransportCommand.Seek(3));
            live.pull(256);
            live.awaitReady();
            assertThat(rung).as("once it is taken down").isFalse();
        }
    }

    @Test
    void theMusicalTimeTellsWhereRenderingHasComeTo() {
        Rig rig = ClickRig.withEveryStep();
        rig.set("clock.bpm", 90);
        rig.set("clock.beatsPerBar", 3);
        try (LiveRig live = new LiveRig(rig, 256, 2)) {
            live.pull(48_128);
            live.awaitReady();
            MusicalTime time = rig.audio.musicalTime();
            long rendered = live.performance.sound().renderedFrames();
            assertThat(time.frame()).isBetween(rendered, rendered + rig.audio.leadFrames());
            assertThat(time.beat())
                    .isCloseTo(time.frame() * 90 / 60.0 / Rig.RATE, org.assertj.core.api.Assertions.within(1e-9));
            assertThat(time.tempo()).isEqualTo(90);
            assertThat(time.beatsPerBar()).isEqualTo(3);
            assertThat(time.isPlaying()).isTrue();
            long jumps = time.jumps();
            live.run(new TransportCommand.Seek(40));
            live.pull(512);
            live.awaitReady();
            assertThat(rig.audio.musicalTime().jumps()).isEqualTo(jumps + 1);
            assertThat(rig.audio.musicalTime().beat()).isBetween(40.0, 40.1);
        }
    }

    @Test
    void triggersAreFedToAnotherThreadInTheirOrder() {
        Rig rig = ClickRig.withEveryStep();
        List<PlayedTrigger> heard = new ArrayList<>();
        try (LiveRig live = new LiveRig(rig, 256, 2)) {
            AtomicBoolean woken = new AtomicBoolean();
            TriggerFeed feed = new TriggerFeed(64, rig.audio.clock(), () -> woken.set(true));
            live.performance.audio().tapTriggers(feed);
            for (int second = 0; second < 3; second++) {
                live.pull(Rig.RATE);
                live.awaitReady();
                assertThat(woken.getAndSet(false)).isTrue();
                heard.addAll(feed.drain());
            }
            assertThat(feed.dropped()).isZero();
        }
        assertThat(heard).hasSizeBetween(23, 25).isSortedAccordingTo((a, b) -> Long.compare(a.frame(), b.frame()));
        PlayedTrigger third =
                heard.stream().filter(trigger -> trigger.row() == 3).findFirst().orElseThrow();
        assertThat(third.source().name()).isEqualTo("tracker");
        assertThat(third.pattern()).isEqualTo(ClickRig.PATTERN);
        assertThat(third.frame()).isEqualTo(18_000);
        assertThat(third.beat()).isEqualTo(0.75);
        assertThat(third.volume()).isEqualTo(1);
        assertThat(third.targets(rig.session()))
                .extracting(module -> module.name())
                .containsExactly("sampler");
    }

    @Test
    void anAlarmRingsOnceAheadOfItsBeatAndEarlierWithAHeadStart() {
        Rig rig = ClickRig.withEveryStep();
        try (LiveRig live = new LiveRig(rig, 256, 2)) {
            live.awaitReady();
            List<Long> prompt = new ArrayList<>();
            List<Long> early = new ArrayList<>();
            BeatAlarm late =
                    new BeatAlarm(() -> prompt.add(live.performance.sound().renderedFrames()));
            BeatAlarm soon =
                    new BeatAlarm(0.1, () -> early.add(live.performance.sound().renderedFrames()));
            rig.audio.hang(late);
            rig.audio.hang(soon);
            late.set(1);
            soon.set(1);
            live.pull(Rig.RATE);
            live.awaitReady();
            long lead = rig.audio.leadFrames();
            assertThat(prompt)
                    .hasSize(1)
                    .allSatisfy(frame -> assertThat(frame).isBetween(24_000 - lead, 24_256 - lead));
            assertThat(early).hasSize(1).allSatisfy(frame -> assertThat(frame).isBetween(19_200 - lead, 19_456 - lead));
        }
    }
}
