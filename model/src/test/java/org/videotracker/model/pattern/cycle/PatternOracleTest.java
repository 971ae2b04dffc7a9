package org.videotracker.model.pattern.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.model.pattern.cycle.Fixtures.FOUR;
import static org.videotracker.model.pattern.cycle.Fixtures.LAYERS;
import static org.videotracker.model.pattern.cycle.Fixtures.LONG;
import static org.videotracker.model.pattern.cycle.Fixtures.NESTED;
import static org.videotracker.model.pattern.cycle.Fixtures.TURNS;
import static org.videotracker.model.pattern.cycle.Fixtures.WEIGHTED;
import static org.videotracker.model.pattern.cycle.Fixtures.alternating;
import static org.videotracker.model.pattern.cycle.Fixtures.numbers;
import static org.videotracker.model.pattern.cycle.Fixtures.seq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.model.pattern.cycle.Choices.Likely;
import org.videotracker.model.pattern.cycle.Picks.Beyond;
import org.videotracker.model.pattern.cycle.Picks.Join;
import org.videotracker.model.pattern.cycle.Sequences.Weighted;

/** Whole patterns against the events, characters and steps of Strudel. */
class PatternOracleTest {
    private static final int CYCLES = 8;
    private static final Map<String, OracleAnswers.Answer> ANSWERS = new HashMap<>();

    private static final String FOUR_CODE = "seq('a','b','c','d')";
    private static final String NESTED_CODE = "seq('a',seq('b','c'),silence,'d')";
    private static final String TURNS_CODE = "cat('a',seq('b','c'),seq('d','e','f'))";
    private static final String LONG_CODE = "cat('a','b','c').slow(3/2)";
    private static final String LAYERS_CODE = "stack(seq(0,1,2),seq(10,11).slow(5/2))";
    private static final String WEIGHTED_CODE = "timeCat([3,1],[1,2],[2,seq(3,4)])";

    record Row(String code, Supplier<Cycles> ours) {
        @Override
        public String toString() {
            return code;
        }
    }

    private static Row row(String code, Supplier<Cycles> ours) {
        return new Row(code, ours);
    }

    private static Row joined(String function, java.util.function.Function<List<Cycles>, Cycles> ours) {
        String all = String.join(",", FOUR_CODE, TURNS_CODE, LONG_CODE, LAYERS_CODE, WEIGHTED_CODE);
        return row(function + "(" + all + ")", () -> ours.apply(List.of(FOUR, TURNS, LONG, LAYERS, WEIGHTED)));
    }

    static Stream<Row> sequences() {
        return Stream.of(
                joined("seq", Sequences::seq),
                joined("cat", Sequences::cat),
                joined("stack", Sequences::stack),
                joined("polymeter", Sequences::polymeter),
                row("seq('a')", () -> Sequences.seq(Cycles.pure("a"))),
                row(
                        "seq(" + LONG_CODE + "," + NESTED_CODE + ").fast(3)",
                        () -> Sequences.seq(LONG, NESTED).fast(Fraction.of(3))),
                row(
                        "seq('a',seq(0,1).fast(1.5),silence)",
                        () -> Sequences.seq(Cycles.pure("a"), Time.fast(numbers(0, 1), 1.5), Cycles.silence())),
                row(
                        "seq(" + TURNS_CODE + "," + LONG_CODE + ").early(1/3)",
                        () -> Sequences.seq(TURNS, LONG).early(Fraction.of(1, 3))),
                row(
                        "cat(" + NESTED_CODE + "," + LONG_CODE + ").slow(1.5)",
                        () -> Sequences.cat(NESTED, LONG).slow(Fraction.of(3, 2))),
                row(
                        "cat(" + LAYERS_CODE + "," + WEIGHTED_CODE + ").early(2.25)",
                        () -> Sequences.cat(LAYERS, WEIGHTED).early(Fraction.of(9, 4))),
                row(
                        "cat(seq(0,1),2,cat(3,4,5)).late(5)",
                        () -> Sequences.cat(numbers(0, 1), Cycles.pure(2), alternating(3, 4, 5))
                                .late(Fraction.of(5))),
                row("cat('a')", () -> Sequences.cat(Cycles.pure("a"))),
                row("seq()", () -> Sequences.seq()),
                row("cat()", () -> Sequences.cat()),
                row("stack()", () -> Sequences.stack()),
                row("stack('a')", () -> Sequences.stack(Cycles.pure("a"))),
                row(
                        "stack(seq('a',0),seq(1,2,3))",
                        () -> Sequences.stack(Sequences.seq(Cycles.pure("a"), Cycles.pure(0)), numbers(1, 2, 3))),
                row(
                        "stack(" + TURNS_CODE + "," + TURNS_CODE + ").fast(2)",
                        () -> Sequences.stack(TURNS, TURNS).fast(Fraction.of(2))),
                row(
                        "polymeter(seq(0,1,2),seq('a','b'))",
                        () -> Sequences.polymeter(List.of(numbers(0, 1, 2), seq("a", "b")))),
                row(
                        "polymeter(seq(0,1,2),saw,seq(1,2,3,4))",
                        () -> Sequences.polymeter(List.of(numbers(0, 1, 2), Signals.saw(), numbers(1, 2, 3, 4)))),
                row("polymeter(saw)", () -> Sequences.polymeter(List.of(Signals.saw()))),
                row("polymeter(nothing,seq(1,2))", () -> Sequences.polymeter(List.of(Cycles.nothing(), numbers(1, 2)))),
                row(
                        "polymeter(seq(0,1,2),seq(1,2)).pace(4)",
                        () -> Sequences.pace(
                                Sequences.polymeter(List.of(numbers(0, 1, 2), numbers(1, 2))), Fraction.of(4))),
                row(
                        "timeCat([1," + LONG_CODE + "],[2," + NESTED_CODE + "])",
                        () -> Sequences.timeCat(List.of(Weighted.of(1, LONG), Weighted.of(2, NESTED)))),
                row(
                        "timeCat([.5," + TURNS_CODE + "],[0,'x'],[.25," + LAYERS_CODE + "]).late(1/7)",
                        () -> Sequences.timeCat(List.of(
                                        Weighted.of(.5, TURNS),
                                        Weighted.of(0, Cycles.pure("x")),
                                        Weighted.of(.25, LAYERS)))
                                .late(Fraction.of(1, 7))),
                row("timeCat([3,'a'])", () -> Sequences.timeCat(List.of(Weighted.of(3, Cycles.pure("a"))))),
                row(
                        "timeCat([2," + FOUR_CODE + "],[-1,'x'],[2,'y'],[1," + LONG_CODE + "])",
                        () -> Sequences.timeCat(List.of(
                                Weighted.of(2, FOUR),
                                Weighted.of(-1, Cycles.pure("x")),
                                Weighted.of(2, Cycles.pure("y")),
                                Weighted.of(1, LONG)))),
                row("timeCat()", () -> Sequences.timeCat(List.of())),
                row(
                        "timeCat(seq(1,2,3),saw,'b')",
                        () -> Sequences.timeCat(List.of(
                                Weighted.bySteps(numbers(1, 2, 3)),
                                Weighted.bySteps(Signals.saw()),
                                Weighted.bySteps(Cycles.pure("b"))))),
                row(
                        "timeCat([1,'a'],[3,seq(1,2).slow(2)]).fast(1.5)",
                        () -> Sequences.timeCat(List.of(
                                        Weighted.of(1, Cycles.pure("a")),
                                        Weighted.of(3, numbers(1, 2).slow(Fraction.of(2)))))
                                .fast(Fraction.of(3, 2))),
                row(
                        "arrange([2," + TURNS_CODE + "],[3," + LONG_CODE + "])",
                        () -> Sequences.arrange(List.of(Weighted.of(2, TURNS), Weighted.of(3, LONG)))),
                row(
                        "arrange([1," + FOUR_CODE + "],[1," + NESTED_CODE + "],[2," + LAYERS_CODE + "])",
                        () -> Sequences.arrange(
                                List.of(Weighted.of(1, FOUR), Weighted.of(1, NESTED), Weighted.of(2, LAYERS)))),
                row("arrange([4," + WEIGHTED_CODE + "])", () -> Sequences.arrange(List.of(Weighted.of(4, WEIGHTED)))),
                row(
                        "arrange([1.5," + TURNS_CODE + "],[.5,pure('z')])",
                        () -> Sequences.arrange(List.of(Weighted.of(1.5, TURNS), Weighted.of(.5, Cycles.pure("z"))))),
                row(
                        "arrange([0," + TURNS_CODE + "],[2,pure('z')])",
                        () -> Sequences.arrange(List.of(Weighted.of(0, TURNS), Weighted.of(2, Cycles.pure("z"))))));
    }

    private static Stream<Row> sampled(String code, Supplier<Cycles> signal) {
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

    static Stream<Row> signals() {
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

    static Stream<Row> numbersOfSignals() {
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

    private static Row picking(String method, String index, Cycles numbers, Join join, Beyond beyond) {
        return row(
                index + "." + method + "([" + FOUR_CODE + "," + TURNS_CODE + "," + LONG_CODE + "])",
                () -> Picks.pick(numbers, List.of(FOUR, TURNS, LONG), join, beyond));
    }

    private static Stream<Row> picking(String method, Join join, Beyond beyond) {
        return Stream.of(
                picking(method, "cat(0,1,2)", alternating(0, 1, 2), join, beyond),
                picking(method, "seq(0,1,0,2)", numbers(0, 1, 0, 2), join, beyond),
                picking(method, "seq(2,5,1.4)", numbers(2, 5, 1.4), join, beyond),
                picking(method, "seq(1.5,.5,3).slow(2.5)", numbers(1.5, .5, 3).slow(Fraction.of(5, 2)), join, beyond),
                picking(method, "pure(1)", Cycles.pure(1), join, beyond),
                row(
                        "seq('x','y',cat('z','x'))." + method + "({x:" + NESTED_CODE + ",y:" + LAYERS_CODE + ",z:"
                                + TURNS_CODE + "})",
                        () -> Picks.pick(
                                Sequences.seq(
                                        Cycles.pure("x"),
                                        Cycles.pure("y"),
                                        Sequences.cat(Cycles.pure("z"), Cycles.pure("x"))),
                                Map.of("x", NESTED, "y", LAYERS, "z", TURNS),
                                join)));
    }

    static Stream<Row> picks() {
        return Stream.of(
                        picking("pick", Join.INNER, Beyond.CLAMPED),
                        picking("pickmod", Join.INNER, Beyond.WRAPPED),
                        picking("pickOut", Join.OUTER, Beyond.CLAMPED),
                        picking("pickmodOut", Join.OUTER, Beyond.WRAPPED),
                        picking("pickRestart", Join.RESTART, Beyond.CLAMPED),
                        picking("pickmodRestart", Join.RESTART, Beyond.WRAPPED),
                        picking("pickReset", Join.RESET, Beyond.CLAMPED),
                        picking("pickmodReset", Join.RESET, Beyond.WRAPPED),
                        picking("inhabit", Join.SQUEEZE, Beyond.CLAMPED),
                        picking("inhabitmod", Join.SQUEEZE, Beyond.WRAPPED),
                        Stream.of(
                                row(
                                        "seq('x','q').pick({x:'a'})",
                                        () -> Picks.pick(seq("x", "q"), Map.of("x", Cycles.pure("a")), Join.INNER)),
                                row(
                                        "seq(0,1).pick([])",
                                        () -> Picks.pick(numbers(0, 1), List.of(), Join.INNER, Beyond.CLAMPED)),
                                row(
                                        "squeeze(seq(0,1,2),[" + FOUR_CODE + "," + NESTED_CODE + "])",
                                        () -> Picks.squeeze(numbers(0, 1, 2), List.of(FOUR, NESTED))),
                                row(
                                        "squeeze(seq(-1,.6,7),[" + TURNS_CODE + "," + LONG_CODE + "])",
                                        () -> Picks.squeeze(numbers(-1, .6, 7), List.of(TURNS, LONG))),
                                row(
                                        "squeeze(cat(0,seq(1,2)),[" + WEIGHTED_CODE + "," + LAYERS_CODE + ",'a'])",
                                        () -> Picks.squeeze(
                                                Sequences.cat(Cycles.pure(0), numbers(1, 2)),
                                                List.of(WEIGHTED, LAYERS, Cycles.pure("a")))),
                                row(
                                        "squeeze(seq(0,1).slow(3),[" + FOUR_CODE + "," + TURNS_CODE + "])",
                                        () -> Picks.squeeze(numbers(0, 1).slow(Fraction.of(3)), List.of(FOUR, TURNS))),
                                row(
                                        "squeeze(pure(0),[saw])",
                                        () -> Picks.squeeze(Cycles.pure(0), List.of(Signals.saw()))),
                                row(
                                        LONG_CODE + ".pickF(cat(0,1,seq(1,2)),[rev,fast(2),x=>x.slow(2)])",
                                        () -> Picks.pickFunction(
                                                LONG,
                                                Sequences.cat(Cycles.pure(0), Cycles.pure(1), numbers(1, 2)),
                                                List.of(Time::rev, p -> Time.fast(p, 2), p -> Time.slow(p, 2)),
                                                Beyond.CLAMPED))))
                .flatMap(rows -> rows);
    }

    static Stream<Row> choices() {
        return Stream.of(
                row(
                        "chooseCycles(" + FOUR_CODE + "," + TURNS_CODE + "," + LONG_CODE + ")",
                        () -> Choices.chooseCycles(List.of(FOUR, TURNS, LONG))),
                row(
                        "randcat('a','b','c').fast(3)",
                        () -> Choices.chooseCycles(List.of(Cycles.pure("a"), Cycles.pure("b"), Cycles.pure("c")))
                                .fast(Fraction.of(3))),
                row(
                        "randcat(" + NESTED_CODE + "," + LAYERS_CODE + ").slow(1.5)",
                        () -> Choices.chooseCycles(List.of(NESTED, LAYERS)).slow(Fraction.of(3, 2))),
                row("randcat('a')", () -> Choices.chooseCycles(List.of(Cycles.pure("a")))),
                row("randcat()", () -> Choices.chooseCycles(List.of())),
                row(
                        "choose(0,1,2,'x')",
                        () -> Choices.choose(
                                List.of(Cycles.pure(0), Cycles.pure(1), Cycles.pure(2), Cycles.pure("x")))),
                row(
                        "choose(0,1,2).segment(8)",
                        () -> Structure.segment(
                                Choices.choose(List.of(Cycles.pure(0), Cycles.pure(1), Cycles.pure(2))),
                                Fraction.of(8))),
                row(
                        "choose(" + FOUR_CODE + "," + LONG_CODE + ").segment(5)",
                        () -> Structure.segment(Choices.choose(List.of(FOUR, LONG)), Fraction.of(5))),
                row(
                        "choose(" + TURNS_CODE + ",1).fast(2)",
                        () -> Choices.choose(List.of(TURNS, Cycles.pure(1))).fast(Fraction.of(2))),
                row(
                        "seq('x','y','z').struct(choose(0,1,1).segment(8))",
                        () -> Structure.struct(
                                seq("x", "y", "z"),
                                Structure.segment(
                                        Choices.choose(List.of(Cycles.pure(0), Cycles.pure(1), Cycles.pure(1))),
                                        Fraction.of(8)))),
                row(
                        "chooseInWith(seq(0,.3,.9),[" + FOUR_CODE + "," + LONG_CODE + "])",
                        () -> Choices.chooseInWith(numbers(0, .3, .9), List.of(FOUR, LONG))),
                row(
                        "chooseWith(seq(0,.3,.9).slow(2),[" + FOUR_CODE + "," + TURNS_CODE + "])",
                        () -> Choices.chooseWith(numbers(0, .3, .9).slow(Fraction.of(2)), List.of(FOUR, TURNS))),
                row(
                        "wchoose(['a',10],['b',1],['c',3]).segment(16)",
                        () -> Structure.segment(
                                Choices.wchoose(List.of(
                                        Likely.of(Cycles.pure("a"), 10),
                                        Likely.of(Cycles.pure("b"), 1),
                                        Likely.of(Cycles.pure("c"), 3))),
                                Fraction.of(16))),
                row(
                        "wchoose(['a',cat(1,5)],['b',seq(2,1)]).segment(8)",
                        () -> Structure.segment(
                                Choices.wchoose(List.of(
                                        new Likely(Cycles.pure("a"), alternating(1, 5)),
                                        new Likely(Cycles.pure("b"), numbers(2, 1)))),
                                Fraction.of(8))),
                row(
                        "wchoose([" + FOUR_CODE + ",1],[" + LONG_CODE + ",2])",
                        () -> Choices.wchoose(List.of(Likely.of(FOUR, 1), Likely.of(LONG, 2)))),
                row(
                        "wchoose([" + TURNS_CODE + ",1],[0,.5]).segment(3)",
                        () -> Structure.segment(
                                Choices.wchoose(List.of(Likely.of(TURNS, 1), Likely.of(Cycles.pure(0), .5))),
                                Fraction.of(3))),
                row("wchoose(['a',1])", () -> Choices.wchoose(List.of(Likely.of(Cycles.pure("a"), 1)))),
                row(
                        "wchooseCycles(['a',10],['b',1],['c',3])",
                        () -> Choices.wchooseCycles(List.of(
                                Likely.of(Cycles.pure("a"), 10),
                                Likely.of(Cycles.pure("b"), 1),
                                Likely.of(Cycles.pure("c"), 3)))),
                row(
                        "wchooseCycles(['a',1],['b',1]).fast(4)",
                        () -> Choices.wchooseCycles(
                                        List.of(Likely.of(Cycles.pure("a"), 1), Likely.of(Cycles.pure("b"), 1)))
                                .fast(Fraction.of(4))),
                row(
                        "wrandcat([" + FOUR_CODE + ",1],[" + TURNS_CODE + ",cat(1,5)])",
                        () -> Choices.wchooseCycles(List.of(Likely.of(FOUR, 1), new Likely(TURNS, alternating(1, 5))))),
                row(
                        "wrandcat([" + LONG_CODE + ",1],[" + NESTED_CODE + ",seq(1,5)])",
                        () -> Choices.wchooseCycles(List.of(Likely.of(LONG, 1), new Likely(NESTED, numbers(1, 5))))),
                row(
                        "wrandcat([" + LAYERS_CODE + ",2]).slow(2)",
                        () -> Choices.wchooseCycles(List.of(Likely.of(LAYERS, 2)))
                                .slow(Fraction.of(2))));
    }

    static Stream<Row> perlin() {
        return sampled("perlin", Signals::perlin);
    }

    /** A notation of one word; a sequence of one, which is not the pure value. */
    private static Cycles word(int notation, int begin, Value value) {
        return Sequences.timeCat(List.of(Weighted.of(1, pureWord(notation, begin, value))));
    }

    private static Cycles pureWord(int notation, int begin, Value value) {
        return Cycles.pure(value)
                .located(new SourceRange(
                        notation, begin, begin + value.toString().length()));
    }

    private static Cycles word(int notation, int begin, double number) {
        return word(notation, begin, Value.of(number));
    }

    /** The notation {@code <x y>} with two numbers of one digit. */
    private static Cycles turns(int notation, double first, double second) {
        return Sequences.stack(Sequences.seq(word(notation, 1, first), word(notation, 3, second))
                .slow(Fraction.of(2)));
    }

    private static Cycles ab() {
        return Sequences.seq(word(0, 0, Value.of("a")), word(0, 2, Value.of("b")));
    }

    static Stream<Row> characters() {
        return Stream.of(
                row("\"a b\".fast(\"2\")", () -> Time.fast(ab(), word(1, 0, 2))),
                row("\"a b\".fast(\"<2 3>\")", () -> Time.fast(ab(), turns(1, 2, 3))),
                row("\"a b\".late(\"0\")", () -> Time.late(ab(), word(1, 0, 0))),
                row("\"a b\".euclid(\"3\",\"8\")", () -> Euclid.euclid(ab(), word(1, 0, 3), word(2, 0, 8))),
                row("\"a b\".euclid(\"<3 5>\",\"8\")", () -> Euclid.euclid(ab(), turns(1, 3, 5), word(2, 0, 8))),
                row(
                        "\"a b\".euclidRot(\"3\",\"8\",\"0\")",
                        () -> Euclid.euclidRot(ab(), word(1, 0, 3), word(2, 0, 8), word(3, 0, 0))),
                row(
                        "\"a b\".euclidRot(\"3\",\"<8 4>\",\"2\")",
                        () -> Euclid.euclidRot(ab(), word(1, 0, 3), turns(2, 8, 4), word(3, 0, 2))),
                row("\"a b\".struct(\"<1 2>\")", () -> Structure.struct(ab(), turns(1, 1, 2))),
                row("\"a b\".mask(\"<1 0>\")", () -> Structure.mask(ab(), turns(1, 1, 0))),
                row("\"a b\".restart(\"<1 0>\")", () -> Structure.restart(ab(), turns(1, 1, 0))),
                row("\"a b\".ply(\"2\")", () -> Structure.ply(ab(), word(1, 0, 2))),
                row("\"a b\".ply(\"<2 3>\")", () -> Structure.ply(ab(), turns(1, 2, 3))),
                row("\"a b\".when(\"<1 0>\", rev)", () -> Conditions.when(ab(), turns(1, 1, 0), Time::rev)),
                row("\"a b\".every(\"2\", rev)", () -> Conditions.every(ab(), word(1, 0, 2), Time::rev)),
                row("\"a b\".degradeBy(\"0\")", () -> Chance.degradeBy(ab(), word(1, 0, 0))),
                row(
                        "\"<0 1>\".pick([\"a b\",\"c\"])",
                        () -> Picks.pick(
                                turns(0, 0, 1),
                                List.of(
                                        Sequences.seq(word(1, 0, Value.of("a")), word(1, 2, Value.of("b"))),
                                        word(2, 0, Value.of("c"))),
                                Join.INNER,
                                Beyond.CLAMPED)),
                row(
                        "\"<0 1>\".inhabit([\"a b\",\"c\"])",
                        () -> Picks.pick(
                                turns(0, 0, 1),
                                List.of(
                                        Sequences.seq(word(1, 0, Value.of("a")), word(1, 2, Value.of("b"))),
                                        word(2, 0, Value.of("c"))),
                                Join.SQUEEZE,
                                Beyond.CLAMPED)),
                row("run(\"4\")", () -> Signals.run(word(0, 0, 4))),
                row(
                        "irand(\"<2 8>\").segment(\"4\")",
                        () -> Structure.segment(Signals.irand(turns(0, 2, 8)), word(1, 0, 4))));
    }

    @BeforeAll
    static void ask() throws Exception {
        List<OracleAnswers.Question> questions = Stream.of(
                        sequences(), signals(), perlin(), numbersOfSignals(), picks(), choices(), characters())
                .flatMap(rows -> rows)
                .map(row -> new OracleAnswers.Question(row.code(), CYCLES))
                .toList();
        for (OracleAnswers.Answer answer : OracleAnswers.to(questions)) {
            ANSWERS.put(answer.code(), answer);
        }
    }

    @ParameterizedTest
    @MethodSource({"sequences", "signals", "numbersOfSignals", "picks", "choices", "characters"})
    @DisplayName("a pattern has the events and the characters of the oracle")
    void theEventsAreThoseOfTheOracle(Row row) {
        OracleAnswers.Answer answer = ANSWERS.get(row.code());

        assertThat(events(row.ours())).isEqualTo(answer.isError() ? List.of("error") : answer.events());
    }

    @ParameterizedTest
    @MethodSource("perlin")
    @DisplayName(
            "perlin is that of the oracle but for the last digits, in which powers differ between JavaScript engines")
    void perlinIsThatOfTheOracle(Row row) {
        assertThat(HapLines.rounded(events(row.ours())))
                .isEqualTo(HapLines.rounded(ANSWERS.get(row.code()).events()));
    }

    private static List<String> events(Supplier<Cycles> pattern) {
        try {
            return new ArrayList<>(HapLines.of(pattern.get().query(Fraction.ZERO, Fraction.of(CYCLES))));
        } catch (PatternFault fault) {
            return List.of("error");
        }
    }

    @ParameterizedTest
    @MethodSource("sequences")
    @DisplayName("a sequence has the steps of the oracle")
    void theStepsAreThoseOfTheOracle(Row row) {
        Fraction steps = row.ours().get().steps();

        assertThat(steps == null ? "" : steps.toString())
                .isEqualTo(ANSWERS.get(row.code()).steps());
    }
}
