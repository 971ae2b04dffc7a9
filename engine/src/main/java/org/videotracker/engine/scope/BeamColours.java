package org.videotracker.engine.scope;

/**
 * What a brightness of the screen looks like: the beam's colour over the background, saturating gently, and whiter
 * where it is brightest, as far as the beam's colour is bright itself: a black beam stays black.
 */
final class BeamColours {
    private static final int STEPS = 1024;
    private static final float PER_UNIT = 256;
    private static final double EXPOSURE = 2.4;
    private static final double WHITEST = 0.7;

    private final int[] table = new int[STEPS];
    private final double[] covering = new double[STEPS];
    private final double[] heat = new double[STEPS];
    private Colour beam = Colour.WHITE;
    private Colour background = Colour.BLACK;

    BeamColours() {
        for (int i = 0; i < STEPS; i++) {
            double brightness = i / (double) PER_UNIT;
            covering[i] = 1 - StrictMath.exp(-EXPOSURE * brightness);
            heat[i] = WHITEST * (1 - StrictMath.exp(-Math.max(0, brightness - 0.8)));
        }
        fill();
    }

    void mix(Colour newBeam, Colour newBackground) {
        if (!newBeam.equals(beam) || !newBackground.equals(background)) {
            beam = newBeam;
            background = newBackground;
            fill();
        }
    }

    private void fill() {
        double brightest = Math.max(beam.red(), Math.max(beam.green(), beam.blue()));
        for (int i = 0; i < STEPS; i++) {
            double over = covering[i] * beam.alpha();
            double through = (1 - over) * background.alpha();
            double white = heat[i] * brightest;
            table[i] = Colour.premultiplied(
                    over * (beam.red() + (brightest - beam.red()) * white) + through * background.red(),
                    over * (beam.green() + (brightest - beam.green()) * white) + through * background.green(),
                    over * (beam.blue() + (brightest - beam.blue()) * white) + through * background.blue(),
                    over + through);
        }
    }

    void paint(Phosphor screen, int from, int count, int[] into, int offset) {
        screen.colour(from, count, table, PER_UNIT, into, offset);
    }
}
