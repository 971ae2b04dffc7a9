package org.videotracker.studio.code.text;

import java.util.Optional;

/** Looks for words in a text. Capitals only count where the wanted word has some. */
public final class Search {
    private Search() {}

    /** The first place from an offset on, and then from the begin of the text on. */
    public static Optional<Selection> next(CodeText text, String wanted, int from) {
        return first(text, wanted, from).or(() -> first(text, wanted, 0));
    }

    /** The last place that ends before an offset, and then the last of the text. */
    public static Optional<Selection> previous(CodeText text, String wanted, int before) {
        return last(text, wanted, before - wanted.length()).or(() -> last(text, wanted, text.length()));
    }

    private static Optional<Selection> first(CodeText text, String wanted, int from) {
        for (int at = from; !wanted.isEmpty() && at <= text.length() - wanted.length(); at++) {
            if (isAt(text, wanted, at)) {
                return Optional.of(Selection.of(at, at + wanted.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Selection> last(CodeText text, String wanted, int from) {
        for (int at = Math.min(from, text.length() - wanted.length()); !wanted.isEmpty() && at >= 0; at--) {
            if (isAt(text, wanted, at)) {
                return Optional.of(Selection.of(at, at + wanted.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(CodeText text, String wanted, int at) {
        boolean areCapitalsEqual = wanted.chars().noneMatch(Character::isUpperCase);
        return text.toString().regionMatches(areCapitalsEqual, at, wanted, 0, wanted.length());
    }
}
