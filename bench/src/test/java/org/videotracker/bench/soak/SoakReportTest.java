package org.videotracker.bench.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.bench.live.MachineLoad;
import org.videotracker.bench.live.Times;

class SoakReportTest {
    private static final Times TIMES = new Times(1, 100, 200, 300, 400, 500);
    private static final SoakReport.Edits ALL_VISIBLE =
            new SoakReport.Edits(new EditLedger.Counts(1000, 3, 2, 0, 0), 990, List.of(), List.of());

    private static SoakReport.Sound sound(long ours, long machines, long allocating) {
        return new SoakReport.Sound(20_000, ours, machines, 1, TIMES, TIMES, 10_000, allocating, 80 * allocating);
    }

    private static SoakReport report(SoakReport.Sound sound, SoakReport.Edits edits, List<String> faults) {
        return new SoakReport(
                120,
                256,
                3,
                "ordinary",
                sound,
                List.of(),
                new SoakReport.Pictures(3500, 100),
                edits,
                new SoakReport.Collector(9, TIMES, 0),
                TIMES,
                new SoakReport.Beside(500, 10, 1, 2),
                new SoakReport.Scripts(120, 12, 4000, 7, 0),
                new MachineLoad.Shares(2, 1, 2, 5),
                0,
                faults,
                List.of());
    }

    @Test
    void whatTheMachineDidIsNoFailure() {
        assertThat(report(sound(0, 40, 0), ALL_VISIBLE, List.of()).failures()).isEmpty();
    }

    @Test
    void aMissOfOursIsOne() {
        assertThat(report(sound(1, 40, 0), ALL_VISIBLE, List.of()).failures())
                .containsExactly("1 deadlines were missed that the machine does not explain.");
    }

    @Test
    void rareFirstTimesMayAllocateButRenderingMayNot() {
        assertThat(report(sound(0, 0, 10), ALL_VISIBLE, List.of()).failures()).isEmpty();
        assertThat(report(sound(0, 0, 11), ALL_VISIBLE, List.of()).failures())
                .containsExactly("11 blocks allocated 880 bytes on the audio thread after the warm-up.");
    }

    @Test
    void aFaultIsOne() {
        assertThat(report(sound(0, 0, 0), ALL_VISIBLE, List.of("a fault")).failures())
                .singleElement()
                .asString()
                .contains("a fault");
    }

    @Test
    void aLostEditIsOneAndIsNamed() {
        SoakReport.Edits lost = new SoakReport.Edits(
                new EditLedger.Counts(1000, 3, 2, 0, 0), 990, List.of("clock.bpm"), List.of("a.b"));
        assertThat(report(sound(0, 0, 0), lost, List.of()).failures())
                .containsExactly(
                        "Accepted edits were lost; the session differs in clock.bpm.",
                        "What was saved at the end is not the session: a.b differ.");
    }

    @Test
    void everyFigureIsSaid() {
        assertThat(report(sound(1, 2, 3), ALL_VISIBLE, List.of()).lines())
                .anySatisfy(line -> assertThat(line).contains("1 attributable to us, 2 to the machine"))
                .anySatisfy(line -> assertThat(line).contains("(3 of 10000 blocks)"))
                .anySatisfy(line -> assertThat(line).contains("990 applied each second"))
                .anySatisfy(line -> assertThat(line).contains("3500 shown, 100 dropped"))
                .anySatisfy(line ->
                        assertThat(line).contains("120 evaluations, 4000 calls of callbacks (7 skipped), 12 hostile"));
    }
}
