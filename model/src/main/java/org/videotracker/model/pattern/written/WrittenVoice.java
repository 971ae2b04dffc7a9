package org.videotracker.model.pattern.written;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.expression.Expression;

/** Notes of which none begins before the one before it has ended, as sequences of notation. */
final class WrittenVoice {
    /** Rests of so many rows are written one by one, as in a grid. */
    private static final int MOST_TOKENS = 32;

    private final Fraction length;
    private final List<WrittenNote> notes = new ArrayList<>();

    /** @param rows how long a pass is */
    WrittenVoice(int rows) {
        length = Fraction.of(rows);
    }

    /** Adds a note that begins no earlier than those before it, unless the last of them still lasts then. */
    boolean add(WrittenNote note) {
        boolean isFree = notes.isEmpty() || !notes.getLast().end().isAbove(note.begin());
        return isFree && notes.add(note);
    }

    /** The notes and the rests between them, as long as they are. */
    String sequence() {
        Fraction unit = unit();
        List<String> tokens = new ArrayList<>();
        Fraction reached = Fraction.ZERO;
        for (WrittenNote note : notes) {
            rest(note.begin().minus(reached), unit, tokens);
            tokens.add(note.text() + weight(note.gate(), unit));
            reached = note.end();
        }
        rest(length.minus(reached), unit, tokens);
        return String.join(" ", tokens);
    }

    /** The longest time of which all others are multiples. */
    private Fraction unit() {
        Fraction parts = Fraction.ONE;
        for (WrittenNote note : notes) {
            parts = parts.leastCommonMultiple(Fraction.of(note.begin().denominator()))
                    .leastCommonMultiple(Fraction.of(note.gate().denominator()));
        }
        return parts.inverse();
    }

    private void rest(Fraction time, Fraction unit, List<String> tokens) {
        long units = time.dividedBy(unit).numerator();
        boolean isGrid = unit.equals(Fraction.ONE) && !length.isAbove(Fraction.of(MOST_TOKENS));
        if (isGrid) {
            tokens.addAll(Collections.nCopies((int) units, "~"));
        } else if (units > 0) {
            tokens.add("~" + weight(time, unit));
        }
    }

    private static String weight(Fraction time, Fraction unit) {
        long units = time.dividedBy(unit).numerator();
        return units == 1 ? "" : "@" + units;
    }

    /** A value for each note, which lasts until the next one begins; a single one if it is the same for all. */
    Expression values(Function<WrittenNote, String> valueOf) {
        List<String> values = notes.stream().map(valueOf).toList();
        if (values.stream().distinct().count() == 1) {
            return values.getFirst().matches("-?[0-9.]+")
                    ? new Expression.Number(Double.parseDouble(values.getFirst()))
                    : new Expression.Text(values.getFirst());
        }
        Fraction unit = unit();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Fraction begin = i == 0 ? Fraction.ZERO : notes.get(i).begin();
            Fraction end = i + 1 == notes.size() ? length : notes.get(i + 1).begin();
            tokens.add(values.get(i) + weight(end.minus(begin), unit));
        }
        return new Expression.Text(String.join(" ", tokens));
    }
}
