package org.videotracker.script.lua.source;

import org.videotracker.script.lua.syntax.Literals;
import org.videotracker.script.lua.syntax.Places;
import org.videotracker.script.lua.syntax.Token;

/** A literal of a script that is the notation of a pattern. */
record NotationLiteral(String script, Token token, Places places) {

    /** Where characters of the notation are in the text. Where escapes make that unclear, it is the literal as a whole. */
    NotationPlaces.Place place(int from, int to) {
        String word = token.word();
        boolean isClear = word.indexOf('\\') < 0 && word.indexOf('\r') < 0;
        int content = content(word);
        int begin = isClear ? content + from : content;
        int end = isClear ? content + to : word.length() - border(word);
        int offset = token.begin() + Math.min(begin, word.length());
        return new NotationPlaces.Place(
                script,
                offset,
                token.begin() + Math.min(end, word.length()),
                places.line(offset),
                places.column(offset));
    }

    String text() {
        return Literals.text(token.word());
    }

    /** Where the text begins that a literal writes: a line end after a long bracket is no part of it. */
    private static int content(String word) {
        int border = border(word);
        return word.charAt(0) == '[' && word.startsWith("\n", border) ? border + 1 : border;
    }

    private static int border(String word) {
        return word.charAt(0) == '[' ? word.indexOf('[', 1) + 1 : 1;
    }
}
