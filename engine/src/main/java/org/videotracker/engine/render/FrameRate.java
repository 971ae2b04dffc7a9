package org.videotracker.engine.render;

/**
 * Frames per second as a fraction, since common rates are none as decimals.
 *
 * @param numerator at least 1
 * @param denominator at least 1
 */
public record FrameRate(int numerator, int denominator) {
    private static final int NTSC_DENOMINATOR = 1001;

    public FrameRate {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException("not a frame rate: " + numerator + "/" + denominator);
        }
    }

    /** The rate that a decimal means: 29.97 is 30000/1001, 30 is 30/1; others to a thousandth. */
    public static FrameRate of(double framesPerSecond) {
        long nominal = Math.round(framesPerSecond);
        if (Math.abs(framesPerSecond - nominal) < 0.0005) {
            return new FrameRate((int) nominal, 1);
        }
        double ntsc = nominal * 1000.0 / NTSC_DENOMINATOR;
        if (Math.abs(framesPerSecond - ntsc) < 0.005) {
            return new FrameRate((int) nominal * 1000, NTSC_DENOMINATOR);
        }
        return new FrameRate((int) Math.round(framesPerSecond * 1000), 1000);
    }

    public double perSecond() {
        return (double) numerator / denominator;
    }

    /** The sample frame with which a video frame begins, rounded to the nearest. */
    public long startOf(long videoFrame, int sampleRate) {
        return roundedRatio(videoFrame * 2, sampleRate);
    }

    /** The sample frame in the middle of a video frame: what it shows is then never off by more than half of it. */
    public long middleOf(long videoFrame, int sampleRate) {
        return roundedRatio(videoFrame * 2 + 1, sampleRate);
    }

    private long roundedRatio(long halfFrames, int sampleRate) {
        long dividend = Math.multiplyExact(halfFrames * sampleRate, denominator);
        long divisor = 2L * numerator;
        return Math.floorDiv(2 * dividend + divisor, 2 * divisor);
    }

    /** The first video frame that begins at a sample frame or after it. */
    public long firstFrom(long audioFrame, int sampleRate) {
        long frame = Math.floorDiv(Math.multiplyExact(audioFrame, (long) numerator), (long) sampleRate * denominator);
        while (startOf(frame, sampleRate) < audioFrame) {
            frame++;
        }
        return frame;
    }
}
