package org.videotracker.studio.value;

import java.util.Locale;
import java.util.OptionalDouble;
import org.videotracker.model.module.Parameter;

/** A number as a person types it: with its unit or without, with a point or a comma; shares in percent too. */
final class TypedNumber {
    private TypedNumber() {}

    /** The legal value that is nearest to what is typed; empty where that is no number. */
    static OptionalDouble of(Parameter parameter, String text) {
        String said = text.strip().toLowerCase(Locale.ROOT).replace(',', '.');
        String unit = parameter.unit().toLowerCase(Locale.ROOT);
        if (!unit.isEmpty() && said.endsWith(unit)) {
            said = said.substring(0, said.length() - unit.length()).strip();
        }
        boolean isShare = said.endsWith("%") && parameter.max() <= 2;
        try {
            double number =
                    isShare ? Double.parseDouble(said.substring(0, said.length() - 1)) / 100 : Double.parseDouble(said);
            return Double.isFinite(number) ? OptionalDouble.of(parameter.clamp(number)) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
