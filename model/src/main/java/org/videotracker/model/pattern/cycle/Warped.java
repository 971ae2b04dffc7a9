package org.videotracker.model.pattern.cycle;

/** A pattern whose time is warped. */
record Warped(Cycles inner, Warp warp) implements Source {

    /** The warp of a pattern; that of a warped pattern is one warp of what lies within. */
    static Source of(Cycles pattern, Warp warp) {
        return pattern.source() instanceof Warped(Cycles inner, Warp existing)
                ? new Warped(inner, warp.then(existing))
                : new Warped(pattern, warp);
    }

    @Override
    public void answer(Fraction begin, Fraction end, Work work, Haps out) {
        warp.answer(inner, begin, end, work, out);
    }
}
