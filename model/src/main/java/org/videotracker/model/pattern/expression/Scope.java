package org.videotracker.model.pattern.expression;

import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.Cycles;

/** What the names of the functions around a place stand for, and what building may still cost. */
record Scope(Budget budget, @Nullable Scope outer, String name, Cycles pattern) {

    static Scope empty(Budget budget) {
        return new Scope(budget, null, "", Cycles.silence());
    }

    Scope with(String newName, Cycles newPattern) {
        return new Scope(budget.present(), this, newName, newPattern);
    }

    /** A name that reading has found to be there. */
    Cycles get(String wanted) {
        Scope scope = this;
        while (!scope.name.equals(wanted)) {
            if (scope.outer == null) {
                throw new IllegalStateException("reading let the unknown name " + wanted + " pass");
            }
            scope = scope.outer;
        }
        return scope.pattern;
    }
}
