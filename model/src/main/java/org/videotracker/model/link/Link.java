package org.videotracker.model.link;

import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;

/**
 * A connection from an output to an input.
 *
 * @param id its two ends
 * @param signal what flows
 * @param delayed whether the target gets what the source sent one block (sound), one frame (pictures) or one run (events)
 *     earlier; a loop of links needs at least one such
 * @param parameters the values of {@link #parametersOf(Signal)} that differ from the initial ones
 */
public record Link(LinkId id, Signal signal, boolean delayed, TreePMap<String, Value> parameters) {
    public static final Parameter GAIN = Parameter.ofFloat("gain", 0, 2, 1, "", "The gain of this input.");
    public static final Parameter PAN =
            Parameter.ofFloat("pan", -1, 1, 0, "", "The balance of this input: -1 left, 0 centre, 1 right.");
    public static final Parameter MUTE = Parameter.ofBool("mute", false, "Whether this input is left out.");
    public static final Parameter SOLO =
            Parameter.ofBool("solo", false, "Whether only this input, and others with solo, are heard.");
    public static final Parameter OPACITY = Parameter.ofFloat("opacity", 0, 1, 1, "", "The opacity of this layer.");
    public static final Parameter BLEND =
            Parameter.ofEnum("blend", Blend.class, Blend.ADD, "How this layer is laid over those below it.");
    public static final Parameter X =
            Parameter.ofFloat("x", -1, 1, 0, "", "The left edge of this layer, in widths of the canvas.");
    public static final Parameter Y =
            Parameter.ofFloat("y", -1, 1, 0, "", "The top edge of this layer, in heights of the canvas.");
    public static final Parameter WIDTH =
            Parameter.ofFloat("width", 0, 2, 1, "", "The width of this layer, in widths of the canvas.");
    public static final Parameter HEIGHT =
            Parameter.ofFloat("height", 0, 2, 1, "", "The height of this layer, in heights of the canvas.");

    private static final List<Parameter> AUDIO = List.of(GAIN, PAN, MUTE, SOLO);
    private static final List<Parameter> VIDEO = List.of(OPACITY, BLEND, X, Y, WIDTH, HEIGHT, MUTE);
    private static final List<Parameter> EVENT = List.of(MUTE);

    /** A plain link with initial values. */
    public static Link of(LinkId id, Signal signal) {
        return new Link(id, signal, false, TreePMap.empty());
    }

    /** What can be set on a link of a kind. */
    public static List<Parameter> parametersOf(Signal signal) {
        return switch (signal) {
            case AUDIO -> AUDIO;
            case VIDEO -> VIDEO;
            case EVENT -> EVENT;
        };
    }

    public PortRef source() {
        return id.source();
    }

    public PortRef target() {
        return id.target();
    }

    public Optional<Parameter> parameter(String name) {
        return parametersOf(signal).stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    public Value value(Parameter parameter) {
        return parameters.getOrDefault(parameter.name(), parameter.initial());
    }

    public double number(Parameter parameter) {
        return value(parameter).asNumber();
    }

    /** Sets a value that is already clamped. */
    public Link withValue(Parameter parameter, Value value) {
        return new Link(id, signal, delayed, Parameter.put(parameters, parameter, value));
    }

    public Link withDelayed(boolean nowDelayed) {
        return new Link(id, signal, nowDelayed, parameters);
    }
}
