package org.videotracker.studio.pad.binding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.videotracker.model.parameter.Mapping.Span;

/** A range as it is typed and kept: {@code 20 to 2000}, or {@code whole}. */
final class RangeText {
    private static final String NUMBER = "([-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+)";
    private static final Pattern FORM = Pattern.compile("(?i)" + NUMBER + "\\s+to\\s+" + NUMBER);
    private static final String WHOLE = "whole";

    private RangeText() {}

    /** What can be read. @param span empty for the whole range */
    record Range(Optional<Span> span) {}

    /** Reads one; empty where it is none. */
    static Optional<Range> read(String text) {
        String said = text.strip();
        if (said.equalsIgnoreCase(WHOLE)) {
            return Optional.of(new Range(Optional.empty()));
        }
        Matcher form = FORM.matcher(said);
        if (!form.matches()) {
            return Optional.empty();
        }
        double from = Double.parseDouble(form.group(1));
        double to = Double.parseDouble(form.group(2));
        return Double.isFinite(from) && Double.isFinite(to)
                ? Optional.of(new Range(Optional.of(new Span(from, to))))
                : Optional.empty();
    }

    /** Writes one, so that {@link #read} reads the same. */
    static String write(Optional<Span> range) {
        return range.map(span -> number(span.from()) + " to " + number(span.to()))
                .orElse(WHOLE);
    }

    private static String number(double number) {
        long whole = Math.round(number);
        return whole == number && Math.abs(number) < 1e15 ? Long.toString(whole) : Double.toString(number);
    }
}
