package org.videotracker.studio.host;

/** Something that the player should know. @param text one sentence, with the remedy where something is wrong */
public record Notice(Kind kind, String text) {
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
