package org.videotracker.engine.sequencing;

import org.videotracker.engine.time.BeatTime;

/**
 * Where a playhead would be at a position, had it played undisturbed from beat 0 and the chain's first playable entry.
 * Whole rounds of the chain are multiplied, at most a few are walked. Mutable, owned by the audio thread.
 */
final class Location {
    private final BeatTime begin;
    private final BeatTime scratch;
    private CompiledPattern pattern;
    private int chainIndex;
    private long steps;
    private long laps;

    Location(int sampleRate, CompiledPattern pattern) {
        this.begin = new BeatTime(sampleRate);
        this.scratch = new BeatTime(sampleRate);
        this.pattern = pattern;
    }

    /** Finds the place that belongs to a position. */
    void find(SequencerSettings settings, BeatTime at) {
        begin.set(0);
        laps = 0;
        pattern = settings.pattern();
        CompiledChain chain = settings.chain();
        chainIndex = settings.chainEnabled() ? ChainAdvance.next(chain, -1) : ChainAdvance.NOTHING;
        if (chainIndex != ChainAdvance.NOTHING) {
            skipRounds(chain, at);
            walk(chain, at, settings.pattern());
        }
        steps = stepsUntil(at);
        laps += steps / pattern.size();
    }

    private void skipRounds(CompiledChain chain, BeatTime at) {
        long lapsPerRound = 0;
        for (int i = 0; i < chain.size(); i++) {
            if (chain.isPlayable(i)) {
                addPasses(begin, chain.patternOr(i, pattern), chain.repeats(i));
                lapsPerRound += chain.repeats(i);
            }
        }
        long rounds = Math.max(0, (long) (at.toBeats() / begin.toBeats()) - 1);
        begin.multiply(rounds);
        laps = rounds * lapsPerRound;
    }

    private void walk(CompiledChain chain, BeatTime at, CompiledPattern bound) {
        while (true) {
            pattern = chain.patternOr(chainIndex, bound);
            int repeats = chain.repeats(chainIndex);
            addPasses(scratch.set(begin), pattern, repeats);
            if (!at.reaches(scratch)) {
                return;
            }
            begin.set(scratch);
            laps += repeats;
            chainIndex = ChainAdvance.next(chain, chainIndex);
        }
    }

    private static void addPasses(BeatTime time, CompiledPattern pattern, int passes) {
        time.addSteps((long) passes * pattern.size(), pattern.stepLength());
    }

    private long stepsUntil(BeatTime at) {
        double beats = at.isBefore(begin) ? 0 : scratch.setBetween(begin, at).toBeats();
        long count = (long) (beats / pattern.stepLength().toBeats());
        while (count > 0 && !at.reaches(stepBegin(count))) {
            count--;
        }
        while (at.reaches(stepBegin(count + 1))) {
            count++;
        }
        return count;
    }

    /** The beginning of a step counted from the beginning of the entry. The result is valid until the next call. */
    private BeatTime stepBegin(long count) {
        return scratch.set(begin).addSteps(count, pattern.stepLength());
    }

    CompiledPattern pattern() {
        return pattern;
    }

    /** The entry of the chain, or {@link ChainAdvance#NOTHING} when the bound pattern plays. */
    int chainIndex() {
        return chainIndex;
    }

    /** How many passes of the entry are over; 0 when the bound pattern plays. */
    int repeat() {
        return chainIndex == ChainAdvance.NOTHING ? 0 : (int) turn();
    }

    /** How many passes of the pattern are over, in this entry or, when the bound pattern plays, since beat 0. */
    long turn() {
        return steps / pattern.size();
    }

    /** How many passes of all kinds are over since beat 0. */
    long laps() {
        return laps;
    }

    /** The row that the position lies in. */
    int row() {
        return pattern.rowAt((int) (steps % pattern.size()));
    }

    /** The beginning of that row, which may be a rounding of a beat after the position. Valid until the next call. */
    BeatTime rowBegin() {
        return stepBegin(steps);
    }

    /** The beginning of the row after it. Valid until the next call. */
    BeatTime nextRowBegin() {
        return stepBegin(steps + 1);
    }
}
