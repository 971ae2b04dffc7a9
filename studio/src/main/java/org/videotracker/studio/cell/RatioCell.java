package org.videotracker.studio.cell;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.pattern.Ratio;

/**
 * A ratio A:B with A at most B, as the number 1000 A + B that stands for it in the model. It is also typed as A/B, and one number N means
 * N:N. Stepping and dragging walk through the pairs that there are.
 */
public record RatioCell() implements CellKind {
    private static final int FACTOR = 1000;
    private static final double PER_PIXEL = 1.0 / 4;
    private static final double PER_PIXEL_FINE = 1.0 / 12;
    private static final List<Ratio> PAIRS = pairs();

    private static List<Ratio> pairs() {
        List<Ratio> pairs = new ArrayList<>();
        for (int whole = 1; whole <= Ratio.LIMIT; whole++) {
            for (int part = 1; part <= whole; part++) {
                pairs.add(new Ratio(part, whole));
            }
        }
        return List.copyOf(pairs);
    }

    /** The number of a ratio. */
    public static double number(Ratio ratio) {
        return ratio.part() * (double) FACTOR + ratio.whole();
    }

    /** The ratio of a number; the nearest legal one. */
    public static Ratio ratio(double number) {
        return Ratio.clamped((int) number / FACTOR, (int) number % FACTOR);
    }

    @Override
    public String show(double value) {
        return ratio(value).toString();
    }

    @Override
    public Reading read(String text, double present, CellExpression expression) {
        int sign = Math.max(text.indexOf(':'), text.indexOf('/'));
        if (sign < 0) {
            Reading single = number(expression.read(text, ratio(present).whole()), 0);
            return single instanceof Reading.Number(double whole)
                    ? new Reading.Number(number(Ratio.clamped((int) whole, (int) whole)))
                    : single;
        }
        Reading part =
                number(expression.read(text.substring(0, sign), ratio(present).part()), 0);
        Reading whole =
                number(expression.read(text.substring(sign + 1), ratio(present).whole()), sign + 1);
        if (part instanceof Reading.Number(double a) && whole instanceof Reading.Number(double b)) {
            return new Reading.Number(number(Ratio.clamped((int) a, (int) b)));
        }
        return part instanceof Reading.Number ? whole : part;
    }

    private static Reading number(Reading reading, int start) {
        return switch (reading) {
            case Reading.Number(double value) -> new Reading.Number(Math.clamp(Math.rint(value), 1, Ratio.LIMIT));
            case Reading.Incomplete incomplete -> incomplete;
            case Reading.Wrong(String sentence, int position) -> new Reading.Wrong(sentence, position + start);
        };
    }

    @Override
    public boolean holds(double value) {
        return number(ratio(value)) == value;
    }

    @Override
    public double nearest(double value) {
        return number(ratio(value));
    }

    @Override
    public double stepped(double value, int presses, Fineness fineness) {
        if (fineness == Fineness.COARSE) {
            Ratio old = ratio(value);
            return number(Ratio.clamped(old.part(), old.whole() + presses));
        }
        return valueAt(place(value) + presses);
    }

    @Override
    public double place(double value) {
        return PAIRS.indexOf(ratio(value));
    }

    @Override
    public double valueAt(double place) {
        return number(PAIRS.get((int) Math.rint(Math.clamp(place, 0, PAIRS.size() - 1))));
    }

    @Override
    public double dragged(double place, double pixels, boolean isFine) {
        return Math.clamp(place + pixels * (isFine ? PER_PIXEL_FINE : PER_PIXEL), 0, PAIRS.size() - 1);
    }

    @Override
    public double initial() {
        return number(Ratio.ALWAYS);
    }

    @Override
    public double part(double value) {
        Ratio ratio = ratio(value);
        return (double) ratio.part() / ratio.whole();
    }

    @Override
    public boolean begins(int codePoint) {
        return CellKind.super.begins(codePoint) || codePoint == ':';
    }
}
