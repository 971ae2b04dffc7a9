package org.videotracker.script.lua.roster;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.videotracker.model.module.ModuleId;
import org.videotracker.script.lua.runtime.ScriptFunction;

/**
 * A part of a set that has a name and is evaluated, silenced and restored on its own.
 *
 * @param name its name
 * @param maker the statement that it was last written in
 * @param evaluations how often it was evaluated, whether or not that went well
 * @param version what is in force
 * @param before what was in force before, to fall back to; absent after that has happened, and for a first version
 * @param state whether it is heard
 * @param disabled the modules that its silence has switched off, and its restoring switches on
 */
public record Block(
        String name,
        Owner maker,
        int evaluations,
        Version version,
        Optional<Version> before,
        State state,
        Set<ModuleId> disabled) {

    /** Whether a block is heard. */
    public enum State {
        SOUNDING,
        /** Somebody silenced it. */
        SILENCED,
        /** The text no longer has it. */
        REMOVED
    }

    /**
     * What a block was at one evaluation.
     *
     * @param number which evaluation it was, from 1 on
     * @param script the name of the script that it was written in
     * @param line the line that it began on
     * @param function what it does
     * @param modules the modules that it named
     */
    public record Version(int number, String script, int line, ScriptFunction function, Set<ModuleId> modules) {
        public Version {
            modules = Set.copyOf(modules);
        }
    }

    public Block {
        disabled = Set.copyOf(disabled);
    }

    public boolean isSounding() {
        return state == State.SOUNDING;
    }

    /** After an evaluation that failed. */
    Block attempted(Owner newMaker) {
        return new Block(name, newMaker, evaluations + 1, version, before, state, disabled);
    }

    /** With what came of running the version before. */
    Block fallenBack(Set<ModuleId> modules) {
        Version old = before.orElseThrow();
        Version again = new Version(old.number(), old.script(), old.line(), old.function(), modules);
        return new Block(name, maker, evaluations, again, Optional.empty(), state, disabled);
    }

    Block silenced(State newState, Set<ModuleId> nowDisabled) {
        Set<ModuleId> all = new HashSet<>(disabled);
        all.addAll(nowDisabled);
        return new Block(name, maker, evaluations, version, before, newState, all);
    }

    Block restored() {
        return new Block(name, maker, evaluations, version, before, State.SOUNDING, Set.of());
    }
}
