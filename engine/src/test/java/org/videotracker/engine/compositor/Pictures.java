package org.videotracker.engine.compositor;

import java.util.Arrays;
import java.util.Random;
import org.videotracker.engine.clip.VideoClip;

/** Pictures and layers for tests. */
final class Pictures {

    private Pictures() {}

    static Frame plain(int width, int height, int pixel) {
        Frame frame = new Frame(width, height);
        frame.fill(pixel);
        return frame;
    }

    /** Random premultiplied pixels. */
    static Frame noise(int width, int height, long seed) {
        Random random = new Random(seed);
        Frame frame = new Frame(width, height);
        for (int i = 0; i < frame.pixels.length; i++) {
            int alpha = random.nextInt(256);
            frame.pixels[i] = alpha << 24
                    | random.nextInt(alpha + 1) << 16
                    | random.nextInt(alpha + 1) << 8
                    | random.nextInt(alpha + 1);
        }
        return frame;
    }

    /** A transparent pixel that notes the index of the frame it was prepared for. */
    static Picture telling(long[] told) {
        return new Picture() {
            @Override
            public int width() {
                return 1;
            }

            @Override
            public int height() {
                return 1;
            }

            @Override
            public boolean hasAlpha() {
                return true;
            }

            @Override
            public void prepare(FrameTime time) {
                told[0] = time.index();
            }

            @Override
            public void rows(int firstRow, int rows, int[] into, int offset) {
                Arrays.fill(into, offset, offset + rows, 0);
            }
        };
    }

    static Layer layer(Picture picture) {
        Layer layer = new Layer();
        layer.picture = picture;
        return layer;
    }

    static Mix mix(Mix.Backdrop backdrop) {
        return new Mix(1, false, backdrop, Scaling.BILINEAR);
    }

    static FrameTime time(long index, double seconds) {
        FrameTime time = new FrameTime();
        time.set(index, Math.round(seconds * 48_000), 48_000);
        return time;
    }

    /** Opaque frames of one grey each: frame n has the blue value n. */
    static VideoClip counting(int width, int height, int frames, double rate) {
        return new VideoClip() {
            @Override
            public int width() {
                return width;
            }

            @Override
            public int height() {
                return height;
            }

            @Override
            public long frames() {
                return frames;
            }

            @Override
            public double frameRate() {
                return rate;
            }

            @Override
            public boolean hasAlpha() {
                return false;
            }

            @Override
            public void decode(long frame, int firstRow, int rows, int[] into, int offset) {
                if (firstRow % BAND_ROWS != 0 || rows % BAND_ROWS != 0 && firstRow + rows != height) {
                    throw new IllegalArgumentException("rows " + firstRow + " + " + rows + " are no bands");
                }
                Arrays.fill(into, offset, offset + rows * width, 0xFF000000 | (int) frame);
            }
        };
    }
}
