package org.videotracker.model.pattern.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.videotracker.model.pattern.cycle.Sequences.Weighted;

/**
 * A generated pattern of discrete events. No zoom is in it, nor what is made of it: as in Strudel, that moves the whole of
 * an event from another cycle to where its part is not.
 *
 * @param how the calls that made it, for reading a falsified law
 */
record Made(String how, Cycles pattern) {

    @Override
    public String toString() {
        return how;
    }

    /** The events in a stretch of time, each cut at the ends of cycles and at the moments given, in a fixed order. */
    List<String> pieces(Fraction begin, Fraction end, Fraction... cuts) {
        return pieces(pattern.query(begin, end), cuts);
    }

    static List<String> pieces(Cycles pattern, long cycles) {
        return pieces(pattern.query(Fraction.ZERO, Fraction.of(cycles)));
    }

    static List<String> pieces(List<Hap> haps, Fraction... cuts) {
        List<Hap> pieces = new ArrayList<>();
        for (Hap hap : haps) {
            List<Fraction> ends = new ArrayList<>(List.of(cuts));
            for (long cycle = hap.part().begin().cycle();
                    cycle <= hap.part().end().cycle();
                    cycle++) {
                ends.add(Fraction.of(cycle));
            }
            ends.add(hap.part().end());
            ends.sort(null);
            Fraction from = hap.part().begin();
            for (Fraction end : ends) {
                if (from.isBelow(end) && end.compareTo(hap.part().end()) <= 0) {
                    pieces.add(new Hap(hap.whole(), new TimeSpan(from, end), hap.value(), hap.ranges()));
                    from = end;
                }
            }
        }
        return HapLines.of(pieces);
    }

    private Made then(String call, UnaryOperator<Cycles> change) {
        return new Made(how + call, change.apply(pattern));
    }

    static Arbitrary<Made> any() {
        return anyOfDepth(3);
    }

    private static Arbitrary<Made> anyOfDepth(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Arbitrary<Made> inner = anyOfDepth(depth - 1);
        return Arbitraries.oneOf(leaf(), several(inner), changed(inner));
    }

    private static Arbitrary<Made> leaf() {
        return Arbitraries.oneOf(
                Arbitraries.of("a", "b", "c").map(word -> new Made(word, Cycles.pure(word))),
                Arbitraries.integers().between(0, 4).map(number -> new Made("" + number, Cycles.pure(number))),
                Arbitraries.just(new Made("silence", Cycles.silence())));
    }

    private static Arbitrary<Made> several(Arbitrary<Made> inner) {
        Arbitrary<List<Made>> some = inner.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                some.map(made -> new Made("seq" + made, Sequences.seq(patterns(made)))),
                some.map(made -> new Made("cat" + made, Sequences.cat(patterns(made)))),
                some.map(made -> new Made("stack" + made, Sequences.stack(patterns(made)))),
                some.map(made -> new Made("polymeter" + made, Sequences.polymeter(patterns(made)))),
                some.map(made -> new Made(
                        "timeCat" + made,
                        Sequences.timeCat(IntStream.range(0, made.size())
                                .mapToObj(index ->
                                        Weighted.of(index + 1, made.get(index).pattern()))
                                .toList()))));
    }

    private static List<Cycles> patterns(List<Made> made) {
        return made.stream().map(Made::pattern).toList();
    }

    private static Arbitrary<Made> changed(Arbitrary<Made> inner) {
        return Combinators.combine(
                        inner,
                        fractions(),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 14))
                .as(Made::changed);
    }

    private static Made changed(Made made, Fraction time, int count, int which) {
        Fraction factor = Fraction.of(count);
        return switch (which) {
            case 0 -> made.then(".fast(" + time + ")", pattern -> pattern.fast(time));
            case 1 -> made.then(".slow(" + time + ")", pattern -> pattern.slow(time));
            case 2 -> made.then(".late(" + time + ")", pattern -> pattern.late(time));
            case 3 -> made.then(".rev()", Time::rev);
            case 4 -> made.then(".ply(" + count + ")", pattern -> Structure.ply(pattern, factor));
            case 5 -> made.then(".euclid(" + count + ",5)", pattern -> Euclid.euclid(pattern, count, 5));
            case 6 -> made.then(".iter(" + count + ")", pattern -> Time.iter(pattern, count));
            case 7 -> made.then(".every(" + count + ",rev)", pattern -> Conditions.every(pattern, count, Time::rev));
            case 8 -> made.then(".degradeBy(.3)", pattern -> Chance.degradeBy(pattern, .3));
            case 9 ->
                made.then(
                        ".compress(1/5,3/4)",
                        pattern -> Windows.compress(pattern, Fraction.of(1, 5), Fraction.of(3, 4)));
            case 10 ->
                made.then(
                        ".off(" + time + ",fast 2)", pattern -> Layers.off(pattern, time, late -> Time.fast(late, 2)));
            case 11 -> made.then(".chunk(" + count + ",rev)", pattern -> Conditions.chunk(pattern, count, Time::rev));
            case 12 -> made.then(".palindrome()", Time::palindrome);
            case 13 ->
                made.then(".fast(cat(1," + count + "))", pattern -> Time.fast(pattern, Fixtures.alternating(1, count)));
            default -> made.then(".mask(seq(1,0,1))", pattern -> Structure.mask(pattern, Fixtures.numbers(1, 0, 1)));
        };
    }

    /** Small, and above zero. */
    static Arbitrary<Fraction> fractions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 4))
                .as((top, bottom) -> Fraction.of(top, bottom));
    }
}
