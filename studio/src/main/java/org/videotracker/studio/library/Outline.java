package org.videotracker.studio.library;

import org.videotracker.media.waveform.WaveformPyramid;

/**
 * The outline of a whole sound in few columns, both channels in one.
 *
 * @param low the lowest sample of each column, 1.0 being the loudest of the sound, so that quiet ones are seen too; not to be changed
 * @param high the highest
 */
record Outline(float[] low, float[] high) {
    static final int COLUMNS = 256;

    static Outline of(WaveformPyramid waveform) {
        float[] low = new float[COLUMNS];
        float[] high = new float[COLUMNS];
        waveform.outline(0, 0, waveform.frames(), low, high);
        if (waveform.channels() > 1) {
            float[] otherLow = new float[COLUMNS];
            float[] otherHigh = new float[COLUMNS];
            waveform.outline(1, 0, waveform.frames(), otherLow, otherHigh);
            for (int i = 0; i < COLUMNS; i++) {
                low[i] = Math.min(low[i], otherLow[i]);
                high[i] = Math.max(high[i], otherHigh[i]);
            }
        }
        float loudest = 1e-4f;
        for (int i = 0; i < COLUMNS; i++) {
            loudest = Math.max(loudest, Math.max(-low[i], high[i]));
        }
        for (int i = 0; i < COLUMNS; i++) {
            low[i] /= loudest;
            high[i] /= loudest;
        }
        return new Outline(low, high);
    }
}
