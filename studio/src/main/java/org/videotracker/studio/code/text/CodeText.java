package org.videotracker.studio.code.text;

import java.util.Arrays;

/**
 * A text with its lines. Immutable. Places are counted in characters from 0 on; lines from 0 on, and each but the last ends with
 * {@code \n}.
 */
public final class CodeText {
    public static final CodeText EMPTY = of("");

    /** Columns between the stops of tabs. */
    public static final int TAB = 4;

    private final String characters;
    private final int[] begins;

    private CodeText(String characters) {
        this.characters = characters;
        begins = begins(characters);
    }

    /** A text in which every kind of line end has become {@code \n}. */
    public static CodeText of(String text) {
        return new CodeText(withPlainLineEnds(text));
    }

    static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int[] begins(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = at + 1;
        }
        return Arrays.copyOf(found, count);
    }

    public int length() {
        return characters.length();
    }

    public int lines() {
        return begins.length;
    }

    public char charAt(int offset) {
        return characters.charAt(offset);
    }

    /** The line of a place. */
    public int line(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a line begins. */
    public int begin(int line) {
        return begins[line];
    }

    /** Where a line ends, before its line end. */
    public int end(int line) {
        return line + 1 < begins.length ? begins[line + 1] - 1 : characters.length();
    }

    /** A line without its end. */
    public String lineText(int line) {
        return characters.substring(begin(line), end(line));
    }

    public String part(int from, int to) {
        return characters.substring(from, to);
    }

    /** This text with others in the place of a part of it. */
    public CodeText with(int from, int to, String others) {
        return new CodeText(characters.substring(0, from) + withPlainLineEnds(others) + characters.substring(to));
    }

    /** The column in which a place is shown, from 0 on: each code point takes one, and a tab goes on to the next stop. */
    public int column(int offset) {
        int column = 0;
        int at = begin(line(offset));
        while (at < offset) {
            column = after(column, at);
            at = next(at);
        }
        return column;
    }

    /** The place in a line that is shown nearest to a column. */
    public int place(int line, int column) {
        int at = begin(line);
        int end = end(line);
        int shown = 0;
        while (at < end) {
            int following = after(shown, at);
            if (2 * column < shown + following) {
                return at;
            }
            shown = following;
            at = next(at);
        }
        return end;
    }

    private int after(int column, int at) {
        return characters.charAt(at) == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }

    private int next(int at) {
        return at + Character.charCount(characters.codePointAt(at));
    }

    /** The place itself, unless it is outside of the text or within a pair of surrogates. */
    public int snapped(int offset) {
        int within = Math.clamp(offset, 0, characters.length());
        boolean splits = within > 0
                && within < characters.length()
                && Character.isSurrogatePair(characters.charAt(within - 1), characters.charAt(within));
        return splits ? within - 1 : within;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeText text && text.characters.equals(characters);
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    @Override
    public String toString() {
        return characters;
    }
}
