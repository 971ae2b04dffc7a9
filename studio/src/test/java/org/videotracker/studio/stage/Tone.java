package org.videotracker.studio.stage;

import org.videotracker.engine.clip.AudioClip;

/** A steady tone, half as loud on the right. */
public record Tone(double level, long frames) implements AudioClip {
    private static final double TURN = 0.05;

    @Override
    public int sampleRate() {
        return PanelStage.RATE;
    }

    @Override
    public int channels() {
        return 2;
    }

    @Override
    public void read(int channel, long frame, float[] into, int offset, int count) {
        for (int i = 0; i < count; i++) {
            double sample = level * Math.sin((frame + i) * TURN);
            into[offset + i] = (float) (channel == 0 ? sample : sample / 2);
        }
    }
}
