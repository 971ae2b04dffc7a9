package org.videotracker.engine.live;

import java.util.Arrays;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.VideoClip;

/** Two seconds of a sawtooth and of grey, that a rehearsal plays. */
final class RehearsalClip {
    static final int SAMPLE_RATE = 44_100;
    static final int FRAMES = 2 * SAMPLE_RATE;
    static final int PICTURES = 50;
    static final double FRAME_RATE = 25;
    /** Another shape than the canvas has, so that it has to be fitted in. */
    static final int SIDE = 24;

    private static final int PERIOD = 200;
    private static final int HALF_OPAQUE_GREY = 0x80404040;

    private RehearsalClip() {}

    static Clip clip() {
        return new Clip(new Sawtooth(), new Grey());
    }

    private record Sawtooth() implements AudioClip {
        @Override
        public int channels() {
            return 2;
        }

        @Override
        public int sampleRate() {
            return SAMPLE_RATE;
        }

        @Override
        public long frames() {
            return FRAMES;
        }

        @Override
        public void read(int channel, long frame, float[] into, int offset, int count) {
            for (int i = 0; i < count; i++) {
                long at = frame + i;
                into[offset + i] = at >= 0 && at < FRAMES ? (float) (at % PERIOD) / PERIOD - 0.5f : 0;
            }
        }
    }

    private record Grey() implements VideoClip {
        @Override
        public int width() {
            return SIDE;
        }

        @Override
        public int height() {
            return SIDE;
        }

        @Override
        public long frames() {
            return PICTURES;
        }

        @Override
        public double frameRate() {
            return FRAME_RATE;
        }

        @Override
        public boolean hasAlpha() {
            return true;
        }

        @Override
        public void decode(long frame, int firstRow, int rows, int[] into, int offset) {
            Arrays.fill(into, offset, offset + rows * SIDE, HALF_OPAQUE_GREY);
        }
    }
}
