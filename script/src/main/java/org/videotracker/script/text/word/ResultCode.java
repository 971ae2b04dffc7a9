package org.videotracker.script.text.word;

import org.videotracker.model.rejection.Rejection;

/** What became of a line, in a word that never changes: for scripts. Those of {@link Rejection.Code} keep their names. */
public enum ResultCode {
    OK("It was done."),
    SYNTAX("The line cannot be split into words."),
    UNKNOWN_COMMAND("There is no such command or action."),
    USAGE("Words are missing, too many, or of the wrong kind."),
    NOT_A_NUMBER("A number was expected."),
    FILE("A file cannot be read or written."),
    SCRIPT("A script failed; it changed nothing."),
    FAULT("A fault of the program; nothing changed."),
    UNKNOWN("There is nothing of that name."),
    DUPLICATE("The name is taken."),
    ILLEGAL_NAME("The name is not one."),
    ILLEGAL_VALUE("The value is of the wrong kind."),
    OUT_OF_RANGE("The index or number does not exist."),
    INCOMPATIBLE("The two ends do not fit each other."),
    CYCLE("It would close a loop."),
    PROTECTED("It must stay as it is."),
    IN_USE("Something else still needs it."),
    LIMIT("There would be too many."),
    NOTHING_TO_DO("There is nothing that it could change."),
    BUSY("The engine cannot take more now.");

    private final String meaning;

    ResultCode(String meaning) {
        this.meaning = meaning;
    }

    public static ResultCode of(Rejection.Code code) {
        return valueOf(code.name());
    }

    /** One sentence for the reference. */
    public String meaning() {
        return meaning;
    }
}
