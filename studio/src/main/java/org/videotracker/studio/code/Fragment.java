package org.videotracker.studio.code;

import java.util.List;
import org.videotracker.script.lua.source.Unit;
import org.videotracker.studio.code.text.CodeText;
import org.videotracker.studio.code.text.Selection;

/** Parts of a text that are run on their own. */
final class Fragment {
    private Fragment() {}

    /** A part in its place, with nothing but blanks around it, so that lines and columns are those of the text. */
    static String alone(String text, int from, int to) {
        StringBuilder fragment = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            boolean isOutside = at < from || at >= to;
            if (isOutside && text.charAt(at) != '\n') {
                fragment.setCharAt(at, ' ');
            }
        }
        return fragment.toString();
    }

    /** What is selected; if nothing is, the line of the caret. */
    static Selection line(CodeText text, Selection selection) {
        return selection.isEmpty()
                ? lines(text, text.line(selection.caret()), text.line(selection.caret()))
                : selection;
    }

    private static Selection lines(CodeText text, int first, int last) {
        return Selection.of(text.begin(first), text.end(last));
    }

    /** The lines around the caret up to empty ones, and all of each statement that begins or ends among them. */
    static Selection block(Checked checked, int caret) {
        CodeText text = checked.text();
        int first = text.line(caret);
        int last = first;
        while (first > 0
                && !text.lineText(first).isBlank()
                && !text.lineText(first - 1).isBlank()) {
            first--;
        }
        while (last + 1 < text.lines()
                && !text.lineText(last).isBlank()
                && !text.lineText(last + 1).isBlank()) {
            last++;
        }
        return statements(checked, lines(text, first, last));
    }

    /** A part, extended to the statements at the top level that it touches, which is what will be run of it. */
    static Selection statements(Checked checked, Selection part) {
        List<Unit> units = checked.source()
                .map(source -> source.units(part.from(), part.to()))
                .orElse(List.of());
        return units.isEmpty()
                ? part
                : Selection.of(units.getFirst().begin(), units.getLast().end());
    }
}
