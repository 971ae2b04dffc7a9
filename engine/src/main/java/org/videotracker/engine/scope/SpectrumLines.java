package org.videotracker.engine.scope;

import java.util.Arrays;

/**
 * Makes the lines of a spectrogram from spectra. Lines of a steady pace end at multiples of their length in absolute frames. Where lines
 * are shorter than the step between spectra, they are blended from the two around; where they are longer, each takes
 * the greatest of its spectra.
 */
final class SpectrumLines {
    private final int hop;
    private final float[] line;
    private final float[] greatest;
    private float[] previous;
    private float[] current;
    private double framesPerLine;
    /** Where the lines are counted from, an absolute frame: 0 until their pace changes. */
    private double origin;

    private long drawn;

    SpectrumLines(int bands, double framesPerLine, int hop) {
        this.framesPerLine = framesPerLine;
        this.hop = hop;
        line = new float[bands];
        greatest = new float[bands];
        previous = new float[bands];
        current = new float[bands];
    }

    /** Makes the lines that follow longer or shorter; those that are drawn stay as they are. */
    void pace(double newFramesPerLine) {
        if (newFramesPerLine != framesPerLine) {
            origin += drawn * framesPerLine;
            drawn = 0;
            framesPerLine = newFramesPerLine;
        }
    }

    /** Begins anew at an absolute frame, after silence. */
    void begin(long frame) {
        origin = 0;
        drawn = (long) (frame / framesPerLine);
        Arrays.fill(previous, SpectrumAnalyser.FLOOR_DB);
        Arrays.fill(greatest, SpectrumAnalyser.FLOOR_DB);
    }

    /** Where the next spectrum is to be written. */
    float[] next() {
        return current;
    }

    /**
     * Takes in the spectrum in {@link #next}, which ends at an absolute frame, and draws the lines that are complete.
     */
    void take(long end, LevelHistory history) {
        if (framesPerLine < hop) {
            blend(end, history);
        } else {
            pool(end, history);
        }
        float[] swapped = previous;
        previous = current;
        current = swapped;
    }

    private double nextEnd() {
        return origin + (drawn + 1) * framesPerLine;
    }

    private void blend(long end, LevelHistory history) {
        for (double lineEnd = nextEnd(); lineEnd <= end; lineEnd = nextEnd()) {
            float share = (float) (1 - (end - lineEnd) / hop);
            for (int i = 0; i < line.length; i++) {
                line[i] = previous[i] + (current[i] - previous[i]) * share;
            }
            history.add(line);
            drawn++;
        }
    }

    private void pool(long end, LevelHistory history) {
        while (nextEnd() < end) {
            history.add(greatest);
            Arrays.fill(greatest, SpectrumAnalyser.FLOOR_DB);
            drawn++;
        }
        for (int i = 0; i < greatest.length; i++) {
            greatest[i] = Math.max(greatest[i], current[i]);
        }
    }
}
