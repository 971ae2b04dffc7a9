package org.videotracker.bench.stall;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.LockSupport;
import org.videotracker.app.device.RealTimePriority;

/**
 * The control loop: a thread that does nothing but sleep until one absolute deadline after the other, and says when it woke. In a
 * process of its own, so that no pause of the runtime that is measured can pass for one of the machine. Whatever delays it would
 * have delayed any thread of the same rank.
 */
final class ControlProcess {
    private ControlProcess() {}

    /** @param arguments the period in nanoseconds, and the name of a {@link ControlLoop.Rank} */
    public static void main(String[] arguments) {
        long period = Long.parseLong(arguments[0]);
        if (ControlLoop.Rank.valueOf(arguments[1]) == ControlLoop.Rank.PLAYING) {
            RealTimePriority.claim();
        }
        try (OutputStream listener = new FileOutputStream(FileDescriptor.out)) {
            run(period, listener);
        } catch (IOException nobodyListens) {
            System.exit(0); // the program that is measured has ended
        }
    }

    private static void run(long period, OutputStream listener) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(2 * Long.BYTES);
        long due = System.nanoTime();
        while (true) {
            due += period;
            long now = System.nanoTime();
            while (now < due) {
                LockSupport.parkNanos(due - now);
                now = System.nanoTime();
            }
            listener.write(record.putLong(0, due).putLong(Long.BYTES, now).array());
            if (now - due > period) {
                due = now - (now - due) % period; // the deadlines that passed meanwhile are this same stall
            }
        }
    }
}
