package org.videotracker.script.text.verb;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.rejection.NearMatches;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.text.word.Numbers;
import org.videotracker.script.text.word.Refusal;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/** What a word of the user's is: decides what fits there, and what completes it. */
public enum Kind {
    MODULE,
    SEQUENCER,
    PATTERN,
    CHAIN,
    TYPE,
    /** The name of something that does not exist yet. */
    NAME,
    PARAMETER,
    /** Module and parameter in one. */
    PATH,
    /** A module, or a module and a port. */
    END,
    VALUE,
    /** A name, {@code =} and a value. */
    ASSIGNMENT,
    NUMBER,
    WHOLE,
    /** Two numbers with {@code ..} between. */
    RANGE,
    SIGNAL,
    QUANTUM,
    /** A word of a command. */
    VERB,
    FILE,
    /** All that is left of the line, as it is written. */
    REST;

    /** The words that fit, where they are few and fixed. */
    public List<String> choices() {
        return switch (this) {
            case SIGNAL -> lowered(Signal.values());
            case QUANTUM -> lowered(Quantum.values());
            default -> List.of();
        };
    }

    private static List<String> lowered(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Why a word cannot stand in a slot of this kind, as far as it can be told without a session. */
    Optional<Refusal> fault(Word word, String slot) {
        return switch (this) {
            case NUMBER ->
                Numbers.number(word.text()).isPresent()
                        ? Optional.empty()
                        : Optional.of(Numbers.notANumber(word, "<" + slot + ">"));
            case WHOLE ->
                Numbers.whole(word.text()).isPresent()
                        ? Optional.empty()
                        : Optional.of(Numbers.notWhole(word, "<" + slot + ">"));
            case ASSIGNMENT -> assignmentFault(word);
            case PARAMETER ->
                word.text().contains("=")
                        ? wrong(word, "\"=\" does not belong into the name of a parameter.", "")
                        : Optional.empty();
            case MODULE ->
                word.text().contains(".")
                        ? wrong(
                                word,
                                word.shown() + " is a path, and a name is wanted here.",
                                "Leave out what follows the dot.")
                        : Optional.empty();
            case PATH ->
                word.text().contains(".")
                        ? Optional.empty()
                        : wrong(
                                word,
                                word.shown() + " is not the path of a parameter.",
                                "Write for example drums.volume.");
            case RANGE ->
                word.text().contains("..") && !word.text().contains("=")
                        ? Optional.empty()
                        : wrong(word, word.shown() + " is not a range.", "Write for example 0..1.");
            case SIGNAL, QUANTUM ->
                choices().stream().anyMatch(word::says)
                        ? Optional.empty()
                        : wrong(word, word.shown() + " is no " + slot + ".", NearMatches.hint(word.text(), choices()));
            case SEQUENCER, PATTERN, CHAIN, TYPE, NAME, END, VALUE, VERB, FILE, REST -> Optional.empty();
        };
    }

    private static Optional<Refusal> assignmentFault(Word word) {
        int equals = word.text().indexOf('=');
        if (equals < 0) {
            return wrong(word, word.shown() + " has no \"=\".", "Write for example volume=0.8, without blanks.");
        }
        if (equals == 0) {
            return wrong(word, word.shown() + " has nothing before the \"=\".", "Write for example volume=0.8.");
        }
        if (equals == word.text().length() - 1) {
            return wrong(word, word.shown() + " has nothing after the \"=\".", "Write for example volume=0.8.");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> wrong(Word word, String message, String hint) {
        return Optional.of(Refusal.at(word, ResultCode.USAGE, message, hint));
    }
}
