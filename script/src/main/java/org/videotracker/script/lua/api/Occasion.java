package org.videotracker.script.lua.api;

import java.util.function.LongSupplier;
import org.videotracker.engine.telemetry.PresentValues;
import org.videotracker.model.history.History;
import org.videotracker.script.lua.roster.Roster;

/**
 * In what a run finds itself.
 *
 * @param version of the engine's state
 * @param history what can be undone
 * @param roster what scripts have left standing
 * @param moment when the run takes effect, as far as is known
 * @param callbackIds gives a number that was never used at each call
 * @param mostCallbacks how many may stand
 * @param textLines reads text commands
 * @param presentValues what is heard and seen now
 */
public record Occasion(
        long version,
        History history,
        Roster roster,
        Moment moment,
        LongSupplier callbackIds,
        int mostCallbacks,
        TextLines textLines,
        PresentValues presentValues) {

    /** One of a session that nobody plays, in which nothing stands and nothing can be left. */
    public static Occasion none() {
        return new Occasion(
                0, History.empty(0), Roster.EMPTY, new Moment(0, 120), () -> 0, 0, TextLines.NONE, PresentValues.NONE);
    }
}
