package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.arithmetic.Numeral;
import org.videotracker.model.pattern.cycle.arithmetic.Operation;
import org.videotracker.model.pattern.cycle.control.KnownControls;
import org.videotracker.model.pattern.expression.Parameter.Kind;
import org.videotracker.model.pattern.expression.Word.Form;

/** The words of functions of a value. */
final class ValueWords {
    private static final Parameter OTHER = Parameter.of("other", Kind.VALUE);

    private ValueWords() {}

    static List<Word> all() {
        return List.of(
                operation("add", "The sum; also written +."),
                operation("sub", "The difference; also written -."),
                operation("mul", "The product; also written *."),
                operation("div", "The quotient; also written /."),
                operation("mod", "The remainder, with the sign of the divisor; also written %."),
                operation("pow", "The power; also written ^."),
                entry("min", List.of(OTHER), "The smaller of two.", example("min", "3")),
                entry("max", List.of(OTHER), "The larger of two.", example("max", "3")),
                entry("abs", List.of(), "Without its sign.", example("abs", "")),
                entry("floor", List.of(), "Rounded down.", example("floor", "")),
                entry("ceil", List.of(), "Rounded up.", example("ceil", "")),
                entry("round", List.of(), "Rounded to the nearest whole number.", example("round", "")),
                operation("lt", "Whether it is below another."),
                operation("gt", "Whether it is above another."),
                operation("lte", "Whether it is not above another."),
                operation("gte", "Whether it is not below another."),
                operation("eq", "Whether it equals another."),
                operation("ne", "Whether it differs from another."),
                operation("both", "Another value where this one is neither 0 nor false; else this one."),
                operation("either", "This value where it is neither 0 nor false; else another one."),
                entry(
                        "invert",
                        List.of(),
                        "True where it is 0 or false; else false.",
                        "n(\"0 1\"):filter(function(v) return v:get(\"n\"):invert() end)"),
                entry(
                        "select",
                        List.of(Parameter.of("yes", Kind.VALUE), Parameter.of("no", Kind.VALUE)),
                        "One value where this one is neither 0 nor false, else another.",
                        "n(mini(\"0 1 2\"):map(function(v) return v:gt(0):select(v + 10, 5) end))"),
                entry(
                        "get",
                        List.of(Parameter.of("name", Kind.VALUE), Parameter.optional("otherwise", Kind.VALUE)),
                        "The value of a name, of a value that has names; of one that has not the name, another value.",
                        "s(\"kick*2\"):vol(\"0.5 1\"):filter(function(v) return v:get(\"vol\"):gt(0.7) end)"),
                entry(
                        "set",
                        List.of(Parameter.of("name", Kind.VALUE), Parameter.of("value", Kind.VALUE)),
                        "The same with a name that has a value.",
                        "n(\"0 1\"):map(function(v) return v:set(\"speed\", v:get(\"n\") + 1) end)"));
    }

    /**
     * What a word makes of values.
     *
     * @param word one of {@link #all}
     * @param values the first is that which it is asked of
     */
    static Value meaning(String word, List<Value> values) {
        Value value = values.getFirst();
        return switch (word) {
            case "add" -> operation(Operation.ADD, values);
            case "sub" -> operation(Operation.SUB, values);
            case "mul" -> operation(Operation.MUL, values);
            case "div" -> operation(Operation.DIV, values);
            case "mod" -> operation(Operation.MOD, values);
            case "pow" -> operation(Operation.POW, values);
            case "min" -> Value.of(Math.min(number(values, 0), number(values, 1)));
            case "max" -> Value.of(Math.max(number(values, 0), number(values, 1)));
            case "abs" -> Value.of(Math.abs(number(values, 0)));
            case "floor" -> Value.of(Math.floor(number(values, 0)));
            case "ceil" -> Value.of(Math.ceil(number(values, 0)));
            case "round" -> Value.of(Math.floor(number(values, 0) + 0.5));
            case "lt" -> operation(Operation.LT, values);
            case "gt" -> operation(Operation.GT, values);
            case "lte" -> operation(Operation.LTE, values);
            case "gte" -> operation(Operation.GTE, values);
            case "eq" -> operation(Operation.EQ, values);
            case "ne" -> operation(Operation.NE, values);
            case "both" -> operation(Operation.AND, values);
            case "either" -> operation(Operation.OR, values);
            case "invert" -> Value.of(!value.isTruthy());
            case "select" -> values.get(value.isTruthy() ? 1 : 2);
            case "get" -> named(values);
            case "set" -> withName(values);
            default -> throw Theme.unknown(word);
        };
    }

    private static Word entry(String name, List<Parameter> parameters, String description, String example) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addFirst(Parameter.of("value", Kind.VALUE));
        return new Word(name, List.of(), Form.METHOD, all, description, example);
    }

    private static Word operation(String name, String description) {
        return entry(name, List.of(OTHER), description, example(name, "3"));
    }

    private static Value operation(Operation operation, List<Value> values) {
        Value result = operation.of(values.get(0), values.get(1));
        if (result == null) {
            throw new IllegalStateException(operation + " has no value");
        }
        return result;
    }

    private static double number(List<Value> values, int index) {
        return Numeral.of(values.get(index));
    }

    private static String example(String name, String argument) {
        return "mini(\"2.5 3 4\"):map(function(v) return v:" + name + "(" + argument + ") end)";
    }

    private static Value named(List<Value> values) {
        String name = KnownControls.nameOf(values.get(1).toString());
        if (values.get(0) instanceof Value.Controls(SortedMap<String, Value> byName) && byName.containsKey(name)) {
            return byName.get(name);
        }
        if (values.size() > 2) {
            return values.get(2);
        }
        throw new PatternFault("get is asked for \"" + name + "\" of " + values.get(0)
                + ", which has it not; give get another value for that case, as in get(\"" + name + "\", 0)");
    }

    private static Value withName(List<Value> values) {
        SortedMap<String, Value> byName = new TreeMap<>();
        if (values.get(0) instanceof Value.Controls(SortedMap<String, Value> old)) {
            byName.putAll(old);
        } else {
            byName.put(Operation.BARE, values.get(0));
        }
        byName.put(KnownControls.nameOf(values.get(1).toString()), values.get(2));
        return new Value.Controls(byName);
    }
}
