package org.videotracker.media.playback;

import java.util.Arrays;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.model.asset.Asset;

/** A sound of the right length in which nothing is heard. */
record Silence(int channels, int sampleRate, long frames) implements AudioClip {

    static Silence of(Asset.Sound sound) {
        return new Silence(sound.channels(), sound.sampleRate(), sound.frames());
    }

    @Override
    public void read(int channel, long frame, float[] into, int offset, int count) {
        Arrays.fill(into, offset, offset + count, 0);
    }
}
