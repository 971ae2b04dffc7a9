package org.videotracker.script.text.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.session.StepFields;
import org.videotracker.script.text.word.Numbers;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.Word;

/** Reads values as people write them: numbers, on and off, options by name, notes such as {@code C#4}, ratios such as {@code 1:2}. */
final class ValueText {
    private static final Pattern NOTE = Pattern.compile("([A-Ga-g])([#b]?)(-?\\d)");
    private static final Pattern RATIO = Pattern.compile("(\\d{1,2}):(\\d{1,2})");
    private static final int[] SEMITONES = {9, 11, 0, 2, 4, 5, 7};
    private static final int RATIO_FACTOR = 1000;

    private ValueText() {}

    static Value read(Parameter parameter, Word word) throws RefusedException {
        Optional<Double> number = Numbers.number(word.text());
        if (parameter.kind() == Parameter.Kind.TEXT) {
            return Value.of(word.text());
        }
        if (number.isPresent()) {
            return Value.of(number.get());
        }
        if (parameter.kind() == Parameter.Kind.ENUM) {
            return Value.of(word.text()); // the model knows the options, and which are near
        }
        if (parameter.kind() == Parameter.Kind.BOOL) {
            return Value.of(isOn(parameter, word) ? 1 : 0);
        }
        if (parameter.equals(StepFields.NOTE)) {
            return note(word);
        }
        if (parameter.equals(StepFields.RATIO)) {
            return ratio(word);
        }
        throw new RefusedException(Numbers.notANumber(word, parameter.name()));
    }

    private static boolean isOn(Parameter parameter, Word word) throws RefusedException {
        return switch (word.text().toLowerCase(Locale.ROOT)) {
            case "on", "true", "yes" -> true;
            case "off", "false", "no" -> false;
            default -> throw new RefusedException(Numbers.notANumber(word, parameter.name() + " (on or off)"));
        };
    }

    private static Value note(Word word) throws RefusedException {
        MatchResult note = matched(NOTE, word, "note (C4 is 60)");
        int letter = Character.toLowerCase(note.group(1).charAt(0)) - 'a';
        int shift = note.group(2).isEmpty() ? 0 : note.group(2).equals("#") ? 1 : -1;
        int octave = Integer.parseInt(note.group(3));
        return Value.of(12 * (octave + 1) + SEMITONES[letter] + shift);
    }

    private static Value ratio(Word word) throws RefusedException {
        MatchResult ratio = matched(RATIO, word, "ratio (for example 1:2)");
        return Value.of(Integer.parseInt(ratio.group(1)) * RATIO_FACTOR + Integer.parseInt(ratio.group(2)));
    }

    private static MatchResult matched(Pattern pattern, Word word, String what) throws RefusedException {
        return pattern.matcher(word.text())
                .results()
                .filter(match -> match.end() - match.start() == word.text().length())
                .findFirst()
                .orElseThrow(() -> new RefusedException(Numbers.notANumber(word, what)));
    }
}
