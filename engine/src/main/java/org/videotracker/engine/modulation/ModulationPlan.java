package org.videotracker.engine.modulation;

import java.util.List;

/**
 * All mappings in an order in which each comes after those that move its source, so that a change runs through a whole cascade
 * within one control step (E-26). Immutable but for what the routes remember; run by the audio thread.
 */
public final class ModulationPlan {
    public static final ModulationPlan NONE = new ModulationPlan(List.of(), 1);

    private final Route[] routes;
    private final double[] keepPerStep;

    /** @param stepsPerSecond how often the plan runs */
    ModulationPlan(List<Route> routes, double stepsPerSecond) {
        this.routes = routes.toArray(Route[]::new);
        keepPerStep = new double[this.routes.length];
        for (int i = 0; i < keepPerStep.length; i++) {
            double seconds = this.routes[i].mapping().smoothingMs() / 1000;
            keepPerStep[i] = seconds == 0 ? 0 : Math.exp(-1 / (stepsPerSecond * seconds));
        }
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return routes.length == 0;
    }

    /**
     * Moves the targets.
     *
     * @param values of each node of the program, holding the base values of all that is moved
     * @param transport the settings of the transport, likewise
     * @param readOuts what the nodes report
     */
    public void run(double[][] values, double[] transport, ReadOuts readOuts) {
        for (int i = 0; i < routes.length; i++) {
            Route route = routes[i];
            if (route.mapping().enabled() && holds(route, values, transport, readOuts)) {
                double source = read(route.source(), values, transport, readOuts);
                if (Double.isFinite(source)) { // a faulty processor may report anything
                    double present = read(route.target(), values, transport, readOuts);
                    write(route.target(), route.move(present, source, keepPerStep[i]), values, transport);
                }
            }
        }
    }

    private static boolean holds(Route route, double[][] values, double[] transport, ReadOuts readOuts) {
        if (route.subject() == null) {
            return true;
        }
        var condition = route.mapping().condition().orElseThrow();
        return condition.comparison().holds(read(route.subject(), values, transport, readOuts), condition.threshold());
    }

    private static double read(Tap tap, double[][] values, double[] transport, ReadOuts readOuts) {
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
