package org.videotracker.model.pattern.cycle;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Patterns made from the values of an outer pattern, joined into one. The ways differ in whose time and events rule. */
final class Joining {
    private Joining() {}

    /** The whole of a joined event. */
    private interface Wholes {
        @Nullable
        TimeSpan of(Hap outer, Hap inner);
    }

    static Source both(Cycles outer, Function<Value, Cycles> patternOf) {
        return during(outer, patternOf, Meeting::sharedWhole);
    }

    static Source inner(Cycles outer, Function<Value, Cycles> patternOf) {
        return during(outer, patternOf, (outerHap, innerHap) -> innerHap.whole());
    }

    static Source outer(Cycles outer, Function<Value, Cycles> patternOf) {
        return during(outer, patternOf, (outerHap, innerHap) -> outerHap.whole());
    }

    private static Source during(Cycles outer, Function<Value, Cycles> patternOf, Wholes wholes) {
        return (begin, end, work, out) -> {
            Haps outers = work.borrow();
            outer.answer(begin, end, work, outers);
            for (int index = 0; index < outers.size(); index++) {
                Hap outerHap = outers.get(index);
                TimeSpan part = outerHap.part();
                int first = out.size();
                patternOf.apply(outerHap.value()).answer(part.begin(), part.end(), work, out);
                for (int inner = first; inner < out.size(); inner++) {
                    Hap innerHap = out.get(inner);
                    TimeSpan whole = wholes.of(outerHap, innerHap);
                    if (whole != innerHap.whole() || !outerHap.ranges().isEmpty()) {
                        out.set(
                                inner,
                                new Hap(
                                        whole,
                                        innerHap.part(),
                                        innerHap.value(),
                                        Hap.joined(outerHap.ranges(), innerHap.ranges())));
                    }
                }
            }
            work.giveBack(outers);
        };
    }

    /**
     * The inner pattern is squeezed as {@code early(cycle).fast(1 / length).late(begin)} of the event would: its own cycle is
     * the one in which the event begins.
     */
    static Source squeezed(Cycles outer, Function<Value, Cycles> patternOf) {
        return eachEvent(
                outer,
                (outerHap, event, begin, end, work, out) -> {
                    Fraction scale = event.duration().inverse();
                    Fraction offset = event.begin().floor().minus(event.begin().times(scale));
                    Cycles inner = patternOf.apply(outerHap.value());
                    new Warp(scale, offset)
                            .answer(
                                    inner,
                                    outerHap.part().begin(),
                                    outerHap.part().end(),
                                    work,
                                    out);
                },
                false);
    }

    static Source reset(Cycles outer, Function<Value, Cycles> patternOf) {
        return eachEvent(
                outer,
                (outerHap, event, begin, end, work, out) -> patternOf
                        .apply(outerHap.value())
                        .late(event.begin().cyclePosition())
                        .answer(begin, end, work, out),
                true);
    }

    static Source restart(Cycles outer, Function<Value, Cycles> patternOf) {
        return eachEvent(
                outer,
                (outerHap, event, begin, end, work, out) ->
                        patternOf.apply(outerHap.value()).late(event.begin()).answer(begin, end, work, out),
                true);
    }

    private interface Started {
        void answer(Hap outerHap, TimeSpan event, Fraction begin, Fraction end, Work work, Haps out);
    }

    /** Events of an inner pattern, cut to the outer event that started it. */
    private static Source eachEvent(Cycles outer, Started started, boolean outerRangesFirst) {
        return (begin, end, work, out) -> {
            Haps outers = work.borrow();
            outer.answer(begin, end, work, outers);
            for (int index = 0; index < outers.size(); index++) {
                Hap outerHap = outers.get(index);
                TimeSpan event = outerHap.whole();
                if (event != null) {
                    int first = out.size();
                    started.answer(outerHap, event, begin, end, work, out);
                    cut(out, first, outerHap, event, outerRangesFirst);
                }
            }
            work.giveBack(outers);
        };
    }

    private static void cut(Haps out, int first, Hap outerHap, TimeSpan event, boolean outerRangesFirst) {
        int kept = first;
        for (int index = first; index < out.size(); index++) {
            Hap hap = out.get(index);
            TimeSpan part = hap.part().shared(outerHap.part());
            TimeSpan whole = hap.whole() == null ? null : hap.whole().shared(event);
            if (part != null && (whole != null || hap.whole() == null)) {
                out.set(
                        kept++,
                        new Hap(
                                whole,
                                part,
                                hap.value(),
                                outerRangesFirst
                                        ? Hap.joined(outerHap.ranges(), hap.ranges())
                                        : Hap.joined(hap.ranges(), outerHap.ranges())));
            }
        }
        out.cutTo(kept);
    }
}
