package org.videotracker.media.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32C;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.model.command.Command;
import org.videotracker.model.json.CommandJson;
import org.videotracker.model.json.JsonPrinter;
import org.videotracker.model.json.PlaybackJson;
import org.videotracker.model.json.SessionJson;

/**
 * Turns records into the lines of a journal: a number, the CRC-32C of number and content, the content. The lines gather in one
 * buffer, which is used again. Used by one thread at a time.
 */
final class RecordText {
    /** The version of the format of journals. */
    static final int SCHEMA = 1;

    private static final int CHECKSUM_DIGITS = 8;

    private final StringBuilder text = new StringBuilder(512);
    private final CRC32C checksum = new CRC32C();
    private ByteBuffer lines = ByteBuffer.allocateDirect(1 << 16);

    /** Forgets the lines, so that others can gather. */
    void clear() {
        lines.clear();
    }

    /** How many bytes have gathered. */
    int length() {
        return lines.position();
    }

    /** Forgets the lines from a length on. */
    void truncate(int length) {
        lines.position(length);
    }

    /** The lines, to be written. The buffer belongs to this object; the next line overwrites it. */
    ByteBuffer lines() {
        return lines.duplicate().flip();
    }

    /** The record that a journal begins with. */
    void beginning(long number, Snapshot base, JournalOwner owner, Instant now) {
        start().append("{\"journal\":").append(SCHEMA).append(",\"program\":");
        JsonPrinter.quote(owner.program(), text);
        text.append(",\"session\":");
        JsonPrinter.quote(owner.session().fileName(), text);
        text.append(",\"process\":").append(owner.process());
        text.append(",\"at\":").append(now.toEpochMilli());
        text.append(",\"state\":");
        state(base);
        finish(number);
    }

    /** The present state, where what led to it cannot be said. */
    void state(long number, Snapshot present, Instant now) {
        start().append("{\"at\":").append(now.toEpochMilli()).append(",\"state\":");
        state(present);
        finish(number);
    }

    private void state(Snapshot present) {
        SessionJson.writeLine(present.session(), text);
        text.append(",\"playback\":");
        PlaybackJson.write(present.session().playback(), text);
        text.append('}');
    }

    /** The record of a journal's clean end. */
    void end(long number, Instant now) {
        start().append("{\"at\":").append(now.toEpochMilli()).append(",\"end\":\"clean\"}");
        finish(number);
    }

    /** One request that was carried out. */
    void entry(long number, JournalEntry entry, long millis) {
        start().append("{\"at\":").append(millis).append(',');
        switch (entry) {
            case JournalEntry.Applied(Batch batch) -> batch(batch);
            case JournalEntry.Undone(int steps) -> text.append("\"undo\":").append(steps);
            case JournalEntry.Redone(int steps) -> text.append("\"redo\":").append(steps);
            case JournalEntry.GroupClosed _ -> text.append("\"closeGroup\":true");
        }
        text.append('}');
        finish(number);
    }

    private void batch(Batch batch) {
        text.append("\"label\":");
        JsonPrinter.quote(batch.label(), text);
        text.append(",\"origin\":");
        JsonPrinter.quote(batch.origin(), text);
        if (batch.group().isPresent()) {
            text.append(",\"group\":");
            JsonPrinter.quote(batch.group().get(), text);
        }
        text.append(",\"apply\":[");
        List<Command> commands = batch.commands();
        for (int i = 0; i < commands.size(); i++) {
            text.append(i == 0 ? "" : ",");
            CommandJson.write(commands.get(i), text);
        }
        text.append(']');
    }

    private StringBuilder start() {
        text.setLength(0);
        return text;
    }

    private void finish(long number) {
        byte[] digits = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        reserve(digits.length + content.length + CHECKSUM_DIGITS + 3);
        lines.put(digits).put((byte) ' ');
        int sum = checksum(checksum, digits, content);
        for (int shift = 28; shift >= 0; shift -= 4) {
            lines.put((byte) Character.forDigit(sum >>> shift & 0xF, 16));
        }
        lines.put((byte) ' ').put(content).put((byte) '\n');
    }

    /** The checksum of a record. */
    static int checksum(CRC32C checksum, byte[] digits, byte[] content) {
        checksum.reset();
        checksum.update(digits, 0, digits.length);
        checksum.update(content, 0, content.length);
        return (int) checksum.getValue();
    }

    private void reserve(int bytes) {
        if (lines.remaining() < bytes) {
            ByteBuffer larger = ByteBuffer.allocateDirect(Math.max(lines.capacity() * 2, lines.position() + bytes));
            lines = larger.put(lines.flip());
        }
    }
}
