package org.videotracker.app.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * The progress of one piece of work. On a terminal a bar that is redrawn in place at most ten times a second; elsewhere a plain
 * line at 0, 10, ... 100 %, so that a log stays short. Used by one thread; closing it leaves the cursor on a new line.
 */
public final class ProgressBar implements AutoCloseable {
    private static final long REDRAW_NANOS = 100_000_000;
    private static final int PLAIN_STEP_PERCENT = 10;
    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 5;

    private final PrintWriter out;
    private final boolean live;
    private final int columns;
    private final LongSupplier nanoTime;
    private final String label;
    private final long total;
    private final long startNanos;

    private long drawnNanos;
    private int drawnPercent = -1;
    private int drawnLength;

    ProgressBar(PrintWriter out, boolean live, int columns, LongSupplier nanoTime, String label, long total) {
        if (total < 1) {
            throw new IllegalArgumentException("progress needs at least one unit of work, not " + total);
        }
        this.out = out;
        this.live = live;
        this.columns = columns;
        this.nanoTime = nanoTime;
        this.label = label;
        this.total = total;
        this.startNanos = nanoTime.getAsLong();
        at(0);
    }

    /**
     * Shows how far the work has come.
     *
     * @param done units done since the start; what is outside 0..total is taken as its nearest end
     */
    public void at(long done) {
        long units = Math.clamp(done, 0, total);
        int percent = (int) (units * 100.0 / total);
        long now = nanoTime.getAsLong();
        if (live) {
            boolean isDue = drawnPercent < 0 || now - drawnNanos >= REDRAW_NANOS || units == total;
            if (isDue && !(percent == 100 && drawnPercent == 100)) {
                draw(percent, times(units, now));
                drawnPercent = percent;
                drawnNanos = now;
            }
        } else if (drawnPercent < 0 || percent / PLAIN_STEP_PERCENT > drawnPercent / PLAIN_STEP_PERCENT) {
            out.println(label + ": " + percent + " % (" + times(units, now) + ")");
            drawnPercent = percent;
        }
    }

    /** Says a line of text meanwhile, which stays above the bar. */
    public void say(String text) {
        if (live) {
            out.print("\r" + " ".repeat(drawnLength) + "\r");
            drawnPercent = -1; // so that it is drawn again soon
        }
        out.println(text);
        out.flush();
    }

    /** Ends the bar where it is: work that was given up is not shown as complete. */
    @Override
    public void close() {
        if (live) {
            out.println();
            out.flush();
        }
    }

    private void draw(int percent, String times) {
        String after = String.format(Locale.ROOT, " %3d %%  %s", percent, times);
        int room = columns - 1 - label.length() - after.length() - " []".length();
        int length = Math.min(LONGEST_BAR, room);
        String line = label + after;
        if (length >= SHORTEST_BAR) {
            int filled = length * percent / 100;
            line = label + " [" + "#".repeat(filled) + "-".repeat(length - filled) + "]" + after;
        }
        line = line.substring(0, Math.min(line.length(), columns - 1));
        out.print("\r" + line + " ".repeat(Math.max(0, drawnLength - line.length())));
        out.flush();
        drawnLength = line.length();
    }

    private String times(long units, long now) {
        long elapsed = now - startNanos;
        String text = clock(elapsed) + " elapsed";
        if (units == 0 || units == total) {
            return text;
        }
        return text + ", " + clock((long) (elapsed * ((double) (total - units) / units))) + " left";
    }

    private static String clock(long nanos) {
        long seconds = Math.round(nanos / 1e9);
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
