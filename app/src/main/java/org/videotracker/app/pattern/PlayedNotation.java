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

/** What became of a notation, or of a pattern in Lua, that was asked for its first cycles. */
sealed interface PlayedNotation {
    /** Half a gigabyte of events. */
    long MOST_STEPS = 4 * Work.DEFAULT_STEPS;

    /** As it was given. */
    String notation();

    /** Its events, sorted, and what plays them. */
    record Events(String notation, List<Hap> haps, Cycles pattern) implements PlayedNotation {}

    /**
     * It cannot be read or played.
     *
     * @param column counted from one
     * @param message a sentence for people
     */
    record Refused(String notation, int column, String message) implements PlayedNotation {}

    /** A text that can be read as a pattern. */
    @FunctionalInterface
    interface Reading {
        Cycles cycles() throws NotationException, PatternInLua.Refusal;
    }

    static PlayedNotation of(String notation, int cycles) {
        return of(notation, cycles, () -> Notation.parse(notation).cycles(0));
    }

    static PlayedNotation ofLua(String lua, int cycles) {
        return of(lua, cycles, () -> PatternInLua.read(lua));
    }

    private static PlayedNotation of(String text, int cycles, Reading reading) {
        try {
            Cycles pattern = reading.cycles();
            Work work = new Work(Math.min(MOST_STEPS, cycles * Work.DEFAULT_STEPS), Work.DEFAULT_DEPTH);
            List<Hap> haps = pattern.query(new Query(new TimeSpan(Fraction.ZERO, Fraction.of(cycles)), work));
            return new Events(text, EventOrder.sorted(haps), pattern);
        } catch (NotationException refused) {
            return new Refused(text, refused.column(), String.valueOf(refused.getMessage()));
        } catch (PatternInLua.Refusal refused) {
            return new Refused(text, refused.column(), String.valueOf(refused.getMessage()));
        } catch (PatternFault fault) {
            return refused(text, fault);
        }
    }

    private static Refused refused(String text, PatternFault fault) {
        int column = fault.place().map(place -> place.begin() + 1).orElse(1);
        return new Refused(text, column, String.valueOf(fault.getMessage()));
    }
}
