package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Theme.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.Formula.Event;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that apply functions of values to each event. */
final class ValueFunctionWords implements Theme {
    private static final List<Parameter> FUNCTION = List.of(Parameter.of("formula", Kind.VALUE_FUNCTION));

    @Override
    public List<Word> words() {
        return List.of(
                method(
                        "map fmap",
                        FUNCTION,
                        "The events with the values that a function makes of theirs. It is called once, while the pattern is"
                                + " written, with what stands for the value of an event, for when it begins and for how"
                                + " long it lasts, both in cycles; see the methods of value.",
                        "n(mini(\"0 1 2\"):map(function(v, time) return v * 2 + time end))"),
                method(
                        "filter",
                        FUNCTION,
                        "The events for which a function, as that of map, gives neither 0 nor false.",
                        "n(run(8):filter(function(v) return v:gt(3):both(v:ne(6)) end))"));
    }

    @Override
    public Cycles meaning(String word, Given given) {
        Cycles pattern = given.pattern(0);
        Formula formula = given.formula(1);
        return switch (word) {
            case "map" -> pattern.mapHaps(hap -> hap.withValue(formula.of(Event.of(hap))));
            case "filter" ->
                pattern.filter(hap -> formula.of(Event.of(hap)).isTruthy()).withSteps(pattern.steps());
            default -> throw Theme.unknown(word);
        };
    }
}
