package org.videotracker.media.record;

import java.nio.file.Path;
import java.util.List;
import org.videotracker.engine.render.FrameRate;

/**
 * What is recorded.
 *
 * @param out the file's final name, whose ending chooses the format
 * @param width of the pictures in pixels
 * @param height of the pictures in pixels
 * @param rate of the pictures
 * @param sampleRate of the sound, in Hz
 */
public record RecordingSettings(Path out, int width, int height, FrameRate rate, int sampleRate) {

    /** As arguments of a program; see {@link #of}. */
    List<String> arguments() {
        return List.of(
                out.toAbsolutePath().toString(),
                Integer.toString(width),
                Integer.toString(height),
                Integer.toString(rate.numerator()),
                Integer.toString(rate.denominator()),
                Integer.toString(sampleRate));
    }

    static RecordingSettings of(String[] arguments) {
        return new RecordingSettings(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                new FrameRate(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4])),
                Integer.parseInt(arguments[5]));
    }
}
