package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Theme.constant;
import static org.videotracker.model.pattern.expression.Theme.maker;
import static org.videotracker.model.pattern.expression.Theme.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Signals;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words for numbers that change continuously, and for numbers in a row. */
final class SignalWords implements Theme {
    private static final List<Parameter> ENDS =
            List.of(Parameter.of("least", Kind.PATTERN), Parameter.of("most", Kind.PATTERN));

    @Override
    public List<Word> words() {
        return List.of(
                signal("sine", "A sine wave from 0 to 1, in each cycle"),
                signal("cosine", "A cosine wave from 0 to 1, in each cycle"),
                signal("saw", "A ramp from 0 up to 1, in each cycle"),
                signal("isaw", "A ramp from 1 down to 0, in each cycle"),
                signal("tri", "A triangle from 0 up to 1 and down again, in each cycle"),
                signal("itri", "A triangle from 1 down to 0 and up again, in each cycle"),
                signal("square", "0 in the first half and 1 in the second, in each cycle"),
                signal("sine2", "A sine wave from -1 to 1, in each cycle"),
                signal("cosine2", "A cosine wave from -1 to 1, in each cycle"),
                signal("saw2", "A ramp from -1 up to 1, in each cycle"),
                signal("isaw2", "A ramp from 1 down to -1, in each cycle"),
                signal("tri2", "A triangle from -1 up to 1 and down again, in each cycle"),
                signal("itri2", "A triangle from 1 down to -1 and up again, in each cycle"),
                signal("square2", "-1 in the first half and 1 in the second, in each cycle"),
                signal("rand", "Another random number from 0 to 1 at each time"),
                signal("rand2", "Another random number from -1 to 1 at each time"),
                signal("perlin", "A random number from 0 to 1 for each cycle, with smooth ways between"),
                constant("time", "The time itself, in cycles.", "s(\"hat*4\"):speed(time:add(1))"),
                count(
                        "irand",
                        "below",
                        "Whole random numbers from 0 up to, and without, one.",
                        "n(irand(8):segment(4))"),
                count(
                        "brandBy",
                        "probability",
                        "True or false by chance; how likely true is, goes from 0 to 1.",
                        "s(\"hat*8\"):mask(brandBy(0.7):segment(8))"),
                count("run", "steps", "So many numbers in a cycle, counted from 0.", "n(run(4))"),
                count(
                        "scan",
                        "most",
                        "As run of one number, in the next cycle of two, and so on; after the most from one again.",
                        "n(scan(4))"),
                method(
                        "range",
                        ENDS,
                        "Spreads numbers from 0 to 1 over a range.",
                        "s(\"hat*4\"):pan(sine:range(0.2, 0.8))"),
                method(
                        "rangex",
                        ENDS,
                        "As range, growing exponentially; both ends are above 0.",
                        "s(\"hat*4\"):speed(saw:rangex(0.5, 2))"),
                method(
                        "range2",
                        ENDS,
                        "As range, of numbers from -1 to 1.",
                        "s(\"hat*4\"):pan(sine2:range2(0.2, 0.8))"),
                method(
                        "toBipolar",
                        "Turns numbers from 0 to 1 into numbers from -1 to 1.",
                        "s(\"hat*4\"):speed(saw:toBipolar())"),
                method(
                        "fromBipolar",
                        "Turns numbers from -1 to 1 into numbers from 0 to 1.",
                        "s(\"hat*4\"):pan(sine2:fromBipolar())"));
    }

    @Override
    public Cycles meaning(String word, Given given) {
        return switch (word) {
            case "sine" -> Signals.sine();
            case "cosine" -> Signals.cosine();
            case "saw" -> Signals.saw();
            case "isaw" -> Signals.isaw();
            case "tri" -> Signals.tri();
            case "itri" -> Signals.itri();
            case "square" -> Signals.square();
            case "sine2" -> Signals.sine2();
            case "cosine2" -> Signals.cosine2();
            case "saw2" -> Signals.saw2();
            case "isaw2" -> Signals.isaw2();
            case "tri2" -> Signals.tri2();
            case "itri2" -> Signals.itri2();
            case "square2" -> Signals.square2();
            case "rand" -> Signals.rand();
            case "rand2" -> Signals.rand2();
            case "perlin" -> Signals.perlin();
            case "time" -> Signals.time();
            case "irand" -> Signals.irand(given.pattern(0));
            case "brandBy" -> Signals.brandBy(given.pattern(0));
            case "run" -> Signals.run(given.pattern(0));
            case "scan" -> Signals.scan(given.pattern(0));
            case "range" -> Signals.range(given.pattern(0), given.pattern(1), given.pattern(2));
            case "rangex" -> Signals.rangex(given.pattern(0), given.pattern(1), given.pattern(2));
            case "range2" -> Signals.range2(given.pattern(0), given.pattern(1), given.pattern(2));
            case "toBipolar" -> Signals.toBipolar(given.pattern(0));
            case "fromBipolar" -> Signals.fromBipolar(given.pattern(0));
            default -> throw Theme.unknown(word);
        };
    }

    private static Word signal(String name, String description) {
        return constant(name, description + ".", "s(\"hat*4\"):pan(" + name + ")");
    }

    private static Word count(String name, String parameter, String description, String example) {
        return maker(name, List.of(Parameter.of(parameter, Kind.PATTERN)), description, example);
    }
}
