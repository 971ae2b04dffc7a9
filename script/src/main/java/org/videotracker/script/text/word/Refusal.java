package org.videotracker.script.text.word;

import java.util.Optional;
import org.videotracker.model.rejection.Rejection;

/**
 * Why a line was refused. Nothing changed.
 *
 * @param code stable, for scripts
 * @param message one sentence that says what is wrong
 * @param hint what to do about it; empty where the message says it
 * @param word the word that is to blame, where it is one
 */
public record Refusal(ResultCode code, String message, String hint, Optional<Word> word) {

    public static Refusal of(ResultCode code, String message, String hint) {
        return new Refusal(code, message, hint, Optional.empty());
    }

    public static Refusal at(Word word, ResultCode code, String message, String hint) {
        return new Refusal(code, message, hint, Optional.of(word));
    }

    /** What the model rejected, and the word that made it. */
    public static Refusal at(Word word, Rejection rejection) {
        return at(word, ResultCode.of(rejection.code()), rejection.message(), rejection.hint());
    }

    /** The place, the message and the hint as one text. */
    public String sentence() {
        String place = word.map(found -> "Word " + found.number() + ", column " + found.column() + ": ")
                .orElse("");
        return place + message + (hint.isEmpty() ? "" : " " + hint);
    }
}
