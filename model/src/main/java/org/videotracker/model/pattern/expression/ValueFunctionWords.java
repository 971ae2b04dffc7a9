package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Entry.method;

import java.util.List;
import org.videotracker.model.pattern.expression.Formula.Event;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that apply functions of values to each event. */
final class ValueFunctionWords {
    private static final List<Parameter> FUNCTION = List.of(Parameter.of("formula", Kind.VALUE_FUNCTION));

    private ValueFunctionWords() {}

    static List<Entry> all() {
        return List.of(
                method(
                        "map fmap",
                        FUNCTION,
                        "The events with the values that a function makes of theirs. It is called once, while the pattern is"
                                + " written, with what stands for the value of an event, for when it begins and for how"
                                + " long it lasts, both in cycles; see the methods of value.",
                        "n(mini(\"0 1 2\"):map(function(v, time) return v * 2 + time end))",
                        given -> {
                            Formula formula = given.formula(1);
                            return given.pattern(0).mapHaps(hap -> hap.withValue(formula.of(Event.of(hap))));
                        }),
                method(
                        "filter",
                        FUNCTION,
                        "The events for which a function, as that of map, gives neither 0 nor false.",
                        "n(run(8):filter(function(v) return v:gt(3):both(v:ne(6)) end))",
                        given -> {
                            Formula formula = given.formula(1);
                            return given.pattern(0)
                                    .filter(hap -> formula.of(Event.of(hap)).isTruthy())
                                    .withSteps(given.pattern(0).steps());
                        }));
    }
}
