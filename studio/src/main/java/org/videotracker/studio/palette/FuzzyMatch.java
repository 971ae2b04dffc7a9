package org.videotracker.studio.palette;

import java.util.Arrays;

/**
 * How well letters that were typed fit a text: all must occur in their order. Letters in a row and at the beginnings of words count more;
 * the best way to find them is taken, as fzf's second algorithm does (junegunn/fzf, src/algo/algo.go), with its weights. Used by one
 * thread.
 */
final class FuzzyMatch {
    /** For what does not fit. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int MATCH = 16;
    private static final int BEGINNING = 8;
    private static final int HUMP = 7;
    private static final int IN_A_ROW = 4;
    private static final int GAP_START = -3;
    private static final int GAP = -1;
    private static final int IN_ORDER = 4;
    private static final int FIRST_COUNTS = 2;
    private static final int LONGEST_TEXT = 256;
    private static final int LONGEST_TERM = 64;

    private final int[][] scores = new int[LONGEST_TERM][LONGEST_TEXT];
    private final int[][] rows = new int[LONGEST_TERM][LONGEST_TEXT];
    private final boolean[] found = new boolean[LONGEST_TEXT];
    /** Where the last letter of the term was found. */
    private int end;

    /**
     * The score of a text, the greater the better; {@link #NONE} if it does not fit. {@link #isFound} says then which letters fit.
     *
     * @param terms what was typed, cut at blanks; each must fit; in the same order is better
     */
    int score(String[] terms, String text) {
        Arrays.fill(found, false);
        int sum = 0;
        int before = -1;
        for (String term : terms) {
            int score = term.isEmpty() ? 0 : score(term, text);
            if (score == NONE) {
                return NONE;
            }
            sum += end > before ? score + IN_ORDER : score;
            before = end;
        }
        return sum;
    }

    /** Whether a letter of the text that was scored last is one of those that were typed. */
    boolean isFound(int place) {
        return place < LONGEST_TEXT && found[place];
    }

    private int score(String term, String text) {
        int length = Math.min(text.length(), LONGEST_TEXT);
        int letters = Math.min(term.length(), LONGEST_TERM);
        if (!isWithin(term, letters, text, length)) {
            return NONE;
        }
        for (int i = 0; i < letters; i++) {
            row(i, term.charAt(i), text, length);
        }
        int best = 0;
        for (int j = 1; j < length; j++) {
            if (ends(letters - 1, j) > ends(letters - 1, best)) {
                best = j;
            }
        }
        end = best;
        mark(letters - 1, best);
        return ends(letters - 1, best);
    }

    private static boolean isWithin(String term, int letters, String text, int length) {
        int at = 0;
        for (int j = 0; j < length && at < letters; j++) {
            if (isSame(term.charAt(at), text.charAt(j))) {
                at++;
            }
        }
        return at == letters;
    }

    /** The best that the first letters can have with the last of them at each place. */
    private void row(int i, char letter, String text, int length) {
        int beforeGap = NONE; // the best with the letter before at an earlier place, less the gap since
        for (int j = 0; j < length; j++) {
            if (j >= 2) {
                int begun = ends(i - 1, j - 2);
                beforeGap = Math.max(less(beforeGap, GAP), less(begun, GAP_START));
            }
            scores[i][j] = NONE;
            rows[i][j] = 0;
            if (!isSame(letter, text.charAt(j))) {
                continue;
            }
            int bonus = bonus(text, j);
            if (i == 0) {
                scores[i][j] = MATCH + FIRST_COUNTS * bonus;
                rows[i][j] = 1;
                continue;
            }
            int joined = j == 0 ? NONE : ends(i - 1, j - 1);
            int inARow = joined == NONE ? NONE : joined + MATCH + Math.max(bonus, IN_A_ROW);
            int apart = beforeGap == NONE ? NONE : beforeGap + MATCH + bonus;
            scores[i][j] = Math.max(inARow, apart);
            rows[i][j] = inARow >= apart && inARow != NONE ? rows[i - 1][j - 1] + 1 : 1;
        }
    }

    private static int less(int score, int by) {
        return score == NONE ? NONE : score + by;
    }

    private int ends(int i, int j) {
        return i < 0 || j < 0 ? NONE : scores[i][j];
    }

    private void mark(int last, int at) {
        int j = at;
        for (int i = last; i >= 0; i--) {
            found[j] = true;
            if (i == 0) {
                return;
            }
            j = rows[i][j] > 1 ? j - 1 : bestBefore(i - 1, j - 2, j);
        }
    }

    private int bestBefore(int i, int from, int next) {
        int best = from;
        int bestScore = NONE;
        for (int j = from; j >= 0; j--) {
            int score = less(ends(i, j), GAP_START + GAP * (next - j - 2));
            if (score > bestScore) {
                bestScore = score;
                best = j;
            }
        }
        return best;
    }

    private static int bonus(String text, int place) {
        char here = text.charAt(place);
        if (place == 0) {
            return BEGINNING;
        }
        char before = text.charAt(place - 1);
        if (!Character.isLetterOrDigit(before)) {
            return Character.isLetterOrDigit(here) ? BEGINNING : 0;
        }
        boolean isHump = Character.isLowerCase(before) && Character.isUpperCase(here)
                || Character.isLetter(before) && Character.isDigit(here);
        return isHump ? HUMP : 0;
    }

    private static boolean isSame(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
