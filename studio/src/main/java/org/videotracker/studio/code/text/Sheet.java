package org.videotracker.studio.code.text;

/** A text and what is selected in it. Each edit makes another one. */
public record Sheet(CodeText text, Selection selection) {
    public static final Sheet EMPTY = new Sheet(CodeText.EMPTY, Selection.NOWHERE);

    static final String INDENT = " ".repeat(CodeText.TAB);

    public Sheet {
        selection = new Selection(text.snapped(selection.anchor()), text.snapped(selection.caret()), selection.wish());
    }

    /** A text with the caret at its begin. */
    public static Sheet of(String text) {
        return new Sheet(CodeText.of(text), Selection.NOWHERE);
    }

    public int caret() {
        return selection.caret();
    }

    public String selected() {
        return text.part(selection.from(), selection.to());
    }

    public Sheet with(Selection changed) {
        return new Sheet(text, changed);
    }

    /** Moves the caret. Without extending, a move to the side from what is selected goes to its end on that side. */
    public Sheet moved(Motion motion, boolean isExtending) {
        if (!isExtending && !selection.isEmpty() && (motion == Motion.LEFT || motion == Motion.RIGHT)) {
            return with(Selection.at(motion == Motion.LEFT ? selection.from() : selection.to()));
        }
        return switch (motion) {
            case UP -> movedLines(-1, isExtending);
            case DOWN -> movedLines(1, isExtending);
            default -> to(motion.from(text, caret()), -1, isExtending);
        };
    }

    /** Moves the caret down by lines, or up by negative ones, in its column as far as the lines are long enough. */
    public Sheet movedLines(int lines, boolean isExtending) {
        int wish = selection.wish() < 0 ? text.column(caret()) : selection.wish();
        return to(Motion.vertical(text, caret(), wish, lines), wish, isExtending);
    }

    private Sheet to(int caret, int wish, boolean isExtending) {
        return with(new Selection(isExtending ? selection.anchor() : caret, caret, wish));
    }

    public Sheet withAllSelected() {
        return with(Selection.of(0, text.length()));
    }

    /** Selects the word around a place, the blanks or the signs. */
    public Sheet withWordSelected(int offset) {
        int begin = text.snapped(offset);
        int end = begin;
        int line = text.line(begin);
        if (begin == text.end(line) && begin > text.begin(line)) {
            begin--;
        }
        char one = begin < text.length() ? text.charAt(begin) : '\n';
        while (begin > text.begin(line) && Words.areAlike(text.charAt(begin - 1), one)) {
            begin--;
        }
        while (end < text.end(line) && Words.areAlike(text.charAt(end), one)) {
            end++;
        }
        return with(Selection.of(begin, end));
    }

    /** Selects the line of a place with its end. */
    public Sheet withLineSelected(int offset) {
        int line = text.line(text.snapped(offset));
        return with(Selection.of(text.begin(line), Math.min(text.length(), text.end(line) + 1)));
    }

    /** Writes in the place of what is selected. */
    public Sheet typed(String characters) {
        return replaced(selection.from(), selection.to(), CodeText.withPlainLineEnds(characters));
    }

    /** Begins a new line, indented like this one, and one step further after what opens a block. */
    public Sheet brokenLine() {
        int line = text.line(selection.from());
        String before = text.part(text.begin(line), selection.from());
        return typed("\n" + Words.indent(before) + (Lines.opensABlock(before) ? INDENT : ""));
    }

    /** Removes what is selected; or, if nothing is, what lies between the caret and where a motion leads. */
    public Sheet erased(Motion motion) {
        if (!selection.isEmpty()) {
            return typed("");
        }
        int other = backOneIndent(motion) ? caret() - CodeText.TAB : motion.from(text, caret());
        return replaced(Math.min(caret(), other), Math.max(caret(), other), "");
    }

    private boolean backOneIndent(Motion motion) {
        int begin = text.begin(text.line(caret()));
        String before = text.part(begin, caret());
        return motion == Motion.LEFT
                && !before.isEmpty()
                && before.isBlank()
                && before.endsWith(INDENT)
                && before.length() % CodeText.TAB == 0;
    }

    /** Writes over a part, and puts the caret after it. */
    public Sheet replaced(int from, int to, String others) {
        return new Sheet(text.with(from, to, others), Selection.at(from + others.length()));
    }

    /** Writes over a part; the caret stays with the characters it stood between. */
    public Sheet patched(int from, int to, String others) {
        TextChange change = new TextChange(from, text.part(from, to), others);
        return new Sheet(
                change.applyTo(text), Selection.of(shifted(change, selection.anchor()), shifted(change, caret())));
    }

    private static int shifted(TextChange change, int offset) {
        int mapped = offset <= change.at() ? offset : change.map(offset);
        return mapped < 0
                ? change.at() + Math.min(offset - change.at(), change.inserted().length())
                : mapped;
    }
}
