package org.videotracker.media.thumbnail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.videotracker.media.file.AtomicFile;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.file.UnwritableFileException;

/** Writes thumbnails as PNG (W3C, Portable Network Graphics), and reads back those it wrote. */
public final class PngFile {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int LARGEST_SIDE = 1024;
    private static final int MOST_BYTES = 1 << 24;
    private static final byte UP = 2;

    private PngFile() {}

    /** Writes a picture; {@code job} is as in {@link AtomicFile#create}. */
    public static void write(Thumbnail picture, Path target, String job) throws UnwritableFileException {
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(picture.width()).putInt(picture.height()).put(new byte[] {8, 6, 0, 0, 0});
        byte[] rows = deflate(filtered(picture));
        ByteBuffer file = ByteBuffer.allocate(8 + 3 * 12 + 13 + rows.length);
        file.putLong(SIGNATURE);
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", rows);
        chunk(file, "IEND", new byte[0]);
        file.flip();
        try (AtomicFile atomic = AtomicFile.create(target, job)) {
            while (file.hasRemaining()) {
                atomic.channel().write(file);
            }
            atomic.commit();
        } catch (UnwritableFileException failure) {
            throw failure;
        } catch (IOException failure) {
            throw UnwritableFileException.of(target, failure);
        }
    }

    private static byte[] filtered(Thumbnail picture) {
        int rowBytes = picture.width() * 4;
        byte[] rows = new byte[(rowBytes + 1) * picture.height()];
        int at = 0;
        for (int y = 0; y < picture.height(); y++) {
            rows[at++] = UP;
            for (int x = 0; x < picture.width(); x++) {
                int pixel = Integer.rotateLeft(picture.pixels()[y * picture.width() + x], 8);
                int above = y == 0 ? 0 : Integer.rotateLeft(picture.pixels()[(y - 1) * picture.width() + x], 8);
                for (int shift = 24; shift >= 0; shift -= 8) {
                    rows[at++] = (byte) ((pixel >> shift) - (above >> shift));
                }
            }
        }
        return rows;
    }

    private static byte[] deflate(byte[] bytes) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteBuffer file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.putInt(content.length).put(name).put(content).putInt((int) sum.getValue());
    }

    /** Reads a thumbnail that {@link #write} made. */
    public static Thumbnail read(Path path) throws UnreadableMediaException {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw damaged(path, "the thumbnail is too large");
            }
            return parse(path, ByteBuffer.wrap(Files.readAllBytes(path)));
        } catch (UnreadableMediaException failure) {
            throw failure;
        } catch (IOException failure) {
            throw damaged(path, "the thumbnail cannot be read (" + failure.getMessage() + ")");
        }
    }

    private static Thumbnail parse(Path path, ByteBuffer file) throws UnreadableMediaException {
        int headerEnd = 8 + 12 + 13;
        if (file.capacity() < headerEnd + 12 || file.getLong(0) != SIGNATURE) {
            throw damaged(path, "this is no thumbnail");
        }
        int width = file.getInt(16);
        int height = file.getInt(20);
        int length = file.getInt(headerEnd);
        boolean isSane = width >= 1
                && height >= 1
                && width <= LARGEST_SIDE
                && height <= LARGEST_SIDE
                && length >= 0
                && length <= file.capacity() - headerEnd - 12;
        if (!isSane) {
            throw damaged(path, "the thumbnail is damaged");
        }
        byte[] rows = new byte[(width * 4 + 1) * height];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(file.array(), headerEnd + 8, length);
            if (inflater.inflate(rows) != rows.length) {
                throw damaged(path, "the thumbnail is cut off");
            }
        } catch (DataFormatException malformed) {
            throw damaged(path, "the thumbnail is damaged");
        }
        return new Thumbnail(width, height, unfiltered(rows, width, height));
    }

    private static int[] unfiltered(byte[] rows, int width, int height) {
        int[] pixels = new int[width * height];
        byte[] above = new byte[width * 4];
        for (int y = 0; y < height; y++) {
            int at = y * (width * 4 + 1) + 1;
            for (int i = 0; i < above.length; i++) {
                above[i] += rows[at + i];
            }
            for (int x = 0; x < width; x++) {
                int rgba = (above[4 * x] & 255) << 24
                        | (above[4 * x + 1] & 255) << 16
                        | (above[4 * x + 2] & 255) << 8
                        | above[4 * x + 3] & 255;
                pixels[y * width + x] = Integer.rotateRight(rgba, 8);
            }
        }
        return pixels;
    }

    private static UnreadableMediaException damaged(Path path, String problem) {
        return new UnreadableMediaException(path, problem, "import the original again");
    }
}
