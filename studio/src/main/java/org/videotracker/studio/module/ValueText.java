package org.videotracker.studio.module;

import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;

/** Values as the studio shows them: few digits, the unit after a space, options and switches by name. Any thread. */
public final class ValueText {
    private static final long[] POWERS = {1, 10, 100, 1000};
    private static final double PLAIN = 1e12;

    private ValueText() {}

    /** A value with its unit. */
    public static String of(Parameter parameter, Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Numeric(double number) -> of(parameter, number);
        };
    }

    /** A number with its unit, as {@link #of(Parameter, Value)}. */
    public static String of(Parameter parameter, double number) {
        String bare = bare(parameter, number);
        return parameter.unit().isEmpty() ? bare : bare + " " + parameter.unit();
    }

    /** A number without its unit, which is what somebody who types over it begins with. */
    public static String bare(Parameter parameter, double number) {
        return switch (parameter.kind()) {
            case BOOL -> number >= 0.5 ? "ON" : "OFF";
            case ENUM -> parameter.options().get((int) Math.clamp(Math.rint(number), parameter.min(), parameter.max()));
            case INT -> Long.toString(Math.round(number));
            case FLOAT, TEXT -> decimal(number);
        };
    }

    /** At most four digits that say something, never fewer than those before the point, no zeros at the end. */
    public static String decimal(double number) {
        if (Math.abs(number) >= PLAIN) {
            return Double.toString(number);
        }
        double size = Math.abs(number);
        int places = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
        long power = POWERS[places];
        long scaled = Math.round(size * power);
        StringBuilder text = new StringBuilder(12);
        if (number < 0 && scaled != 0) {
            text.append('-');
        }
        text.append(scaled / power);
        long rest = scaled % power;
        if (rest != 0) {
            text.append('.');
            for (long digit = power / 10; digit > 0 && rest != 0; digit /= 10) {
                text.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
        return text.toString();
    }
}
