package org.videotracker.studio.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.videotracker.media.library.LibraryScan;
import org.videotracker.media.library.MissingFile;
import org.videotracker.media.library.ScanResult;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.session.Session;

/** Compares the library with the disk on a worker: when a project is opened, after imports and when the player asks for it. Any thread. */
final class LibraryCheck {
    private final Supplier<Project> project;
    private final Supplier<Session> session;
    private final Executor worker;
    private final Consumer<String> problems;
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private volatile Found found = Found.NOTHING;

    /**
     * What was found.
     *
     * @param scan the differences
     * @param unplayable assets of which a file that is played is missing: another set for each check
     * @param missingOriginals how many originals are missing, which playing does without
     * @param bytes of all that lies in the folder of playable media
     */
    record Found(ScanResult scan, Set<AssetId> unplayable, int missingOriginals, long bytes) {
        static final Found NOTHING = new Found(new ScanResult(List.of(), List.of(), List.of()), Set.of(), 0, 0);
    }

    /** Told what a check has found, on the worker. */
    interface Then {
        void found(Found found);
    }

    LibraryCheck(Supplier<Project> project, Supplier<Session> session, Executor worker, Consumer<String> problems) {
        this.project = project;
        this.session = session;
        this.worker = worker;
        this.problems = problems;
    }

    /** Wants a check; one that waits already is enough. */
    void ask(Then then) {
        if (isAsked.compareAndSet(false, true)) {
            worker.execute(() -> {
                isAsked.set(false);
                check(then);
            });
        }
    }

    private void check(Then then) {
        try {
            ScanResult scan = LibraryScan.scan(project.get(), session.get());
            Set<AssetId> unplayable = new HashSet<>();
            int originals = 0;
            for (MissingFile missing : scan.missing()) {
                if (missing.isOriginal()) {
                    originals++;
                } else {
                    unplayable.add(missing.asset());
                }
            }
            found = new Found(scan, unplayable, originals, bytes(project.get().assets()));
            then.found(found);
        } catch (ProjectException unreadable) {
            problems.accept(String.valueOf(unreadable.getMessage()));
        }
    }

    private static long bytes(Path folder) {
        long[] total = new long[1];
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    total[0] += attributes.size();
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            // The check itself says what cannot be read.
            return total[0];
        }
        return total[0];
    }

    /** What the last check has found. */
    Found found() {
        return found;
    }
}
