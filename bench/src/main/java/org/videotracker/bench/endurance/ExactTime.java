package org.videotracker.bench.endurance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The musical time of a sample frame in integers of any length, computed independently of the engine: a beat is 60 x sample rate x
 * 2^38 parts, a frame at a tempo as many as the tempo times 2^38, rounded to the nearest. Tempi follow one another; times are asked
 * for in their order.
 */
final class ExactTime {
    private static final int BITS = 38;

    private final BigInteger partsPerBeat;
    private BigInteger partsPerFrame;
    private BigInteger position = BigInteger.ZERO;
    private long frame;

    ExactTime(int sampleRate, double tempo) {
        partsPerBeat = BigInteger.valueOf(60L * sampleRate).shiftLeft(BITS);
        partsPerFrame = partsPerFrame(tempo);
    }

    private static BigInteger partsPerFrame(double tempo) {
        return new BigDecimal(tempo)
                .multiply(new BigDecimal(BigInteger.ONE.shiftLeft(BITS)))
                .setScale(0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }

    /** Another tempo from a frame on, which is not before the last one. */
    void tempo(long fromFrame, double tempo) {
        position = partsAt(fromFrame);
        frame = fromFrame;
        partsPerFrame = partsPerFrame(tempo);
    }

    private BigInteger partsAt(long atFrame) {
        return position.add(partsPerFrame.multiply(BigInteger.valueOf(atFrame - frame)));
    }

    /**
     * The frame in which a time falls: the floor of its exact one.
     *
     * @param beats numerator of a fraction that is not before the last change of tempo
     * @param divisor its denominator
     */
    long frameOf(long beats, long divisor) {
        BigInteger parts = partsPerBeat.multiply(BigInteger.valueOf(beats));
        BigInteger[] exact = parts.divideAndRemainder(BigInteger.valueOf(divisor));
        // A fraction of a part counts as one.
        BigInteger target = exact[1].signum() == 0 ? exact[0] : exact[0].add(BigInteger.ONE);
        return frame + target.subtract(position).divide(partsPerFrame).longValueExact();
    }

    /** The whole beats before a frame. */
    long wholeBeats(long atFrame) {
        return partsAt(atFrame).divide(partsPerBeat).longValueExact();
    }

    /** The beats at a frame, to as many digits as a {@code double} could ever tell apart. */
    BigDecimal beats(long atFrame) {
        return new BigDecimal(partsAt(atFrame)).divide(new BigDecimal(partsPerBeat), MathContext.DECIMAL128);
    }
}
