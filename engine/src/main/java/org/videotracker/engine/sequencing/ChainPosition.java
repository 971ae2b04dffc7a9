package org.videotracker.engine.sequencing;

import org.videotracker.model.pattern.Chain;

/** Where a playhead stands in a chain: an index, never inferred from a pattern's name. Owned by the audio thread. */
final class ChainPosition {
    private static final Chain.Entry NO_ENTRY = Chain.Entry.of("");

    private int index = ChainAdvance.NOTHING;
    private int repeat;
    private Chain.Entry entry = NO_ENTRY;
    private boolean playing;
    private boolean removed;

    /** Stands at an entry, or before the chain when the index is {@link ChainAdvance#NOTHING}. */
    void moveTo(CompiledChain chain, int newIndex, int newRepeat) {
        index = newIndex;
        repeat = newRepeat;
        playing = newIndex != ChainAdvance.NOTHING;
        removed = false;
        entry = playing ? chain.entry(newIndex) : NO_ENTRY;
    }

    /** Stands where another stands. */
    void set(ChainPosition other) {
        index = other.index;
        repeat = other.repeat;
        entry = other.entry;
        playing = other.playing;
        removed = other.removed;
    }

    /** Ends a pass. Returns whether something else begins: another entry, or the bound pattern instead of an entry. */
    boolean endPass(CompiledChain chain, boolean enabled) {
        boolean wasPlaying = playing;
        if (!enabled) {
            playing = false;
            return wasPlaying;
        }
        if (playing && !removed && ChainAdvance.repeats(chain, index, repeat)) {
            repeat++;
            return false;
        }
        int next = ChainAdvance.next(chain, index);
        if (next == ChainAdvance.NOTHING) {
            playing = false;
            repeat = 0;
            return wasPlaying;
        }
        boolean another = !wasPlaying || removed || next != index;
        moveTo(chain, next, 0);
        return another;
    }

    /**
     * Takes over an edited chain: stays with its entry where that went, else, where the chain became no shorter, with
     * what replaced it, else with the gap that it left.
     */
    void follow(CompiledChain before, CompiledChain after) {
        if (before == after || index == ChainAdvance.NOTHING) {
            return;
        }
        int moved = removed ? -1 : after.indexOf(entry, index);
        if (moved >= 0) {
            index = moved;
        } else if (!removed && after.size() >= before.size()) {
            entry = after.entry(index);
        } else {
            int gap = removed ? index : index - 1;
            index = Math.min(gap, after.size() - 1);
            removed = true;
        }
    }

    /** Whether an entry of the chain that still exists is what plays. */
    boolean isAtEntry() {
        return playing && !removed;
    }

    /** The entry that plays or played last, or -1. */
    int index() {
        return index;
    }

    /** How many passes of the entry were played before this one. */
    int repeat() {
        return repeat;
    }

    boolean isPlaying() {
        return playing;
    }
}
