package org.videotracker.engine.scope;

import java.util.Arrays;

/**
 * What a brightness of the screen looks like: the beam's colour over the background, saturating gently, and whiter
 * where it is brightest, as far as the beam's colour is bright itself: a black beam stays black.
 */
final class BeamColours {
    /** Red, green, blue and opacity of the beam, then of what is behind it. */
    static final int CHANNELS = 8;

    private static final int STEPS = 1024;
    private static final float PER_UNIT = 256;
    private static final double EXPOSURE = 2.4;
    private static final double WHITEST = 0.7;

    private final int[] table = new int[STEPS];
    private final double[] covering = new double[STEPS];
    private final double[] heat = new double[STEPS];
    private final double[] mixed = {1, 1, 1, 1, 0, 0, 0, 1};

    BeamColours() {
        for (int i = 0; i < STEPS; i++) {
            double brightness = i / (double) PER_UNIT;
            covering[i] = 1 - StrictMath.exp(-EXPOSURE * brightness);
            heat[i] = WHITEST * (1 - StrictMath.exp(-Math.max(0, brightness - 0.8)));
        }
        fill();
    }

    /** @param channels {@value #CHANNELS} numbers in 0..1 */
    void mix(double[] channels) {
        if (!Arrays.equals(channels, mixed)) {
            System.arraycopy(channels, 0, mixed, 0, CHANNELS);
            fill();
        }
    }

    private void fill() {
        double red = mixed[0];
        double green = mixed[1];
        double blue = mixed[2];
        double brightest = Math.max(red, Math.max(green, blue));
        for (int i = 0; i < STEPS; i++) {
            double over = covering[i] * mixed[3];
            double through = (1 - over) * mixed[7];
            double white = heat[i] * brightest;
            table[i] = Colour.premultiplied(
                    over * (red + (brightest - red) * white) + through * mixed[4],
                    over * (green + (brightest - green) * white) + through * mixed[5],
                    over * (blue + (brightest - blue) * white) + through * mixed[6],
                    over + through);
        }
    }

    void paint(Phosphor screen, int from, int count, int[] into, int offset) {
        screen.colour(from, count, table, PER_UNIT, into, offset);
    }
}
