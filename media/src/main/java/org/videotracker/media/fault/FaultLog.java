package org.videotracker.media.fault;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.videotracker.engine.thread.DistinctFault;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.media.file.UnwritableFileException;

/**
 * A text file of the distinct faults of one run of the program, each with how often and when it occurred; a fault that occurs again
 * changes only its numbers, in their place. What was reported is in the file at once, so it can be read while the program runs
 * and after it was killed. Of limited size; a fault for which there is no room is counted in the first line.
 *
 * <p>Any thread may report. Nobody waits for another: who comes while somebody writes leaves the work to that thread.
 */
public final class FaultLog implements FaultSink, AutoCloseable {
    /** Some hundred faults with their stacks; whoever has more has one cause for all of them. */
    public static final int DEFAULT_BYTES = 512 * 1024;

    private static final int MOST_WAITING = 4096;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String UNLISTED = "Without room in this file: ";

    private final RandomAccessFile file;
    private final int mostBytes;
    private final InstantSource clock;
    private final Queue<Occurrence> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger work = new AtomicInteger();

    // Owned by the thread that writes: it hands them on through the counter of work.
    private final Map<DistinctFault, Entry> entries = new HashMap<>();
    private final long unlistedAt;
    private long unlisted;
    private long end;

    private record Occurrence(String place, Throwable fault, Instant time) {}

    /** Where the numbers of a fault stand in the file, and its count. */
    private static final class Entry {
        final long at;
        long count = 1;

        Entry(long at) {
            this.at = at;
        }
    }

    private FaultLog(RandomAccessFile file, int mostBytes, InstantSource clock) throws IOException {
        this.file = file;
        this.mostBytes = mostBytes;
        this.clock = clock;
        String first = "Faults of videoTracker, process "
                + ProcessHandle.current().pid() + ", since " + TIME.format(clock.instant()) + ". " + UNLISTED;
        unlistedAt = bytes(first).length;
        end = 0;
        end = append(first + number(0) + "\n\n");
    }

    /**
     * Begins a log. A log with faults that is already there, of an earlier run, is kept beside it as {@code NAME.previous}.
     *
     * @param mostBytes the size that the file never exceeds, at least 1024
     * @throws UnwritableFileException with a remedy, if the file cannot be written
     */
    public static FaultLog open(Path path, int mostBytes, InstantSource clock) throws UnwritableFileException {
        if (mostBytes < 1024) {
            throw new IllegalArgumentException("a fault log has room for 1024 bytes at least, not " + mostBytes);
        }
        try {
            if (Files.exists(path) && hasFaults(path)) {
                Files.move(path, previous(path), StandardCopyOption.REPLACE_EXISTING);
            }
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            try {
                file.setLength(0);
                return new FaultLog(file, mostBytes, clock);
            } catch (IOException | RuntimeException failure) {
                file.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw UnwritableFileException.of(path, failure);
        }
    }

    /** Where the log of the run before is kept. */
    public static Path previous(Path path) {
        return path.resolveSibling(path.getFileName() + ".previous");
    }

    private static boolean hasFaults(Path path) throws IOException {
        try (var lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
            return lines.skip(2).findFirst().isPresent();
        }
    }

    /** Never throws and never waits. */
    @Override
    public void report(String place, Throwable fault) {
        try {
            if (work.get() < MOST_WAITING) {
                waiting.add(new Occurrence(place, fault, clock.instant()));
                writeWhatWaits();
            }
        } catch (Throwable beyondHelp) {
            // There is nobody left to tell.
        }
    }

    private void writeWhatWaits() {
        if (work.getAndIncrement() != 0) {
            return;
        }
        do {
            Occurrence next = waiting.poll();
            if (next != null) {
                write(next);
            }
        } while (work.decrementAndGet() != 0);
    }

    private void write(Occurrence occurrence) {
        try {
            DistinctFault distinct = DistinctFault.of(occurrence.place, occurrence.fault);
            Entry known = entries.get(distinct);
            if (known == null) {
                list(distinct, occurrence);
            } else {
                known.count++;
                overwrite(known.at, numbers(known.count, occurrence.time));
            }
        } catch (IOException | RuntimeException | Error unwritable) {
            // A full disk, or memory that has run out, costs this entry and nothing else.
        }
    }

    private void list(DistinctFault distinct, Occurrence occurrence) throws IOException {
        String text = numbers(1, occurrence.time) + ", first " + TIME.format(occurrence.time) + "\n"
                + FaultText.oneLine(occurrence.place) + "\n"
                + String.join("\n", FaultText.lines(occurrence.fault)) + "\n\n";
        if (end + bytes(text).length > mostBytes) {
            unlisted++;
            overwrite(unlistedAt, number(unlisted));
            return;
        }
        long at = end;
        try {
            end = append(text);
        } catch (IOException failure) {
            file.setLength(end); // half an entry would mislead
            throw failure;
        }
        entries.put(distinct, new Entry(at));
    }

    /** All of fixed length, so that they can be overwritten. */
    private static String numbers(long count, Instant last) {
        return number(count) + " times, last " + TIME.format(last);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%010d", Math.min(count, 9_999_999_999L));
    }

    private long append(String text) throws IOException {
        byte[] bytes = bytes(text);
        file.seek(end);
        file.write(bytes);
        return end + bytes.length;
    }

    private void overwrite(long at, String text) throws IOException {
        file.seek(at);
        file.write(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Closes the file; what is reported later is lost. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException gone) {
            // Everything reported was written before.
        }
    }
}
