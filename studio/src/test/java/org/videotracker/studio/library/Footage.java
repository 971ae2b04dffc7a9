package org.videotracker.studio.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.encode.VideoSettings;

/** Real media files for tests. */
final class Footage {
    private static final int RATE = 48_000;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private Footage() {}

    /** A tone that dies away. */
    static Path tone(Path file, double seconds, double hertz) throws IOException {
        Files.createDirectories(file.getParent());
        try (RenderFile out = RenderFile.open(file, RenderFormat.WAV, Optional.empty(), new AudioSettings(RATE))) {
            write(out, seconds, hertz);
            out.finish();
        }
        return file;
    }

    /** A short tone of each name in a folder. */
    static void tones(Path folder, String... names) {
        try {
            for (int i = 0; i < names.length; i++) {
                tone(folder.resolve(names[i] + ".wav"), 0.2, 100 + 50 * i);
            }
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private static void write(RenderFile out, double seconds, double hertz) throws IOException {
        int frames = (int) (seconds * RATE);
        float[] samples = new float[frames];
        for (int i = 0; i < frames; i++) {
            double time = (double) i / RATE;
            samples[i] = (float) (0.8 * Math.sin(2 * Math.PI * hertz * time) * Math.exp(-2 * time / seconds));
        }
        out.audio(samples, samples, frames);
    }

    /** A bar that wanders over a colour, with a tone. */
    static Path film(Path file, double seconds, int colour) throws IOException {
        Files.createDirectories(file.getParent());
        try (RenderFile out = RenderFile.open(
                file,
                RenderFormat.MOV,
                Optional.of(new VideoSettings(WIDTH, HEIGHT, 25, 1)),
                new AudioSettings(RATE))) {
            int[] pixels = new int[WIDTH * HEIGHT];
            int frames = (int) (seconds * 25);
            for (int frame = 0; frame < frames; frame++) {
                int bar = frame * WIDTH / frames;
                for (int i = 0; i < pixels.length; i++) {
                    pixels[i] = Math.abs(i % WIDTH - bar) < 12 ? 0xFFFFFFFF : colour;
                }
                out.frame(pixels);
            }
            write(out, seconds, 220);
            out.finish();
        }
        return file;
    }
}
