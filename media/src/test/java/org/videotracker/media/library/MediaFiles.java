package org.videotracker.media.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.videotracker.media.encode.Performance;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.thumbnail.PngFile;
import org.videotracker.media.thumbnail.Thumbnail;

/** Small real media files. */
public final class MediaFiles {
    private MediaFiles() {}

    /** A sine of 16 bits, mono, 48 kHz, a tenth of a second long; its frequency tells one file from another. */
    public static Path wav(Path file, int hertz) throws IOException {
        int frames = 4800;
        ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * frames).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * frames);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(48_000).putInt(96_000);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * frames);
        for (int i = 0; i < frames; i++) {
            bytes.putShort((short) Math.round(20_000 * Math.sin(2 * Math.PI * hertz * i / 48_000)));
        }
        return Files.write(prepared(file), bytes.array());
    }

    /** 96x64 pixels with sound. */
    public static Path mp4(Path file, int frames) throws IOException {
        return Performance.small(frames).render(prepared(file), RenderFormat.MP4);
    }

    /** A still of 16x16 pixels in one colour. */
    public static Path png(Path file, int argb) throws IOException {
        int[] pixels = new int[256];
        Arrays.fill(pixels, argb);
        PngFile.write(new Thumbnail(16, 16, pixels), prepared(file), "test");
        return file;
    }

    private static Path prepared(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }
}
