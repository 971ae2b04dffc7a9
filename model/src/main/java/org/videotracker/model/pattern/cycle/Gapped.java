package org.videotracker.model.pattern.cycle;

import org.jspecify.annotations.Nullable;

/**
 * Each cycle of a pattern run faster within its cycle, followed by silence, and all of it moved.
 *
 * @param factor how much faster
 * @param delay how much later, in cycles
 */
record Gapped(Cycles pattern, Fraction factor, Fraction delay) implements Source {

    @Override
    public void answer(Fraction begin, Fraction end, Work work, Haps out) {
        Fraction from = begin.minus(delay);
        Fraction last = end.minus(delay);
        if (from.equals(last)) {
            answerWithinCycle(from, last, work, out);
        }
        while (from.isBelow(last)) {
            Fraction to = Fraction.of(from.cycle() + 1).min(last);
            answerWithinCycle(from, to, work, out);
            from = to;
        }
    }

    private void answerWithinCycle(Fraction from, Fraction to, Work work, Haps out) {
        Fraction cycle = from.floor();
        Fraction innerFrom = from.minus(cycle).times(factor);
        if (innerFrom.compareTo(Fraction.ONE) >= 0) {
            return;
        }
        Fraction innerTo = to.minus(cycle).times(factor).min(Fraction.ONE);
        int first = out.size();
        pattern.answer(cycle.plus(innerFrom), cycle.plus(innerTo), work, out);
        for (int index = first; index < out.size(); index++) {
            out.set(index, outward(out.get(index)));
        }
    }

    /** The part stays within its cycle; the whole reaches over both its ends as far as it did, in the new measure. */
    private Hap outward(Hap hap) {
        Fraction begin = hap.part().begin();
        Fraction end = hap.part().end();
        Fraction cycle = begin.floor();
        Fraction start = cycle.plus(delay);
        Fraction partBegin = start.plus(begin.minus(cycle).dividedBy(factor).min(Fraction.ONE));
        Fraction partEnd = start.plus(end.minus(cycle).dividedBy(factor).min(Fraction.ONE));
        TimeSpan part = new TimeSpan(partBegin, partEnd);
        return new Hap(outward(hap.whole(), hap.part(), part), part, hap.value(), hap.ranges());
    }

    private @Nullable TimeSpan outward(@Nullable TimeSpan whole, TimeSpan innerPart, TimeSpan part) {
        if (whole == null || whole == innerPart) {
            return whole == null ? null : part;
        }
        return new TimeSpan(
                part.begin().minus(innerPart.begin().minus(whole.begin()).dividedBy(factor)),
                part.end().plus(whole.end().minus(innerPart.end()).dividedBy(factor)));
    }
}
