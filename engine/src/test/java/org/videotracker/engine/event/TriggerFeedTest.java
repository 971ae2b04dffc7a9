package org.videotracker.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.cycle.SourceRange;

class TriggerFeedTest {
    private final TransportClock clock = new TransportClock(48_000);
    private final TriggerFeed feed = new TriggerFeed(4, clock, () -> {});
    private final Module tracker = Module.of(
            new ModuleId(new UUID(0, 1)),
            "tracker",
            BuiltInModules.catalog().type("TrackerSequencer").orElseThrow());

    private static Trigger trigger(long frame) {
        Trigger trigger = new Trigger();
        trigger.frame = frame;
        trigger.locks = Locks.of(new TreeMap<>(java.util.Map.of("volume", 0.5)));
        return trigger;
    }

    @Test
    void whatFindsNoRoomIsDroppedAndCounted() {
        for (int frame = 0; frame < 7; frame++) {
            feed.heard(tracker, trigger(frame));
        }
        assertThat(feed.drain()).extracting(PlayedTrigger::frame).containsExactly(0L, 1L, 2L, 3L);
        assertThat(feed.dropped()).isEqualTo(3);
        feed.heard(tracker, trigger(8));
        assertThat(feed.drain()).extracting(PlayedTrigger::frame).containsExactly(8L);
    }

    @Test
    void whatFallsIntoOneFrameKeepsItsOrderAndTheRestIsSorted() {
        feed.heard(tracker, trigger(5));
        Trigger other = trigger(5);
        other.index = 1;
        feed.heard(tracker, other);
        feed.heard(tracker, trigger(2));
        assertThat(feed.drain())
                .extracting(played -> played.frame() + " " + played.index())
                .containsExactly("2 0", "5 0", "5 1");
    }

    @Test
    void endsOfNotesAreNoTriggers() {
        Trigger release = trigger(1);
        release.kind = Trigger.Kind.RELEASE;
        feed.heard(tracker, release);
        assertThat(feed.drain()).isEmpty();
    }

    @Test
    void theVolumeIsThatOfTheStep() {
        feed.heard(tracker, trigger(1));
        assertThat(feed.drain()).extracting(PlayedTrigger::volume).containsExactly(0.5);
    }

    @Test
    void whatMadeATriggerIsTold() {
        Trigger trigger = trigger(1);
        trigger.sample = "kick";
        trigger.ranges = List.of(new SourceRange(0, 3, 7));
        feed.heard(tracker, trigger);
        assertThat(feed.drain())
                .extracting(PlayedTrigger::sample, PlayedTrigger::ranges)
                .containsExactly(tuple("kick", List.of(new SourceRange(0, 3, 7))));
    }

    @Test
    void twoThreadsLoseAndConfuseNothing() throws InterruptedException {
        int count = 200_000;
        TriggerFeed narrow = new TriggerFeed(64, clock, () -> {});
        AtomicBoolean ended = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            Trigger trigger = trigger(0);
            for (int i = 0; i < count; i++) {
                trigger.frame = i;
                trigger.index = i;
                narrow.heard(tracker, trigger);
            }
            ended.set(true);
        });
        List<PlayedTrigger> all = new ArrayList<>();
        boolean last;
        do {
            last = ended.get();
            all.addAll(narrow.drain());
        } while (!last);
        writer.join();
        assertThat(all.size() + narrow.dropped()).isEqualTo(count);
        assertThat(all).allMatch(played -> played.index() == played.frame());
        assertThat(all).isSortedAccordingTo((a, b) -> Long.compare(a.frame(), b.frame()));
    }
}
