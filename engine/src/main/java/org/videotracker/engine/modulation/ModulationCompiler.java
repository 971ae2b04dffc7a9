package org.videotracker.engine.modulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;

/** Makes modulation plans. What mappings remember survives from plan to plan. Owned by the engine thread. */
public final class ModulationCompiler {
    private final double stepsPerSecond;
    private Map<Mapping.Id, RouteState> states = new HashMap<>();

    /** @param stepsPerSecond how often the plans run */
    public ModulationCompiler(double stepsPerSecond) {
        this.stepsPerSecond = stepsPerSecond;
    }

    /**
     * Makes the plan for these mappings.
     *
     * @param taps where the audio thread finds what an address means
     * @param limits the range of the parameter at an address
     */
    public ModulationPlan compile(
            Collection<Mapping> mappings,
            Function<ParameterAddress, Tap> taps,
            Function<ParameterAddress, Parameter> limits) {
        Map<Mapping.Id, RouteState> kept = new HashMap<>();
        List<Route> routes = new ArrayList<>();
        for (Mapping mapping : inOrder(mappings)) {
            RouteState state = states.getOrDefault(mapping.id(), new RouteState());
            kept.put(mapping.id(), state);
            @Nullable
            Tap subject = mapping.condition()
                    .map(Mapping.Condition::subject)
                    .map(taps)
                    .orElse(null);
            routes.add(new Route(
                    mapping,
                    taps.apply(mapping.id().source()),
                    taps.apply(mapping.id().target()),
                    limits.apply(mapping.id().target()),
                    subject,
                    state));
        }
        states = kept;
        return new ModulationPlan(routes, stepsPerSecond);
    }

    /** Each mapping after those that move its source; a loop is cut where a mapping is delayed. */
    private static List<Mapping> inOrder(Collection<Mapping> mappings) {
        Map<ParameterAddress, List<Mapping>> byTarget = new HashMap<>();
        List<Mapping> sorted = mappings.stream()
                .sorted(Comparator.comparing(mapping -> mapping.id().toString()))
                .toList();
        for (Mapping mapping : sorted) {
            byTarget.computeIfAbsent(mapping.id().target(), target -> new ArrayList<>())
                    .add(mapping);
        }
        List<Mapping> ordered = new ArrayList<>();
        Set<Mapping> visited = new HashSet<>();
        for (Mapping mapping : sorted) {
            visit(mapping, byTarget, visited, ordered);
        }
        return ordered;
    }

    private static void visit(
            Mapping mapping,
            Map<ParameterAddress, List<Mapping>> byTarget,
            Set<Mapping> visited,
            List<Mapping> ordered) {
        if (visited.add(mapping)) {
            if (!mapping.delayed()) {
                for (Mapping earlier : byTarget.getOrDefault(mapping.id().source(), List.of())) {
                    visit(earlier, byTarget, visited, ordered);
                }
            }
            ordered.add(mapping);
        }
    }
}
