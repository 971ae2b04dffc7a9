package org.videotracker.studio.line;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A text that is being written, with its cursor. It may be several lines. The cursor never stands within what is seen as one
 * character, be it made of several code points.
 *
 * @param cursor in characters from zero, up to the length
 */
public record EditedLine(String text, int cursor) {
    static final EditedLine EMPTY = new EditedLine("", 0);

    public EditedLine {
        if (cursor < 0 || cursor > text.length()) {
            throw new IllegalArgumentException("a cursor stands from 0 to " + text.length() + ", not at " + cursor);
        }
    }

    /** A text with the cursor at its end. */
    static EditedLine of(String text) {
        return new EditedLine(text, text.length());
    }

    EditedLine at(int place) {
        return new EditedLine(text, place);
    }

    /** With a text at the cursor, which stands behind it then. */
    EditedLine with(String inserted) {
        return with(cursor, cursor, inserted);
    }

    /** With a text in place of another; the cursor stands behind it. */
    EditedLine with(int from, int to, String replacement) {
        return new EditedLine(text.substring(0, from) + replacement + text.substring(to), from + replacement.length());
    }

    /** Without what lies between two places; the cursor stands there. */
    EditedLine without(int from, int to) {
        return with(from, to, "");
    }

    String beforeCursor() {
        return text.substring(0, cursor);
    }

    boolean isAtEnd() {
        return cursor == text.length();
    }

    /** Where the character before the cursor begins. */
    int previous() {
        return cursor == 0 ? 0 : characters().preceding(cursor);
    }

    /** Where the character at the cursor ends. */
    int next() {
        return isAtEnd() ? cursor : characters().following(cursor);
    }

    private BreakIterator characters() {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }

    /** Where the word before the cursor begins: of letters and digits. */
    int wordStart() {
        int place = cursor;
        while (place > 0 && !isWord(text.codePointBefore(place))) {
            place -= Character.charCount(text.codePointBefore(place));
        }
        while (place > 0 && isWord(text.codePointBefore(place))) {
            place -= Character.charCount(text.codePointBefore(place));
        }
        return place;
    }

    /** Where the word behind the cursor ends. */
    int wordEnd() {
        int place = cursor;
        while (place < text.length() && !isWord(text.codePointAt(place))) {
            place += Character.charCount(text.codePointAt(place));
        }
        while (place < text.length() && isWord(text.codePointAt(place))) {
            place += Character.charCount(text.codePointAt(place));
        }
        return place;
    }

    /** Accents that follow their letter are of its word. */
    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '_'
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Where what stands between blanks before the cursor begins. */
    int blankStart() {
        int place = cursor;
        while (place > 0 && Character.isWhitespace(text.charAt(place - 1))) {
            place--;
        }
        while (place > 0 && !Character.isWhitespace(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    /** Where the line of the cursor begins. */
    int lineStart() {
        return text.lastIndexOf('\n', cursor - 1) + 1;
    }

    /** Where the line of the cursor ends. */
    int lineEnd() {
        int end = text.indexOf('\n', cursor);
        return end < 0 ? text.length() : end;
    }

    boolean isOnFirstLine() {
        return lineStart() == 0;
    }

    boolean isOnLastLine() {
        return lineEnd() == text.length();
    }

    /** A line higher, as near to the same place as that allows. */
    EditedLine higher() {
        if (isOnFirstLine()) {
            return at(0);
        }
        int end = lineStart() - 1;
        int start = text.lastIndexOf('\n', end - 1) + 1;
        return at(Math.min(start + cursor - lineStart(), end)).onWholeCharacter();
    }

    /** A line lower. */
    EditedLine lower() {
        if (isOnLastLine()) {
            return at(text.length());
        }
        int start = lineEnd() + 1;
        int end = text.indexOf('\n', start);
        return at(Math.min(start + cursor - lineStart(), end < 0 ? text.length() : end))
                .onWholeCharacter();
    }

    private EditedLine onWholeCharacter() {
        return cursor == 0 || isAtEnd() || characters().isBoundary(cursor) ? this : at(previous());
    }
}
