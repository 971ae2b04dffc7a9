package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.ProjectException.Reason;
import org.videotracker.media.project.SessionFile;

/**
 * Says that this process plays a session, for as long as it is held; the system releases it when the process dies, however that
 * happens. So a journal without an end that nobody holds was left by a crash. For any thread that may wait for the disk.
 *
 * <p>Some systems release a lock as soon as its process closes the file once more. So who holds it stands in a file of its own, and a
 * process that holds it already never opens the locked one again.
 */
public final class SessionLock implements AutoCloseable {
    private final SessionFile session;
    private final @Nullable FileChannel channel;

    private SessionLock(SessionFile session, @Nullable FileChannel channel) {
        this.session = session;
        this.channel = channel;
    }

    /**
     * Takes the lock. Where nothing can be written there is nothing to lock, and the lock holds nothing.
     *
     * @throws ProjectException if another process, or somebody else in this one, holds it
     */
    public static SessionLock take(SessionFile session) throws ProjectException {
        String holder = holder(session);
        if (holder.equals(ourselves())) {
            throw inUse(session, holder);
        }
        try {
            Files.createDirectories(session.recoveryFolder());
            FileChannel channel = FileChannel.open(
                    session.recoveryFolder().resolve(session.name() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                Files.writeString(holderFile(session), ourselves(), StandardCharsets.US_ASCII);
                return new SessionLock(session, channel);
            }
            channel.close();
        } catch (IOException unwritable) {
            return new SessionLock(session, null);
        }
        throw inUse(session, holder);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static ProjectException inUse(SessionFile session, String holder) {
        String process = holder.matches("\\d{1,18} -?\\d{1,18}")
                ? " (process " + holder.substring(0, holder.indexOf(' ')) + ")"
                : "";
        return new ProjectException(
                Reason.IN_USE, session.path(), "a vt that runs has it open" + process, "close that one first");
    }

    /** The number of this process, and when it began, since numbers are given again. */
    private static String ourselves() {
        ProcessHandle process = ProcessHandle.current();
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + " " + start;
    }

    private static Path holderFile(SessionFile session) {
        return session.recoveryFolder().resolve(session.name() + ".holder");
    }

    private static String holder(SessionFile session) {
        try {
            return Files.readString(holderFile(session), StandardCharsets.US_ASCII);
        } catch (IOException nobody) {
            return "";
        }
    }

    /** The session that is locked. */
    public SessionFile session() {
        return session;
    }

    /** Releases the lock. Its file stays: whoever removes it could remove another's. Closing twice is harmless. */
    @Override
    public void close() {
        if (channel != null && channel.isOpen()) {
            try {
                Files.deleteIfExists(holderFile(session));
                channel.close();
            } catch (IOException kept) {
                return; // the system releases the lock with the process at the latest
            }
        }
    }
}
