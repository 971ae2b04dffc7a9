package org.videotracker.script.lua.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;

/** The events of a pattern as text, a line for each cycle: when each begins and ends in parts of the cycle, and what it is. */
final class EventLines {
    private static final int MOST_CYCLES = 64;
    private static final Comparator<Hap> IN_TIME = Comparator.comparing(
                    (Hap hap) -> hap.part().begin())
            .thenComparing(hap -> hap.part().end())
            .thenComparing(hap -> hap.value().toString());

    private EventLines() {}

    static String of(Expression expression, int cycles) throws RejectedException {
        if (cycles < 1 || cycles > MOST_CYCLES) {
            throw RejectedException.of(
                    Code.OUT_OF_RANGE, "1.." + MOST_CYCLES + " cycles can be shown, not " + cycles + ".");
        }
        try {
            Cycles pattern = Vocabulary.compile(expression);
            StringBuilder text = new StringBuilder();
            for (int cycle = 0; cycle < cycles; cycle++) {
                text.append(cycle == 0 ? "" : "\n").append(line(pattern, cycle));
            }
            return text.toString();
        } catch (ExpressionException mistake) {
            throw new RejectedException(mistake.rejection());
        } catch (PatternFault fault) {
            throw RejectedException.of(
                    Code.ILLEGAL_VALUE, "This pattern cannot be played: " + fault.getMessage() + ".");
        }
    }

    private static String line(Cycles pattern, int cycle) {
        List<Hap> events = pattern.query(Fraction.of(cycle), Fraction.of(cycle + 1));
        String shown =
                events.stream().sorted(IN_TIME).map(hap -> event(hap, cycle)).collect(Collectors.joining(", "));
        return cycle + ": " + (shown.isEmpty() ? "~" : shown);
    }

    private static String event(Hap hap, int cycle) {
        TimeSpan span = hap.wholeOrPart();
        String end = hap.whole() == null ? "~" : hap.whole().equals(hap.part()) ? "" : "..";
        return within(span.begin(), cycle) + "-" + within(span.end(), cycle) + end + " " + value(hap.value());
    }

    private static String within(Fraction time, int cycle) {
        Fraction within = time.minus(Fraction.of(cycle));
        return within.denominator() == 1 ? Long.toString(within.numerator()) : within.toString();
    }

    private static String value(Value value) {
        return value instanceof Value.Controls(var byName)
                ? byName.entrySet().stream().map(EventLines::named).collect(Collectors.joining(" "))
                : value.toString();
    }

    private static String named(Map.Entry<String, Value> entry) {
        return entry.getKey() + "=" + entry.getValue();
    }
}
