package org.videotracker.model.pattern.cycle;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Numbers that change continuously, with a period of one cycle, from 0 to 1; those that end in 2 from -1 to 1.
 */
public final class Signals {
    private static final Cycles SAW = Cycles.signal(cycles -> cycles % 1);
    private static final Cycles ISAW = Cycles.signal(cycles -> 1 - cycles % 1);
    private static final Cycles SINE2 = Cycles.signal(cycles -> StrictMath.sin(Math.PI * 2 * cycles));
    private static final Cycles SINE = fromBipolar(SINE2);
    private static final Cycles SQUARE = Cycles.signal(cycles -> Math.floor(cycles * 2 % 2));
    private static final Cycles RAND = Cycles.signal(TimeHash::at);
    private static final Cycles PERLIN = Cycles.signal(Signals::perlin);
    private static final Cycles TIME = Cycles.signal(cycles -> cycles);
    private static final Fraction QUARTER = Fraction.of(1, 4);

    private Signals() {}

    public static Cycles saw() {
        return SAW;
    }

    public static Cycles saw2() {
        return toBipolar(SAW);
    }

    /** From 1 down to 0. */
    public static Cycles isaw() {
        return ISAW;
    }

    public static Cycles isaw2() {
        return toBipolar(ISAW);
    }

    public static Cycles sine() {
        return SINE;
    }

    public static Cycles sine2() {
        return SINE2;
    }

    public static Cycles cosine() {
        return SINE.early(QUARTER);
    }

    public static Cycles cosine2() {
        return SINE2.early(QUARTER);
    }

    /** 0 in the first half of the cycle and 1 in the second. */
    public static Cycles square() {
        return SQUARE;
    }

    public static Cycles square2() {
        return toBipolar(SQUARE);
    }

    /** Up in the first half of the cycle and down in the second. */
    public static Cycles tri() {
        return Sequences.seq(SAW, ISAW);
    }

    public static Cycles tri2() {
        return Sequences.seq(saw2(), isaw2());
    }

    /** Down in the first half of the cycle and up in the second. */
    public static Cycles itri() {
        return Sequences.seq(ISAW, SAW);
    }

    public static Cycles itri2() {
        return Sequences.seq(isaw2(), saw2());
    }

    /** The time itself, in cycles. */
    public static Cycles time() {
        return TIME;
    }

    /** Another random number at each time. */
    public static Cycles rand() {
        return RAND;
    }

    public static Cycles rand2() {
        return toBipolar(RAND);
    }

    /** True or false at random, true with this probability. */
    public static Cycles brandBy(Cycles probability) {
        return probability.innerBind(value -> brandBy(Numbers.number(value, "brandBy")));
    }

    public static Cycles brandBy(double probability) {
        return RAND.map(value -> Value.of(Numbers.number(value, "brandBy") < probability));
    }

    /** Whole random numbers from 0 up to, and without, this one. */
    public static Cycles irand(Cycles below) {
        return below.innerBind(value -> wholeRandom(Numbers.number(value, "irand")));
    }

    public static Cycles irand(double below) {
        return irand(Cycles.pure(below));
    }

    static Cycles wholeRandom(double below) {
        return mapNumbers(RAND, random -> truncated(random * below));
    }

    private static double truncated(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    /** A random number in each cycle, and smooth ways between them. */
    public static Cycles perlin() {
        return PERLIN;
    }

    private static double perlin(double cycles) {
        double cycle = Math.floor(cycles);
        double position = cycles - cycle;
        double from = TimeHash.at(cycle);
        double to = TimeHash.at(cycle + 1);
        double smooth = 6.0 * StrictMath.pow(position, 5)
                - 15.0 * StrictMath.pow(position, 4)
                + 10.0 * StrictMath.pow(position, 3);
        return from + smooth * (to - from);
    }

    /** So many steps in a cycle, counted from zero. */
    public static Cycles run(Cycles steps) {
        Cycles counted = range(SAW, Cycles.pure(Value.Num.ZERO), steps);
        return Structure.segment(mapNumbers(counted, number -> Math.floor(number + 0.5)), steps);
    }

    public static Cycles run(double steps) {
        return run(Cycles.pure(steps));
    }

    /** Tidal's {@code scan}: {@link #run} of one step, then of two, and so on up to this number; then anew. */
    public static Cycles scan(Cycles most) {
        return Arguments.each(most, value -> scan(Numbers.parts(value, 0, "scan")));
    }

    public static Cycles scan(int most) {
        return Sequences.cat(most, turn -> run(turn + 1.0));
    }

    /** Numbers from 0 to 1, spread over a range. */
    public static Cycles range(Cycles pattern, Cycles least, Cycles most) {
        return Arguments.each(
                List.of(least, most),
                values ->
                        range(pattern, Numbers.number(values.get(0), "range"), Numbers.number(values.get(1), "range")));
    }

    /** The numbers are multiplied and added to in the manner of patterns: what crosses a cycle is cut there. */
    public static Cycles range(Cycles pattern, double least, double most) {
        double width = most - least;
        return pattern.appLeft(
                Cycles.pure(width), (number, by) -> Value.of(Numbers.number(number, "range") * width + least));
    }

    /** As {@link #range}, growing exponentially; both ends above zero. */
    public static Cycles rangex(Cycles pattern, Cycles least, Cycles most) {
        return Arguments.each(
                List.of(least, most),
                values -> rangex(
                        pattern, Numbers.number(values.get(0), "rangex"), Numbers.number(values.get(1), "rangex")));
    }

    public static Cycles rangex(Cycles pattern, double least, double most) {
        return mapNumbers(range(pattern, StrictMath.log(least), StrictMath.log(most)), StrictMath::exp);
    }

    /** As {@link #range}, of numbers from -1 to 1. */
    public static Cycles range2(Cycles pattern, Cycles least, Cycles most) {
        return range(fromBipolar(pattern), least, most);
    }

    public static Cycles range2(Cycles pattern, double least, double most) {
        return range(fromBipolar(pattern), least, most);
    }

    public static Cycles toBipolar(Cycles pattern) {
        return mapNumbers(pattern, number -> number * 2 - 1);
    }

    public static Cycles fromBipolar(Cycles pattern) {
        return mapNumbers(pattern, number -> (number + 1) / 2);
    }

    private static Cycles mapNumbers(Cycles pattern, DoubleUnaryOperator change) {
        return pattern.map(value -> Value.of(change.applyAsDouble(Numbers.number(value, "a signal"))));
    }
}
