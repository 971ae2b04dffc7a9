package org.videotracker.engine.sequencing;

/** Which pattern plays, by the binding or by the chain, and which of its passes. Owned by the audio thread. */
final class PassOrder {
    private final ChainPosition chainPosition = new ChainPosition();
    private final ChainPosition chainAhead = new ChainPosition();
    private SequencerSettings settings;
    private long pass;
    private long lap;
    private long turn;

    PassOrder(SequencerSettings settings) {
        this.settings = settings;
    }

    /** Begins with the bound pattern, or with an entry of an enabled chain. Returns what plays. */
    CompiledPattern enter(SequencerSettings newSettings, int chainIndex) {
        settings = newSettings;
        int index = newSettings.firstEntry(chainIndex);
        chainPosition.moveTo(newSettings.chain(), index, 0);
        pass = 0;
        turn = 0;
        lap++;
        return newSettings.chain().patternOr(index, newSettings.pattern());
    }

    /** Goes to a place, in the first pass. Returns what plays there. */
    CompiledPattern locate(SequencerSettings newSettings, Location location) {
        settings = newSettings;
        chainPosition.moveTo(newSettings.chain(), location.chainIndex(), location.repeat());
        pass = 0;
        turn = location.turn();
        lap = location.laps();
        return location.pattern();
    }

    /** Takes over edited settings. Returns what plays from now on in the place of a pattern, if not that pattern. */
    CompiledPattern adopt(SequencerSettings edited, CompiledPattern playing) {
        chainPosition.follow(settings.chain(), edited.chain());
        settings = edited;
        CompiledPattern present = present(playing);
        return !chainPosition.isPlaying() || present.continues(playing) ? present : playing;
    }

    private CompiledPattern present(CompiledPattern playing) {
        if (!chainPosition.isPlaying()) {
            return settings.pattern();
        }
        return chainPosition.isAtEntry() ? settings.chain().patternOr(chainPosition.index(), playing) : playing;
    }

    /** Ends the pass of a pattern. Returns what plays next. */
    CompiledPattern end(CompiledPattern playing) {
        pass++;
        lap++;
        turn++;
        boolean another = chainPosition.endPass(settings.chain(), settings.chainEnabled());
        CompiledPattern next = patternAt(chainPosition);
        if (another || next != playing) {
            pass = 0;
            turn = 0;
        }
        if (chainPosition.isPlaying()) {
            turn = chainPosition.repeat();
        }
        return next;
    }

    private CompiledPattern patternAt(ChainPosition position) {
        return position.isPlaying()
                ? settings.chain().patternOr(position.index(), settings.pattern())
                : settings.pattern();
    }

    /** Says of a row of this pass which one it is. */
    void put(StepMoment into, CompiledPattern pattern, int row) {
        put(into, pattern, row, pass, lap);
    }

    /** Says which row comes after the last one of this pass, as long as nothing is launched. */
    void putNextPass(StepMoment into, CompiledPattern playing) {
        chainAhead.set(chainPosition);
        boolean another = chainAhead.endPass(settings.chain(), settings.chainEnabled());
        CompiledPattern next = patternAt(chainAhead);
        put(into, next, next.rowAt(0), another || next != playing ? 0 : pass + 1, lap + 1);
    }

    private static void put(StepMoment into, CompiledPattern pattern, int row, long pass, long lap) {
        into.pattern = pattern;
        into.row = row;
        into.pass = pass;
        into.lap = lap;
    }

    /** How often the pattern was played through since it was entered. */
    long pass() {
        return pass;
    }

    /** How many passes were played since the start; never reset by the chain. */
    long lap() {
        return lap;
    }

    /**
     * How many passes lie between this one and where the first would have been, which says which cycle is played: counted from beat 0
     * after a jump, from the launch after one, and by an entry of the chain from its first.
     */
    long turn() {
        return turn;
    }

    void setTurn(long newTurn) {
        turn = newTurn;
    }

    ChainPosition chainPosition() {
        return chainPosition;
    }
}
