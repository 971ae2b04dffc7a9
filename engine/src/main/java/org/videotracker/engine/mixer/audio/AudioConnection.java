package org.videotracker.engine.mixer.audio;

import java.util.UUID;

/**
 * How one source goes into a mix.
 *
 * @param source the identity of the connection: it keeps its gain and its meter whatever else is connected or cut
 * @param gain 0..{@value #MAX_GAIN}; values outside are clamped
 * @param pan -1 is left only, 0 both as they are, 1 right only: a balance, which leaves a centred source untouched
 * @param mute silences it; its time runs on
 * @param solo silences all connections that are not solo
 */
public record AudioConnection(UUID source, double gain, double pan, boolean mute, boolean solo) {
    /** About 6 dB. */
    public static final double MAX_GAIN = 2;

    public AudioConnection {
        if (Double.isNaN(gain) || Double.isNaN(pan)) {
            throw new IllegalArgumentException("gain and pan are numbers");
        }
        gain = Math.clamp(gain, 0, MAX_GAIN);
        pan = Math.clamp(pan, -1, 1);
    }

    /** A connection at full gain, centred, neither muted nor solo. */
    public static AudioConnection of(UUID source) {
        return new AudioConnection(source, 1, 0, false, false);
    }
}
