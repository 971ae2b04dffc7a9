package org.videotracker.engine.time;

/**
 * The speed and metre of the transport. Immutable.
 *
 * @param tempo the tempo to arrive at, in beats per minute, 20..480
 * @param glideMs how long a change of tempo takes, in milliseconds, 0..60000; 0 changes it at the next frame
 * @param beatsPerBar 1..32
 */
public record TransportSettings(double tempo, double glideMs, int beatsPerBar) {
    public static final double MIN_TEMPO = 20;
    public static final double MAX_TEMPO = 480;
    public static final double MAX_GLIDE_MS = 60_000;
    public static final int MAX_BEATS_PER_BAR = 32;
    public static final TransportSettings INITIAL = new TransportSettings(120, 0, 4);

    public TransportSettings {
        if (!(tempo >= MIN_TEMPO && tempo <= MAX_TEMPO)) {
            throw new IllegalArgumentException("a tempo is 20..480 beats per minute, not " + tempo);
        }
        if (!(glideMs >= 0 && glideMs <= MAX_GLIDE_MS)) {
            throw new IllegalArgumentException("a tempo glide takes 0..60000 milliseconds, not " + glideMs);
        }
        if (beatsPerBar < 1 || beatsPerBar > MAX_BEATS_PER_BAR) {
            throw new IllegalArgumentException("a bar has 1..32 beats, not " + beatsPerBar);
        }
    }

    public static TransportSettings ofTempo(double tempo) {
        return INITIAL.withTempo(tempo);
    }

    public TransportSettings withTempo(double newTempo) {
        return new TransportSettings(newTempo, glideMs, beatsPerBar);
    }

    public TransportSettings withGlideMs(double newGlideMs) {
        return new TransportSettings(tempo, newGlideMs, beatsPerBar);
    }

    public TransportSettings withBeatsPerBar(int newBeatsPerBar) {
        return new TransportSettings(tempo, glideMs, newBeatsPerBar);
    }
}
