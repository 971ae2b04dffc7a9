package org.videotracker.engine.device;

/**
 * What is wanted of a device.
 *
 * @param device its name within the host; empty for the host's default
 * @param sampleRate in Hz, 8000..192000
 * @param bufferFrames how many sample frames it should pull at a time, {@link #LEAST_BUFFER}..{@link #GREATEST_BUFFER}; a device
 *     that cannot takes the nearest it can
 * @param channels how many outputs, 1..32; the mix goes to the first two, and the sum of both halves to a single one
 */
public record DeviceSettings(String device, int sampleRate, int bufferFrames, int channels) {
    public static final int LEAST_BUFFER = 64;
    public static final int GREATEST_BUFFER = 4096;
    public static final int USUAL_BUFFER = 256;
    private static final int MOST_CHANNELS = 32;

    public DeviceSettings {
        if (sampleRate < 8_000 || sampleRate > 192_000) {
            throw new IllegalArgumentException("no sample rate of a device: " + sampleRate);
        }
        if (bufferFrames < LEAST_BUFFER || bufferFrames > GREATEST_BUFFER) {
            throw new IllegalArgumentException("no buffer of a device: " + bufferFrames);
        }
        if (channels < 1 || channels > MOST_CHANNELS) {
            throw new IllegalArgumentException("no number of channels: " + channels);
        }
    }
}
