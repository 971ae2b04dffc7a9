package org.videotracker.media.encode;

/**
 * The pictures of a render.
 *
 * @param width pixels across, 16..8192
 * @param height pixels down, 16..8192
 * @param rateNumerator frames per second, numerator
 * @param rateDenominator frames per second, denominator; the rate is 1..240
 */
public record VideoSettings(int width, int height, int rateNumerator, int rateDenominator) {

    public VideoSettings {
        if (width < 16 || height < 16 || width > 8192 || height > 8192) {
            throw new IllegalArgumentException(width + "x" + height + " pixels: both sides may be 16 to 8192");
        }
        if (rateNumerator < 1
                || rateDenominator < 1
                || rateNumerator > 240L * rateDenominator
                || rateNumerator < rateDenominator) {
            throw new IllegalArgumentException(
                    rateNumerator + "/" + rateDenominator + " frames per second: 1 to 240 are possible");
        }
    }

    /** Frames per second. */
    public double frameRate() {
        return (double) rateNumerator / rateDenominator;
    }
}
