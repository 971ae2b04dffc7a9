package org.videotracker.app.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.encode.VideoSettings;

/** Files to be dropped on the studio. */
final class Clips {
    private Clips() {}

    /** One of each in a folder, click and grey, made where they are not there yet. */
    static List<Path> two(Path folder) throws IOException {
        Path click = folder.resolve("click.wav");
        Path grey = folder.resolve("grey.mkv");
        return Files.exists(click) ? List.of(click, grey) : List.of(click(click), grey(grey, 100));
    }

    /** A click at its beginning, for a tenth of a second. */
    static Path click(Path file) throws IOException {
        float[] samples = new float[4800];
        samples[0] = 1;
        try (RenderFile render = RenderFile.open(file, RenderFormat.WAV, Optional.empty(), new AudioSettings(48_000))) {
            render.audio(samples, samples, samples.length);
            render.finish();
        }
        return file;
    }

    /** A second of a grey picture, 64x36, with a tone. */
    static Path grey(Path file, int grey) throws IOException {
        float[] samples = new float[48_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.3 * Math.sin(i * 0.03));
        }
        int[] pixels = new int[64 * 36];
        Arrays.fill(pixels, 0xFF000000 | grey * 0x10101);
        try (RenderFile render = RenderFile.open(
                file, RenderFormat.MKV, Optional.of(new VideoSettings(64, 36, 30, 1)), new AudioSettings(48_000))) {
            render.audio(samples, samples, samples.length);
            for (int i = 0; i < 30; i++) {
                render.frame(pixels);
            }
            render.finish();
        }
        return file;
    }
}
