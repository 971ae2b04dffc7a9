package org.videotracker.script.text;

import java.util.Optional;
import org.videotracker.model.json.Json;
import org.videotracker.script.text.statement.Fields;
import org.videotracker.script.text.word.Refusal;
import org.videotracker.script.text.word.ResultCode;

/**
 * What came of a line, after the engine carried it out.
 *
 * @param ok whether it was done; if not, nothing changed
 * @param code what became of it, in a word that never changes
 * @param message for people: what is so now, or what was wrong, where, and what to do about it
 * @param data the same for programs; of a refusal the word and column where it lies, and the hint
 */
public record TextResult(boolean ok, ResultCode code, String message, Json data) {

    /** The column of the word that was refused, from one, where it is one. */
    public Optional<Integer> column() {
        return !ok
                        && data instanceof Json.Struct(var fields, var _)
                        && fields.get("column") instanceof Json.Numeral column
                ? Optional.of((int) column.asDouble())
                : Optional.empty();
    }

    static TextResult done(String message, Json data) {
        return new TextResult(true, ResultCode.OK, message, data);
    }

    static TextResult refused(Refusal refusal) {
        Fields data = new Fields();
        refusal.word().ifPresent(word -> data.with("word", word.number()).with("column", word.column()));
        if (!refusal.hint().isEmpty()) {
            data.with("hint", refusal.hint());
        }
        return new TextResult(false, refusal.code(), refusal.sentence(), data.json());
    }
}
