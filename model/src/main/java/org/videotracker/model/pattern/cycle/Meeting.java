package org.videotracker.model.pattern.cycle;

import org.jspecify.annotations.Nullable;

/** Two patterns whose values are combined where their events meet. */
final class Meeting {
    private Meeting() {}

    static Source left(Cycles left, Cycles right, Combination combination) {
        return (begin, end, work, out) -> {
            Haps lefts = work.borrow();
            Haps rights = work.borrow();
            left.answer(begin, end, work, lefts);
            for (int index = 0; index < lefts.size(); index++) {
                Hap hap = lefts.get(index);
                TimeSpan around = hap.wholeOrPart();
                right.answer(around.begin(), around.end(), work, rights);
                for (int other = 0; other < rights.size(); other++) {
                    Hap met = rights.get(other);
                    add(hap.whole(), hap.part().shared(met.part()), hap, met, combination, out);
                }
                rights.cutTo(0);
            }
            work.giveBack(rights);
            work.giveBack(lefts);
        };
    }

    static Source right(Cycles left, Cycles right, Combination combination) {
        return (begin, end, work, out) -> {
            Haps rights = work.borrow();
            Haps lefts = work.borrow();
            right.answer(begin, end, work, rights);
            for (int index = 0; index < rights.size(); index++) {
                Hap hap = rights.get(index);
                TimeSpan around = hap.wholeOrPart();
                left.answer(around.begin(), around.end(), work, lefts);
                for (int other = 0; other < lefts.size(); other++) {
                    Hap met = lefts.get(other);
                    add(hap.whole(), met.part().shared(hap.part()), met, hap, combination, out);
                }
                lefts.cutTo(0);
            }
            work.giveBack(lefts);
            work.giveBack(rights);
        };
    }

    static Source both(Cycles left, Cycles right, Combination combination) {
        return (begin, end, work, out) -> {
            Haps lefts = work.borrow();
            Haps rights = work.borrow();
            left.answer(begin, end, work, lefts);
            right.answer(begin, end, work, rights);
            for (int index = 0; index < lefts.size(); index++) {
                for (int other = 0; other < rights.size(); other++) {
                    Hap hap = lefts.get(index);
                    Hap met = rights.get(other);
                    TimeSpan part = hap.part().shared(met.part());
                    if (part != null) {
                        add(sharedWhole(hap, met), part, hap, met, combination, out);
                    }
                }
            }
            work.giveBack(rights);
            work.giveBack(lefts);
        };
    }

    static @Nullable TimeSpan sharedWhole(Hap first, Hap second) {
        TimeSpan whole = first.whole();
        TimeSpan other = second.whole();
        return whole == null || other == null ? null : whole.shared(other);
    }

    private static void add(
            @Nullable TimeSpan whole, @Nullable TimeSpan part, Hap left, Hap right, Combination combination, Haps out) {
        if (part == null) {
            return;
        }
        Value value = combination.of(left.value(), right.value());
        if (value != null) {
            out.add(new Hap(whole, part, value, Hap.joined(right.ranges(), left.ranges())));
        }
    }
}
