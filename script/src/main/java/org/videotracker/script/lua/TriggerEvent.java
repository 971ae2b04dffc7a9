package org.videotracker.script.lua;

import org.videotracker.model.module.ModuleId;

/**
 * A trigger that a sequencer has sent.
 *
 * @param row counted from zero
 * @param target the sampler that got it
 * @param index the sample slot, counted from zero
 * @param note a MIDI note; negative if it has none
 * @param volume its velocity, 0..1
 * @param beat when it sounded
 */
public record TriggerEvent(
        ModuleId sequencer,
        String pattern,
        int row,
        ModuleId target,
        int index,
        int note,
        double volume,
        double beat) {}
