package org.videotracker.bench.audible;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.bench.audible.AudibleReport.Bar;
import org.videotracker.bench.live.MachineLoad;
import org.videotracker.bench.live.Times;
import org.videotracker.bench.stall.Attribution;
import org.videotracker.bench.stall.Stall;
import org.videotracker.bench.stall.Stalls;

class ReachTest {
    private static final long US = 1_000;

    private static Reach reach(long lastWithoutUs, long firstWithUs) {
        return new Reach(0, lastWithoutUs * US, firstWithUs * US);
    }

    @Test
    void aBlockThatWasBegunAtMostAMillisecondLaterMayBeWithoutTheEdit() {
        assertThat(reach(1_000, 6_300).breach()).isEmpty();
        assertThat(reach(-4_000, 1_300).breach()).isEmpty();
    }

    @Test
    void aLaterBlockMayNot() {
        assertThat(reach(1_001, 6_300).breach()).isPresent();
    }

    @Test
    void aMachineThatLeftLessThanAMillisecondExplainsIt() {
        Reach breach = reach(1_500, 6_800);
        assertThat(isExplained(breach, Stall.late(100 * US, 500 * US))).isFalse();
        assertThat(isExplained(breach, Stall.late(100 * US, 700 * US))).isTrue();
        assertThat(isExplained(breach, Stall.late(1_600 * US, 4_000 * US))).isFalse();
    }

    private static boolean isExplained(Reach reach, Stall stall) {
        return Attribution.of(reach.breach().stream().toList(), List.of(Stalls.of(stall)))
                .ours()
                .isEmpty();
    }

    @Test
    void everyEditIsInOneBarAndEmptyBarsBetweenAreKept() {
        assertThat(AudibleReport.bars(List.of(reach(0, -200), reach(0, 0), reach(0, 499), reach(0, 1_700))))
                .containsExactly(new Bar(-0.5, 1), new Bar(0, 2), new Bar(0.5, 0), new Bar(1, 0), new Bar(1.5, 1));
        assertThat(AudibleReport.bars(List.of())).isEmpty();
    }

    @Test
    void onlyABreachOfOursIsAFailure() {
        assertThat(report(0, 7).failures()).isEmpty();
        assertThat(report(1, 7).failures()).hasSize(1);
        assertThat(report(1, 7).lines())
                .anySatisfy(line -> assertThat(line).contains("1 attributable to us, 7 to the"));
    }

    private static AudibleReport report(int ours, int machines) {
        return new AudibleReport(
                1000,
                256,
                List.of(new Bar(0, 1000)),
                5,
                Collections.nCopies(ours, "A breach."),
                machines,
                new Times(1, 1, 1, 1, 1, 1),
                new MachineLoad.Shares(2, 1, 1, 1),
                List.of());
    }
}
