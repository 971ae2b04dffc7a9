package org.videotracker.studio.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.file.AtomicFile;

/**
 * The imports of files that a project is waiting for, in a hidden file of it, so that the program can end, or be killed, in the middle of one
 * (ST-57): one path in each line, after the folder of the library that receives it and a tab. Waits for the disk.
 */
final class UnfinishedImports {
    private static final String FILE = ".unfinished-imports.txt";

    /** More than anybody drops at once; a file that is larger was not written here. */
    private static final int MOST_LINES = 10_000;

    private UnfinishedImports() {}

    /** What was not finished: an order for each folder of the library. A file that can't be read holds none. */
    static List<ImportOrder.OfFiles> read(Path project, ConversionSettings settings) {
        List<ImportOrder.OfFiles> orders = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(project.resolve(FILE), StandardCharsets.UTF_8);
            List<Path> paths = new ArrayList<>();
            String folder = "";
            for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
                int tab = line.indexOf('\t');
                if (tab >= 0) {
                    if (!line.substring(0, tab).equals(folder)) {
                        add(orders, paths, folder, settings);
                        folder = line.substring(0, tab);
                    }
                    paths.add(Path.of(line.substring(tab + 1)));
                }
            }
            add(orders, paths, folder, settings);
        } catch (IOException | InvalidPathException none) {
            // Usually there is no such file: all was finished.
            return orders;
        }
        return orders;
    }

    private static void add(
            List<ImportOrder.OfFiles> orders, List<Path> paths, String folder, ConversionSettings settings) {
        if (!paths.isEmpty()) {
            orders.add(new ImportOrder.OfFiles(paths, folder, settings, false, Optional.empty()));
            paths.clear();
        }
    }

    /** Remembers what is not finished, or that all is. */
    static void write(Path project, List<ImportJob> jobs) throws IOException {
        StringBuilder text = new StringBuilder();
        for (ImportJob job : jobs) {
            boolean isUnfinished = job.isOpen() || job.state() == ImportJob.State.STOPPED;
            if (isUnfinished && job.order() instanceof ImportOrder.OfFiles files) {
                for (Path path : files.inputs()) {
                    text.append(files.folder()).append('\t').append(path).append('\n');
                }
            }
        }
        Path file = project.resolve(FILE);
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        try (AtomicFile atomic = AtomicFile.create(file, "imports")) {
            ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                atomic.channel().write(bytes);
            }
            atomic.commit();
        }
    }
}
