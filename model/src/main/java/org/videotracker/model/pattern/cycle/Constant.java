package org.videotracker.model.pattern.cycle;

import java.util.List;

/** One event a cycle, as long as the cycle. */
record Constant(Value value, List<SourceRange> ranges) implements Source {

    @Override
    public void answer(Fraction begin, Fraction end, Work work, Haps out) {
        int order = begin.compareTo(end);
        if (order == 0) {
            out.add(new Hap(TimeSpan.ofCycle(begin.cycle()), new TimeSpan(begin, end), value, ranges));
            return;
        }
        Fraction from = begin;
        while (from.isBelow(end)) {
            TimeSpan whole = TimeSpan.ofCycle(from.cycle());
            Fraction to = whole.end().min(end);
            boolean isWhole = from.isWhole() && to.isWhole();
            out.add(new Hap(whole, isWhole ? whole : new TimeSpan(from, to), value, ranges));
            from = to;
        }
    }
}
