package org.videotracker.model.pattern.cycle;

import static org.videotracker.model.pattern.cycle.CombinatorRow.row;
import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;

import java.util.stream.Stream;

/** Combinators of time and structure. */
final class TimeRows {
    private TimeRows() {}

    static Stream<CombinatorRow> time() {
        return Stream.of(
                row("P", p -> p),
                row("P.fast(3)", p -> Time.fast(p, 3)),
                row("P.fast(1.5)", p -> Time.fast(p, 1.5)),
                row("P.fast(0)", p -> Time.fast(p, 0)),
                row("P.fast(-1)", p -> Time.fast(p, -1)),
                row("P.fast(cat(1,2,.5))", p -> Time.fast(p, alternating(1, 2, .5))),
                row("P.fast(seq(1,3))", p -> Time.fast(p, numbers(1, 3))),
                row("P.slow(2)", p -> Time.slow(p, 2)),
                row("P.slow(cat(2,3))", p -> Time.slow(p, alternating(2, 3))),
                row("P.early(1/3)", p -> Time.early(p, 1.0 / 3)),
                row("P.early(cat(0,.25))", p -> Time.early(p, alternating(0, .25))),
                row("P.late(.125)", p -> Time.late(p, .125)),
                row("P.late(seq(0,.1))", p -> Time.late(p, numbers(0, .1))),
                row("P.rev()", Time::rev),
                row("P.rev().fast(1.5)", p -> Time.rev(p).fast(Fraction.of(3, 2))),
                row("P.palindrome()", Time::palindrome),
                row("P.palindrome().late(.25)", p -> Time.palindrome(p).late(Fraction.of(1, 4))),
                row("P.iter(4)", p -> Time.iter(p, 4)),
                row("P.iter(cat(2,3))", p -> Time.iter(p, alternating(2, 3))),
                row("P.iter(2.5)", p -> Time.iter(p, Cycles.pure(2.5))),
                row("P.iter(1)", p -> Time.iter(p, 1)),
                row("P.iterBack(3)", p -> Time.iterBack(p, 3)),
                row("P.iterBack(cat(4,2))", p -> Time.iterBack(p, alternating(4, 2))),
                row("P.repeatCycles(2)", p -> Time.repeatCycles(p, Fraction.of(2))),
                row("P.repeatCycles(cat(3,1))", p -> Time.repeatCycles(p, alternating(3, 1))),
                row("P.inside(2, rev)", p -> Time.inside(p, Fraction.of(2), Time::rev)),
                row("P.inside(cat(2,3), rev)", p -> Time.inside(p, alternating(2, 3), Time::rev)),
                row("P.outside(2, rev)", p -> Time.outside(p, Fraction.of(2), Time::rev)),
                row(
                        "P.outside(cat(2,3).slow(2), rev)",
                        p -> Time.outside(p, alternating(2, 3).slow(Fraction.of(2)), Time::rev)),
                row("P.swingBy(1/3,4)", p -> Time.swingBy(p, 1.0 / 3, Fraction.of(4))),
                row("P.swingBy(cat(.1,.5),2)", p -> Time.swingBy(p, alternating(.1, .5), Cycles.pure(2))),
                row("P.swing(4)", p -> Time.swing(p, Fraction.of(4))),
                row("P.swing(cat(4,2))", p -> Time.swing(p, alternating(4, 2))),
                row("P.nudge(.1)", p -> Time.nudge(p, .1)),
                row("P.nudge(seq(0,.1))", p -> Time.nudge(p, numbers(0, .1))),
                row("P.brak()", Time::brak));
    }

    static Stream<CombinatorRow> windows() {
        return Stream.of(
                row("P.compress(.25,.75)", p -> Windows.compress(p, Fraction.of(1, 4), Fraction.of(3, 4))),
                row("P.compress(0,1/3)", p -> Windows.compress(p, Fraction.ZERO, Fraction.of(1, 3))),
                row("P.compress(.5,1.5)", p -> Windows.compress(p, Fraction.of(1, 2), Fraction.of(3, 2))),
                row(
                        "P.compress(cat(0,.25),cat(.5,.75,1))",
                        p -> Windows.compress(p, alternating(0, .25), alternating(.5, .75, 1))),
                row(
                        "P.compress(.2,.7).early(.3)",
                        p -> Windows.compress(p, Fraction.of(1, 5), Fraction.of(7, 10))
                                .early(Fraction.of(3, 10))),
                row("P.fastGap(3)", p -> Windows.fastGap(p, Fraction.of(3))),
                row("P.fastGap(2/3)", p -> Windows.fastGap(p, Fraction.of(2, 3))),
                row("P.fastGap(cat(1,2))", p -> Windows.fastGap(p, alternating(1, 2))),
                row("P.zoom(.25,.75)", p -> Windows.zoom(p, Fraction.of(1, 4), Fraction.of(3, 4))),
                row("P.zoom(1/3,1.5)", p -> Windows.zoom(p, Fraction.of(1, 3), Fraction.of(3, 2))),
                row("P.zoom(.5,.25)", p -> Windows.zoom(p, Fraction.of(1, 2), Fraction.of(1, 4))),
                row(
                        "P.zoom(cat(0,.25),cat(.5,.75,1))",
                        p -> Windows.zoom(p, alternating(0, .25), alternating(.5, .75, 1))),
                row("P.linger(.25)", p -> Windows.linger(p, Fraction.of(1, 4))),
                row("P.linger(0)", p -> Windows.linger(p, Fraction.ZERO)),
                row("P.linger(cat(.5,1/3))", p -> Windows.linger(p, alternating(.5, 1.0 / 3))),
                row("P.ribbon(1,2)", p -> Windows.ribbon(p, Fraction.ONE, Fraction.of(2))),
                row("P.ribbon(cat(0,.5),cat(1,2))", p -> Windows.ribbon(p, alternating(0, .5), alternating(1, 2))));
    }

    static Stream<CombinatorRow> structure() {
        return Stream.of(
                row("P.struct(seq(true,false,true))", p -> Structure.struct(p, numbers(1, 0, 1))),
                row(
                        "P.struct(cat(1,seq(1,'x','')))",
                        p -> Structure.struct(
                                p,
                                Sequences.cat(
                                        Cycles.pure(1),
                                        Sequences.seq(Cycles.pure(1), Cycles.pure("x"), Cycles.pure(""))))),
                row(
                        "P.struct(pure(1).slow(3))",
                        p -> Structure.struct(p, Cycles.pure(1).slow(Fraction.of(3)))),
                row("P.structAll(seq(1,0))", p -> Structure.structAll(p, numbers(1, 0))),
                row(
                        "P.mask(cat(1,0,seq(0,1)))",
                        p -> Structure.mask(p, Sequences.cat(Cycles.pure(1), Cycles.pure(0), numbers(0, 1)))),
                row(
                        "P.mask(seq(1,0,1).slow(2))",
                        p -> Structure.mask(p, numbers(1, 0, 1).slow(Fraction.of(2)))),
                row(
                        "P.maskAll(seq(0,silence))",
                        p -> Structure.maskAll(p, Sequences.seq(Cycles.pure(0), Cycles.silence()))),
                row("P.reset(seq(1,1,0,1))", p -> Structure.reset(p, numbers(1, 1, 0, 1))),
                row(
                        "P.reset(cat(1,seq(1,1,1)))",
                        p -> Structure.reset(p, Sequences.cat(Cycles.pure(1), numbers(1, 1, 1)))),
                row("P.restart(seq(1,1,0,1))", p -> Structure.restart(p, numbers(1, 1, 0, 1))),
                row(
                        "P.restart(seq(1,0,1).slow(3))",
                        p -> Structure.restart(p, numbers(1, 0, 1).slow(Fraction.of(3)))),
                row("P.segment(4)", p -> Structure.segment(p, Fraction.of(4))),
                row("P.segment(cat(2,3))", p -> Structure.segment(p, alternating(2, 3))),
                row("P.ply(3)", p -> Structure.ply(p, Fraction.of(3))),
                row("P.ply(cat(2,3,1.5))", p -> Structure.ply(p, alternating(2, 3, 1.5))),
                row("P.pressBy(.25)", p -> Structure.pressBy(p, Fraction.of(1, 4))),
                row("P.pressBy(cat(0,.5))", p -> Structure.pressBy(p, alternating(0, .5))),
                row("P.press()", Structure::press),
                row("P.invert()", Structure::invert));
    }

    static Stream<CombinatorRow> euclid() {
        return Stream.of(
                row("P.euclid(3,8)", p -> Euclid.euclid(p, 3, 8)),
                row("P.euclid(5,13)", p -> Euclid.euclid(p, 5, 13)),
                row("P.euclid(-3,8)", p -> Euclid.euclid(p, -3, 8)),
                row("P.euclid(0,4)", p -> Euclid.euclid(p, 0, 4)),
                row("P.euclid(1,1)", p -> Euclid.euclid(p, 1, 1)),
                row("P.euclid(5,4)", p -> Euclid.euclid(p, Cycles.pure(5), Cycles.pure(4))),
                row("P.euclid(cat(3,5),seq(8,16,8))", p -> Euclid.euclid(p, alternating(3, 5), numbers(8, 16, 8))),
                row("P.euclidRot(3,8,2)", p -> Euclid.euclidRot(p, 3, 8, 2)),
                row("P.euclidRot(3,8,-1)", p -> Euclid.euclidRot(p, 3, 8, -1)),
                row("P.euclidRot(3,8,11)", p -> Euclid.euclidRot(p, 3, 8, 11)),
                row(
                        "P.euclidRot(3,8,cat(0,2,4))",
                        p -> Euclid.euclidRot(p, Cycles.pure(3), Cycles.pure(8), alternating(0, 2, 4))),
                row("P.euclidLegato(3,8)", p -> Euclid.euclidLegato(p, 3, 8)),
                row("P.euclidLegato(cat(1,4),8)", p -> Euclid.euclidLegato(p, alternating(1, 4), Cycles.pure(8))),
                row("P.euclidLegatoRot(5,8,3)", p -> Euclid.euclidLegatoRot(p, 5, 8, Fraction.of(3))),
                row(
                        "P.euclidLegatoRot(cat(5,3),8,cat(1,0,2))",
                        p -> Euclid.euclidLegatoRot(p, alternating(5, 3), Cycles.pure(8), alternating(1, 0, 2))));
    }
}
