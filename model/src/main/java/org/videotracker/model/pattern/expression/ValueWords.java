package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Value;
import org.videotracker.model.pattern.cycle.arithmetic.Numeral;
import org.videotracker.model.pattern.cycle.arithmetic.Operation;
import org.videotracker.model.pattern.cycle.control.KnownControls;
import org.videotracker.model.pattern.expression.Parameter.Kind;
import org.videotracker.model.pattern.expression.Word.Form;

/** The words of functions of a value. */
final class ValueWords {
    private ValueWords() {}

    /** What a word makes of values, the first of which is that which it is asked of. */
    interface Meaning {
        Value of(List<Value> values);
    }

    /** A word with its meaning. */
    record ValueEntry(Word word, Meaning meaning) {}

    static List<ValueEntry> all() {
        return List.of(
                operation("add", "The sum; also written +.", Operation.ADD),
                operation("sub", "The difference; also written -.", Operation.SUB),
                operation("mul", "The product; also written *.", Operation.MUL),
                operation("div", "The quotient; also written /.", Operation.DIV),
                operation("mod", "The remainder, with the sign of the divisor; also written %.", Operation.MOD),
                operation("pow", "The power; also written ^.", Operation.POW),
                number("min", "The smaller of two.", Math::min),
                number("max", "The larger of two.", Math::max),
                number("abs", "Without its sign.", Math::abs),
                number("floor", "Rounded down.", Math::floor),
                number("ceil", "Rounded up.", Math::ceil),
                number("round", "Rounded to the nearest whole number.", value -> Math.floor(value + 0.5)),
                operation("lt", "Whether it is below another.", Operation.LT),
                operation("gt", "Whether it is above another.", Operation.GT),
                operation("lte", "Whether it is not above another.", Operation.LTE),
                operation("gte", "Whether it is not below another.", Operation.GTE),
                operation("eq", "Whether it equals another.", Operation.EQ),
                operation("ne", "Whether it differs from another.", Operation.NE),
                operation("both", "Another value where this one is neither 0 nor false; else this one.", Operation.AND),
                operation("either", "This value where it is neither 0 nor false; else another one.", Operation.OR),
                entry(
                        "invert",
                        List.of(),
                        "True where it is 0 or false; else false.",
                        "n(\"0 1\"):filter(function(v) return v:get(\"n\"):invert() end)",
                        values -> Value.of(!values.get(0).isTruthy())),
                entry(
                        "select",
                        List.of(Parameter.of("yes", Kind.VALUE), Parameter.of("no", Kind.VALUE)),
                        "One value where this one is neither 0 nor false, else another.",
                        "n(mini(\"0 1 2\"):map(function(v) return v:gt(0):select(v + 10, 5) end))",
                        values -> values.get(values.get(0).isTruthy() ? 1 : 2)),
                entry(
                        "get",
                        List.of(Parameter.of("name", Kind.VALUE), Parameter.optional("otherwise", Kind.VALUE)),
                        "The value of a name, of a value that has names; of one that has not the name, another value.",
                        "s(\"kick*2\"):vol(\"0.5 1\"):filter(function(v) return v:get(\"vol\"):gt(0.7) end)",
                        ValueWords::named),
                entry(
                        "set",
                        List.of(Parameter.of("name", Kind.VALUE), Parameter.of("value", Kind.VALUE)),
                        "The same with a name that has a value.",
                        "n(\"0 1\"):map(function(v) return v:set(\"speed\", v:get(\"n\") + 1) end)",
                        ValueWords::withName));
    }

    private static ValueEntry entry(
            String name, List<Parameter> parameters, String description, String example, Meaning meaning) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addFirst(Parameter.of("value", Kind.VALUE));
        return new ValueEntry(new Word(name, List.of(), Form.METHOD, all, description, example), meaning);
    }

    private static ValueEntry operation(String name, String description, Operation operation) {
        return entry(name, List.of(Parameter.of("other", Kind.VALUE)), description, example(name, "3"), values -> {
            Value result = operation.of(values.get(0), values.get(1));
            if (result == null) {
                throw new IllegalStateException(operation + " has no value");
            }
            return result;
        });
    }

    private static ValueEntry number(String name, String description, DoubleBinaryOperator meaning) {
        return entry(
                name,
                List.of(Parameter.of("other", Kind.VALUE)),
                description,
                example(name, "3"),
                values -> Value.of(meaning.applyAsDouble(Numeral.of(values.get(0)), Numeral.of(values.get(1)))));
    }

    private static ValueEntry number(String name, String description, DoubleUnaryOperator meaning) {
        return entry(
                name,
                List.of(),
                description,
                example(name, ""),
                values -> Value.of(meaning.applyAsDouble(Numeral.of(values.get(0)))));
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
