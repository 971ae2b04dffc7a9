package org.videotracker.media.decode;

/**
 * Pixels across and down.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PictureSize(int width, int height) {

    private static final int LARGEST_SIDE = 8192;

    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + "x" + height + " pixels");
        }
    }

    /**
     * The size in which a picture is stored for playing: no higher than allowed, same aspect, both sides multiples of four (the
     * picture is scaled by less than two pixels to get there, not padded).
     *
     * @param highest most rows, at least 4
     */
    public PictureSize fitted(int highest) {
        double scale = Math.min(1, Math.min((double) highest / height, (double) LARGEST_SIDE / width));
        int limit = Math.max(4, highest & ~3);
        return new PictureSize(Math.min(LARGEST_SIDE, four(width * scale)), Math.min(limit, four(height * scale)));
    }

    private static int four(double side) {
        return Math.max(4, (int) Math.round(side / 4) * 4);
    }

    PictureSize turned(boolean sideways) {
        return sideways ? new PictureSize(height, width) : this;
    }
}
