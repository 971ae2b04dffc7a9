package org.videotracker.studio.host;

import java.util.Optional;
import org.videotracker.script.lua.ScriptReport;

/**
 * Something that the player should know.
 *
 * @param text one sentence, with the remedy where something is wrong
 * @param report what it says of scripts that were left standing; empty where it is about something else
 */
public record Notice(Kind kind, String text, Optional<ScriptReport> report) {

    /** Something that is not about what scripts have left standing. */
    public Notice(Kind kind, String text) {
        this(kind, text, Optional.empty());
    }

    /** How bad it is. */
    public enum Kind {
        /** Something was done. */
        DONE,
        /** Something to know. */
        NOTE,
        /** Something that may go wrong. */
        WARNING,
        /** Something that was not done, or went wrong. */
        ERROR,
        /** What a script printed. */
        SCRIPT
    }
}
