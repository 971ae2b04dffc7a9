package org.videotracker.app.demo.sound;

import java.util.List;
import java.util.SplittableRandom;

/** The sounds of the demo: a drum machine, a bass, chords, a choir and a riser, all made here. */
public final class DemoSounds {

    private DemoSounds() {}

    /**
     * All sounds. Takes a few seconds; any thread.
     *
     * @param seed what noise is drawn from: the same seed gives the same samples on every machine
     * @param bpm the tempo that the sounds which fill whole bars (of four beats) are made for
     */
    public static List<Sound> all(long seed, double bpm) {
        SplittableRandom random = new SplittableRandom(seed);
        Drums drums = new Drums(random.split());
        Synths synths = new Synths(random.split(), 4 * 60 / bpm);
        return List.of(
                drums.kick(),
                drums.snare(),
                drums.clap(),
                drums.closedHat(),
                drums.openHat(),
                drums.tom(),
                drums.rim(),
                drums.crash(),
                synths.bass(),
                synths.minorChord(),
                synths.majorChord(),
                synths.pad(),
                synths.voice(),
                synths.riser());
    }
}
