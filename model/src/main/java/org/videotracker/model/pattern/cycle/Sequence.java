package org.videotracker.model.pattern.cycle;

import java.util.function.IntFunction;

/**
 * Patterns that take turns, a cycle of theirs each. None of their cycles is skipped: in the second round each plays its
 * second cycle.
 *
 * @param count how many, above zero
 * @param patternAt the pattern of a turn, counted from zero
 * @param turnsPerCycle 1, or {@code count} for a round in each cycle
 */
record Sequence(int count, IntFunction<Cycles> patternAt, int turnsPerCycle) implements Source {

    @Override
    public void answer(Fraction begin, Fraction end, Work work, Haps out) {
        Fraction turns = Fraction.of(turnsPerCycle);
        Fraction from = begin.times(turns);
        Fraction last = end.times(turns);
        if (from.equals(last)) {
            answerTurn(from, last, work, out);
        }
        while (from.isBelow(last)) {
            Fraction to = Fraction.of(from.cycle() + 1).min(last);
            answerTurn(from, to, work, out);
            from = to;
        }
    }

    /** @param from, to within one turn, in turns */
    private void answerTurn(Fraction from, Fraction to, Work work, Haps out) {
        long turn = from.cycle();
        Cycles pattern = patternAt.apply((int) Math.floorMod(turn, (long) count));
        if (pattern.source() instanceof Constant constant) {
            answerConstant(constant, turn, from, to, out);
            return;
        }
        Fraction skipped = Fraction.of(turn - Math.floorDiv(turn, (long) count));
        int first = out.size();
        pattern.answer(from.minus(skipped), to.minus(skipped), work, out);
        for (int index = first; index < out.size(); index++) {
            out.set(index, outward(out.get(index), skipped));
        }
    }

    private void answerConstant(Constant constant, long turn, Fraction from, Fraction to, Haps out) {
        TimeSpan whole = new TimeSpan(Fraction.of(turn, turnsPerCycle), Fraction.of(turn + 1, turnsPerCycle));
        TimeSpan part = from.isWhole() && to.isWhole() && !from.equals(to)
                ? whole
                : new TimeSpan(outward(from, Fraction.ZERO), outward(to, Fraction.ZERO));
        out.add(new Hap(whole, part, constant.value(), constant.ranges()));
    }

    private Hap outward(Hap hap, Fraction skipped) {
        TimeSpan part = outward(hap.part(), skipped);
        TimeSpan whole = hap.whole();
        TimeSpan outerWhole = whole == null ? null : whole == hap.part() ? part : outward(whole, skipped);
        return new Hap(outerWhole, part, hap.value(), hap.ranges());
    }

    private TimeSpan outward(TimeSpan span, Fraction skipped) {
        return new TimeSpan(outward(span.begin(), skipped), outward(span.end(), skipped));
    }

    private Fraction outward(Fraction time, Fraction skipped) {
        return time.plus(skipped).dividedBy(turnsPerCycle);
    }
}
