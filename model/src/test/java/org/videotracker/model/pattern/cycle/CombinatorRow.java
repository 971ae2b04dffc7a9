package org.videotracker.model.pattern.cycle;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A combinator of ours and the code that does the same in Strudel.
 *
 * @param code with {@code P} for the pattern
 */
record CombinatorRow(String code, UnaryOperator<Cycles> ours) {

    static CombinatorRow row(String code, UnaryOperator<Cycles> ours) {
        return new CombinatorRow(code, ours);
    }

    OracleRow on(String patternCode, Cycles pattern) {
        return new OracleRow(code.replace("P", "(" + patternCode + ")"), () -> ours.apply(pattern));
    }

    /** The combinator on each of the fixtures. */
    List<OracleRow> onFixtures() {
        return Fixtures.byCode().entrySet().stream()
                .map(fixture -> on(fixture.getKey(), fixture.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return code;
    }
}
