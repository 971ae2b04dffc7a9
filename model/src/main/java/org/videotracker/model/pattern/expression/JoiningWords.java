package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Theme.joiner;
import static org.videotracker.model.pattern.expression.Theme.maker;
import static org.videotracker.model.pattern.expression.Theme.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Choices;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Picks;
import org.videotracker.model.pattern.cycle.Picks.Beyond;
import org.videotracker.model.pattern.cycle.Picks.Join;
import org.videotracker.model.pattern.cycle.Sequences;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that make one pattern of several. */
final class JoiningWords implements Theme {
    private static final List<Parameter> SECTIONS = List.of(Parameter.many("section", Kind.WEIGHTED));
    private static final List<Parameter> LIKELY = List.of(Parameter.many("choice", Kind.WITH_WEIGHT));
    private static final List<Parameter> PATTERNS = List.of(Parameter.many("pattern", Kind.PATTERN));
    private static final List<Parameter> CHOICES = List.of(Parameter.of("choices", Kind.CHOICES));

    @Override
    public List<Word> words() {
        return List.of(
                maker(
                        "pure",
                        List.of(Parameter.of("name", Kind.NAME)),
                        "A name as it is, which is no notation, once in each cycle.",
                        "s(pure(\"my kick\"))"),
                joiner(
                        "seq fastcat sequence",
                        "The patterns after each other in each cycle.",
                        "s(seq(\"kick\", \"hat hat\", \"snare\"))"),
                joiner(
                        "cat slowcat",
                        "A cycle of each pattern, one after the other.",
                        "s(cat(\"kick kick\", \"snare\"))"),
                joiner("stack overlay", "All patterns at once.", "stack(s(\"kick*2\"), s(\"~ snare\"))"),
                joiner(
                        "polymeter pm",
                        "All patterns at once, with steps of the same length.",
                        "s(polymeter(\"kick snare\", \"hat hat hat\"))"),
                maker(
                        "timeCat timecat",
                        SECTIONS,
                        "The patterns after each other in each cycle, each as long as its weight.",
                        "s(timeCat({3, \"kick*3\"}, {1, \"snare\"}))"),
                maker(
                        "arrange",
                        SECTIONS,
                        "Each pattern for so many cycles, then the next.",
                        "arrange({2, s(\"kick*2\")}, {1, s(\"snare*4\")})"),
                method(
                        "pace",
                        List.of(Parameter.of("steps", Kind.NUMBER)),
                        "Plays the pattern so fast that a cycle has so many of its steps.",
                        "n(\"0 1 2\"):pace(4)"),
                maker(
                        "choose",
                        PATTERNS,
                        "At each time the value of one of the patterns, by chance.",
                        "s(choose(\"kick\", \"snare\"):segment(4))"),
                maker(
                        "chooseCycles randcat",
                        PATTERNS,
                        "One of the patterns in each cycle, by chance.",
                        "s(chooseCycles(\"kick*2\", \"snare\"))"),
                maker(
                        "wchoose",
                        LIKELY,
                        "As choose, with a weight for each pattern.",
                        "s(wchoose({\"kick\", 3}, {\"snare\", 1}):segment(4))"),
                maker(
                        "wchooseCycles wrandcat",
                        LIKELY,
                        "As chooseCycles, with a weight for each pattern.",
                        "s(wchooseCycles({\"kick*2\", 3}, {\"snare\", 1}))"),
                method(
                        "pick",
                        CHOICES,
                        "Picks patterns by number, from 0 on, or by name; they play their own events.",
                        "s(mini(\"<0 1>\"):pick({\"kick*2\", \"snare\"}))"),
                method(
                        "pickmod",
                        CHOICES,
                        "As pick, numbers beyond the list counting on from its start.",
                        "s(mini(\"<0 3>\"):pickmod({\"kick*2\", \"snare\"}))"),
                method(
                        "inhabit pickSqueeze",
                        CHOICES,
                        "As pick, a whole cycle of the picked pattern squeezed into the event that picks it.",
                        "s(mini(\"a b\"):inhabit({a = \"kick*2\", b = \"snare\"}))"),
                method(
                        "inhabitmod pickmodSqueeze",
                        CHOICES,
                        "As inhabit, numbers beyond the list counting on from its start.",
                        "s(mini(\"0 3\"):inhabitmod({\"kick*2\", \"snare\"}))"),
                method(
                        "pickOut",
                        CHOICES,
                        "As pick, with the events of the picking pattern.",
                        "s(mini(\"0 1\"):pickOut({\"kick*4\", \"snare\"}))"),
                method(
                        "pickReset",
                        CHOICES,
                        "As pick, the cycle of the picked pattern starting with the event that picks it.",
                        "s(mini(\"0 1\"):pickReset({\"kick*4\", \"snare*2\"}))"),
                method(
                        "pickRestart",
                        CHOICES,
                        "As pick, the picked pattern starting from its first cycle with the event that picks it.",
                        "s(mini(\"0 1\"):pickRestart({\"<kick hat>*4\", \"snare*2\"}))"),
                method(
                        "squeeze",
                        List.of(Parameter.of("choices", Kind.LIST)),
                        "A whole cycle of the pattern picked by number, squeezed into the event; numbers count on from the"
                                + " start of the list.",
                        "s(mini(\"0 1 2\"):squeeze({\"kick*2\", \"snare\"}))"));
    }

    @Override
    public Cycles meaning(String word, Given given) {
        return switch (word) {
            case "pure" -> Cycles.pure(given.name(0));
            case "seq" -> Sequences.seq(given.patterns(0));
            case "cat" -> Sequences.cat(given.patterns(0));
            case "stack" -> Sequences.stack(given.patterns(0));
            case "polymeter" -> Sequences.polymeter(given.patterns(0));
            case "timeCat" -> Sequences.timeCat(weighted(given));
            case "arrange" -> Sequences.arrange(weighted(given));
            case "pace" -> Sequences.pace(given.pattern(0), Fraction.of(given.number(1)));
            case "choose" -> Choices.choose(given.patterns(0));
            case "chooseCycles" -> Choices.chooseCycles(given.patterns(0));
            case "wchoose" -> Choices.wchoose(likely(given));
            case "wchooseCycles" -> Choices.wchooseCycles(likely(given));
            case "pick" -> picked(given, Join.INNER, Beyond.CLAMPED);
            case "pickmod" -> picked(given, Join.INNER, Beyond.WRAPPED);
            case "inhabit" -> picked(given, Join.SQUEEZE, Beyond.CLAMPED);
            case "inhabitmod" -> picked(given, Join.SQUEEZE, Beyond.WRAPPED);
            case "pickOut" -> picked(given, Join.OUTER, Beyond.CLAMPED);
            case "pickReset" -> picked(given, Join.RESET, Beyond.CLAMPED);
            case "pickRestart" -> picked(given, Join.RESTART, Beyond.CLAMPED);
            case "squeeze" -> Picks.squeeze(given.pattern(0), given.patterns(1));
            default -> throw Theme.unknown(word);
        };
    }

    private static Cycles picked(Given given, Join join, Beyond beyond) {
        return given.isNamed(1)
                ? Picks.pick(given.pattern(0), given.named(1), join)
                : Picks.pick(given.pattern(0), given.patterns(1), join, beyond);
    }

    private static List<Sequences.Weighted> weighted(Given given) {
        return given.weighted(0).stream()
                .map(section -> Sequences.Weighted.of(section.weight(), section.pattern()))
                .toList();
    }

    private static List<Choices.Likely> likely(Given given) {
        return given.weighted(0).stream()
                .map(choice -> Choices.Likely.of(choice.pattern(), choice.weight()))
                .toList();
    }
}
