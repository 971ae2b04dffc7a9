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
    /** Its quantifiers give nothing back, so that a long word takes no longer than it is long. */
    private static final Pattern DECIMAL = Pattern.compile("-?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE]-?[0-9]++)?");

    private static final Pattern OTHER_BASE =
            Pattern.compile("0(?:[xX]0*+([0-9a-fA-F]*+)|[oO]0*+([0-7]*+)|[bB]0*+([01]*+))");
    private static final int SHORTEST_OF_OTHER_BASE = 3;
    private static final int[] BASES = {16, 8, 2};

    /** More digits, of which the first is none, are more than the greatest number in any base. */
    private static final int MOST_DIGITS = Double.MAX_EXPONENT + 1;

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
        if (word.length() < SHORTEST_OF_OTHER_BASE || !matcher.matches()) {
            return Value.of(word);
        }
        for (int group = 1; group <= BASES.length; group++) {
            String digits = matcher.group(group);
            if (digits != null) {
                return Value.of(number(digits, BASES[group - 1]));
            }
        }
        throw new IllegalStateException(word);
    }

    private static double number(String digits, int base) {
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.length() > MOST_DIGITS ? Double.POSITIVE_INFINITY : new BigInteger(digits, base).doubleValue();
    }
}
