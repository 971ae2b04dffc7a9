package org.videotracker.studio.module;

import org.videotracker.model.module.Parameter;
import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.cell.ChoiceCell;
import org.videotracker.studio.cell.DecimalCell;
import org.videotracker.studio.cell.LogarithmicCell;
import org.videotracker.studio.cell.WholeCell;

/** How the value of a parameter is read, stepped and dragged. */
public final class ParameterKind {
    private static final double SHORTEST_SECONDS = 0.001;
    private static final double SHORTEST_MS = 1;

    private ParameterKind() {}

    /** @param parameter any but a TEXT */
    public static CellKind of(Parameter parameter) {
        double initial = parameter.initial().asNumber();
        return switch (parameter.kind()) {
            case FLOAT ->
                isTime(parameter)
                        ? new LogarithmicCell(
                                parameter.min(),
                                parameter.unit().equals("s") ? SHORTEST_SECONDS : SHORTEST_MS,
                                parameter.max(),
                                initial)
                        : new DecimalCell(parameter.min(), parameter.max(), initial);
            case INT -> new WholeCell((int) parameter.min(), (int) parameter.max(), (int) initial);
            case BOOL -> CellKind.toggle();
            case ENUM -> new ChoiceCell(parameter.options(), (int) initial);
            case TEXT -> throw new IllegalArgumentException(parameter.name() + " is a text");
        };
    }

    /** Of what lasts, the ear tells one from two milliseconds as well as one from two seconds. */
    private static boolean isTime(Parameter parameter) {
        return parameter.min() >= 0
                && (parameter.unit().equals("s") || parameter.unit().equals("ms"));
    }
}
