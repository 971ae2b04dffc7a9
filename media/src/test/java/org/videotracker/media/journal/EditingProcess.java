package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.Engine;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.media.project.SessionFile;

/**
 * A program to be killed: goes on from what the one before left, edits as fast as it can, and says in a file what each version holds
 * before it publishes it, and that it is published afterwards.
 */
final class EditingProcess {
    /** What it says of each version. */
    static final String PUBLISHED = "published.txt";

    /** What it says when it fails. */
    static final String SAID = "said.txt";

    private static final Duration LONGEST = Duration.ofSeconds(100);

    private EditingProcess() {}

    /** Starts one, in a process of its own. */
    static Process start(Path folder, long seed, long rotateBytes) throws IOException {
        Files.deleteIfExists(folder.resolve(PUBLISHED));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditingProcess.class.getName(),
                        folder.toString(),
                        Long.toString(seed),
                        Long.toString(rotateBytes))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(SAID).toFile())
                .start();
    }

    /** Arguments: the folder, a seed, how large a journal may grow. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        JournalLimits limits =
                new JournalLimits(Long.parseLong(arguments[2]), Duration.ofMillis(5), Duration.ofMillis(5));
        SessionLock lock = SessionLock.take(new SessionFile(folder.resolve("main.session.json")));
        List<Recovery> left = Recovery.find(lock);
        Engine engine;
        if (left.isEmpty()) {
            engine = new Engine(RandomEdits.newSession(), EditingProcess::fail);
        } else {
            Recovered recovered = left.getFirst().recover(BuiltInModules.catalog());
            engine = new Engine(recovered.session(), recovered.history(), 64, EditingProcess::fail);
        }
        SessionJournal journal = SessionJournal.begin(lock, engine.snapshot(), "test", limits, trouble -> {
            throw new AssertionError(trouble);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(journal::close)); // which kill -9 does not run
        for (Recovery recovery : left) {
            recovery.discard();
        }
        try (FileChannel log = FileChannel.open(
                folder.resolve(PUBLISHED),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            say(log, "next", engine.snapshot());
            say(log, "published", engine.snapshot());
            engine.recordInto((entries, next) -> {
                say(log, "next", next);
                journal.append(entries, next);
            });
            edit(engine, new RandomEdits(seed), log);
        }
    }

    private static void edit(Engine engine, RandomEdits edits, FileChannel log) {
        long end = System.nanoTime() + LONGEST.toNanos(); // in case that nobody kills it
        long version = engine.snapshot().version();
        while (System.nanoTime() < end) {
            edits.step(engine);
            if (engine.snapshot().version() != version) {
                say(log, "published", engine.snapshot());
                version = engine.snapshot().version();
            }
        }
    }

    private static void say(FileChannel log, String what, Snapshot snapshot) {
        String line = what + " " + snapshot.version() + " " + hash(snapshot) + "\n";
        try {
            log.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String hash(Snapshot snapshot) {
        return hash(Desk.text(snapshot.session()));
    }

    static String hash(String text) {
        return Integer.toHexString(text.hashCode()) + "-" + text.length();
    }

    private static void fail(String place, Throwable fault) {
        throw new AssertionError(place, fault);
    }
}
