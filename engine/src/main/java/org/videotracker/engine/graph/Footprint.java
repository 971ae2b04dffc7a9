package org.videotracker.engine.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.Pattern;
import org.videotracker.model.session.Session;

/**
 * All of a session that a module goes by: two that are equal mean that nobody has edited the module in between.
 *
 * @param module itself
 * @param inputs the connections that end at it
 * @param assets what its samples play
 * @param binding what it plays, for a sequencer
 * @param patterns all patterns, for a sequencer; else those that its parameters name
 * @param chains all chains, likewise
 */
record Footprint(
        Module module,
        List<Link> inputs,
        List<Asset> assets,
        @Nullable Binding binding,
        Map<String, Pattern> patterns,
        Map<String, Chain> chains) {

    /** Of a module that is in the session. */
    static Footprint of(ModuleId id, Session session) {
        Module module = session.modules().get(id).orElseThrow();
        Binding binding = session.bindings().get(id);
        return new Footprint(
                module,
                session.links().into(id),
                module.samples().slots().stream()
                        .flatMap(Optional::stream)
                        .map(sample -> session.assets().get(sample.asset()))
                        .filter(Objects::nonNull)
                        .toList(),
                binding,
                binding == null ? named(module, session) : session.patterns(),
                binding == null ? Map.of() : session.chains());
    }

    private static Map<String, Pattern> named(Module module, Session session) {
        Map<String, Pattern> named = new HashMap<>();
        for (Parameter parameter : module.type().patternParameters()) {
            String name = module.text(parameter.name());
            Optional.ofNullable(session.patterns().get(name)).ifPresent(pattern -> named.put(name, pattern));
        }
        return named;
    }
}
