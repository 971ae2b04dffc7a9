package org.videotracker.engine.sequencing;

import java.util.UUID;
import org.videotracker.engine.random.SplitMix;
import org.videotracker.model.transport.Launch;

/**
 * Everything that a sequencer plays by. Immutable; made on the engine thread, and made anew only when something
 * changed.
 *
 * @param pattern the bound pattern, which loops while no chain decides
 * @param chain the bound chain, or {@link CompiledChain#EMPTY}
 * @param chainEnabled whether the chain decides
 * @param launch the last launch of this sequencer
 * @param enabled a disabled sequencer keeps its time and emits nothing
 * @param seed the session's seed of randomness
 * @param identity tells this sequencer's luck from that of others; see {@link #identityOf}
 * @param hearsay what it knows of conditions that were evaluated before
 */
public record SequencerSettings(
        CompiledPattern pattern,
        CompiledChain chain,
        boolean chainEnabled,
        Launch launch,
        boolean enabled,
        long seed,
        long identity,
        Hearsay hearsay) {

    /** Settings that loop one pattern. */
    public static SequencerSettings looping(CompiledPattern pattern) {
        return new SequencerSettings(pattern, CompiledChain.EMPTY, false, Launch.INITIAL, true, 0, 0, Hearsay.alone());
    }

    /** The identity of the sequencer module with this id. */
    public static long identityOf(UUID module) {
        return SplitMix.mix(module.getMostSignificantBits()) ^ module.getLeastSignificantBits();
    }

    public SequencerSettings withPattern(CompiledPattern newPattern) {
        return new SequencerSettings(newPattern, chain, chainEnabled, launch, enabled, seed, identity, hearsay);
    }

    public SequencerSettings withChain(CompiledChain newChain, boolean nowEnabled) {
        return new SequencerSettings(pattern, newChain, nowEnabled, launch, enabled, seed, identity, hearsay);
    }

    public SequencerSettings withLaunch(Launch newLaunch) {
        return new SequencerSettings(pattern, chain, chainEnabled, newLaunch, enabled, seed, identity, hearsay);
    }

    public SequencerSettings withEnabled(boolean nowEnabled) {
        return new SequencerSettings(pattern, chain, chainEnabled, launch, nowEnabled, seed, identity, hearsay);
    }

    public SequencerSettings withLuck(long newSeed, long newIdentity) {
        return new SequencerSettings(pattern, chain, chainEnabled, launch, enabled, newSeed, newIdentity, hearsay);
    }

    public SequencerSettings withHearsay(Hearsay newHearsay) {
        return new SequencerSettings(pattern, chain, chainEnabled, launch, enabled, seed, identity, newHearsay);
    }

    /**
     * The entry that a launch begins with: one of an enabled chain or the next playable one after it, or
     * {@link ChainAdvance#NOTHING} for the bound pattern.
     */
    int firstEntry(int chainIndex) {
        return chainEnabled ? ChainAdvance.firstFrom(chain, chainIndex) : ChainAdvance.NOTHING;
    }
}
