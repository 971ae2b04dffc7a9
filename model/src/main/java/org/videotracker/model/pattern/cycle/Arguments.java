package org.videotracker.model.pattern.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Arguments of combinators that are patterns themselves. An argument of one pure value is taken once, and its characters are
 * added to those of the events; of any other, each value makes a pattern that plays while the value lasts.
 */
public final class Arguments {
    private Arguments() {}

    public static Cycles each(Cycles argument, Function<Value, Cycles> plain) {
        Value value = argument.pureValue();
        return value == null ? argument.innerBind(plain) : plain.apply(value).located(argument.pureRanges());
    }

    /**
     * An argument beside which the combinator takes a function. That counts as a pure argument, which cuts an event of this
     * one at the cycles it crosses.
     */
    public static Cycles eachBesideFunction(Cycles argument, Function<Value, Cycles> plain) {
        return each(List.of(argument, Cycles.pure(Value.Num.ONE)), values -> plain.apply(values.getFirst()));
    }

    /** Several arguments; the events of the first rule. */
    public static Cycles each(List<Cycles> arguments, Function<List<Value>, Cycles> plain) {
        List<Value> values = new ArrayList<>();
        List<SourceRange> ranges = List.of();
        for (Cycles argument : arguments) {
            Value value = argument.pureValue();
            if (value != null) {
                values.add(value);
                ranges = Hap.joined(ranges, argument.pureRanges());
            }
        }
        return values.size() == arguments.size()
                ? plain.apply(values).located(ranges)
                : together(arguments).innerBind(value -> plain.apply(listed(value)));
    }

    private static Cycles together(List<Cycles> arguments) {
        Cycles all = arguments.getFirst().map(value -> new Value.Listed(List.of(value)));
        for (Cycles argument : arguments.subList(1, arguments.size())) {
            all = all.appLeft(argument, Arguments::appended);
        }
        return all;
    }

    static Value appended(Value list, Value item) {
        List<Value> longer = new ArrayList<>(listed(list));
        longer.add(item);
        return new Value.Listed(longer);
    }

    static List<Value> listed(Value value) {
        return ((Value.Listed) value).values();
    }
}
