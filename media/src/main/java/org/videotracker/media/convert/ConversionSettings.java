package org.videotracker.media.convert;

/**
 * How media files are stored for playing.
 *
 * @param highestRows pictures are scaled down to this many rows, 64..2160
 * @param longestSeconds longer files are refused, 1..86400
 */
public record ConversionSettings(int highestRows, double longestSeconds) {

    /** Sound is stored with this many sample frames per second. */
    public static final int SAMPLE_RATE = 48_000;

    /** Up to 1080 rows and two hours. */
    public static final ConversionSettings STANDARD = new ConversionSettings(1080, 7200);

    public ConversionSettings {
        if (highestRows < 64 || highestRows > 2160) {
            throw new IllegalArgumentException(highestRows + " rows: 64 to 2160 are possible");
        }
        if (!(longestSeconds >= 1 && longestSeconds <= 86_400)) {
            throw new IllegalArgumentException(longestSeconds + " seconds: 1 to 86400 are possible");
        }
    }

    /** The same with smaller pictures: 720 rows halve the space of 1080, 540 quarter it. */
    public ConversionSettings withHighestRows(int rows) {
        return new ConversionSettings(rows, longestSeconds);
    }
}
