package org.videotracker.script.lua.roster;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.ModuleId;
import org.videotracker.script.lua.roster.Block.Version;

/** One edit of a roster. What it concerns may be gone; then it does nothing. */
public sealed interface RosterEdit {

    /**
     * The roster after it.
     *
     * @param beat when it takes effect
     */
    Roster apply(Roster roster, double beat);

    /** A callback begins to stand. */
    record Add(Callback callback) implements RosterEdit {
        @Override
        public Roster apply(Roster roster, double beat) {
            return roster.with(callback.anchoredAt(beat));
        }
    }

    /** A callback is called no more. */
    record Cancel(long id) implements RosterEdit {
        @Override
        public Roster apply(Roster roster, double beat) {
            return roster.without(id);
        }
    }

    /** All callbacks go that something made. */
    record Clear(Owner owner) implements RosterEdit {
        @Override
        public Roster apply(Roster roster, double beat) {
            return roster.without(callback -> callback.owner().equals(owner));
        }
    }

    /** All callbacks go that the statements of a script made, those in blocks excepted. */
    record ClearScript(String script) implements RosterEdit {
        @Override
        public Roster apply(Roster roster, double beat) {
            return roster.without(callback ->
                    callback.owner() instanceof Owner.OfUnit(String name, var words, int nth) && name.equals(script));
        }
    }

    /** A block has a new version, and sounds. What its silence had switched off is on by other edits. */
    record Define(String name, Owner maker, Version version) implements RosterEdit {
        @Override
        public Roster apply(Roster roster, double beat) {
            Optional<Version> before = roster.block(name).map(Block::version);
            return roster.with(
                    new Block(name, maker, version.number(), version, before, Block.State.SOUNDING, Set.of()));
        }
    }

    /** An evaluation of a block has failed; it stays what it is. */
    record Attempt(String name, Owner maker) implements RosterEdit {
        @Override
        public Roster apply(Roster roster, double beat) {
            @Nullable Block block = roster.blocks().get(name);
            return block == null ? roster : roster.with(block.attempted(maker));
        }
    }

    /** A block goes back to the version before. */
    record FallBack(String name, Set<ModuleId> modules) implements RosterEdit {
        @Override
        public Roster apply(Roster roster, double beat) {
            @Nullable Block block = roster.blocks().get(name);
            return block == null || block.before().isEmpty() ? roster : roster.with(block.fallenBack(modules));
        }
    }

    /** A block is heard no more. */
    record Silence(String name, Block.State state, Set<ModuleId> disabled) implements RosterEdit {
        public Silence {
            disabled = Set.copyOf(disabled);
        }

        @Override
        public Roster apply(Roster roster, double beat) {
            @Nullable Block block = roster.blocks().get(name);
            return block == null ? roster : roster.with(block.silenced(state, disabled));
        }
    }

    /** A block is heard again. */
    record Restore(String name) implements RosterEdit {
        @Override
        public Roster apply(Roster roster, double beat) {
            @Nullable Block block = roster.blocks().get(name);
            return block == null ? roster : roster.with(block.restored());
        }
    }
}
