package org.videotracker.model.pattern.notation;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.videotracker.model.pattern.cycle.Value;

/**
 * What a word stands for: a number where JavaScript's {@code Number} reads one (ECMA-262, StringToNumber), as Strudel has it,
 * else the word.
 */
final class WordValue {
    private static final Pattern DECIMAL = Pattern.compile("-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE]-?[0-9]+)?");
    private static final Pattern OTHER_BASE = Pattern.compile("0(?:[xX]([0-9a-fA-F]+)|[oO]([0-7]+)|[bB]([01]+))");
    private static final int[] BASES = {16, 8, 2};

    private WordValue() {}

    static Value of(String word) {
        if (word.equals("Infinity")) {
            return Value.of(Double.POSITIVE_INFINITY);
        }
        if (word.equals("-Infinity")) {
            return Value.of(Double.NEGATIVE_INFINITY);
        }
        char first = word.charAt(0);
        boolean couldBeNumber = first >= '0' && first <= '9' || first == '-' || first == '.';
        if (!couldBeNumber) {
            return Value.of(word);
        }
        return DECIMAL.matcher(word).matches() ? Value.of(Double.parseDouble(word)) : ofOtherBase(word);
    }

    private static Value ofOtherBase(String word) {
        Matcher matcher = OTHER_BASE.matcher(word);
        if (!matcher.matches()) {
            return Value.of(word);
        }
        for (int group = 1; group <= BASES.length; group++) {
            String digits = matcher.group(group);
            if (digits != null) {
                return Value.of(new BigInteger(digits, BASES[group - 1]).doubleValue());
            }
        }
        throw new IllegalStateException(word);
    }
}
