package org.videotracker.media.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up how far the files of an import are, weighed by their sizes: reading them counts a tenth, converting them the
 * rest.
 */
final class ImportProgress {
    private static final double READING = 0.1;

    /** What a file costs however small it is. */
    private static final double LEAST_WEIGHT = 1 << 16;

    private final ImportMonitor monitor;
    private final double total;
    private final Map<FoundFile, Double> converted = new HashMap<>();
    private final Map<FoundFile, Long> read = new HashMap<>();
    private double done;
    private double reported;

    ImportProgress(ImportMonitor monitor, List<FoundFile> files) {
        this.monitor = monitor;
        total = files.stream().mapToDouble(ImportProgress::weight).sum();
    }

    private static double weight(FoundFile file) {
        return LEAST_WEIGHT + file.bytes();
    }

    synchronized void read(FoundFile file, long bytes) {
        done += READING * bytes;
        long soFar = read.merge(file, bytes, Long::sum);
        report(file);
        monitor.file(file.path(), READING * Math.min(1, (double) soFar / Math.max(1, file.bytes())));
    }

    /** A file is converted so far, 0..1; telling less than before changes nothing. */
    synchronized void converted(FoundFile file, double part) {
        double before = converted.getOrDefault(file, 0.0);
        if (part > before) {
            converted.put(file, part);
            done += (1 - READING) * weight(file) * (part - before);
            report(file);
            monitor.file(file.path(), part >= 1 ? 1 : READING + (1 - READING) * part);
        }
    }

    private void report(FoundFile file) {
        reported = Math.clamp(done / total, reported, 1);
        monitor.progress(reported, MediaType.fileName(file.path()));
    }

    synchronized void finished() {
        reported = 1;
        monitor.progress(1, "");
    }

    synchronized boolean isCancelled() {
        return Thread.currentThread().isInterrupted() || monitor.isCancelled();
    }
}
