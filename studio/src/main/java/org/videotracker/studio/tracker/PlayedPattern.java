package org.videotracker.studio.tracker;

import java.util.Optional;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.session.Session;

/**
 * What a sequencer's panel is about.
 *
 * @param pattern the name of the pattern that is shown
 * @param chainName the name of the chain that is bound; empty without one
 * @param chain that chain; empty without one
 * @param isChainOn whether it decides what plays
 * @param entry the entry that is shown; -1 without one
 */
record PlayedPattern(String pattern, String chainName, Chain chain, boolean isChainOn, int entry) {

    /**
     * @param chosen the entry that the player has chosen
     * @param playing the entry that plays and that the panel follows; -1 if it follows none
     */
    static PlayedPattern of(Session session, ModuleId sequencer, int chosen, int playing) {
        Binding binding = session.bindings().get(sequencer);
        if (binding == null) {
            return new PlayedPattern("", "", Chain.EMPTY, false, -1);
        }
        String name = binding.chain().orElse("");
        Chain chain = Optional.ofNullable(session.chains().get(name)).orElse(Chain.EMPTY);
        int wanted = playing >= 0 && binding.chainEnabled() ? playing : chosen;
        int entry = chain.size() == 0 ? -1 : Math.clamp(wanted, 0, chain.size() - 1);
        String pattern = binding.chainEnabled() && entry >= 0
                ? chain.entries().get(entry).pattern()
                : binding.pattern();
        return new PlayedPattern(pattern, name, chain, binding.chainEnabled(), entry);
    }
}
