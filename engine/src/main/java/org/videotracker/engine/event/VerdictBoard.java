package org.videotracker.engine.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.videotracker.model.module.ModuleId;

/** Where the sequencers of one graph find one another's {@link Verdicts}, which outlive a sequencer that fails. Engine thread. */
public final class VerdictBoard {
    private final Map<ModuleId, Verdicts> verdicts = new HashMap<>();

    /** Those of a module; the same each time. */
    public Verdicts of(ModuleId sequencer) {
        return verdicts.computeIfAbsent(sequencer, _ -> new Verdicts());
    }

    /** Forgets those of all other modules. */
    public void retain(Set<ModuleId> sequencers) {
        verdicts.keySet().retainAll(sequencers);
    }
}
