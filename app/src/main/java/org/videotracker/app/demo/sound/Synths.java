package org.videotracker.app.demo.sound;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.pow;
import static java.lang.StrictMath.sin;

import java.util.SplittableRandom;

/** The pitched instruments. All of them sound a C, so that note 60 plays them as they are. */
final class Synths {
    private static final double C2_HERTZ = 65.406;
    private static final double C3_HERTZ = 130.813;
    private static final double C4_HERTZ = 261.626;
    private static final int[] MINOR_SEVENTH = {-12, 0, 3, 7, 10, 14};
    private static final int[] MAJOR_SEVENTH = {-12, 0, 4, 7, 11, 14};

    /** Formant frequencies in hertz of a, e, o and u, sung low, and how loud each is. */
    private static final double[][] VOWELS = {{700, 1120, 2450}, {420, 1700, 2500}, {440, 800, 2450}, {330, 700, 2300}};

    private static final double[] FORMANT_LEVELS = {1, 0.55, 0.22};

    private final SplittableRandom random;
    private final double barSeconds;

    Synths(SplittableRandom random, double barSeconds) {
        this.random = random;
        this.barSeconds = barSeconds;
    }

    private double noise() {
        return random.nextDouble() * 2 - 1;
    }

    private static double semitones(double semitones) {
        return pow(2, semitones / 12);
    }

    /** Two saws and a sub through a filter that snaps shut. */
    Sound bass() {
        Take take = new Take(1.3);
        Oscillator one = new Oscillator(0);
        Oscillator two = new Oscillator(0.37);
        Oscillator sub = new Oscillator(0);
        Filter first = new Filter(400, 1.3);
        Filter second = new Filter(400, 0.6);
        for (int i = 0; i < take.frames(); i++) {
            double t = Take.seconds(i);
            one.advance(C2_HERTZ * semitones(0.05));
            two.advance(C2_HERTZ * semitones(-0.06));
            sub.advance(C2_HERTZ);
            if (i % 16 == 0) {
                double corner = 140 + 1700 * exp(-t * 9) + 260 * exp(-t * 1.5);
                first.tune(corner, 1.5);
                second.tune(corner * 1.6, 0.6);
            }
            first.process(0.5 * one.saw() + 0.4 * two.saw());
            second.process(StrictMath.tanh(1.6 * first.low()));
            double level = (1 - exp(-t * 900)) * exp(-t * 1.3);
            take.add(i, level * (0.8 * second.low() + 0.55 * sub.sine()));
        }
        return take.saturated(1.5).finished("bass", -2, 0.3);
    }

    /** A stab of Cm9. */
    Sound minorChord() {
        return stab("chord", MINOR_SEVENTH);
    }

    /** A stab of Cmaj9, for the chords of the scale that are major. */
    Sound majorChord() {
        return stab("chordmajor", MAJOR_SEVENTH);
    }

    private Sound stab(String name, int[] chord) {
        Take take = new Take(1.9);
        for (int note = 0; note < chord.length; note++) {
            double hertz = C4_HERTZ * semitones(chord[note]);
            for (int detuned = -1; detuned <= 1; detuned++) {
                Oscillator saw = new Oscillator(random.nextDouble());
                Filter filter = new Filter(1000, 0.9);
                double level = (note == 0 ? 0.75 : note == chord.length - 1 ? 0.45 : 0.9) / 6;
                for (int i = 0; i < take.frames(); i++) {
                    double t = Take.seconds(i);
                    saw.advance(hertz * semitones(0.09 * detuned));
                    if (i % 16 == 0) {
                        filter.tune(380 + 4200 * exp(-t * 6) + 500 * exp(-t * 1.4), 1.1);
                    }
                    filter.process(saw.saw());
                    double envelope = (1 - exp(-t * 500)) * (0.65 * exp(-t * 3.4) + 0.35 * exp(-t * 1.3));
                    take.add(i, level * envelope * filter.low(), detuned * 0.7);
                }
            }
        }
        return Room.around(take.saturated(1.2), 0.22, 1.5, 0.3).highPassed(120).finished(name, -2, 0.5);
    }

    /** A slow cloud of Cm9 that opens and closes over two bars. */
    Sound pad() {
        Take take = new Take(2 * barSeconds);
        double length = 2 * barSeconds;
        for (int interval : MINOR_SEVENTH) {
            for (int side = -1; side <= 1; side += 2) {
                Oscillator saw = new Oscillator(random.nextDouble());
                Oscillator soft = new Oscillator(random.nextDouble());
                Filter filter = new Filter(600, 0.8);
                double drift = random.nextDouble();
                for (int i = 0; i < take.frames(); i++) {
                    double t = Take.seconds(i);
                    double wander = 0.07 * side + 0.04 * sin(2 * StrictMath.PI * (0.3 * t + drift));
                    saw.advance(C4_HERTZ * semitones(interval + wander));
                    soft.advance(C4_HERTZ * semitones(interval - 12 - wander));
                    double swell = sin(StrictMath.PI * t / length);
                    if (i % 32 == 0) {
                        filter.tune(320 + 1900 * swell * swell, 0.9);
                    }
                    filter.process(0.8 * saw.saw() + 0.5 * soft.sine());
                    take.add(i, 0.12 * pow(Math.max(swell, 0), 0.6) * filter.low(), 0.8 * side);
                }
            }
        }
        return Room.around(take, 0.3, 2.2, 0.35).highPassed(110).finished("pad", -3, 0.6);
    }

    /** A choir of three that sings a-e-o-u over one bar: matter for grains. */
    Sound voice() {
        Take take = new Take(barSeconds);
        for (int singer = -1; singer <= 1; singer++) {
            Oscillator cords = new Oscillator(random.nextDouble());
            Oscillator vibrato = new Oscillator(random.nextDouble());
            Filter[] formants = new Filter[FORMANT_LEVELS.length];
            for (int f = 0; f < formants.length; f++) {
                formants[f] = new Filter(VOWELS[0][f], 9);
            }
            for (int i = 0; i < take.frames(); i++) {
                double t = Take.seconds(i);
                vibrato.advance(5.1 + 0.4 * singer);
                cords.advance(C3_HERTZ * semitones((singer == 1 ? 7 : 0) + 0.16 * vibrato.sine() + 0.06 * singer));
                if (i % 16 == 0) {
                    mouth(formants, t / barSeconds);
                }
                double air = cords.saw() + 0.12 * noise();
                double sung = 0;
                for (int f = 0; f < formants.length; f++) {
                    formants[f].process(air);
                    sung += FORMANT_LEVELS[f] * formants[f].band();
                }
                take.add(i, sung * (1 - exp(-t * 40)), 0.6 * singer);
            }
        }
        return Room.around(take, 0.25, 1.4, 0.3).highPassed(90).finished("voice", -3, 0.05);
    }

    private static void mouth(Filter[] formants, double progress) {
        double place = Math.min(progress, 0.9999) * VOWELS.length;
        int from = (int) place;
        int to = (from + 1) % VOWELS.length;
        double x = place - from;
        double blend = x * x * (3 - 2 * x);
        for (int f = 0; f < formants.length; f++) {
            formants[f].tune(VOWELS[from][f] * (1 - blend) + VOWELS[to][f] * blend, 7 + 3 * f);
        }
    }

    /** One bar of rising noise and tone that trembles faster and faster. */
    Sound riser() {
        Take take = new Take(barSeconds);
        Oscillator one = new Oscillator(0);
        Oscillator two = new Oscillator(0.5);
        Oscillator tremble = new Oscillator(0);
        Filter left = new Filter(400, 1.5);
        Filter right = new Filter(400, 1.5);
        Filter tone = new Filter(800, 1);
        for (int i = 0; i < take.frames(); i++) {
            double x = (double) i / take.frames();
            one.advance(C3_HERTZ * semitones(24 * x * x));
            two.advance(C3_HERTZ * semitones(24 * x * x + 7.1));
            tremble.advance(4 + 14 * x * x);
            if (i % 16 == 0) {
                left.tune(300 * pow(28, x), 1.6);
                right.tune(330 * pow(28, x), 1.6);
                tone.tune(500 + 5000 * x * x, 1.2);
            }
            left.process(noise());
            right.process(noise());
            tone.process(one.saw() + 0.8 * two.saw());
            double level = pow(x, 1.6) * (0.72 + 0.28 * tremble.sine());
            take.left[i] = level * (1.3 * left.band() + 0.28 * tone.low());
            take.right[i] = level * (1.3 * right.band() + 0.28 * tone.low());
        }
        return Room.around(take.saturated(1.3), 0.12, 1.2, 0.3).highPassed(140).finished("riser", -3, 0.02);
    }
}
