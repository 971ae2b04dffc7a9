package org.videotracker.model.pattern.expression;

import org.videotracker.model.pattern.cycle.Cycles;

/** A word of a theme. */
record Entry(Word word, Theme theme) {

    /** What the word makes of what it is given. */
    Cycles of(Given given) {
        return theme.meaning(word.name(), given);
    }
}
