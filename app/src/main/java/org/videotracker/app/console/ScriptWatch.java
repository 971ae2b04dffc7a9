package org.videotracker.app.console;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.videotracker.app.failure.BadInput;
import org.videotracker.app.script.ScriptFile;
import org.videotracker.script.lua.source.LuaSource;

/**
 * Watches a script that an editor writes, however it does so: over the old one, by a rename, by removing it first, in pieces. What
 * counts is what the file holds once that stays the same for a moment; what could be half of a text has to stay longer. Used by one
 * thread.
 */
final class ScriptWatch implements AutoCloseable {
    /** Longer than a program takes from one piece to the next, and too short to be noticed. */
    static final Duration SETTLED = Duration.ofMillis(30);

    /** For a text that is no Lua yet, or that is the beginning of the one before. */
    static final Duration SURE = Duration.ofMillis(300);

    /** Some file systems tell nobody of changes. */
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final Path file;
    private final WatchService service;
    private @Nullable WatchKey key;
    private Content reported = new Content.Gone();
    private FileTime reportedTime = FileTime.fromMillis(0);
    private Content seen = new Content.Gone();
    private long seenNanos;
    private Duration patience = SETTLED;

    /** What the file holds. */
    sealed interface Content {

        record Text(String text) implements Content {}

        /** It is not there. */
        record Gone() implements Content {}

        /** It is no text, or cannot be read. */
        record Unreadable(String sentence) implements Content {}
    }

    ScriptWatch(Path file) throws IOException {
        this.file = file;
        service = FileSystems.getDefault().newWatchService();
        register();
    }

    private Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private void register() {
        try {
            key = folder().register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException gone) {
            key = null; // it may come back, and is looked at all the same
        }
    }

    /**
     * What the file holds, once that is something else, or was saved again; empty if there is nothing new in this time.
     *
     * @param millis how long to wait at most
     */
    Optional<Content> next(long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (true) {
            look();
            long now = System.nanoTime();
            FileTime time = time();
            boolean isNew = !seen.equals(reported) || !time.equals(reportedTime);
            long left = seenNanos + patience.toNanos() - now;
            if (isNew && left <= 0) {
                reported = seen;
                reportedTime = time;
                return Optional.of(seen);
            }
            if (now >= end) {
                return Optional.empty();
            }
            await(Math.min(end - now, isNew ? left : TimeUnit.MILLISECONDS.toNanos(LOOK_AGAIN_MILLIS)));
        }
    }

    private void look() {
        Content content = read();
        if (!content.equals(seen)) {
            seen = content;
            seenNanos = System.nanoTime();
            patience = mayBeHalf(content) ? SURE : SETTLED;
        }
    }

    private boolean mayBeHalf(Content content) {
        return switch (content) {
            case Content.Text(String text) ->
                text.isBlank()
                        || !LuaSource.errors(text).isEmpty()
                        || reported instanceof Content.Text(String before) && before.startsWith(text);
            case Content.Gone gone -> true;
            case Content.Unreadable unreadable -> true;
        };
    }

    private Content read() {
        try {
            return new Content.Text(ScriptFile.read(file));
        } catch (BadInput bad) {
            return new Content.Unreadable(String.valueOf(bad.getMessage()));
        } catch (IOException missing) {
            return Files.exists(file)
                    ? new Content.Unreadable(file + " cannot be read: " + missing.getMessage() + ".")
                    : new Content.Gone();
        }
    }

    private FileTime time() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private void await(long nanos) throws InterruptedException {
        try {
            @Nullable WatchKey told = service.poll(Math.max(1, nanos), TimeUnit.NANOSECONDS);
            if (told != null) {
                told.pollEvents(); // which file it was is seen by looking
                if (!told.reset()) {
                    key = null;
                }
            }
            if (key == null && Files.isDirectory(folder())) {
                register();
            }
        } catch (ClosedWatchServiceException closed) {
            throw new IllegalStateException("it is watched by one thread, which closes it", closed);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
