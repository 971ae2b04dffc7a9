package org.videotracker.media.playback;

/**
 * How much of each clip is brought into memory when it is opened, so that its first trigger does not wait for the disk.
 *
 * @param soundSeconds of sound from the beginning
 * @param pictureSeconds of pictures from the beginning
 */
public record Preload(double soundSeconds, double pictureSeconds) {
    /** For rendering, which may wait. */
    public static final Preload NOTHING = new Preload(0, 0);

    /** For playing: most samples whole (12 MB at most), half a second of pictures (7 MB at 720 rows). */
    public static final Preload BEGINNINGS = new Preload(30, 0.5);

    public Preload {
        if (!(soundSeconds >= 0) || !(pictureSeconds >= 0)) {
            throw new IllegalArgumentException(soundSeconds + " and " + pictureSeconds + " seconds");
        }
    }
}
