package org.videotracker.model.pattern.cycle;

import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;
import static org.videotracker.model.pattern.cycle.OracleRow.row;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Signals, as they are and sampled. */
final class SignalRows {
    private SignalRows() {}

    private static Stream<OracleRow> sampled(String code, Supplier<Cycles> signal) {
        return Stream.of(
                row(code, signal),
                row(code + ".segment(4)", () -> Structure.segment(signal.get(), Fraction.of(4))),
                row(
                        code + ".segment(7).early(.3)",
                        () -> Structure.segment(signal.get(), Fraction.of(7)).early(Fraction.of(3, 10))),
                row(
                        code + ".fast(1.5).segment(16)",
                        () -> Structure.segment(Time.fast(signal.get(), 1.5), Fraction.of(16))),
                row(
                        code + ".range(-3,10).slow(3).segment(5)",
                        () -> Structure.segment(
                                Signals.range(signal.get(), -3, 10).slow(Fraction.of(3)), Fraction.of(5))));
    }

    static Stream<OracleRow> signals() {
        return Stream.of(
                        sampled("saw", Signals::saw),
                        sampled("saw2", Signals::saw2),
                        sampled("isaw", Signals::isaw),
                        sampled("isaw2", Signals::isaw2),
                        sampled("sine", Signals::sine),
                        sampled("sine2", Signals::sine2),
                        sampled("cosine", Signals::cosine),
                        sampled("cosine2", Signals::cosine2),
                        sampled("square", Signals::square),
                        sampled("square2", Signals::square2),
                        sampled("tri", Signals::tri),
                        sampled("tri2", Signals::tri2),
                        sampled("itri", Signals::itri),
                        sampled("itri2", Signals::itri2),
                        sampled("time", Signals::time),
                        sampled("rand", Signals::rand),
                        sampled("rand2", Signals::rand2),
                        sampled("irand(8)", () -> Signals.irand(8)),
                        sampled(
                                "irand(cat(2,seq(10,100)))",
                                () -> Signals.irand(Sequences.cat(Cycles.pure(2), numbers(10, 100)))))
                .flatMap(rows -> rows);
    }

    static Stream<OracleRow> numbersOfSignals() {
        return Stream.of(
                row(
                        "brandBy(.3).segment(16)",
                        () -> Structure.segment(Signals.brandBy(Cycles.pure(.3)), Fraction.of(16))),
                row(
                        "brandBy(cat(.1,.9)).segment(8)",
                        () -> Structure.segment(Signals.brandBy(alternating(.1, .9)), Fraction.of(8))),
                row(
                        "saw.range(cat(0,1),seq(10,20))",
                        () -> Signals.range(Signals.saw(), alternating(0, 1), numbers(10, 20))),
                row("seq(0,.25,1).range(20,2000)", () -> Signals.range(numbers(0, .25, 1), 20, 2000)),
                row(
                        "seq(0,.5).slow(3).range(2,4)",
                        () -> Signals.range(numbers(0, .5).slow(Fraction.of(3)), 2, 4)),
                row(
                        "sine.rangex(20,2000).segment(9)",
                        () -> Structure.segment(Signals.rangex(Signals.sine(), 20, 2000), Fraction.of(9))),
                row(
                        "saw.rangex(1,cat(10,100)).segment(5)",
                        () -> Structure.segment(
                                Signals.rangex(Signals.saw(), Cycles.pure(1), alternating(10, 100)), Fraction.of(5))),
                row(
                        "rand.rangex(.1,1).segment(5)",
                        () -> Structure.segment(Signals.rangex(Signals.rand(), .1, 1), Fraction.of(5))),
                row("seq(0,.3,1).rangex(3,7)", () -> Signals.rangex(numbers(0, .3, 1), 3, 7)),
                row(
                        "seq(.2,.4).slow(3).rangex(3,7)",
                        () -> Signals.rangex(numbers(.2, .4).slow(Fraction.of(3)), 3, 7)),
                row(
                        "sine2.range2(3,7).segment(8)",
                        () -> Structure.segment(Signals.range2(Signals.sine2(), 3, 7), Fraction.of(8))),
                row(
                        "saw2.range2(3,cat(7,8)).segment(8)",
                        () -> Structure.segment(
                                Signals.range2(Signals.saw2(), Cycles.pure(3), alternating(7, 8)), Fraction.of(8))),
                row("seq(-1,0,1).range2(0,4)", () -> Signals.range2(numbers(-1, 0, 1), 0, 4)),
                row(
                        "rand2.range2(0,4).segment(3)",
                        () -> Structure.segment(Signals.range2(Signals.rand2(), 0, 4), Fraction.of(3))),
                row(
                        "seq(-1,1).slow(3).range2(0,4)",
                        () -> Signals.range2(numbers(-1, 1).slow(Fraction.of(3)), 0, 4)),
                row("run(4)", () -> Signals.run(4)),
                row("run(7)", () -> Signals.run(7)),
                row("run(1)", () -> Signals.run(1)),
                row("run(2.5)", () -> Signals.run(2.5)),
                row("run(cat(2,3))", () -> Signals.run(alternating(2, 3))),
                row("run(seq(4,8))", () -> Signals.run(numbers(4, 8))),
                row("cat(run(1),run(2),run(3))", () -> Signals.scan(3)));
    }

    static Stream<OracleRow> perlin() {
        return sampled("perlin", Signals::perlin);
    }
}
