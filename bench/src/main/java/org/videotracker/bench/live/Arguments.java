package org.videotracker.bench.live;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The values on a command line, as far as their types do not say what is possible. */
public final class Arguments {
    private final CommandSpec spec;

    /** @param spec of the command; the command line has set it */
    public Arguments(@Nullable CommandSpec spec) {
        this.spec = Objects.requireNonNull(spec);
    }

    /** Ends the command as wrong usage where a value is out of range. */
    public void require(String option, double value, double least, double greatest, String unit) {
        if (!(value >= least && value <= greatest)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " " + number(value) + " is out of range: " + number(least) + " to " + number(greatest)
                            + " " + unit + " are possible.");
        }
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3g", value);
    }
}
