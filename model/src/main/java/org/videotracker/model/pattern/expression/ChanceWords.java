package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Theme.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Chance;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that leave things to chance, which falls the same way each time a set is played. */
final class ChanceWords implements Theme {
    private static final Parameter SHARE = Parameter.of("share", Kind.PATTERN);
    private static final Parameter FUNCTION = Parameter.of("change", Kind.FUNCTION);

    @Override
    public List<Word> words() {
        return List.of(
                method("degrade", "Leaves out half of the events.", "s(\"hat*8\"):degrade()"),
                method(
                        "degradeBy",
                        "share",
                        "Leaves out a share of the events, from 0 to 1.",
                        "s(\"hat*8\"):degradeBy(0.3)"),
                method(
                        "unDegrade undegrade",
                        "The half of the events that degrade leaves out.",
                        "s(\"hat*8\"):unDegrade()"),
                method(
                        "unDegradeBy undegradeBy",
                        "share",
                        "Leaves out what degradeBy of the rest would keep.",
                        "s(\"hat*8\"):unDegradeBy(0.3)"),
                method(
                        "sometimesBy",
                        List.of(SHARE, FUNCTION),
                        "Applies a function to a share of the events, from 0 to 1.",
                        "s(\"hat*8\"):sometimesBy(0.3, ply(2))"),
                change("sometimes", "half of the events"),
                change("often", "three of four events"),
                change("rarely", "one of four events"),
                change("almostAlways", "nine of ten events"),
                change("almostNever", "one of ten events"),
                change("always", "all events"),
                change("never", "no event, so that it can stay in the text"),
                method(
                        "someCyclesBy somecyclesBy",
                        List.of(SHARE, FUNCTION),
                        "Applies a function in a share of the cycles, from 0 to 1.",
                        "s(\"hat*4\"):someCyclesBy(0.3, ply(2))"),
                method(
                        "someCycles somecycles",
                        List.of(FUNCTION),
                        "Applies a function in half of the cycles.",
                        "s(\"hat*4\"):someCycles(ply(2))"));
    }

    @Override
    public Cycles meaning(String word, Given given) {
        return switch (word) {
            case "degrade" -> Chance.degrade(given.pattern(0));
            case "degradeBy" -> Chance.degradeBy(given.pattern(0), given.pattern(1));
            case "unDegrade" -> Chance.unDegrade(given.pattern(0));
            case "unDegradeBy" -> Chance.unDegradeBy(given.pattern(0), given.pattern(1));
            case "sometimesBy" -> Chance.sometimesBy(given.pattern(0), given.pattern(1), given.function(2));
            case "sometimes" -> Chance.sometimes(given.pattern(0), given.function(1));
            case "often" -> Chance.often(given.pattern(0), given.function(1));
            case "rarely" -> Chance.rarely(given.pattern(0), given.function(1));
            case "almostAlways" -> Chance.almostAlways(given.pattern(0), given.function(1));
            case "almostNever" -> Chance.almostNever(given.pattern(0), given.function(1));
            case "always" -> Chance.always(given.pattern(0), given.function(1));
            case "never" -> Chance.never(given.pattern(0), given.function(1));
            case "someCyclesBy" -> Chance.someCyclesBy(given.pattern(0), given.pattern(1), given.function(2));
            case "someCycles" -> Chance.someCycles(given.pattern(0), given.function(1));
            default -> throw Theme.unknown(word);
        };
    }

    private static Word change(String name, String what) {
        return method(
                name, List.of(FUNCTION), "Applies a function to " + what + ".", "s(\"hat*8\"):" + name + "(ply(2))");
    }
}
