package org.videotracker.bench.studio;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.StudioOptions;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.window.Screenshot;
import org.videotracker.studio.window.StudioWindow;

/** What each picture of a studio costs its thread, from one to the next; ends the studio after a while. */
final class FrameCosts implements StudioOptions.Remote {
    private static final int MOST = 1 << 20;
    private static final int COLD = 120;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final float[] milliseconds = new float[MOST];
    private final float[] kilobytes = new float[MOST];
    private final long duration;
    private long end;
    private long firstMillis;
    private long cpu;
    private long bytes;
    private int pictures;
    private int count;
    private @Nullable Path picture;

    FrameCosts(long nanos) {
        duration = nanos;
    }

    @Override
    public @Nullable InputEvent next() {
        return null;
    }

    @Override
    public void seen(StudioWindow window, Moment now) {
        long newCpu = threads.getCurrentThreadCpuTime();
        long newBytes = threads.getCurrentThreadAllocatedBytes();
        if (pictures++ == 0) {
            firstMillis = System.currentTimeMillis();
            end = System.nanoTime() + duration;
        } else if (pictures > COLD && count < MOST) {
            milliseconds[count] = (newCpu - cpu) / 1e6f;
            kilobytes[count++] = (newBytes - bytes) / 1024f;
        }
        if (System.nanoTime() > end) {
            end = Long.MAX_VALUE;
            keep(window);
            throw new Finished();
        }
        cpu = threads.getCurrentThreadCpuTime();
        bytes = threads.getCurrentThreadAllocatedBytes();
    }

    private void keep(StudioWindow window) {
        try {
            picture = Files.createTempFile("studio", ".png");
            Screenshot.write(window, picture);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Ends a studio from within. */
    static final class Finished extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Nullable
    Path picture() {
        return picture;
    }

    int count() {
        return count;
    }

    long firstMillis() {
        return firstMillis;
    }

    /** The longest of this share of the pictures. */
    double milliseconds(double share) {
        return of(milliseconds, share);
    }

    double kilobytes(double share) {
        return of(kilobytes, share);
    }

    private double of(float[] numbers, double share) {
        float[] sorted = Arrays.copyOf(numbers, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) Math.min(count - 1L, Math.round(share * (count - 1)))];
    }
}
