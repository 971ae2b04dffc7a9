package org.videotracker.studio.sampler;

import java.util.Optional;
import java.util.TreeMap;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.event.Locks;
import org.videotracker.engine.sampler.PlayStyle;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Step;

/** Scrubbing that is heard: while the mouse moves, short grains from where it is, none nearer to the last than they are long. UI thread. */
final class Audition {
    /** How long a grain is. */
    static final double GRAIN_SECONDS = 0.09;
    /** How soon the next can follow. */
    static final double APART_SECONDS = 0.05;

    private static final double FADE_MS = 8;

    private double last = Double.NEGATIVE_INFINITY;

    /**
     * The grain at a place, if it is time for one.
     *
     * @param place in the whole clip, 0..1
     * @param now in seconds
     * @param tempo in beats a minute, by which the engine counts how long a note is
     */
    Optional<HandTrigger> at(ModuleId sampler, int slot, double place, double now, double tempo) {
        if (now - last < APART_SECONDS) {
            return Optional.empty();
        }
        last = now;
        TreeMap<String, Double> locks = new TreeMap<>();
        locks.put("regionStart", 0.0);
        locks.put("regionEnd", 1.0);
        locks.put("position", place);
        locks.put("speed", SampleSettings.DEFAULT.speed());
        locks.put("playStyle", (double) PlayStyle.GRAIN.ordinal());
        locks.put("grainSize", 2 * GRAIN_SECONDS);
        locks.put("attackMs", FADE_MS);
        locks.put("sustain", 1.0);
        locks.put("releaseMs", 4 * FADE_MS);
        return Optional.of(new HandTrigger(sampler, slot, Step.NONE, GRAIN_SECONDS * tempo / 60, Locks.of(locks)));
    }
}
