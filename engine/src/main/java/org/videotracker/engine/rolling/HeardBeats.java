package org.videotracker.engine.rolling;

import java.util.Optional;

/**
 * Where in a rolling sound its beats and bars were: wherever the transport played, whatever its tempo was and wherever it jumped. Any
 * thread.
 */
public record HeardBeats(RollingSound sound) {
    /** There is no such line. */
    public static final long NONE = -1;

    private static final int CELL = RollingSound.CELL;
    /** What rounding may take from a beat. */
    private static final double TINY = 1e-6;

    /** Is told of lines, in their order. */
    @FunctionalInterface
    public interface Lines {
        /** @param frame of the performance @param beat of the transport */
        void line(long frame, double beat);
    }

    /** The beat at the beginning of a cell at whose end it is {@code end}: what it must have been, where it was begun or jumped in within. */
    private double start(long cell, double end) {
        double start = sound.beat(cell - 1);
        if (isNext(start, end)) {
            return start;
        }
        double next = sound.beat(cell + 1);
        return isNext(end, next) ? end - (next - end) - TINY : end - TINY;
    }

    /** Cells are shorter than a beat. */
    private static boolean isNext(double beat, double next) {
        return next > beat && next - beat < 1;
    }

    /** The frame of the multiple of {@code every} beats that falls after the beginning of a cell, up to its end. */
    private long lineIn(long cell, double every) {
        double end = sound.beat(cell);
        if (Double.isNaN(end)) {
            return NONE;
        }
        double start = start(cell, end);
        double line = Math.floor((end + TINY) / every) * every;
        if (line <= start || line < 0) {
            return NONE;
        }
        double part = Math.clamp((line - start) / (end - start), 0, 1);
        return (cell - 1) * CELL + Math.round(part * CELL);
    }

    /** Tells of every line from a frame up to before another. @param every how many beats they are apart, at least a quarter */
    public void forEach(long from, long to, double every, Lines lines) {
        long last = Math.min(sound.newest(), to) / CELL + 1;
        for (long cell = Math.max(sound.oldest(), from) / CELL; cell <= last; cell++) {
            long frame = lineIn(cell, every);
            if (frame >= from && frame < to) {
                lines.line(frame, Math.floor((sound.beat(cell) + TINY) / every) * every);
            }
        }
    }

    /** The last line at or before a frame; {@link #NONE} if there is none. */
    public long before(long frame, double every) {
        long first = sound.oldest() / CELL;
        for (long cell = Math.min(frame, sound.newest()) / CELL + 1; cell >= first; cell--) {
            long line = lineIn(cell, every);
            if (line != NONE && line <= frame) {
                return line;
            }
        }
        return NONE;
    }

    /** The first line at or after a frame; {@link #NONE} if there is none yet. */
    public long after(long frame, double every) {
        long last = sound.newest() / CELL;
        for (long cell = Math.max(frame, sound.oldest()) / CELL; cell <= last; cell++) {
            long line = lineIn(cell, every);
            if (line != NONE && line >= frame) {
                return line;
            }
        }
        return NONE;
    }

    /** Whether the transport played at a frame. */
    public boolean playedAt(long frame) {
        return !Double.isNaN(sound.beat(frame / CELL)) || !Double.isNaN(sound.beat(frame / CELL + 1));
    }

    /**
     * The last whole bars that the transport played without a break up to a frame; fewer where it did not play as many.
     *
     * @param until the newest frame that is looked at
     * @param grace a bar that ends in so many beats counts already: the stretch then ends after {@code until}
     * @return empty where there was no whole bar
     */
    public Optional<Stretch> lastBars(long until, int count, double beatsPerBar, double grace) {
        long end = comingLine(until, beatsPerBar, grace);
        if (end == NONE) {
            end = before(until, beatsPerBar);
        }
        long begin = end;
        for (int i = 0; i < count && begin != NONE; i++) {
            long earlier = before(begin - 1, beatsPerBar);
            if (earlier == NONE || hasBreak(earlier, Math.min(begin, until))) {
                break;
            }
            begin = earlier;
        }
        return begin < end ? Optional.of(new Stretch(begin, end)) : Optional.empty();
    }

    private long comingLine(long until, double every, double grace) {
        long cell = until / CELL;
        double beat = sound.beat(cell);
        double before = sound.beat(cell - 1);
        if (!isNext(before, beat)) {
            return NONE;
        }
        double missing = (Math.floor(beat / every) + 1) * every - beat;
        return missing <= grace ? cell * CELL + Math.round(missing / (beat - before) * CELL) : NONE;
    }

    private boolean hasBreak(long from, long to) {
        for (long cell = from / CELL + 1; cell <= to / CELL; cell++) {
            if (Double.isNaN(sound.beat(cell))) {
                return true;
            }
        }
        return false;
    }
}
