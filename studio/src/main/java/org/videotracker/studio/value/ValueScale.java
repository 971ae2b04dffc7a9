package org.videotracker.studio.value;

import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Parameter.Kind;

/**
 * Where on a bar a number stands, from 0 to 1, and back. Ranges over several powers of ten are spread by their logarithm, or by a cube
 * where they begin at zero, so that small numbers can be hit.
 */
public final class ValueScale {
    private static final double WIDE = 100;
    private static final double CUBE = 3;

    private ValueScale() {}

    /** Where a number stands. */
    public static double position(Parameter parameter, double value) {
        double low = parameter.min();
        double high = parameter.max();
        double number = Math.clamp(Double.isNaN(value) ? low : value, low, high);
        if (high <= low) {
            return 0;
        }
        if (isLogarithmic(parameter)) {
            return Math.log(number / low) / Math.log(high / low);
        }
        double share = (number - low) / (high - low);
        return isCubic(parameter) ? Math.cbrt(share) : share;
    }

    /** The legal number that stands there. */
    public static double value(Parameter parameter, double position) {
        double low = parameter.min();
        double high = parameter.max();
        double at = Math.clamp(position, 0, 1);
        double number = isLogarithmic(parameter)
                ? low * Math.pow(high / low, at)
                : low + (high - low) * (isCubic(parameter) ? Math.pow(at, CUBE) : at);
        return parameter.clamp(number);
    }

    /** The next number for a turn of the wheel. @param steps up, or down if negative; a whole number of the parameter's steps at least */
    static double stepped(Parameter parameter, double value, double steps, boolean isFine) {
        if (parameter.kind() != Kind.FLOAT) {
            return parameter.clamp(value + Math.signum(steps) * Math.max(1, Math.abs(steps)));
        }
        double by = steps * (isFine ? 0.002 : 0.02);
        return value(parameter, position(parameter, value) + by);
    }

    private static boolean isLogarithmic(Parameter parameter) {
        return parameter.min() > 0 && parameter.max() / parameter.min() >= WIDE;
    }

    private static boolean isCubic(Parameter parameter) {
        return parameter.min() == 0 && parameter.max() >= 10 * WIDE;
    }
}
