package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.videotracker.model.pattern.cycle.Sequences.Weighted;

/** Laws that hold of every pattern. */
class PatternLawsTest {
    private static final int TRIES = 300;
    private static final int CYCLES = 4;

    @Provide
    Arbitrary<Made> patterns() {
        return Made.any();
    }

    @Provide
    Arbitrary<Fraction> times() {
        return Made.fractions();
    }

    private static void assertSame(Cycles actual, Cycles expected) {
        assertThat(Made.pieces(actual, CYCLES)).isEqualTo(Made.pieces(expected, CYCLES));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("the part of an event lies within its whole and within the time asked")
    void partsLieWithin(
            @ForAll("patterns") Made made, @ForAll("times") Fraction begin, @ForAll("times") Fraction length) {
        Fraction end = begin.plus(length);

        assertThat(made.pattern().query(begin, end)).allSatisfy(hap -> {
            assertThat(hap.part().begin()).isGreaterThanOrEqualTo(begin);
            assertThat(hap.part().end()).isLessThanOrEqualTo(end);
            assertThat(hap.wholeOrPart().shared(hap.part())).isEqualTo(hap.part());
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("the events of a span are those of its parts")
    void aSpanIsItsParts(
            @ForAll("patterns") Made made,
            @ForAll("times") Fraction begin,
            @ForAll("times") Fraction first,
            @ForAll("times") Fraction second) {
        Fraction middle = begin.plus(first);
        Fraction end = middle.plus(second);
        List<String> parts = new ArrayList<>(made.pieces(begin, middle));
        parts.addAll(made.pieces(middle, end));
        parts.sort(null);

        assertThat(made.pieces(begin, end, middle)).isEqualTo(parts);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("the events of a stack are those of its layers together")
    void aStackIsItsLayers(@ForAll("patterns") Made first, @ForAll("patterns") Made second) {
        List<String> both = new ArrayList<>(Made.pieces(first.pattern(), CYCLES));
        both.addAll(Made.pieces(second.pattern(), CYCLES));
        both.sort(null);

        assertThat(Made.pieces(Sequences.stack(first.pattern(), second.pattern()), CYCLES))
                .isEqualTo(both);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("rev undoes rev")
    void revUndoesRev(@ForAll("patterns") Made made) {
        assertSame(Time.rev(Time.rev(made.pattern())), made.pattern());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("slow undoes fast, and early undoes late, also with other things in between")
    void warpsAreUndone(@ForAll("patterns") Made made, @ForAll("times") Fraction time) {
        Cycles pattern = made.pattern();

        assertSame(pattern.fast(time).slow(time), pattern);
        assertSame(pattern.fast(time).filter(hap -> true).slow(time), pattern);
        assertSame(pattern.late(time).filter(hap -> true).early(time), pattern);
        assertSame(Time.inside(pattern, time, inner -> inner), pattern);
        assertSame(Time.outside(pattern, time, inner -> inner), pattern);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("two changes of time in a row are the change that is their product")
    void warpsCompose(
            @ForAll("patterns") Made made, @ForAll("times") Fraction first, @ForAll("times") Fraction second) {
        Cycles pattern = made.pattern();

        assertSame(pattern.fast(first).fast(second), pattern.fast(first.times(second)));
        assertSame(pattern.late(first).late(second), pattern.late(first.plus(second)));
        assertSame(pattern.late(first).fast(second), pattern.fast(second).late(first.dividedBy(second)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("a cat plays in its turns what its patterns play, none of their cycles left out")
    void aCatTakesTurns(@ForAll("patterns") Made first, @ForAll("patterns") Made second) {
        Cycles cat = Sequences.cat(first.pattern(), second.pattern());
        List<String> turns = new ArrayList<>();
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            Cycles playing = cycle % 2 == 0 ? first.pattern() : second.pattern();
            Fraction skipped = Fraction.of(cycle - cycle / 2);
            turns.addAll(Made.pieces(playing.late(skipped).query(Fraction.of(cycle), Fraction.of(cycle + 1))));
        }
        turns.sort(null);

        assertThat(Made.pieces(cat, CYCLES)).isEqualTo(turns);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("a seq is a cat so much faster, and a timeCat of equal weights")
    void sequencesAgree(@ForAll("patterns") Made first, @ForAll("patterns") Made second) {
        Cycles seq = Sequences.seq(first.pattern(), second.pattern());

        assertSame(seq, Sequences.cat(first.pattern(), second.pattern()).fast(Fraction.of(2)));
        assertThat(onsets(
                        Sequences.timeCat(List.of(Weighted.of(3, first.pattern()), Weighted.of(3, second.pattern())))))
                .isEqualTo(onsets(seq));
    }

    private static List<String> onsets(Cycles pattern) {
        return HapLines.of(pattern.onsetsOnly().query(Fraction.ZERO, Fraction.of(CYCLES)).stream()
                .map(hap -> new Hap(
                        hap.whole(), new TimeSpan(hap.part().begin(), hap.part().begin()), hap.value(), List.of()))
                .toList());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("zooming into what a cycle was compressed to gives the cycle")
    void zoomUndoesCompress(@ForAll("patterns") Made made, @ForAll @IntRange(min = 0, max = 3) int fifths) {
        Fraction begin = Fraction.of(fifths, 5);
        Fraction end = Fraction.of(fifths + 1L, 5);
        Cycles zoomed = Windows.zoom(Windows.compress(made.pattern(), begin, end), begin, end);

        assertThat(partsAndValues(zoomed)).isEqualTo(partsAndValues(made.pattern()));
    }

    /** A whole that begins before its cycle is moved by zoom with the cycle it begins in, so only the parts agree. */
    private static List<String> partsAndValues(Cycles pattern) {
        return Made.pieces(pattern.split().query(Fraction.ZERO, Fraction.of(CYCLES)).stream()
                .map(hap -> new Hap(hap.part(), hap.part(), hap.value(), List.of()))
                .toList());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("what degradeBy leaves out, unDegradeBy of the rest keeps")
    void degradingParts(@ForAll("patterns") Made made, @ForAll @IntRange(min = 1, max = 19) int twentieths) {
        double share = twentieths / 20.0;
        Cycles both =
                Sequences.stack(Chance.degradeBy(made.pattern(), share), Chance.unDegradeBy(made.pattern(), 1 - share));

        assertSame(both, made.pattern());
        assertSame(Chance.sometimesBy(made.pattern(), share, pattern -> pattern), made.pattern());
        assertSame(Chance.someCyclesBy(made.pattern(), share, pattern -> pattern), made.pattern());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("functions that change nothing change nothing, wherever they are applied")
    void doingNothing(@ForAll("patterns") Made made, @ForAll @IntRange(min = 1, max = 5) int count) {
        Cycles pattern = made.pattern();

        assertSame(Conditions.every(pattern, count, same -> same), pattern);
        assertSame(Conditions.lastOf(pattern, count, same -> same), pattern);
        assertSame(Conditions.when(pattern, Fixtures.alternating(1, 0, 1), same -> same), pattern);
        assertSame(Conditions.whenmod(pattern, Fraction.of(count), Fraction.ONE, same -> same), pattern);
        assertSame(Structure.ply(pattern, Fraction.ONE), pattern);
        assertSame(Structure.mask(pattern, Cycles.pure(1)), pattern);
        assertSame(Layers.superimpose(pattern, List.of()), pattern);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("a ribbon repeats itself")
    void aRibbonRepeats(
            @ForAll("patterns") Made made, @ForAll("times") Fraction offset, @ForAll("times") Fraction length) {
        Cycles ribbon = Windows.ribbon(made.pattern(), offset, length);

        assertThat(Made.pieces(ribbon.query(Fraction.ZERO, length)))
                .isEqualTo(Made.pieces(ribbon.early(length).query(Fraction.ZERO, length)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("each so many cycles of iter the pattern is where it was")
    void iterComesRound(@ForAll("patterns") Made made, @ForAll @IntRange(min = 1, max = 5) int parts) {
        Cycles there = Time.iter(made.pattern(), parts);

        for (int cycle = 0; cycle < parts; cycle++) {
            Fraction begin = Fraction.of(cycle);
            Cycles moved = made.pattern().early(Fraction.of(cycle, parts)).late(begin);
            assertThat(Made.pieces(there.query(begin, begin.plus(Fraction.ONE))))
                    .isEqualTo(Made.pieces(moved.query(begin, begin.plus(Fraction.ONE))));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Label("pure is the unit of binding: before it, behind it, and squeezed")
    void pureIsTheUnit(@ForAll("patterns") Made made) {
        Cycles pattern = made.pattern();

        assertSame(Cycles.pure(0).innerBind(value -> pattern), pattern);
        assertSame(pattern.outerBind(Cycles::pure), pattern);
        assertSame(pattern.squeezeBind(Cycles::pure), pattern);
    }
}
