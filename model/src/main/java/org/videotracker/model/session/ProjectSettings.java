package org.videotracker.model.session;

import java.util.List;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;

/**
 * Settings of the project as a whole.
 *
 * @param name its title
 * @param seed what chance steps and shuffles are drawn from: the same seed gives the same performance
 * @param autoRoute whether a module that is added is connected to the masters
 * @param width of the canvas in pixels, even
 * @param height of the canvas in pixels, even
 * @param fps frames per second of rendered video
 * @param sampleRate sample frames per second of rendered sound
 */
public record ProjectSettings(
        String name, long seed, boolean autoRoute, int width, int height, double fps, int sampleRate) {
    public static final List<Parameter> PARAMETERS = List.of(
            Parameter.ofText("name", "Untitled", 256, "The title of the project."),
            Parameter.ofInt("seed", 0, Integer.MAX_VALUE, 1, "", "What chance is drawn from."),
            Parameter.ofBool("autoRoute", true, "Whether a new module is connected to the masters."),
            Parameter.ofInt("width", 16, 7680, 1280, "px", "The width of the picture."),
            Parameter.ofInt("height", 16, 4320, 720, "px", "The height of the picture."),
            Parameter.ofFloat("fps", 1, 240, 30, "fps", "The frames per second of rendered video."),
            Parameter.ofInt("sampleRate", 8000, 192_000, 48_000, "Hz", "The sample rate of rendered sound."));

    public static final ProjectSettings INITIAL = new ProjectSettings("Untitled", 1, true, 1280, 720, 30, 48_000);

    public ProjectSettings {
        width -= width & 1;
        height -= height & 1;
        require(name.length() <= 256, "a title of at most 256 characters");
        require(seed >= 0 && seed <= Integer.MAX_VALUE, "a seed of 0.." + Integer.MAX_VALUE);
        require(width >= 16 && width <= 7680 && height >= 16 && height <= 4320, "a picture of 16x16..7680x4320");
        require(fps >= 1 && fps <= 240, "1..240 frames per second");
        require(sampleRate >= 8000 && sampleRate <= 192_000, "a sample rate of 8000..192000");
    }

    private static void require(boolean legal, String what) {
        if (!legal) {
            throw new IllegalArgumentException("a project has " + what);
        }
    }

    /** The value of one of {@link #PARAMETERS}. */
    public Value value(Parameter parameter) {
        return switch (parameter.name()) {
            case "name" -> Value.of(name);
            case "seed" -> Value.of(seed);
            case "autoRoute" -> Value.of(autoRoute ? 1 : 0);
            case "width" -> Value.of(width);
            case "height" -> Value.of(height);
            case "fps" -> Value.of(fps);
            case "sampleRate" -> Value.of(sampleRate);
            default -> throw new IllegalArgumentException(parameter.name());
        };
    }

    /** With a legal value for one of {@link #PARAMETERS}. */
    public ProjectSettings with(Parameter parameter, Value value) {
        return switch (parameter.name()) {
            case "name" -> new ProjectSettings(value.asText(), seed, autoRoute, width, height, fps, sampleRate);
            case "seed" ->
                new ProjectSettings(name, (long) value.asNumber(), autoRoute, width, height, fps, sampleRate);
            case "autoRoute" -> new ProjectSettings(name, seed, value.asNumber() > 0.5, width, height, fps, sampleRate);
            case "width" -> new ProjectSettings(name, seed, autoRoute, (int) value.asNumber(), height, fps, sampleRate);
            case "height" -> new ProjectSettings(name, seed, autoRoute, width, (int) value.asNumber(), fps, sampleRate);
            case "fps" -> new ProjectSettings(name, seed, autoRoute, width, height, value.asNumber(), sampleRate);
            case "sampleRate" -> new ProjectSettings(name, seed, autoRoute, width, height, fps, (int) value.asNumber());
            default -> throw new IllegalArgumentException(parameter.name());
        };
    }
}
