package org.videotracker.model.pattern.cycle;

import java.util.List;
import java.util.function.Supplier;

/**
 * A pattern of ours and the code that makes the same in Strudel.
 */
record OracleRow(String code, Supplier<Cycles> ours) {

    static OracleRow row(String code, Supplier<Cycles> ours) {
        return new OracleRow(code, ours);
    }

    /** A line for each event, or one that says that there was a fault. */
    List<String> events(int cycles) {
        try {
            return HapLines.of(ours.get().query(Fraction.ZERO, Fraction.of(cycles)));
        } catch (PatternFault fault) {
            return List.of("error");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
