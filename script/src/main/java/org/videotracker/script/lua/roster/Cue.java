package org.videotracker.script.lua.roster;

import org.videotracker.model.module.ModuleId;

/** What a callback waits for. */
public sealed interface Cue {

    /** Any change of the session. */
    record StateChange() implements Cue {}

    /** Each beat. */
    record EachBeat() implements Cue {}

    /**
     * One moment, so many beats after the one in which the script that asked for it took effect.
     *
     * @param beats not negative
     */
    record After(double beats) implements Cue {}

    /**
     * The same distances again and again, from the moment in which the script that asked for it took effect.
     *
     * @param beats at least {@link #LEAST_BEATS}
     */
    record Every(double beats) implements Cue {
        public static final double LEAST_BEATS = 1.0 / 32;
    }

    /** Each trigger that a sequencer sends or a sampler gets. */
    record Trigger(ModuleId module) implements Cue {}
}
