package org.videotracker.model.module;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * The description of one parameter: everything that the studio, the scripts, the command line, OSC and the validation know
 * of it.
 *
 * @param name the name in paths and files
 * @param kind what values it takes
 * @param min the least number it takes; 0 for BOOL, ENUM and TEXT
 * @param max the greatest number it takes; 1 for BOOL, the last option's index for ENUM, the greatest length for TEXT
 * @param initial the value of a new module
 * @param unit the unit shown beside the number, empty where it has none
 * @param options the names of an ENUM's options, in the order of their indices; empty for the rest
 * @param movable whether a mapping may move it while it plays; never for TEXT
 * @param form what a TEXT stands for; absent for any text
 * @param namesPattern whether a TEXT is the name of a pattern, which it follows when that is renamed; there need not be one of the name
 * @param description one sentence for the help
 */
public record Parameter(
        String name,
        Kind kind,
        double min,
        double max,
        Value initial,
        String unit,
        List<String> options,
        boolean movable,
        Optional<TextForm> form,
        boolean namesPattern,
        String description) {

    /** The kinds of value. */
    public enum Kind {
        FLOAT,
        INT,
        BOOL,
        ENUM,
        TEXT
    }

    public Parameter {
        options = List.copyOf(options);
    }

    /** One that is any text, or no text. */
    public Parameter(
            String name,
            Kind kind,
            double min,
            double max,
            Value initial,
            String unit,
            List<String> options,
            boolean movable,
            String description) {
        this(name, kind, min, max, initial, unit, options, movable, Optional.empty(), false, description);
    }

    public static Parameter ofFloat(
            String name, double min, double max, double initial, String unit, String description) {
        return new Parameter(name, Kind.FLOAT, min, max, Value.of(initial), unit, List.of(), true, description);
    }

    public static Parameter ofInt(String name, int min, int max, int initial, String unit, String description) {
        return new Parameter(name, Kind.INT, min, max, Value.of(initial), unit, List.of(), true, description);
    }

    public static Parameter ofBool(String name, boolean initial, String description) {
        return new Parameter(name, Kind.BOOL, 0, 1, Value.of(initial ? 1 : 0), "", List.of(), true, description);
    }

    /** The first option is the initial value. */
    public static Parameter ofEnum(String name, List<String> options, String description) {
        return new Parameter(name, Kind.ENUM, 0, options.size() - 1, Value.of(0), "", options, true, description);
    }

    /** An ENUM over the constants of a Java enum; its options are their names, and the given one is the initial value. */
    public static <E extends Enum<E>> Parameter ofEnum(String name, Class<E> type, E initial, String description) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Parameter(
                name, Kind.ENUM, 0, names.size() - 1, Value.of(initial.ordinal()), "", names, true, description);
    }

    public static Parameter ofText(String name, String initial, int maxLength, String description) {
        return new Parameter(name, Kind.TEXT, 0, maxLength, Value.of(initial), "", List.of(), false, description);
    }

    /** A TEXT that is a curve; at first none, which is a factor of 1 everywhere. */
    public static Parameter ofCurve(String name, CurveForm form, String description) {
        return new Parameter(
                name,
                Kind.TEXT,
                0,
                CurveForm.MAX_TEXT,
                Value.of(""),
                "",
                List.of(),
                false,
                Optional.of(form),
                false,
                description);
    }

    /** A TEXT that is a list of numbers; a longer text than any such list has is refused. */
    public static Parameter ofNumbers(
            String name, NumberList numbers, String initial, int maxLength, String description) {
        return new Parameter(
                name,
                Kind.TEXT,
                0,
                maxLength,
                Value.of(initial),
                "",
                List.of(),
                false,
                Optional.of(numbers),
                false,
                description);
    }

    /** A TEXT that is the name of a pattern, or empty. */
    public static Parameter ofPattern(String name, int maxLength, String description) {
        return new Parameter(
                name, Kind.TEXT, 0, maxLength, Value.of(""), "", List.of(), false, Optional.empty(), true, description);
    }

    /** The numbers that a TEXT is a list of; absent for the rest. */
    public Optional<NumberList> numbers() {
        return form.filter(NumberList.class::isInstance).map(NumberList.class::cast);
    }

    /** The range of the curve that a TEXT is; absent for the rest. */
    public Optional<CurveForm> curve() {
        return form.filter(CurveForm.class::isInstance).map(CurveForm.class::cast);
    }

    public boolean isNumeric() {
        return kind != Kind.TEXT;
    }

    /** The same parameter for the user's hand alone: no mapping moves it. */
    public Parameter fixed() {
        return new Parameter(name, kind, min, max, initial, unit, options, false, form, namesPattern, description);
    }

    /**
     * The legal value nearest to a finite number: clamped to the range, and rounded for INT, BOOL and ENUM.
     *
     * @throws IllegalArgumentException for a TEXT parameter and for a number that is not finite
     */
    public double clamp(double number) {
        if (!isNumeric() || !Double.isFinite(number)) {
            throw new IllegalArgumentException(name + " does not take " + number);
        }
        double clamped = Math.clamp(number, min, max);
        return kind == Kind.FLOAT ? clamped + 0.0 : Math.rint(clamped) + 0.0;
    }

    /** The index of an ENUM's option, in any case; empty if there is none of that name. */
    public Optional<Integer> option(String optionName) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).equalsIgnoreCase(optionName)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Stores a legal value in a map of values that leaves out the initial ones. */
    public static TreePMap<String, Value> put(TreePMap<String, Value> values, Parameter parameter, Value value) {
        return value.equals(parameter.initial())
                ? values.minus(parameter.name())
                : values.plus(parameter.name(), value);
    }
}
