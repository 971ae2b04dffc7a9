package org.videotracker.app.device.javasound;

/**
 * Turns float samples into interleaved little-endian integers, clipped at full scale. Allocates once. Used by one thread.
 *
 * <p>The first two channels are left and right, the others silent; a single one is the sum of both halves.
 */
final class Encoding {
    private final int channels;
    private final int sampleBytes;
    private final float fullScale;
    private final byte[] bytes;

    /**
     * @param bits of a sample, 16 or 24
     * @param frames how many there are at a time, at most
     */
    Encoding(int bits, int channels, int frames) {
        this.channels = channels;
        sampleBytes = bits / Byte.SIZE;
        fullScale = 1 << bits - 1;
        bytes = new byte[frames * channels * sampleBytes];
    }

    /** The bytes of {@code frames} sample frames, from index 0; good until the next call. */
    byte[] encode(float[] left, float[] right, int frames) {
        int at = 0;
        for (int i = 0; i < frames; i++) {
            if (channels == 1) {
                put(at, (left[i] + right[i]) * 0.5f);
            } else {
                put(at, left[i]);
                put(at + sampleBytes, right[i]);
            }
            at += channels * sampleBytes;
        }
        return bytes;
    }

    private void put(int at, float sample) {
        int level = (int) Math.clamp(Math.rint((double) sample * fullScale), -fullScale, fullScale - 1);
        for (int i = 0; i < sampleBytes; i++) {
            bytes[at + i] = (byte) (level >> i * Byte.SIZE);
        }
    }
}
