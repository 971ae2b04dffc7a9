package org.videotracker.model.pattern.cycle;

import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;
import static org.videotracker.model.pattern.cycle.Fixtures.seq;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.videotracker.model.pattern.cycle.control.ControlPatterns;

/** Patterns of all kinds of values, by the Strudel code that makes the same. */
final class ValueFixtures {
    private static final Cycles NAMES = seq("c4", "e", "g#3");
    private static final Cycles DRUMS = ControlPatterns.of("s", seq("bd", "sd"));

    private ValueFixtures() {}

    static Map<String, Cycles> numeric() {
        Map<String, Cycles> byCode = new LinkedHashMap<>();
        byCode.put("seq(0,1,2)", numbers(0, 1, 2));
        byCode.put("cat(5,seq(6,-7.5),-3)", Sequences.cat(Cycles.pure(5), numbers(6, -7.5), Cycles.pure(-3)));
        byCode.put("stack(seq(0,1,2),seq(10,11).slow(5/2))", Fixtures.LAYERS);
        byCode.put("cat(1,2,3).slow(3/2)", alternating(1, 2, 3).slow(Fraction.of(3, 2)));
        byCode.put("seq('c4','e','g#3')", NAMES);
        byCode.put("saw", Signals.saw());
        byCode.put("pure(2)", Cycles.pure(2));
        return byCode;
    }

    static Map<String, Cycles> words() {
        Map<String, Cycles> byCode = new LinkedHashMap<>();
        byCode.put("seq('bd','')", seq("bd", ""));
        byCode.put("cat(true,seq(false,'1'))", Sequences.cat(flag(true), Sequences.seq(flag(false), Cycles.pure("1"))));
        byCode.put("\"a b\"", Fixtures.WORDED);
        return byCode;
    }

    static Map<String, Cycles> controls() {
        Map<String, Cycles> byCode = new LinkedHashMap<>();
        byCode.put("s(seq('bd','sd'))", DRUMS);
        byCode.put("s(seq('bd','sd')).speed(seq(1,2,3))", ControlPatterns.with(DRUMS, "speed", numbers(1, 2, 3)));
        byCode.put("seq(1,2).pan(.3)", ControlPatterns.with(numbers(1, 2), "pan", Cycles.pure(.3)));
        byCode.put(
                "note(seq('c4','e','g#3')).slow(3/2).begin(.5).end(cat(.75,1))",
                ControlPatterns.with(
                        ControlPatterns.with(
                                ControlPatterns.of("note", NAMES).slow(Fraction.of(3, 2)), "begin", Cycles.pure(.5)),
                        "end",
                        alternating(.75, 1)));
        byCode.put(
                "stack(s('bd'),s('hh').fast(3).pan(saw))",
                Sequences.stack(
                        ControlPatterns.of("s", Cycles.pure("bd")),
                        ControlPatterns.with(
                                ControlPatterns.of("s", Cycles.pure("hh")).fast(Fraction.of(3)),
                                "pan",
                                Signals.saw())));
        return byCode;
    }

    static Map<String, Cycles> all() {
        Map<String, Cycles> byCode = new LinkedHashMap<>(numeric());
        byCode.putAll(words());
        byCode.putAll(controls());
        return byCode;
    }

    static Cycles flag(boolean isTrue) {
        return Cycles.pure(Value.of(isTrue));
    }

    static Cycles list(Object... items) {
        return Cycles.pure(new Value.Listed(Arrays.stream(items)
                .map(item -> item instanceof String text ? Value.of(text) : Value.of(((Number) item).doubleValue()))
                .toList()));
    }

    static Cycles lists(Cycles... lists) {
        return Sequences.seq(List.of(lists));
    }
}
