package org.videotracker.media.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a journal one by one, as far as they are as they were written. What follows the first that is not would be
 * built on it, and is only counted.
 */
final class JournalLines implements AutoCloseable {
    private static final int MOST_BYTES = 1 << 29;
    private static final int CHECKSUM_DIGITS = 8;
    private static final int NUMBER_DIGITS = 18;

    private final InputStream stream;
    private final CRC32C checksum = new CRC32C();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private long lost;

    /** A line that is as it was written. */
    record Line(long number, String content) {}

    JournalLines(Path path) throws IOException {
        stream = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    /** The next line; empty at the end, or where the journal is damaged. */
    Optional<Line> next() throws IOException {
        byte @Nullable [] raw = rawLine();
        if (raw == null) {
            return Optional.empty();
        }
        Line line = line(raw);
        if (line == null) {
            giveUp();
            return Optional.empty();
        }
        return Optional.of(line);
    }

    /** How many lines cannot be used, once the last usable one was read. */
    long lost() {
        return lost;
    }

    /** Counts the line that was read last, and all that follow, as lost. */
    void giveUp() throws IOException {
        lost = 1;
        while (rawLine() != null) {
            lost++;
        }
    }

    /** The bytes up to the next line end or the end of the file; null where there are none. */
    private byte @Nullable [] rawLine() throws IOException {
        bytes.reset();
        int next = stream.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (bytes.size() < MOST_BYTES) {
                bytes.write(next);
            }
            next = stream.read();
        }
        return bytes.toByteArray();
    }

    private @Nullable Line line(byte[] raw) {
        int space = 0;
        while (space < raw.length && raw[space] != ' ') {
            space++;
        }
        int content = space + CHECKSUM_DIGITS + 2;
        if (space == 0 || space > NUMBER_DIGITS || content > raw.length || raw[content - 1] != ' ') {
            return null;
        }
        byte[] digits = Arrays.copyOf(raw, space);
        byte[] text = Arrays.copyOfRange(raw, content, raw.length);
        String sum = new String(raw, space + 1, CHECKSUM_DIGITS, StandardCharsets.US_ASCII);
        try {
            long number = Long.parseLong(new String(digits, StandardCharsets.US_ASCII));
            boolean isWhole = sum.equals(HexFormat.of().toHexDigits(RecordText.checksum(checksum, digits, text)));
            return isWhole ? new Line(number, new String(text, StandardCharsets.UTF_8)) : null;
        } catch (NumberFormatException damaged) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
