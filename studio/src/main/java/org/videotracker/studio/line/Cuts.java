package org.videotracker.studio.line;

/** What was cut out of a line, to be put back: all that was cut in a row is one text. */
final class Cuts {
    private String text = "";
    private boolean isInARow;

    /** Cuts what a key says out of a line. */
    EditedLine cut(LineKey key, EditedLine line) {
        int from = from(key, line);
        int to = to(key, line);
        String removed = line.text().substring(from, to);
        if (!isInARow) {
            text = removed;
        } else {
            text = from < line.cursor() ? removed + text : text + removed;
        }
        isInARow = true;
        return line.without(from, to);
    }

    private static int from(LineKey key, EditedLine line) {
        return switch (key) {
            case CUT_WORD -> line.blankStart();
            case BACKSPACE_WORD -> line.wordStart();
            case CUT_TO_START -> line.lineStart();
            default -> line.cursor();
        };
    }

    private static int to(LineKey key, EditedLine line) {
        return switch (key) {
            case DELETE_WORD -> line.wordEnd();
            case CUT_TO_END -> line.cursor() == line.lineEnd() ? line.next() : line.lineEnd();
            default -> line.cursor();
        };
    }

    /** Something else was done. */
    void end() {
        isInARow = false;
    }

    String text() {
        return text;
    }
}
