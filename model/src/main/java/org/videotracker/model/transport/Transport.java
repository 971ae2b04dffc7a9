package org.videotracker.model.transport;

import java.util.List;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;

/**
 * The settings of the clock.
 *
 * @param bpm the tempo that was asked for, in beats per minute, 20..480
 * @param beatsPerBar 1..32
 * @param glideMs how long a change of tempo takes, 0..60000; 0 changes it at once
 * @param launchQuantum when patterns and chains that are bound take over
 */
public record Transport(double bpm, int beatsPerBar, double glideMs, Quantum launchQuantum) {
    public static final Parameter BPM = Parameter.ofFloat("bpm", 20, 480, 120, "BPM", "The tempo.");
    public static final Parameter BEATS_PER_BAR =
            Parameter.ofInt("beatsPerBar", 1, 32, 4, "beats", "How many beats make a bar.");
    public static final Parameter GLIDE_MS =
            Parameter.ofFloat("glideMs", 0, 60_000, 0, "ms", "How long a change of tempo takes.");
    /** Read when a launch is asked for, not while it plays. */
    public static final Parameter LAUNCH_QUANTUM = Parameter.ofEnum(
                    "launchQuantum", Quantum.class, Quantum.NOW, "When a pattern or chain that is bound takes over.")
            .fixed();

    /** What can be set by name. */
    public static final List<Parameter> PARAMETERS = List.of(BPM, BEATS_PER_BAR, GLIDE_MS, LAUNCH_QUANTUM);

    public static final Transport INITIAL = new Transport(120, 4, 0, Quantum.NOW);

    public Transport {
        if (!(bpm >= BPM.min() && bpm <= BPM.max())) {
            throw new IllegalArgumentException("the tempo is 20..480 beats per minute, not " + bpm);
        }
        if (beatsPerBar < 1 || beatsPerBar > BEATS_PER_BAR.max() || !(glideMs >= 0 && glideMs <= GLIDE_MS.max())) {
            throw new IllegalArgumentException("a bar has 1..32 beats, and a glide takes 0..60000 milliseconds");
        }
    }

    /** The value of one of {@link #PARAMETERS}. */
    public Value value(Parameter parameter) {
        return Value.of(
                switch (parameter.name()) {
                    case "bpm" -> bpm;
                    case "beatsPerBar" -> beatsPerBar;
                    case "glideMs" -> glideMs;
                    case "launchQuantum" -> launchQuantum.ordinal();
                    default -> throw new IllegalArgumentException(parameter.name());
                });
    }

    /** With a legal value for one of {@link #PARAMETERS}. */
    public Transport with(Parameter parameter, Value value) {
        double number = value.asNumber();
        return switch (parameter.name()) {
            case "bpm" -> withBpm(number);
            case "beatsPerBar" -> withBeatsPerBar((int) number);
            case "glideMs" -> withGlideMs(number);
            case "launchQuantum" -> new Transport(bpm, beatsPerBar, glideMs, Quantum.values()[(int) number]);
            default -> throw new IllegalArgumentException(parameter.name());
        };
    }

    public Transport withBpm(double newBpm) {
        return new Transport(newBpm, beatsPerBar, glideMs, launchQuantum);
    }

    public Transport withGlideMs(double newGlideMs) {
        return new Transport(bpm, beatsPerBar, newGlideMs, launchQuantum);
    }

    public Transport withBeatsPerBar(int newBeatsPerBar) {
        return new Transport(bpm, newBeatsPerBar, glideMs, launchQuantum);
    }
}
