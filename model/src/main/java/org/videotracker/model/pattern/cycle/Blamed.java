package org.videotracker.model.pattern.cycle;

/** A pattern made by these characters: a fault within it that has no place yet is theirs. */
record Blamed(Source source, SourceRange place) implements Source {

    @Override
    public void answer(Fraction begin, Fraction end, Work work, Haps out) {
        try {
            source.answer(begin, end, work, out);
        } catch (PatternFault fault) {
            throw fault.at(place);
        }
    }
}
