package org.videotracker.bench.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.videotracker.media.encode.AudioSettings;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.encode.VideoSettings;
import org.videotracker.media.proxy.MappedVideoClip;
import org.videotracker.media.proxy.VideoProxyWriter;
import org.videotracker.media.texture.TextureFormat;

/** A temporary folder with generated media files; gone once it is closed. */
public final class WorkFolder implements AutoCloseable {
    public static final int FRAME_RATE = 30;
    public static final int SAMPLE_RATE = 48_000;

    private final Path folder;

    public WorkFolder() throws IOException {
        folder = Files.createTempDirectory("vt-bench");
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    public Path folder() {
        return folder;
    }

    /** A picture proxy of generated frames, opened. */
    public MappedVideoClip proxy(String name, int width, int height, int frames, int firstMoment) throws IOException {
        Path file = path(name);
        try (VideoProxyWriter writer = VideoProxyWriter.create(file, "bench", TextureFormat.BC1, width, height)) {
            VideoProxyWriter.FrameWriter pictures = writer.frameWriter();
            for (int i = 0; i < frames; i++) {
                pictures.write(Drawing.opaque(width, height, firstMoment + i), i, 1);
            }
            writer.finish(FRAME_RATE, 1, frames, false);
        }
        MappedVideoClip clip = MappedVideoClip.open(file);
        clip.load(0, frames);
        return clip;
    }

    /** A film of generated frames and sound as cameras and programs make them: H.264 and AAC in MP4. */
    public Path film(String name, int width, int height, int seconds) throws IOException {
        Path file = path(name);
        Noise sound = new Noise(SAMPLE_RATE, SAMPLE_RATE, 1);
        VideoSettings pictures = new VideoSettings(width, height, FRAME_RATE, 1);
        try (RenderFile film =
                RenderFile.open(file, RenderFormat.MP4, Optional.of(pictures), new AudioSettings(SAMPLE_RATE))) {
            for (int i = 0; i < seconds * FRAME_RATE; i++) {
                film.frame(Drawing.opaque(width, height, i));
            }
            for (int i = 0; i < seconds; i++) {
                film.audio(sound.channel(0), sound.channel(1), SAMPLE_RATE);
            }
            film.finish();
        }
        return file;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
