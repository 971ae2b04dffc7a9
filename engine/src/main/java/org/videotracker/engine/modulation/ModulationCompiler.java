package org.videotracker.engine.modulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param modulators the nodes that are modulators
     * @param taps where the audio thread finds what an address means
     * @param limits the range of the parameter at an address
     */
    public ModulationPlan compile(
            Collection<Mapping> mappings,
            List<RenewedNode> modulators,
            Function<ParameterAddress, Tap> taps,
            Function<ParameterAddress, Parameter> limits) {
        Map<Mapping.Id, RouteState> kept = new HashMap<>();
        List<Route> routes = new ArrayList<>();
        for (Mapping mapping : sorted(mappings)) {
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
        return new ModulationPlan(routes, new PlanOrder(routes, modulators).find(), stepsPerSecond);
    }

    /** Of the mappings to one target, those that replace the base value come before those that add to it. */
    private static List<Mapping> sorted(Collection<Mapping> mappings) {
        return mappings.stream()
                .sorted(Comparator.comparing(Mapping::combine)
                        .thenComparing(mapping -> mapping.id().toString()))
                .toList();
    }
}
