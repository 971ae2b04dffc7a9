package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Entry.constant;
import static org.videotracker.model.pattern.expression.Entry.maker;
import static org.videotracker.model.pattern.expression.Entry.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Signals;
import org.videotracker.model.pattern.expression.Entry.Meaning;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words for numbers that change continuously, and for numbers in a row. */
final class SignalWords {
    private static final List<Parameter> ENDS =
            List.of(Parameter.of("least", Kind.PATTERN), Parameter.of("most", Kind.PATTERN));

    private SignalWords() {}

    static List<Entry> all() {
        return List.of(
                signal("sine", "A sine wave from 0 to 1, in each cycle", Signals.sine()),
                signal("cosine", "A cosine wave from 0 to 1, in each cycle", Signals.cosine()),
                signal("saw", "A ramp from 0 up to 1, in each cycle", Signals.saw()),
                signal("isaw", "A ramp from 1 down to 0, in each cycle", Signals.isaw()),
                signal("tri", "A triangle from 0 up to 1 and down again, in each cycle", Signals.tri()),
                signal("itri", "A triangle from 1 down to 0 and up again, in each cycle", Signals.itri()),
                signal("square", "0 in the first half and 1 in the second, in each cycle", Signals.square()),
                signal("sine2", "A sine wave from -1 to 1, in each cycle", Signals.sine2()),
                signal("cosine2", "A cosine wave from -1 to 1, in each cycle", Signals.cosine2()),
                signal("saw2", "A ramp from -1 up to 1, in each cycle", Signals.saw2()),
                signal("isaw2", "A ramp from 1 down to -1, in each cycle", Signals.isaw2()),
                signal("tri2", "A triangle from -1 up to 1 and down again, in each cycle", Signals.tri2()),
                signal("itri2", "A triangle from 1 down to -1 and up again, in each cycle", Signals.itri2()),
                signal("square2", "-1 in the first half and 1 in the second, in each cycle", Signals.square2()),
                signal("rand", "Another random number from 0 to 1 at each time", Signals.rand()),
                signal("rand2", "Another random number from -1 to 1 at each time", Signals.rand2()),
                signal(
                        "perlin",
                        "A random number from 0 to 1 for each cycle, with smooth ways between",
                        Signals.perlin()),
                constant("time", "The time itself, in cycles.", "s(\"hat*4\"):speed(time:add(1))", Signals.time()),
                count(
                        "irand",
                        "below",
                        "Whole random numbers from 0 up to, and without, one.",
                        "n(irand(8):segment(4))",
                        given -> Signals.irand(given.pattern(0))),
                count(
                        "brandBy",
                        "probability",
                        "True or false by chance; how likely true is, goes from 0 to 1.",
                        "s(\"hat*8\"):mask(brandBy(0.7):segment(8))",
                        given -> Signals.brandBy(given.pattern(0))),
                count(
                        "run",
                        "steps",
                        "So many numbers in a cycle, counted from 0.",
                        "n(run(4))",
                        given -> Signals.run(given.pattern(0))),
                count(
                        "scan",
                        "most",
                        "As run of one number, in the next cycle of two, and so on; after the most from one again.",
                        "n(scan(4))",
                        given -> Signals.scan(given.pattern(0))),
                method(
                        "range",
                        ENDS,
                        "Spreads numbers from 0 to 1 over a range.",
                        "s(\"hat*4\"):pan(sine:range(0.2, 0.8))",
                        given -> Signals.range(given.pattern(0), given.pattern(1), given.pattern(2))),
                method(
                        "rangex",
                        ENDS,
                        "As range, growing exponentially; both ends are above 0.",
                        "s(\"hat*4\"):speed(saw:rangex(0.5, 2))",
                        given -> Signals.rangex(given.pattern(0), given.pattern(1), given.pattern(2))),
                method(
                        "range2",
                        ENDS,
                        "As range, of numbers from -1 to 1.",
                        "s(\"hat*4\"):pan(sine2:range2(0.2, 0.8))",
                        given -> Signals.range2(given.pattern(0), given.pattern(1), given.pattern(2))),
                method(
                        "toBipolar",
                        "Turns numbers from 0 to 1 into numbers from -1 to 1.",
                        "s(\"hat*4\"):speed(saw:toBipolar())",
                        Signals::toBipolar),
                method(
                        "fromBipolar",
                        "Turns numbers from -1 to 1 into numbers from 0 to 1.",
                        "s(\"hat*4\"):pan(sine2:fromBipolar())",
                        Signals::fromBipolar));
    }

    private static Entry signal(String name, String description, Cycles cycles) {
        return constant(name, description + ".", "s(\"hat*4\"):pan(" + name + ")", cycles);
    }

    private static Entry count(String name, String parameter, String description, String example, Meaning meaning) {
        return maker(name, List.of(Parameter.of(parameter, Kind.PATTERN)), description, example, meaning);
    }
}
