package org.videotracker.engine.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.session.Session;

/** Where the sequencers of one graph find one another's {@link Verdicts}, which outlive a sequencer that fails. Engine thread. */
public final class VerdictBoard {
    private final Map<ModuleId, Verdicts> verdicts = new HashMap<>();
    private final Map<ModuleId, ModuleId> neighbours = new HashMap<>();
    private Session known = Session.EMPTY;
    private Set<ModuleId> left = Set.of();

    /** Those of a module; the same each time. */
    public Verdicts of(ModuleId sequencer) {
        return verdicts.computeIfAbsent(sequencer, _ -> new Verdicts());
    }

    /** Looks at the sequencers of a session, once for each, and forgets the verdicts of those that are gone. */
    public void follow(Session session, Set<ModuleId> leaving) {
        if (session != known || leaving != left) {
            known = session;
            left = leaving;
            retain(session.bindings().keySet());
            findNeighbours();
        }
    }

    /** Forgets those of all other modules. */
    void retain(Set<ModuleId> sequencers) {
        verdicts.keySet().retainAll(sequencers);
    }

    private void findNeighbours() {
        neighbours.clear();
        List<Module> inOrder = known.bindings().keySet().stream()
                .filter(id -> !left.contains(id))
                .flatMap(id -> known.modules().get(id).stream())
                .sorted(Comparator.comparing(Module::name, NaturalOrder.INSTANCE))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            neighbours.put(inOrder.get(i).id(), inOrder.get(i - 1).id());
        }
    }

    /** Those of the sequencer before another in the order of the modules. */
    public Optional<Verdicts> before(ModuleId sequencer) {
        return Optional.ofNullable(neighbours.get(sequencer)).map(this::of);
    }
}
