package org.videotracker.app.pattern;

import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Fraction;
import org.videotracker.model.pattern.cycle.Hap;
import org.videotracker.model.pattern.cycle.PatternFault;
import org.videotracker.model.pattern.cycle.Query;
import org.videotracker.model.pattern.cycle.TimeSpan;
import org.videotracker.model.pattern.cycle.Work;
import org.videotracker.model.pattern.notation.Notation;
import org.videotracker.model.pattern.notation.NotationException;

/** What became of a notation that was asked for its first cycles. */
sealed interface PlayedNotation {
    /** Half a gigabyte of events. */
    long MOST_STEPS = 4 * Work.DEFAULT_STEPS;

    /** As it was given. */
    String notation();

    /** Its events, sorted. */
    record Events(String notation, List<Hap> haps) implements PlayedNotation {}

    /**
     * It cannot be read or played.
     *
     * @param column counted from one
     * @param message a sentence for people
     */
    record Refused(String notation, int column, String message) implements PlayedNotation {}

    static PlayedNotation of(String notation, int cycles) {
        try {
            Cycles pattern = Notation.parse(notation).cycles(0);
            Work work = new Work(Math.min(MOST_STEPS, cycles * Work.DEFAULT_STEPS), Work.DEFAULT_DEPTH);
            List<Hap> haps = pattern.query(new Query(new TimeSpan(Fraction.ZERO, Fraction.of(cycles)), work));
            return new Events(notation, EventOrder.sorted(haps));
        } catch (NotationException refused) {
            return new Refused(notation, refused.column(), String.valueOf(refused.getMessage()));
        } catch (PatternFault fault) {
            int column = fault.place().map(place -> place.begin() + 1).orElse(1);
            return new Refused(notation, column, String.valueOf(fault.getMessage()));
        }
    }
}
