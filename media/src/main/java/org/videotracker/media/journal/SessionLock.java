package org.videotracker.media.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.ProjectException.Reason;
import org.videotracker.media.project.SessionFile;

/**
 * Says that this process plays a session, for as long as it is held; the system releases it when the process dies, however that
 * happens. So a journal without an end that nobody holds was left by a crash. For any thread that may wait for the disk.
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
        Path path = session.recoveryFolder().resolve(session.name() + ".lock");
        try {
            Files.createDirectories(session.recoveryFolder());
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                sign(channel);
                return new SessionLock(session, channel);
            }
            channel.close();
        } catch (IOException unwritable) {
            return new SessionLock(session, null);
        }
        throw new ProjectException(
                Reason.IN_USE, session.path(), "another vt has it open" + holder(path), "close that one first");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    /** Leaves the number of this process in the file, for the sentence that others are refused with. */
    private static void sign(FileChannel channel) throws IOException {
        String process = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static String holder(Path path) {
        try {
            String process = Files.readString(path, StandardCharsets.US_ASCII);
            return process.matches("\\d{1,18}") ? " (process " + process + ")" : "";
        } catch (IOException unreadable) {
            return ""; // some systems let nobody read what is locked
        }
    }

    /** The session that is locked. */
    public SessionFile session() {
        return session;
    }

    /** Releases the lock. The file stays: whoever removes it could remove another's. */
    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException released) {
                return; // the system releases the lock with the process at the latest
            }
        }
    }
}
