package org.videotracker.studio.cell;

import java.util.List;
import java.util.Locale;

/**
 * One of some words, by its number; on and off are such. Typing the beginning of a word chooses the first that begins so.
 *
 * @param options the words, at least one
 * @param first where it begins
 */
public record ChoiceCell(List<String> options, int first) implements CellKind {
    static final List<String> TOGGLE = List.of("OFF", "ON");

    private static final double PER_PIXEL = 1.0 / 12;
    private static final double PER_PIXEL_FINE = 1.0 / 24;

    public ChoiceCell {
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("a choice needs an option");
        }
    }

    /** Whether it is on or off. */
    public boolean isToggle() {
        return options.equals(TOGGLE);
    }

    @Override
    public String show(double value) {
        return options.get((int) nearest(value));
    }

    @Override
    public Reading read(String text, double present, CellExpression expression) {
        String begun = text.strip().toLowerCase(Locale.ROOT);
        if (begun.isEmpty()) {
            return new Reading.Incomplete();
        }
        int chosen = beginningWith(begun);
        return chosen >= 0
                ? new Reading.Number(chosen)
                : new Reading.Wrong("It is one of " + String.join(", ", options) + ".", 0);
    }

    private int beginningWith(String begun) {
        int chosen = -1;
        for (int i = options.size() - 1; i >= 0; i--) {
            String option = options.get(i).toLowerCase(Locale.ROOT);
            if (option.equals(begun)) {
                return i;
            }
            chosen = option.startsWith(begun) ? i : chosen;
        }
        return chosen;
    }

    @Override
    public boolean holds(double value) {
        return value >= 0 && value < options.size();
    }

    @Override
    public double nearest(double value) {
        return Math.rint(Math.clamp(value, 0, options.size() - 1));
    }

    /** Goes round at the ends. */
    @Override
    public double stepped(double value, int presses, Fineness fineness) {
        return Math.floorMod((int) value + presses, options.size());
    }

    @Override
    public double dragged(double place, double pixels, boolean isFine) {
        return Math.clamp(place + pixels * (isFine ? PER_PIXEL_FINE : PER_PIXEL), 0, options.size() - 1);
    }

    @Override
    public double initial() {
        return first;
    }

    @Override
    public double part(double value) {
        return 0;
    }

    @Override
    public boolean begins(int codePoint) {
        int lowered = Character.toLowerCase(codePoint);
        return options.stream().anyMatch(option -> Character.toLowerCase(option.codePointAt(0)) == lowered);
    }
}
