package org.videotracker.model.module;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The rules for the names of modules, patterns and chains: letters, digits, {@code _} and {@code -}, not beginning with a digit. */
public final class Names {
    public static final int MAX_LENGTH = 64;

    private static final List<String> RESERVED = List.of("clock", "project", "pattern");

    private Names() {}

    /** Whether a text can be a name. The words that begin other paths (clock, project, pattern) cannot. */
    public static boolean isLegal(String name) {
        if (name.isEmpty() || name.length() > MAX_LENGTH || RESERVED.contains(name)) {
            return false;
        }
        return !isDigit(name.charAt(0)) && name.charAt(0) != '-' && name.chars().allMatch(Names::isNameCharacter);
    }

    static void check(String name) {
        if (!isLegal(name)) {
            throw new IllegalArgumentException("not a legal name: " + name);
        }
    }

    /** The nearest legal name to any text: what is not allowed becomes an underscore. */
    public static String legalise(String text) {
        StringBuilder legal = new StringBuilder();
        text.chars().limit(MAX_LENGTH - 1).forEach(c -> legal.append(isNameCharacter(c) ? (char) c : '_'));
        if (legal.isEmpty()
                || isDigit(legal.charAt(0))
                || legal.charAt(0) == '-'
                || RESERVED.contains(legal.toString())) {
            legal.insert(0, '_');
        }
        return legal.toString();
    }

    /** The first free name of a series such as P0, P1, ... */
    public static String firstFree(String prefix, int firstNumber, Predicate<String> isTaken) {
        return IntStream.iterate(firstNumber, n -> n + 1)
                .mapToObj(n -> prefix + n)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNameCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '_' || c == '-';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
