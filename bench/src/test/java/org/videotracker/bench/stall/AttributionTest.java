package org.videotracker.bench.stall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final long MS = 1_000_000;
    private static final long BLOCK = 5_333_333;
    private static final Miss MISS = Miss.ofSound(1_000 * MS, BLOCK, 3);

    private static boolean isOurs(Miss miss, Stalls... witnesses) {
        Attribution attribution = Attribution.of(List.of(miss), List.of(witnesses));
        assertThat(attribution.ours().size() + attribution.machines().size()).isOne();
        return attribution.machines().isEmpty();
    }

    private static Stalls late(long dueMs, long wokeMs) {
        return Stalls.of(Stall.late(dueMs * MS, wokeMs * MS));
    }

    @Test
    void aMissWithoutAnyStallIsOurs() {
        assertThat(isOurs(MISS, new Stalls())).isTrue();
        assertThat(isOurs(MISS)).isTrue();
    }

    @Test
    void aStallThatIsLongerThanWhatWasCoveredIsTheMachines() {
        assertThat(isOurs(MISS, late(980, 999))).isFalse();
    }

    @Test
    void aStallThatRenderingAheadCoversIsNoExcuse() {
        assertThat(isOurs(MISS, late(989, 999))).isTrue();
    }

    @Test
    void aStallThatWasOverLongBeforeIsNoExcuse() {
        assertThat(isOurs(MISS, late(900, 960))).isTrue();
    }

    @Test
    void aStallThatBeganAfterwardsIsNoExcuse() {
        assertThat(isOurs(MISS, late(1_001, 1_090))).isTrue();
    }

    @Test
    void ofALongStallOnlyWhatLiesBeforeTheMissCounts() {
        assertThat(isOurs(MISS, late(995, 1_090))).isTrue();
        assertThat(isOurs(MISS, late(980, 1_090))).isFalse();
    }

    @Test
    void stallsOfOneWitnessAddUp() {
        Stalls stalls = Stalls.of(
                Stall.late(970 * MS, 976 * MS), Stall.late(980 * MS, 986 * MS), Stall.late(990 * MS, 996 * MS));
        assertThat(isOurs(MISS, stalls)).isFalse();
    }

    @Test
    void stallsOfSeveralWitnessesDoNotAddUpSinceTheyMayBeOne() {
        assertThat(isOurs(MISS, late(990, 999), late(990, 999))).isTrue();
        assertThat(isOurs(MISS, late(990, 999), late(980, 999))).isFalse();
    }

    @Test
    void whereTheMomentOfAWaitIsOnlyRoughlyKnownItsLengthCounts() {
        assertThat(isOurs(MISS, Stalls.of(new Stall(970 * MS, 998 * MS, 4 * MS))))
                .isTrue();
        assertThat(isOurs(MISS, Stalls.of(new Stall(970 * MS, 998 * MS, 14 * MS))))
                .isFalse();
    }

    @Test
    void withOneBlockAheadAnyStallIsTooLong() {
        Miss naked = Miss.ofSound(1_000 * MS, BLOCK, 1);
        assertThat(isOurs(naked, late(998, 999))).isFalse();
        assertThat(isOurs(naked, new Stalls())).isTrue();
    }

    @Property
    void findingTheStallsOfATimeEqualsLookingAtAllOfThem(
            @ForAll List<@LongRange(min = 0, max = 50) Long> lengths,
            @ForAll @LongRange(min = 0, max = 2_000) long begin,
            @ForAll @LongRange(min = 0, max = 200) long length) {
        Stalls stalls = new Stalls();
        long end = 0;
        long expected = 0;
        for (long each : lengths) {
            end += 7;
            Stall stall = Stall.late(Math.max(0, end - each), end);
            stalls.add(stall);
            expected += stall.lostWithin(begin, begin + length);
        }
        assertThat(stalls.lostWithin(begin, begin + length)).isEqualTo(expected);
    }

    @Test
    void aStopOfTheRuntimeIsOursUnlessAThreadThatHeldItUpHadNoCore() {
        Stalls stop = late(980, 999);
        assertThat(isOurs(MISS, HeldUp.of(stop, List.of()))).isTrue();
        assertThat(isOurs(MISS, HeldUp.of(stop, List.of(late(981, 985), late(986, 992)))))
                .isTrue();
        assertThat(isOurs(MISS, HeldUp.of(stop, List.of(late(981, 985), late(970, 996)))))
                .isFalse();
        assertThat(isOurs(MISS, HeldUp.of(new Stalls(), List.of(late(970, 999)))))
                .isTrue();
    }

    @Test
    void whatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Stall.late(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Miss(2, 1, 0));
    }
}
