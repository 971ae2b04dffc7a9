package org.videotracker.model.pattern.cycle;

/**
 * Time run faster or slower and moved: the time {@code t} of the outer pattern is {@code t * scale + offset} of the inner.
 * Two warps in a row are one, exactly.
 */
final class Warp {
    private final Fraction scale;
    private final Fraction offset;
    private final Fraction backScale;
    private final Fraction backOffset;

    /** @param scale not zero */
    Warp(Fraction scale, Fraction offset) {
        this.scale = scale;
        this.offset = offset;
        this.backScale = scale.inverse();
        this.backOffset = offset.isZero() ? offset : offset.times(backScale).negated();
    }

    static Warp move(Fraction offset) {
        return new Warp(Fraction.ONE, offset);
    }

    /** The warp that first applies this to outer time, and then the other. */
    Warp then(Warp inner) {
        return new Warp(scale.times(inner.scale), offset.times(inner.scale).plus(inner.offset));
    }

    Fraction inward(Fraction time) {
        return scale.times(time).plus(offset);
    }

    private Fraction outward(Fraction time) {
        return backScale.times(time).plus(backOffset);
    }

    private TimeSpan outward(TimeSpan span) {
        return new TimeSpan(outward(span.begin()), outward(span.end()));
    }

    Hap outward(Hap hap) {
        TimeSpan part = outward(hap.part());
        TimeSpan whole = hap.whole();
        TimeSpan outerWhole = whole == null ? null : whole == hap.part() ? part : outward(whole);
        return new Hap(outerWhole, part, hap.value(), hap.ranges());
    }

    /** Asks the inner pattern for a span of outer time. */
    void answer(Cycles inner, Fraction begin, Fraction end, Work work, Haps out) {
        int first = out.size();
        inner.answer(inward(begin), inward(end), work, out);
        for (int index = first; index < out.size(); index++) {
            out.set(index, outward(out.get(index)));
        }
    }
}
