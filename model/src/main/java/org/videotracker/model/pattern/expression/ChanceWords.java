package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Entry.method;

import java.util.List;
import java.util.function.UnaryOperator;
import org.videotracker.model.pattern.cycle.Chance;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that leave things to chance, which falls the same way each time a set is played. */
final class ChanceWords {
    private static final Parameter SHARE = Parameter.of("share", Kind.PATTERN);
    private static final Parameter FUNCTION = Parameter.of("change", Kind.FUNCTION);

    private ChanceWords() {}

    /** What is done to a pattern with a function. */
    private interface Change {
        Cycles of(Cycles pattern, UnaryOperator<Cycles> function);
    }

    static List<Entry> all() {
        return List.of(
                method("degrade", "Leaves out half of the events.", "s(\"hat*8\"):degrade()", Chance::degrade),
                method(
                        "degradeBy",
                        "share",
                        "Leaves out a share of the events, from 0 to 1.",
                        "s(\"hat*8\"):degradeBy(0.3)",
                        Chance::degradeBy),
                method(
                        "unDegrade undegrade",
                        "The half of the events that degrade leaves out.",
                        "s(\"hat*8\"):unDegrade()",
                        Chance::unDegrade),
                method(
                        "unDegradeBy undegradeBy",
                        "share",
                        "Leaves out what degradeBy of the rest would keep.",
                        "s(\"hat*8\"):unDegradeBy(0.3)",
                        Chance::unDegradeBy),
                method(
                        "sometimesBy",
                        List.of(SHARE, FUNCTION),
                        "Applies a function to a share of the events, from 0 to 1.",
                        "s(\"hat*8\"):sometimesBy(0.3, ply(2))",
                        given -> Chance.sometimesBy(given.pattern(0), given.pattern(1), given.function(2))),
                change("sometimes", "half of the events", Chance::sometimes),
                change("often", "three of four events", Chance::often),
                change("rarely", "one of four events", Chance::rarely),
                change("almostAlways", "nine of ten events", Chance::almostAlways),
                change("almostNever", "one of ten events", Chance::almostNever),
                change("always", "all events", Chance::always),
                change("never", "no event, so that it can stay in the text", Chance::never),
                method(
                        "someCyclesBy somecyclesBy",
                        List.of(SHARE, FUNCTION),
                        "Applies a function in a share of the cycles, from 0 to 1.",
                        "s(\"hat*4\"):someCyclesBy(0.3, ply(2))",
                        given -> Chance.someCyclesBy(given.pattern(0), given.pattern(1), given.function(2))),
                method(
                        "someCycles somecycles",
                        List.of(FUNCTION),
                        "Applies a function in half of the cycles.",
                        "s(\"hat*4\"):someCycles(ply(2))",
                        given -> Chance.someCycles(given.pattern(0), given.function(1))));
    }

    private static Entry change(String name, String what, Change change) {
        return method(
                name,
                List.of(FUNCTION),
                "Applies a function to " + what + ".",
                "s(\"hat*8\"):" + name + "(ply(2))",
                given -> change.of(given.pattern(0), given.function(1)));
    }
}
