package org.videotracker.engine.mixer.audio;

import java.util.List;

/**
 * What a mix should sound like. Immutable; made on the engine thread, read by the audio thread.
 *
 * @param enabled a disabled mix fades to silence; its sources run on
 * @param masterGain 0..2; values outside are clamped
 * @param softClip whether loud passages are bent instead of cut
 * @param connections at most {@value #MAX_CONNECTIONS}, in the order in which the mix is given their signals
 */
public record AudioMixSettings(
        boolean enabled, double masterGain, boolean softClip, List<AudioConnection> connections) {
    public static final int MAX_CONNECTIONS = 128;

    public AudioMixSettings {
        if (Double.isNaN(masterGain)) {
            throw new IllegalArgumentException("the master gain is a number");
        }
        if (connections.size() > MAX_CONNECTIONS) {
            throw new IllegalArgumentException(
                    "a mix takes " + MAX_CONNECTIONS + " connections, not " + connections.size());
        }
        masterGain = Math.clamp(masterGain, 0, AudioConnection.MAX_GAIN);
        connections = List.copyOf(connections);
    }
}
