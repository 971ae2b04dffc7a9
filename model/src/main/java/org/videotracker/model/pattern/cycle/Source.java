package org.videotracker.model.pattern.cycle;

/** How a pattern answers: it adds the events between begin and end to the buffer. Pure, and callable on any thread. */
@FunctionalInterface
interface Source {
    void answer(Fraction begin, Fraction end, Work work, Haps out);
}
