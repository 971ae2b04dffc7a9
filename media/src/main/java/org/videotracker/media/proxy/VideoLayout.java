package org.videotracker.media.proxy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.texture.TextureFormat;

/**
 * What the header of a picture proxy says.
 *
 * @param format how pictures are compressed
 * @param width pixels, 4..16384, a multiple of four
 * @param height pixels, 4..16384, a multiple of four
 * @param rateNumerator frames per second are {@code rateNumerator / rateDenominator}, 1/60..240
 * @param rateDenominator at least 1
 * @param frames at least one
 * @param hasAlpha whether any pixel is not opaque
 */
public record VideoLayout(
        TextureFormat format,
        int width,
        int height,
        int rateNumerator,
        int rateDenominator,
        long frames,
        boolean hasAlpha) {

    static final String MAGIC = "VTVIDEO\0";

    private static final int LARGEST_SIDE = 16384;
    private static final long MOST_FRAMES = 1L << 32;

    public VideoLayout {
        if (!legalSide(width) || !legalSide(height)) {
            throw new IllegalArgumentException(
                    width + "x" + height + ": both sides must be multiples of four from 4 to " + LARGEST_SIDE);
        }
        if (!legalRate(rateNumerator, rateDenominator)) {
            throw new IllegalArgumentException(
                    rateNumerator + "/" + rateDenominator + " frames per second: 1/60 to 240 are possible");
        }
        if (frames < 1 || frames > MOST_FRAMES) {
            throw new IllegalArgumentException(frames + " frames: 1 to " + MOST_FRAMES + " are possible");
        }
    }

    /** Frames per second. */
    public double frameRate() {
        return (double) rateNumerator / rateDenominator;
    }

    /** Bytes of one picture. */
    public int frameBytes() {
        return format.frameBytes(width, height);
    }

    /** Where a picture begins. */
    public long offset(long frame) {
        return ProxyHeader.BYTES + frame * frameBytes();
    }

    ByteBuffer header() {
        ByteBuffer header = ProxyHeader.begin(MAGIC);
        header.putInt(12, format.code());
        header.putInt(16, width);
        header.putInt(20, height);
        header.putInt(24, rateNumerator);
        header.putInt(28, rateDenominator);
        header.putLong(32, frames);
        header.putInt(40, hasAlpha ? 1 : 0);
        return header;
    }

    static VideoLayout of(Path path, ByteBuffer header, long fileBytes) throws UnreadableMediaException {
        VideoLayout layout;
        try {
            layout = new VideoLayout(
                    format(header.getInt(12)),
                    header.getInt(16),
                    header.getInt(20),
                    header.getInt(24),
                    header.getInt(28),
                    header.getLong(32),
                    header.getInt(40) == 1);
        } catch (IllegalArgumentException illegal) {
            throw ProxyHeader.damaged(path, "the proxy file claims the impossible (" + illegal.getMessage() + ")");
        }
        if (fileBytes < layout.offset(layout.frames())) {
            throw ProxyHeader.damaged(path, "the proxy file is cut off");
        }
        return layout;
    }

    private static TextureFormat format(int code) {
        for (TextureFormat format : TextureFormat.values()) {
            if (format.code() == code) {
                return format;
            }
        }
        throw new IllegalArgumentException("picture format " + code);
    }

    private static boolean legalSide(int side) {
        return side >= 4 && side <= LARGEST_SIDE && (side & 3) == 0;
    }

    private static boolean legalRate(int numerator, int denominator) {
        return numerator > 0 && denominator > 0 && numerator <= 240L * denominator && denominator <= 60L * numerator;
    }
}
