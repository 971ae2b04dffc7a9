package org.videotracker.studio.code.colour;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.studio.code.text.CodeText;

/** A line, cut into pieces of one colour that can be drawn as they are. Immutable. */
public final class ColouredLine {
    private final String text;
    private final Ink[] inks;
    private final List<Piece> pieces;
    final int entry;
    final int exit;

    /**
     * Characters of one colour, without blanks at the ends.
     *
     * @param column the first one's column, from 0 on
     */
    public record Piece(String text, int column, Ink ink) {}

    ColouredLine(String text, int entry, LineScan.Coloured coloured) {
        this.text = text;
        this.entry = entry;
        exit = coloured.exit();
        inks = coloured.inks();
        pieces = List.copyOf(cut());
    }

    private List<Piece> cut() {
        List<Piece> cut = new ArrayList<>();
        int column = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            int begin = column;
            while (end < text.length() && text.charAt(end) > ' ' && inks[end] == inks[at]) {
                end += Character.charCount(text.codePointAt(end));
                column++;
            }
            if (end > at) {
                cut.add(new Piece(text.substring(at, end), begin, inks[at]));
                at = end;
            } else {
                column = text.charAt(at) == '\t' ? (column / CodeText.TAB + 1) * CodeText.TAB : column + 1;
                at++;
            }
        }
        return cut;
    }

    public String text() {
        return text;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /** What a character of the line is. */
    public Ink ink(int index) {
        return inks[index];
    }
}
