package org.videotracker.studio.module;

import java.util.OptionalDouble;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Parameters;
import org.videotracker.studio.cell.CellExpression;
import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.cell.Reading;

/** What somebody who typed a value means. Pure. */
sealed interface Typed {
    /** A legal value. */
    record Means(Value value) implements Typed {}

    /** Nothing, and why. */
    record Wrong(String sentence) implements Typed {}

    /** Reads a text for a parameter. @param present what a relative text such as {@code +1} counts from */
    static Typed read(Parameter parameter, String text, OptionalDouble present, CellExpression expression) {
        try {
            if (!parameter.isNumeric()) {
                return new Means(Parameters.legalise(parameter, Value.of(text)));
            }
            CellKind kind = ParameterKind.of(parameter);
            return switch (kind.read(text.strip(), present.orElse(kind.initial()), expression)) {
                case Reading.Number(double number) -> new Means(Value.of(kind.nearest(number)));
                case Reading.Incomplete incomplete -> new Wrong("Something is missing at the end.");
                case Reading.Wrong(String sentence, int position) -> new Wrong(sentence);
            };
        } catch (RejectedException refused) {
            return new Wrong(refused.rejection().sentence());
        }
    }
}
