package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.arithmetic.Operation;
import org.videotracker.model.pattern.cycle.control.Control;
import org.videotracker.model.pattern.cycle.control.ControlPatterns;
import org.videotracker.model.pattern.cycle.control.KnownControls;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that name values: what an event plays, and the parameters of the target. */
final class ControlWords implements Theme {
    /** {@code end} ends a block of Lua, and a value without a name needs no word. */
    private static final Set<String> NO_WORDS = Set.of("end", Operation.BARE);

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("s", "s(\"kick*2 snare\")"),
            Map.entry("n", "n(\"0 1 2 [3 4]\")"),
            Map.entry("note", "note(\"c4 e4 g4\")"),
            Map.entry("pan", "s(\"hat*4\"):pan(\"0 1\")"),
            Map.entry("speed", "s(\"kick*2\"):speed(\"1 -1\")"),
            Map.entry("begin", "s(\"break*2\"):begin(\"0 0.5\")"),
            Map.entry("cut", "s(\"openhat hat\"):cut(1)"),
            Map.entry("attack", "s(\"pad\"):attack(0.5)"),
            Map.entry("release", "s(\"pad\"):release(2)"),
            Map.entry("grainSize", "s(\"voice\"):grainSize(\"<0.1 0.02>\")"),
            Map.entry("unit", "s(\"break\"):speed(0.5):unit(\"c\")"),
            Map.entry("playStyle", "s(\"break\"):playStyle(\"<LOOP ONCE>\")"),
            Map.entry("videoBlend", "s(\"clip*2\"):videoBlend(\"<ADD SCREEN>\")"));

    @Override
    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        KnownControls.all().forEach(control -> {
            List<String> names = names(control);
            if (!names.isEmpty()) {
                words.add(control(names, control));
            }
        });
        words.add(any());
        words.add(Theme.method(
                "as",
                List.of(Parameter.of("names", Kind.NAME)),
                "Names the values of lists, one after the other.",
                "mini(\"c4:0.5 e4:1\"):as(\"note:clip\")"));
        return words;
    }

    @Override
    public Cycles meaning(String word, Given given) {
        return switch (word) {
            case "control" -> named(given, given.name(1), given.pattern(2));
            case "as" -> ControlPatterns.as(List.of(given.name(1).split(":")), given.pattern(0));
            default -> named(given, KnownControls.nameOf(word), given.pattern(1));
        };
    }

    private static List<String> names(Control control) {
        List<String> names = new ArrayList<>(control.aliases());
        names.addFirst(control.name());
        names.removeAll(NO_WORDS);
        return names;
    }

    private static Word control(List<String> names, Control control) {
        String name = names.getFirst();
        return Theme.control(
                String.join(" ", names),
                control.meaning(),
                EXAMPLES.getOrDefault(control.name(), "s(\"kick*2\"):" + name + "(\"0.25 0.5\")"),
                List.of());
    }

    private static Word any() {
        return Theme.control(
                "control ctrl",
                "Any parameter of the target by its name, in the units of the parameter.",
                "s(\"kick*2\"):control(\"sustain\", \"0.2 0.8\")",
                List.of(Parameter.of("name", Kind.NAME)));
    }

    private static Cycles named(Given given, String name, Cycles values) {
        return given.has(0) ? ControlPatterns.with(given.pattern(0), name, values) : ControlPatterns.of(name, values);
    }
}
