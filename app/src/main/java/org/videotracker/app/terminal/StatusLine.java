package org.videotracker.app.terminal;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * A line that says how things are, as long as they go on. On a terminal it is redrawn in place ten times a second; elsewhere it is a
 * plain line every few seconds, so that a log stays short. Used by one thread; closing it leaves the cursor on a new line.
 */
public final class StatusLine implements AutoCloseable {
    private static final long REDRAW_NANOS = 100_000_000;
    private static final long PLAIN_NANOS = 5_000_000_000L;

    private final PrintWriter out;
    private final boolean live;
    private final int columns;
    private final LongSupplier nanoTime;
    private long saidNanos;
    private boolean hasSaid;
    private int drawnLength;

    StatusLine(PrintWriter out, boolean live, int columns, LongSupplier nanoTime) {
        this.out = out;
        this.live = live;
        this.columns = columns;
        this.nanoTime = nanoTime;
    }

    /** Whether it is time to say something again. */
    public boolean isDue() {
        return !hasSaid || nanoTime.getAsLong() - saidNanos >= (live ? REDRAW_NANOS : PLAIN_NANOS);
    }

    /** Says how things are now; what is longer than the terminal is wide is cut. */
    public void say(String status) {
        hasSaid = true;
        saidNanos = nanoTime.getAsLong();
        if (live) {
            String line = status.substring(0, Math.min(status.length(), columns - 1));
            out.print("\r" + line + " ".repeat(Math.max(0, drawnLength - line.length())));
            out.flush();
            drawnLength = line.length();
        } else {
            out.println(status);
        }
    }

    /** Makes room for a line of another kind. */
    public void interrupt() {
        if (live && drawnLength > 0) {
            out.print("\r" + " ".repeat(drawnLength) + "\r");
            out.flush();
            drawnLength = 0;
        }
    }

    @Override
    public void close() {
        if (live && drawnLength > 0) {
            out.println();
        }
    }
}
