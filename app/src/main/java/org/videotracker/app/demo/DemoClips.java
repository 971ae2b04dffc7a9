package org.videotracker.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.videotracker.app.demo.picture.DemoPictures;
import org.videotracker.app.demo.picture.Painting;
import org.videotracker.app.demo.sound.DemoSounds;
import org.videotracker.app.demo.sound.Sound;
import org.videotracker.app.terminal.ProgressBar;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.encode.VideoSettings;

/** Writes the generated clips as files, such as anybody might have: WAV for sounds, MP4 or MKV (with transparency) for pictures. */
final class DemoClips {
    private final Path folder;
    private final long seed;
    private final Terminal terminal;

    DemoClips(Path folder, long seed, Terminal terminal) {
        this.folder = folder;
        this.seed = seed;
        this.terminal = terminal;
    }

    /** Writes the wanted sounds and pictures that are not there yet, and returns all of them. */
    List<Path> write(Material material) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        List<String> pictures = material.pictures().stream().sorted().toList();
        try (ProgressBar bar = terminal.progress("Painting", pictures.size() + 1L)) {
            for (Sound sound : DemoSounds.all(seed, DemoSet.BPM)) {
                if (material.sounds().contains(sound.name())) {
                    files.add(write(sound));
                }
            }
            int done = 1;
            for (String name : pictures) {
                bar.at(done++);
                files.add(write(DemoPictures.named(name, seed)));
            }
            bar.at(done);
        }
        return files;
    }

    private Path write(Sound sound) throws IOException {
        Path file = folder.resolve(sound.name() + ".wav");
        try (RenderFile out =
                RenderFile.open(file, RenderFormat.WAV_24, Optional.empty(), new AudioSettings(Sound.SAMPLE_RATE))) {
            out.audio(sound.left(), sound.right(), sound.frames());
            out.finish();
        }
        return file;
    }

    private Path write(Painting painting) throws IOException {
        boolean alpha = painting.hasAlpha();
        Path file = folder.resolve(painting.name() + (alpha ? ".mkv" : ".mp4"));
        VideoSettings settings =
                new VideoSettings(painting.width(), painting.height(), (int) Math.round(painting.frameRate()), 1);
        int[] pixels = new int[painting.width() * painting.height()];
        try (RenderFile out =
                RenderFile.openPictures(file, alpha ? RenderFormat.MKV_ALPHA : RenderFormat.MP4, settings)) {
            for (int frame = 0; frame < painting.frames(); frame++) {
                painting.paint(frame, pixels);
                if (alpha) {
                    Arrays.setAll(pixels, i -> straight(pixels[i]));
                }
                out.frame(pixels);
            }
            out.finish();
        }
        return file;
    }

    /** Video files keep colours as they are under their alpha, not multiplied by it. */
    private static int straight(int premultiplied) {
        int alpha = premultiplied >>> 24;
        if (alpha == 0 || alpha == 255) {
            return premultiplied;
        }
        int red = Math.min(255, ((premultiplied >> 16 & 0xFF) * 255 + alpha / 2) / alpha);
        int green = Math.min(255, ((premultiplied >> 8 & 0xFF) * 255 + alpha / 2) / alpha);
        int blue = Math.min(255, ((premultiplied & 0xFF) * 255 + alpha / 2) / alpha);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}
