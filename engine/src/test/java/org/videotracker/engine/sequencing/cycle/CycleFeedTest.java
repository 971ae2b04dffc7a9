package org.videotracker.engine.sequencing.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleFeedTest {
    private static final double TEMPO = 2;
    private final AtomicInteger wanted = new AtomicInteger();
    private final List<Long> read = new ArrayList<>();

    private CycleFeed<CycleNotes> feed(double beatsPerCycle, long reached) {
        return new CycleFeed<>(this::notes, beatsPerCycle, wanted::incrementAndGet, reached);
    }

    private CycleNotes notes(long cycle) {
        read.add(cycle);
        return new CycleNotes(cycle, List.of(), Optional.empty());
    }

    private static void fill(CycleFeed<?> feed) {
        while (feed.fill(TEMPO).isPresent()) {
            // until nothing is missing
        }
    }

    @Test
    void theCyclesThatCanBeNeededAtAnyMomentAreFilledFirst() {
        CycleFeed<CycleNotes> feed = feed(4, 9);
        feed.landAt(40);
        while (feed.fillUrgent(TEMPO).isPresent()) {
            // until nothing is missing
        }
        assertThat(read).containsExactly(9L, 10L, 40L, 41L, 0L, 1L);
        fill(feed);
        assertThat(read).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"4, 2", "1, 5", "0.25, 17", "0.0625, 65", "256, 2"})
    void atLeastTwoSecondsAreFilledAhead(double beatsPerCycle, int cycles) {
        CycleFeed<CycleNotes> feed = feed(beatsPerCycle, 1000);
        fill(feed);
        assertThat(read).contains(1000L, 1000L + cycles - 1).doesNotContain(1000L + cycles);
    }

    @Test
    void reachingACycleAsksForMoreAndForgetsWhatIsPast() {
        CycleFeed<CycleNotes> feed = feed(4, 0);
        fill(feed);
        for (long cycle = 0; cycle < 20; cycle++) {
            int before = wanted.get();
            assertThat(feed.reach(cycle)).isNotNull();
            assertThat(wanted).hasValue(before + 1);
            fill(feed);
        }
        assertThat(read).isEqualTo(LongStream.rangeClosed(0, 20).boxed().toList());
        assertThat(feed.find(10)).isNull();
        assertThat(feed.find(0)).isNotNull();
        assertThat(feed.find(20)).isNotNull();
        assertThat(feed.missed()).isZero();
    }

    @Test
    void aCycleThatIsNotThereIsMissedAndToldOfOnce() {
        CycleFeed<CycleNotes> feed = feed(4, 0);
        assertThat(feed.reach(5)).isNull();
        assertThat(feed.reach(6)).isNull();
        assertThat(feed.missed()).isEqualTo(2);
        assertThat(feed.hasNewlyMissed()).isTrue();
        assertThat(feed.hasNewlyMissed()).isFalse();
        fill(feed);
        assertThat(feed.find(6)).isNotNull();
    }

    @Test
    void aLandingDoesNotPushOutThePresent() {
        CycleFeed<CycleNotes> feed = feed(4, 7);
        fill(feed);
        for (long landing = 100; landing < 200; landing += 7) {
            feed.landAt(landing);
            fill(feed);
            assertThat(feed.find(7)).isNotNull();
            assertThat(feed.find(8)).isNotNull();
            assertThat(feed.find(landing)).isNotNull();
        }
    }
}
