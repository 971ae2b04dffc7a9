package org.videotracker.app.demo.picture;

/** Smooth random fields: value noise on a lattice, drawn from a seed. */
final class Noise {
    private final int seed;

    Noise(long seed) {
        this.seed = (int) (seed ^ seed >>> 32);
    }

    /** 0..1, the same for the same point of the lattice. */
    float at(int x, int y) {
        int h = seed + x * 0x27D4EB2D + y * 0x165667B1;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        h ^= h >>> 15;
        return (h >>> 8) / (float) (1 << 24);
    }

    /** 0..1, varying smoothly over about one unit. */
    float smooth(float x, float y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float u = x - left;
        float v = y - top;
        float su = u * u * (3 - 2 * u);
        float sv = v * v * (3 - 2 * v);
        float upper = at(left, top) + (at(left + 1, top) - at(left, top)) * su;
        float lower = at(left, top + 1) + (at(left + 1, top + 1) - at(left, top + 1)) * su;
        return upper + (lower - upper) * sv;
    }

    /** 0..1, with details down to a sixteenth of a unit. */
    float cloud(float x, float y) {
        float sum = 0;
        float level = 0.5f;
        for (int octave = 0; octave < 5; octave++) {
            sum += level * smooth(x, y);
            x = x * 2.03f + 17.1f;
            y = y * 2.03f + 5.3f;
            level *= 0.5f;
        }
        return sum / 0.96875f;
    }
}
