package org.videotracker.app.demo;

import org.videotracker.model.module.ModuleType;
import org.videotracker.model.pattern.Step;

/**
 * The words in which the parts are written down: steps with the locks that a sampler understands.
 *
 * @param grain the number of the play style GRAIN
 * @param once the number of the play style ONCE
 */
record Locks(double grain, double once) {

    /** As the type of the sampler numbers its play styles. */
    static Locks of(ModuleType sampler) {
        var style = sampler.lockParameter("playStyle")
                .orElseThrow(() -> new IllegalArgumentException(sampler.name() + " has no lock playStyle"));
        return new Locks(
                style.option("GRAIN").orElseThrow(), style.option("ONCE").orElseThrow());
    }

    static Step hit(int slot, int length) {
        return Step.of(slot).withLength(length);
    }

    static Step hit(int slot, int length, double volume) {
        return hit(slot, length).withLock("volume", volume);
    }

    static Step cut(int slot, int length, double position, double speed) {
        return hit(slot, length).withLock("position", position).withLock("speed", speed);
    }

    static Step note(int slot, int length, int note) {
        return hit(slot, length).withNote(note);
    }

    /** A small loop at a place: a stutter of sound, a tremble of the picture. */
    Step grain(int slot, int length, double position, double seconds) {
        return hit(slot, length)
                .withLock("playStyle", grain)
                .withLock("position", position)
                .withLock("grainSize", seconds);
    }
}
