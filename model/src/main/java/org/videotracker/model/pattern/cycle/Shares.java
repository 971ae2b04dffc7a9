package org.videotracker.model.pattern.cycle;

/**
 * Patterns that share each cycle: each is squeezed into a stretch of it. The stretches are in order and do not overlap.
 *
 * @param begins where the stretch of each pattern begins, 0 to 1
 * @param lengths how long it is, above 0
 */
record Shares(Cycles[] patterns, Fraction[] begins, Fraction[] lengths) implements Source {

    @Override
    public void answer(Fraction begin, Fraction end, Work work, Haps out) {
        Fraction from = begin;
        if (from.equals(end)) {
            answerWithinCycle(from, end, work, out);
        }
        while (from.isBelow(end)) {
            Fraction to = Fraction.of(from.cycle() + 1).min(end);
            answerWithinCycle(from, to, work, out);
            from = to;
        }
    }

    private void answerWithinCycle(Fraction from, Fraction to, Work work, Haps out) {
        Fraction cycle = from.floor();
        boolean isMoment = from.equals(to);
        for (int index = 0; index < patterns.length; index++) {
            Fraction start = cycle.plus(begins[index]);
            boolean isPast = isMoment ? start.isAbove(to) : start.compareTo(to) >= 0;
            if (isPast) {
                return;
            }
            Fraction stop = start.plus(lengths[index]);
            if (from.isBelow(stop)) {
                answerShare(index, start, stop, from.max(start), to.min(stop), work, out);
            }
        }
    }

    private void answerShare(
            int index, Fraction start, Fraction stop, Fraction from, Fraction to, Work work, Haps out) {
        Cycles pattern = patterns[index];
        if (pattern.source() instanceof Constant constant) {
            TimeSpan whole = new TimeSpan(start, stop);
            boolean isWhole = from == start && to == stop;
            out.add(new Hap(whole, isWhole ? whole : new TimeSpan(from, to), constant.value(), constant.ranges()));
            return;
        }
        Fraction length = lengths[index];
        Fraction cycle = start.floor();
        Fraction inset = start.minus(cycle.times(length));
        int first = out.size();
        pattern.answer(from.minus(inset).dividedBy(length), to.minus(inset).dividedBy(length), work, out);
        for (int place = first; place < out.size(); place++) {
            out.set(place, outward(out.get(place), length, inset));
        }
    }

    private static Hap outward(Hap hap, Fraction length, Fraction inset) {
        TimeSpan part = outward(hap.part(), length, inset);
        TimeSpan whole = hap.whole();
        TimeSpan outerWhole = whole == null ? null : whole == hap.part() ? part : outward(whole, length, inset);
        return new Hap(outerWhole, part, hap.value(), hap.ranges());
    }

    private static TimeSpan outward(TimeSpan span, Fraction length, Fraction inset) {
        return new TimeSpan(
                span.begin().times(length).plus(inset), span.end().times(length).plus(inset));
    }
}
