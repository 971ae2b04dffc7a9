package org.videotracker.model.pattern.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.videotracker.model.pattern.cycle.Value;

/** How values are named in pictures. */
final class Label {
    private static final List<String> NOTES = List.of("c", "c#", "d", "d#", "e", "f", "f#", "g", "g#", "a", "a#", "b");
    private static final int OCTAVE_BELOW_ZERO = 1;
    private static final String BEGIN = "begin";
    private static final String END = "end";
    private static final double THOUSANDTHS = 1000;
    /** Told by where the box is, and how solid. */
    private static final Set<String> SHOWN_OTHERWISE = Set.of("s", "n", "note", "gain");

    private Label() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Num(double number) -> number(number);
            case Value.Text _, Value.Flag _ -> value.toString();
            case Value.Listed(List<Value> values) ->
                values.stream().map(Label::of).collect(Collectors.joining(":"));
            case Value.Controls(var byName) ->
                byName.entrySet().stream().map(Label::named).collect(Collectors.joining(" "));
        };
    }

    /** The controls that are shown by nothing else, and a shorter way to say it. */
    static List<String> details(Value value) {
        if (!(value instanceof Value.Controls(var byName))) {
            return List.of();
        }
        List<String> details = new ArrayList<>();
        Value begin = byName.get(BEGIN);
        Value end = byName.get(END);
        if (begin != null && end != null) {
            details.add(of(begin) + ".." + of(end));
        }
        byName.entrySet().stream()
                .filter(entry -> !isShownOtherwise(entry.getKey(), begin != null && end != null))
                .map(Label::named)
                .forEach(details::add);
        String all = String.join(" ", details);
        return switch (details.size()) {
            case 0 -> List.of();
            case 1 -> List.of(all, all.substring(all.indexOf(' ') + 1));
            default -> List.of(all, details.getFirst());
        };
    }

    /** Names that begin with an underscore are notes from one word to another. */
    private static boolean isShownOtherwise(String name, boolean isPortion) {
        return SHOWN_OTHERWISE.contains(name)
                || name.startsWith("_")
                || isPortion && (name.equals(BEGIN) || name.equals(END));
    }

    private static String named(Map.Entry<String, Value> entry) {
        return entry.getKey() + " " + of(entry.getValue());
    }

    /** Rounded to three places, which are as many as a box has room for. */
    static String number(double number) {
        double rounded = Math.rint(number * THOUSANDTHS) / THOUSANDTHS;
        return new Value.Num(Double.isFinite(rounded) ? rounded + 0.0 : number).toString();
    }

    /** The nearest note, and how far the pitch is from it in hundredths of a semitone. */
    static String pitch(double midi) {
        int nearest = (int) Math.round(midi);
        long cents = Math.round((midi - nearest) * 100);
        String name = NOTES.get(Math.floorMod(nearest, NOTES.size()))
                + (Math.floorDiv(nearest, NOTES.size()) - OCTAVE_BELOW_ZERO);
        return cents == 0 ? name : name + (cents > 0 ? "+" : "") + cents;
    }

    static boolean isBlackKey(int midi) {
        return NOTES.get(Math.floorMod(midi, NOTES.size())).length() > 1;
    }

    /** The text if it has at most so many characters, else its beginning. */
    static String cut(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
