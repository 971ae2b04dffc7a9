package org.videotracker.app.demo.sound;

import static java.lang.StrictMath.exp;

import java.util.SplittableRandom;

/** The drum machine. */
final class Drums {
    /**
     * Six squares that share no harmonics sound like metal; the ratios are those of an analogue drum machine's
     * cymbal.
     */
    private static final double[] METAL_HERTZ = {410.6, 608.8, 739.2, 1045.4, 1080, 1600};

    private static final double[] CLAP_ONSETS_SECONDS = {0, 0.0105, 0.0215, 0.031};

    private final SplittableRandom random;

    Drums(SplittableRandom random) {
        this.random = random;
    }

    private double noise() {
        return random.nextDouble() * 2 - 1;
    }

    /** A sine that falls from a knock to 48 Hz, bent by saturation, with a click in front. */
    Sound kick() {
        Take take = new Take(0.55);
        Oscillator body = new Oscillator(0);
        Filter click = new Filter(3200, 0.8);
        for (int i = 0; i < take.frames(); i++) {
            double t = Take.seconds(i);
            body.advance(48 + 150 * exp(-t * 34) + 520 * exp(-t * 210));
            click.process(noise());
            double attack = 1 - exp(-t * 2400);
            take.add(i, body.sine() * attack * exp(-t * 5.6) + 0.3 * click.band() * exp(-t * 420));
        }
        return take.saturated(2.1).finished("kick", -1, 0.12);
    }

    /** Two drum-head modes under two independent noises, in a small room. */
    Sound snare() {
        Take take = new Take(0.5);
        Oscillator low = new Oscillator(0);
        Oscillator high = new Oscillator(0);
        Filter left = new Filter(3600, 0.55);
        Filter right = new Filter(4200, 0.55);
        for (int i = 0; i < take.frames(); i++) {
            double t = Take.seconds(i);
            double bend = 1 + 0.45 * exp(-t * 60);
            low.advance(186 * bend);
            high.advance(331 * bend);
            double head = 0.75 * low.sine() * exp(-t * 17) + 0.4 * high.sine() * exp(-t * 26);
            double wires = exp(-t * 15) + 0.8 * exp(-t * 90);
            double middle = noise();
            left.process(0.6 * middle + 0.5 * noise());
            right.process(0.6 * middle + 0.5 * noise());
            take.left[i] = head + 0.7 * wires * left.band();
            take.right[i] = head + 0.7 * wires * right.band();
        }
        return Room.around(take.saturated(1.7), 0.16, 0.45, 0.35).finished("snare", -1.5, 0.1);
    }

    /** Four hands, nearly together. */
    Sound clap() {
        Take take = new Take(0.55);
        Filter left = new Filter(1250, 1.3);
        Filter right = new Filter(1420, 1.3);
        for (int i = 0; i < take.frames(); i++) {
            double t = Take.seconds(i);
            double level = 0;
            for (double onset : CLAP_ONSETS_SECONDS) {
                boolean last = onset == CLAP_ONSETS_SECONDS[3];
                level += t < onset ? 0 : (last ? 0.75 * exp(-(t - onset) * 15) : 0.9 * exp(-(t - onset) * 190));
            }
            left.process(noise());
            right.process(noise());
            take.left[i] = level * left.band();
            take.right[i] = level * right.band();
        }
        return Room.around(take.saturated(2), 0.2, 0.6, 0.3).finished("clap", -2, 0.12);
    }

    Sound closedHat() {
        return cymbal("hat", 0.14, 48, 7600, -4, 0.03);
    }

    Sound openHat() {
        return cymbal("openhat", 0.5, 8.5, 7000, -4, 0.12);
    }

    /** A crash for the beginnings of parts, with the low drop that is felt rather than heard. */
    Sound crash() {
        Sound metal = cymbal("crash", 2.6, 2.1, 3600, -3, 0.8);
        Take take = new Take(2.6);
        Oscillator drop = new Oscillator(0);
        for (int i = 0; i < take.frames(); i++) {
            double t = Take.seconds(i);
            drop.advance(34 + 70 * exp(-t * 3.2));
            double low = 0.55 * drop.sine() * exp(-t * 2.4) * (1 - exp(-t * 300));
            take.left[i] = 0.6 * metal.left()[i] + low;
            take.right[i] = 0.6 * metal.right()[i] + low;
        }
        return Room.around(take, 0.2, 1.8, 0.3).finished("crash", -2, 0.8);
    }

    private Sound cymbal(String name, double seconds, double decay, double corner, double peakDb, double fade) {
        Take take = new Take(seconds);
        Oscillator[] metal = new Oscillator[METAL_HERTZ.length];
        for (int m = 0; m < metal.length; m++) {
            metal[m] = new Oscillator(random.nextDouble());
        }
        Filter left = new Filter(corner, 0.9);
        Filter right = new Filter(corner * 1.07, 0.9);
        for (int i = 0; i < take.frames(); i++) {
            double t = Take.seconds(i);
            double ring = 0;
            for (int m = 0; m < metal.length; m++) {
                metal[m].advance(METAL_HERTZ[m] * 1.9);
                ring += metal[m].square() / metal.length;
            }
            double level = exp(-t * decay) + 0.5 * exp(-t * 220);
            left.process(ring + 0.45 * noise());
            right.process(ring + 0.45 * noise());
            take.left[i] = level * left.high();
            take.right[i] = level * right.high();
        }
        return take.saturated(1.2).finished(name, peakDb, fade);
    }

    /** A round tom. */
    Sound tom() {
        Take take = new Take(0.6);
        Oscillator head = new Oscillator(0);
        Oscillator rim = new Oscillator(0.1);
        Filter stick = new Filter(1900, 0.8);
        for (int i = 0; i < take.frames(); i++) {
            double t = Take.seconds(i);
            double pitch = 112 * (1 + 0.75 * exp(-t * 22));
            head.advance(pitch);
            rim.advance(pitch * 1.593);
            stick.process(noise());
            take.add(i, head.sine() * exp(-t * 7), -0.15);
            take.add(i, 0.3 * rim.sine() * exp(-t * 14), 0.3);
            take.add(i, 0.35 * stick.band() * exp(-t * 160), 0.1);
        }
        return Room.around(take.saturated(1.5), 0.1, 0.5, 0.4).finished("tom", -2, 0.15);
    }

    /** A dry stick on wood. */
    Sound rim() {
        Take take = new Take(0.12);
        Oscillator wood = new Oscillator(0);
        Oscillator edge = new Oscillator(0.25);
        for (int i = 0; i < take.frames(); i++) {
            double t = Take.seconds(i);
            wood.advance(880 + 500 * exp(-t * 300));
            edge.advance(2467);
            take.add(i, wood.sine() * exp(-t * 70), 0.25);
            take.add(i, 0.5 * edge.sine() * exp(-t * 120) + 0.2 * noise() * exp(-t * 500), -0.25);
        }
        return take.saturated(1.8).finished("rim", -4, 0.04);
    }
}
