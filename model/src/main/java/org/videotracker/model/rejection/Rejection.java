package org.videotracker.model.rejection;

/**
 * Why an edit was refused: bad input, never a fault of the program. Nothing changed.
 *
 * @param code stable, for scripts and exit codes
 * @param message one sentence that names the place and what is wrong with it
 * @param hint what to do about it; empty where the message says it
 */
public record Rejection(Code code, String message, String hint) {

    /** The kinds of refusal. */
    public enum Code {
        /** There is nothing of that name. */
        UNKNOWN,
        /** The name is taken. */
        DUPLICATE,
        /** The name is not one. */
        ILLEGAL_NAME,
        /** The value is of the wrong kind, not finite, or cannot be made legal. */
        ILLEGAL_VALUE,
        /** An index or range that does not exist. */
        OUT_OF_RANGE,
        /** The two ends do not fit each other. */
        INCOMPATIBLE,
        /** It would close a loop. */
        CYCLE,
        /** It must stay as it is. */
        PROTECTED,
        /** Something else still needs it. */
        IN_USE,
        /** There would be too many. */
        LIMIT,
        /** There is nothing to undo or redo. */
        NOTHING_TO_DO,
        /** The engine cannot take more now. */
        BUSY
    }

    public static Rejection of(Code code, String message) {
        return new Rejection(code, message, "");
    }

    /** The message and the hint as one text. */
    public String sentence() {
        return hint.isEmpty() ? message : message + " " + hint;
    }
}
