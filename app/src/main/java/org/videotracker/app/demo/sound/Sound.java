package org.videotracker.app.demo.sound;

/**
 * A synthesised sound: stereo, {@value #SAMPLE_RATE} frames per second, within -1 dB of full scale, ending in silence.
 *
 * @param name the base name of its file; a painting of the same name is its picture
 * @param left one value per frame, -1..1; shared, not to be written
 * @param right as many
 */
public record Sound(String name, float[] left, float[] right) {
    public static final int SAMPLE_RATE = 48_000;

    public Sound {
        if (left.length == 0 || left.length != right.length) {
            throw new IllegalArgumentException(
                    "both channels of " + name + " have the same number of frames, at least one");
        }
    }

    public int frames() {
        return left.length;
    }

    public double seconds() {
        return (double) frames() / SAMPLE_RATE;
    }
}
