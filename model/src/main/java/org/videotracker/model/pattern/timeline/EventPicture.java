package org.videotracker.model.pattern.timeline;

import java.util.Comparator;
import java.util.List;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;

/** The events of a pattern as a picture in text. */
public final class EventPicture {
    private static final int MOST_CYCLES = 64;
    private static final int COLUMNS = 100;
    private static final Comparator<Hap> IN_TIME = Comparator.comparing(
                    (Hap hap) -> hap.part().begin())
            .thenComparing(hap -> hap.part().end())
            .thenComparing(hap -> hap.value().toString());

    private EventPicture() {}

    /** The first cycles of a pattern, line by line. */
    public static String of(Expression expression, int cycles) throws RejectedException {
        if (cycles < 1 || cycles > MOST_CYCLES) {
            throw RejectedException.of(
                    Code.OUT_OF_RANGE, "1.." + MOST_CYCLES + " cycles can be shown, not " + cycles + ".");
        }
        try {
            List<Hap> events = Vocabulary.compile(expression).query(Fraction.ZERO, Fraction.of(cycles));
            return String.join("\n", Timeline.of(events.stream().sorted(IN_TIME).toList(), cycles, COLUMNS));
        } catch (ExpressionException mistake) {
            throw new RejectedException(mistake.rejection());
        } catch (PatternFault fault) {
            throw RejectedException.of(
                    Code.ILLEGAL_VALUE, "This pattern cannot be played: " + fault.getMessage() + ".");
        }
    }
}
