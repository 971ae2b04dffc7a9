package org.videotracker.engine.render;

import java.util.Optional;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.session.Session;

/** How long a session plays before it repeats, for those who do not say how much they want. */
public final class SongLength {
    private static final int BARS_WITHOUT_CHAIN = 4;

    private SongLength() {}

    /** Once through the longest chain that is played, in whole bars; without any chain, four bars. */
    public static int bars(Session session) {
        double beats = 0;
        for (Binding binding : session.bindings().values()) {
            Optional<Chain> chain =
                    binding.chain().filter(name -> binding.chainEnabled()).map(session.chains()::get);
            beats = Math.max(beats, chain.map(played -> beats(session, played)).orElse(0.0));
        }
        int beatsPerBar = session.transport().beatsPerBar();
        int bars = (int) Math.ceil(beats / beatsPerBar - 1e-9);
        return bars == 0 ? BARS_WITHOUT_CHAIN : bars;
    }

    private static double beats(Session session, Chain chain) {
        double beats = 0;
        for (Chain.Entry entry : chain.entries()) {
            Optional<Pattern> pattern = Optional.ofNullable(session.patterns().get(entry.pattern()));
            if (entry.enabled() && pattern.isPresent()) {
                beats += entry.repeats() * pattern.get().beats();
            }
        }
        return beats;
    }
}
