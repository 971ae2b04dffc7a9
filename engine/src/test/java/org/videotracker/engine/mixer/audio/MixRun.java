package org.videotracker.engine.mixer.audio;

import java.util.Arrays;
import org.videotracker.engine.signal.StereoBuffer;

/** Plays a mix of constant signals, run by run, as the engine does: no run crosses the control grid. */
final class MixRun {
    final AudioMix mix = new AudioMix(48_000);
    final StereoBuffer into = new StereoBuffer();
    private StereoBuffer[] sources = {};
    private long frame;

    MixRun(AudioMixSettings settings, float... levels) {
        settings(settings, levels);
    }

    void settings(AudioMixSettings settings, float... levels) {
        mix.apply(settings);
        if (levels.length > 0) {
            sources = new StereoBuffer[levels.length];
            for (int i = 0; i < levels.length; i++) {
                sources[i] = new StereoBuffer();
                Arrays.fill(sources[i].left, levels[i]);
                Arrays.fill(sources[i].right, levels[i]);
            }
        }
    }

    /** The left channel of the next frames. */
    float[] render(int frames) {
        return render(frames, StereoBuffer.CAPACITY);
    }

    float[] render(int frames, int longestRun) {
        float[] out = new float[frames];
        int done = 0;
        while (done < frames) {
            int toGrid = StereoBuffer.CAPACITY - (int) (frame % StereoBuffer.CAPACITY);
            int run = Math.min(Math.min(longestRun, toGrid), frames - done);
            mix.render(sources, into, run, frame);
            System.arraycopy(into.left, 0, out, done, run);
            done += run;
            frame += run;
        }
        return out;
    }
}
