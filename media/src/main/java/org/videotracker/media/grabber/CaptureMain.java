package org.videotracker.media.grabber;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.worker.MemoryLimit;

/**
 * The process that sees one source: its pictures go to standard output as a {@link CaptureWire}. Ends when its input does, when there are
 * no more pictures, or when none came for a while after there were some: whoever started it tries again.
 */
public final class CaptureMain {
    private static final long MEMORY_BYTES = 1L << 30;
    private static final long LONGEST_SILENCE_NANOS = TimeUnit.SECONDS.toNanos(12);
    private static final long GLANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    /** A picture that comes a little early is not one too many. */
    private static final double LEAST_INTERVAL = 0.8;

    private final CaptureWire.Writer out;
    private final CaptureInput.Wish wish;
    private volatile long waitingSince = Long.MAX_VALUE;
    private volatile boolean mayWait;
    private long firstNanos;
    private double firstSeconds = Double.NaN;
    private long lastNanos = Long.MIN_VALUE / 2;

    private CaptureMain(CaptureWire.Writer out, CaptureInput.Wish wish) {
        this.out = out;
        this.wish = wish;
    }

    /** @param arguments the source, the most pixels across and down, and the most pictures in a second */
    public static void main(String[] arguments) {
        MemoryLimit.set(MEMORY_BYTES);
        CaptureWire.Writer out = new CaptureWire.Writer(new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        CaptureInput.Wish wish = new CaptureInput.Wish(
                Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        CaptureMain capture = new CaptureMain(out, wish);
        watch("vt-parent", CaptureMain::awaitEndOfInput);
        watch("vt-silence", capture::awaitSilence);
        try {
            capture.see(CaptureInput.of(arguments[0], wish, CaptureInput.Machine.present()));
            end(out, "it has ended");
        } catch (IOException | RuntimeException | Error failure) {
            end(out, failure instanceof IOException ? String.valueOf(failure.getMessage()) : failure.toString());
        }
    }

    private static void watch(String name, Runnable work) {
        Thread.ofPlatform().name(name).daemon().start(work);
    }

    private static void end(CaptureWire.Writer out, String sentence) {
        try {
            out.failed(sentence);
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
        // Closing what native code may hang in would hang.
        Runtime.getRuntime().halt(0);
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said here but that the program is there.
            }
        } catch (IOException broken) {
            Runtime.getRuntime().halt(0);
        }
        Runtime.getRuntime().halt(0);
    }

    private void awaitSilence() {
        while (true) {
            LockSupport.parkNanos(this, GLANCE_NANOS);
            long since = waitingSince;
            if (since != Long.MAX_VALUE && System.nanoTime() - since > LONGEST_SILENCE_NANOS) {
                String sentence =
                        "no picture came for " + TimeUnit.NANOSECONDS.toSeconds(LONGEST_SILENCE_NANOS) + " seconds";
                if (!mayWait) {
                    end(out, sentence);
                }
                waitingSince = Long.MAX_VALUE;
                say(sentence);
            }
        }
    }

    private void say(String sentence) {
        try {
            out.waiting(sentence);
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void see(List<CaptureInput> ways) throws IOException {
        waitingSince = System.nanoTime();
        CaptureInput way = ways.getFirst();
        @Nullable LiveInput opened = null;
        for (int i = 0; opened == null; i++) {
            way = ways.get(i);
            mayWait = way.device().isEmpty(); // whoever sends a stream may begin when he likes
            try {
                opened = LiveInput.open(way);
            } catch (IOException refused) {
                if (i == ways.size() - 1) {
                    throw refused;
                }
            }
        }
        try (LiveInput input = opened;
                PictureScale scale = new PictureScale(wish.width(), wish.height())) {
            mayWait = false;
            waitingSince = System.nanoTime();
            for (AVFrame frame = input.next(); frame != null; frame = input.next()) {
                waitingSince = Long.MAX_VALUE;
                if (way.isPaced()) {
                    await(input.seconds());
                }
                long now = System.nanoTime();
                if (now - lastNanos >= LEAST_INTERVAL * 1e9 / wish.fps()) {
                    lastNanos = now;
                    scale.scale(frame);
                    out.picture(scale.width(), scale.height(), scale.pixels());
                }
                waitingSince = System.nanoTime();
            }
        }
    }

    /** Rests until a picture of a stream that is read faster than it plays is due. */
    private void await(double seconds) {
        if (Double.isNaN(firstSeconds)) {
            firstSeconds = seconds;
            firstNanos = System.nanoTime();
        }
        long due = firstNanos + (long) ((seconds - firstSeconds) * 1e9);
        for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
            LockSupport.parkNanos(this, due - now);
        }
    }
}
