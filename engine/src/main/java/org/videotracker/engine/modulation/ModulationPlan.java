package org.videotracker.engine.modulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All mappings and modulators in an order in which each comes after what it follows from, so that a change runs through a whole
 * cascade within one control step (E-26). Immutable but for what the routes remember; run by the audio thread.
 */
public final class ModulationPlan {
    public static final ModulationPlan NONE = new ModulationPlan(List.of(), List.of(), 1);

    private final Step[] steps;
    private final Route[] delayed;

    /**
     * What is done at once.
     *
     * @param route a mapping, or null for a modulator
     * @param keepPerStep how much of the distance to what it follows the mapping leaves after one step of the control grid
     * @param node the modulator that is renewed, where there is no mapping
     */
    private record Step(@Nullable Route route, double keepPerStep, int node) {}

    /**
     * @param routes the mappings
     * @param order first to last: the places of the mappings in that list; a negative number is the complement of a modulator's node
     * @param stepsPerSecond how often the plan runs
     */
    ModulationPlan(List<Route> routes, List<Integer> order, double stepsPerSecond) {
        steps = order.stream()
                .map(place -> place < 0 ? new Step(null, 0, ~place) : step(routes.get(place), stepsPerSecond))
                .toArray(Step[]::new);
        delayed = routes.stream().filter(route -> route.mapping().delayed()).toArray(Route[]::new);
    }

    private static Step step(Route route, double stepsPerSecond) {
        double seconds = route.mapping().smoothingMs() / 1000;
        return new Step(route, seconds == 0 ? 0 : StrictMath.exp(-1 / (stepsPerSecond * seconds)), -1);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.length == 0;
    }

    /**
     * Renews the modulators and moves the targets.
     *
     * @param values of each node of the program, holding the base values of all that is moved
     * @param transport the settings of the transport, likewise
     * @param readOuts what the nodes report
     * @param isOnGrid whether this is the first time at a point of the control grid; what is remembered is that of these
     */
    public void run(double[][] values, double[] transport, ReadOuts readOuts, boolean isOnGrid) {
        for (Step step : steps) {
            if (step.route == null) {
                readOuts.renew(step.node);
            } else if (step.route.mapping().enabled() && holds(step.route, values, transport, readOuts)) {
                move(step.route, step.keepPerStep, values, transport, readOuts, isOnGrid);
            }
        }
        if (isOnGrid) {
            for (Route route : delayed) {
                double source = read(route.source(), values, transport, readOuts);
                if (Double.isFinite(source)) {
                    route.state().keep(source);
                }
            }
        }
    }

    private static void move(
            Route route,
            double keepPerStep,
            double[][] values,
            double[] transport,
            ReadOuts readOuts,
            boolean isOnGrid) {
        double source = read(route.source(), values, transport, readOuts);
        if (Double.isFinite(source)) { // else it moves nothing
            double followed = route.mapping().delayed() ? route.state().kept(source) : source;
            double present = read(route.target(), values, transport, readOuts);
            write(route.target(), route.move(present, followed, keepPerStep, isOnGrid), values, transport);
        }
    }

    private static boolean holds(Route route, double[][] values, double[] transport, ReadOuts readOuts) {
        if (route.subject() == null) {
            return true;
        }
        var condition = route.mapping().condition().orElseThrow();
        double subject = read(route.subject(), values, transport, readOuts);
        return Double.isFinite(subject) && condition.comparison().holds(subject, condition.threshold());
    }

    /** The present value at a place. */
    public static double read(Tap tap, double[][] values, double[] transport, ReadOuts readOuts) {
        return switch (tap) {
            case Tap.OfValue value -> values[value.node()][value.place()];
            case Tap.OfReadOut readOut -> readOuts.read(readOut.node(), readOut.readOut());
            case Tap.OfTransport setting -> transport[setting.place()];
        };
    }

    private static void write(Tap tap, double number, double[][] values, double[] transport) {
        switch (tap) {
            case Tap.OfValue value -> values[value.node()][value.place()] = number;
            case Tap.OfTransport setting -> transport[setting.place()] = number;
            case Tap.OfReadOut readOut -> throw new IllegalStateException("a read-out cannot be moved");
        }
    }
}
