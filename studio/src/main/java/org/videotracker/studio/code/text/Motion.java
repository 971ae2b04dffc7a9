package org.videotracker.studio.code.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Where keys move a caret to. */
public enum Motion {
    LEFT {
        @Override
        int from(CodeText text, int caret) {
            int line = text.line(caret);
            return caret == text.begin(line) ? Math.max(0, caret - 1) : text.begin(line) + before(text, line, caret);
        }
    },
    RIGHT {
        @Override
        int from(CodeText text, int caret) {
            int line = text.line(caret);
            return caret == text.end(line)
                    ? Math.min(text.length(), caret + 1)
                    : text.begin(line) + after(text, line, caret);
        }
    },
    WORD_LEFT {
        @Override
        int from(CodeText text, int caret) {
            int at = caret;
            while (at > 0 && Words.isBlank(text.charAt(at - 1))) {
                at--;
            }
            int begin = at;
            while (begin > 0 && Words.areAlike(text.charAt(begin - 1), text.charAt(at - 1))) {
                begin--;
            }
            return begin;
        }
    },
    WORD_RIGHT {
        @Override
        int from(CodeText text, int caret) {
            int at = caret;
            while (at < text.length() && Words.isBlank(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (end < text.length() && Words.areAlike(text.charAt(end), text.charAt(at))) {
                end++;
            }
            return end;
        }
    },
    UP {
        @Override
        int from(CodeText text, int caret) {
            return vertical(text, caret, text.column(caret), -1);
        }
    },
    DOWN {
        @Override
        int from(CodeText text, int caret) {
            return vertical(text, caret, text.column(caret), 1);
        }
    },
    /** To the first character of the line that is not blank, or from there to its begin. */
    HOME {
        @Override
        int from(CodeText text, int caret) {
            int begin = text.begin(text.line(caret));
            int first = begin + Words.indent(text.lineText(text.line(caret))).length();
            return caret == first ? begin : first;
        }
    },
    END {
        @Override
        int from(CodeText text, int caret) {
            return text.end(text.line(caret));
        }
    },
    TOP {
        @Override
        int from(CodeText text, int caret) {
            return 0;
        }
    },
    BOTTOM {
        @Override
        int from(CodeText text, int caret) {
            return text.length();
        }
    };

    abstract int from(CodeText text, int caret);

    /** The line above or below, in a given column; the border of the text if there is none. */
    static int vertical(CodeText text, int caret, int column, int lines) {
        int line = text.line(caret) + lines;
        return line < 0 ? 0 : line >= text.lines() ? text.length() : text.place(line, column);
    }

    /** A letter with its accents, or an emoji of several code points, is passed as one. */
    private static int before(CodeText text, int line, int caret) {
        return characters(text, line).preceding(caret - text.begin(line));
    }

    private static int after(CodeText text, int line, int caret) {
        return characters(text, line).following(caret - text.begin(line));
    }

    private static BreakIterator characters(CodeText text, int line) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.lineText(line));
        return characters;
    }
}
