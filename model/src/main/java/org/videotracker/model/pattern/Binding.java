package org.videotracker.model.pattern;

import java.util.Optional;

/**
 * What a sequencer plays.
 *
 * @param pattern the name of the pattern that plays while no chain does
 * @param chain the name of the chain, if one is bound
 * @param chainEnabled whether the bound chain decides; without it the bound pattern loops
 */
public record Binding(String pattern, Optional<String> chain, boolean chainEnabled) {

    public Binding {
        chainEnabled &= chain.isPresent();
    }

    /** A binding that loops one pattern. */
    public static Binding of(String pattern) {
        return new Binding(pattern, Optional.empty(), false);
    }

    public Binding withPattern(String newPattern) {
        return new Binding(newPattern, chain, chainEnabled);
    }

    public Binding withChain(Optional<String> newChain, boolean nowEnabled) {
        return new Binding(pattern, newChain, nowEnabled);
    }
}
