package org.videotracker.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class BeatTimeTest {
    private static final int RATE = 48000;
    private static final BigInteger PARTS_PER_BEAT =
            BigInteger.valueOf(60L * RATE).shiftLeft(38);

    @Test
    void aMillionSixteenthsAreExactly250000Beats() {
        BeatTime time = new BeatTime(RATE);
        for (int i = 0; i < 1_000_000; i++) {
            time.addSteps(1, StepLength.of(4));
        }
        assertThat(time.toBeats()).isEqualTo(250_000);
    }

    @Test
    void threeTripletsAreExactlyOneBeat() {
        BeatTime time = new BeatTime(44100).addSteps(1, StepLength.of(3)).addSteps(2, StepLength.of(3));
        assertThat(time.toBeats()).isEqualTo(1);
    }

    @Property(tries = 300)
    void stepsAreRoundedUpByLessThanOnePart(
            @ForAll @LongRange(min = 0, max = 1_000_000) long count, @ForAll @IntRange(min = 1, max = 96) int speed) {
        BeatTime time = new BeatTime(RATE).addSteps(count, StepLength.of(speed));
        BigInteger exactTimesSpeed = BigInteger.valueOf(count).multiply(PARTS_PER_BEAT);
        BigInteger gotTimesSpeed = parts(time).multiply(BigInteger.valueOf(speed));
        assertThat(gotTimesSpeed.subtract(exactTimesSpeed)).isBetween(BigInteger.ZERO, BigInteger.valueOf(speed - 1));
    }

    @Property(tries = 300)
    void framesUntilIsTheFloorOfTheExactQuotient(
            @ForAll @DoubleRange(min = 0, max = 5_000_000) @Scale(12) double beats,
            @ForAll @DoubleRange(min = 20, max = 480) @Scale(12) double tempo) {
        BeatTime time = new BeatTime(RATE).set(beats);
        BigInteger exact = parts(time).divide(BigInteger.valueOf(BeatTime.partsPerFrame(tempo)));
        long frames = new BeatTime(RATE).framesUntil(time, BeatTime.partsPerFrame(tempo));
        assertThat(BigInteger.valueOf(frames)).isEqualTo(exact);
    }

    @Property(tries = 300)
    void multiplyingIsAddingOverAndOver(
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(12) double beats,
            @ForAll @LongRange(min = 0, max = 10_000_000) long factor) {
        BeatTime time = new BeatTime(RATE).set(beats);
        BigInteger expected = parts(time).multiply(BigInteger.valueOf(factor));
        assertThat(parts(time.multiply(factor))).isEqualTo(expected);
    }

    @Property(tries = 300)
    void aSpanAddedToItsBeginningIsItsEnd(
            @ForAll @DoubleRange(min = 0, max = 1000) @Scale(12) double first,
            @ForAll @DoubleRange(min = 0, max = 1000) @Scale(12) double second) {
        BeatTime from = new BeatTime(RATE).set(Math.min(first, second));
        BeatTime to = new BeatTime(RATE).set(Math.max(first, second));
        BeatTime span = new BeatTime(RATE).setBetween(from, to);
        assertThat(parts(new BeatTime(RATE).set(from).add(span))).isEqualTo(parts(to));
    }

    @Test
    void aRoundedBeatReachesTheTimeThatItMeans() {
        BeatTime sixteenThirds = new BeatTime(RATE).addSteps(16, StepLength.of(3));
        assertThat(new BeatTime(RATE).set(16 / 3.0).reaches(sixteenThirds)).isTrue();
        assertThat(new BeatTime(RATE).set(5.3333).reaches(sixteenThirds)).isFalse();
        BeatTime whole = new BeatTime(RATE).set(8);
        assertThat(new BeatTime(RATE).set(Math.nextDown(8.0)).reaches(whole)).isTrue();
    }

    @Test
    void anEarlierTimeIsANegativeNumberOfFramesAway() {
        BeatTime late = new BeatTime(RATE).set(10);
        assertThat(late.framesUntil(new BeatTime(RATE), 1)).isNegative();
        assertThat(late.framesUntil(new BeatTime(RATE).set(9.5), 1000)).isNegative();
    }

    @Test
    void aSampleRateOutsideTheRangeIsRefused() {
        assertThatThrownBy(() -> new BeatTime(0)).hasMessageContaining("8000..192000");
    }

    private static BigInteger parts(BeatTime time) {
        BeatTime whole = new BeatTime(RATE).set((double) time.wholeBeats());
        long part = whole.framesUntil(time, 1);
        return BigInteger.valueOf(time.wholeBeats()).multiply(PARTS_PER_BEAT).add(BigInteger.valueOf(part));
    }

    @Test
    void aTempoIsMetWithin2ToTheMinus39() {
        BigDecimal tempo = new BigDecimal("132.53");
        BigDecimal met = new BigDecimal(BeatTime.partsPerFrame(132.53)).divide(new BigDecimal(1L << 38));
        assertThat(met.subtract(tempo).abs()).isLessThan(new BigDecimal("2e-12"));
    }
}
