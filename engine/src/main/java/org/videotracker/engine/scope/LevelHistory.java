package org.videotracker.engine.scope;

import java.util.Arrays;
import org.videotracker.engine.scope.SpectrogramSettings.Direction;
import org.videotracker.engine.scope.SpectrogramSettings.Orientation;

/**
 * The lines of a spectrogram, kept in a ring that lies in memory as the picture does, so that painting reads along
 * rows.
 */
final class LevelHistory {
    private final int width;
    private final int height;
    private final short[] levels;
    private Orientation orientation = Orientation.TIME_X;
    /** Where the next line goes: a column of TIME_X, a row of TIME_Y. */
    private int next;

    LevelHistory(int width, int height) {
        this.width = width;
        this.height = height;
        levels = new short[width * height];
    }

    /** Forgets everything. */
    void clear(Orientation newOrientation) {
        Arrays.fill(levels, (short) 0);
        orientation = newOrientation;
        next = 0;
    }

    /** Adds a line; the lowest frequency comes first. */
    void add(float[] line) {
        switch (orientation) {
            case TIME_X -> {
                for (int band = 0; band < height; band++) {
                    levels[(height - 1 - band) * width + next] = SpectrogramPlan.step(line[band]);
                }
                next = next + 1 == width ? 0 : next + 1;
            }
            case TIME_Y -> {
                for (int band = 0; band < width; band++) {
                    levels[next * width + band] = SpectrogramPlan.step(line[band]);
                }
                next = next + 1 == height ? 0 : next + 1;
            }
        }
    }

    /** Paints one row of the picture. */
    void paint(int row, Direction direction, int[] colours, int[] into, int offset) {
        boolean newestLast = direction == Direction.NEWEST_LAST;
        switch (orientation) {
            case TIME_X -> {
                int start = row * width;
                if (newestLast) {
                    forwards(start + next, width - next, colours, into, offset);
                    forwards(start, next, colours, into, offset + width - next);
                } else {
                    backwards(start + next, next, colours, into, offset);
                    backwards(start + width, width - next, colours, into, offset + next);
                }
            }
            case TIME_Y -> {
                int age = newestLast ? height - 1 - row : row;
                int line = Math.floorMod(next - 1 - age, height);
                forwards(line * width, width, colours, into, offset);
            }
        }
    }

    private void forwards(int from, int count, int[] colours, int[] into, int offset) {
        for (int i = 0; i < count; i++) {
            into[offset + i] = colours[levels[from + i]];
        }
    }

    /** Reads downwards from the one before {@code end}. */
    private void backwards(int end, int count, int[] colours, int[] into, int offset) {
        for (int i = 0; i < count; i++) {
            into[offset + i] = colours[levels[end - 1 - i]];
        }
    }
}
