package org.videotracker.script.lua.roster;

import org.videotracker.script.lua.runtime.ScriptFunction;

/**
 * A function that a script wants to be called.
 *
 * @param id what scripts know it by; never used again
 * @param owner what made it
 * @param cue what it waits for
 * @param function what is called
 * @param anchorBeat the beat from which distances count: that in which the script that made it took effect
 * @param failures how often in a row it has failed
 * @param isPaused whether it has failed too often, and is called no more
 */
public record Callback(
        long id, Owner owner, Cue cue, ScriptFunction function, double anchorBeat, int failures, boolean isPaused) {
    /** So many failures in a row are no accident. */
    public static final int MOST_FAILURES = 3;

    public Callback(long id, Owner owner, Cue cue, ScriptFunction function) {
        this(id, owner, cue, function, 0, 0, false);
    }

    Callback anchoredAt(double beat) {
        return new Callback(id, owner, cue, function, beat, failures, isPaused);
    }

    Callback failed() {
        return new Callback(id, owner, cue, function, anchorBeat, failures + 1, failures + 1 >= MOST_FAILURES);
    }

    Callback paused() {
        return new Callback(id, owner, cue, function, anchorBeat, failures + 1, true);
    }

    Callback succeeded() {
        return failures == 0 ? this : new Callback(id, owner, cue, function, anchorBeat, 0, false);
    }
}
