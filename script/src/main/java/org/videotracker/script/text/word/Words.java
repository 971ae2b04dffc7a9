package org.videotracker.script.text.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into commands and words. Blanks separate words and {@code ;} separates commands. Double quotes hold blanks,
 * {@code ;} and {@code #} together, and {@code \"} and {@code \\} mean the character within them. A {@code #} where a word could
 * begin makes the rest of the line a comment.
 */
public final class Words {
    /** The greatest length of a line, in characters. */
    public static final int MAX_LINE = 65_536;

    private final String line;
    private final List<List<Word>> commands = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private int at;

    private Words(String line) {
        this.line = line;
    }

    /** The commands of a line, of which each has at least one word. */
    public static List<List<Word>> split(String line) throws RefusedException {
        if (line.length() > MAX_LINE) {
            throw new RefusedException(Refusal.of(
                    ResultCode.LIMIT,
                    "The line has more than " + MAX_LINE + " characters.",
                    "Split it into several lines."));
        }
        return new Words(line).commands();
    }

    private List<List<Word>> commands() throws RefusedException {
        while (at < line.length()) {
            char next = line.charAt(at);
            if (isBlank(next)) {
                at++;
            } else if (next == '#') {
                at = line.length();
            } else if (next == ';') {
                at++;
                endCommand();
            } else {
                words.add(word());
            }
        }
        endCommand();
        return List.copyOf(commands);
    }

    private void endCommand() {
        if (!words.isEmpty()) {
            commands.add(List.copyOf(words));
            words = new ArrayList<>();
        }
    }

    private Word word() throws RefusedException {
        int start = at;
        StringBuilder text = new StringBuilder();
        while (at < line.length() && !isBlank(line.charAt(at)) && line.charAt(at) != ';') {
            if (line.charAt(at) == '"') {
                quoted(text);
            } else {
                text.append(line.charAt(at));
                at++;
            }
        }
        return new Word(text.toString(), words.size() + 1, start + 1, line.charAt(start) == '"');
    }

    private void quoted(StringBuilder text) throws RefusedException {
        int opening = at;
        at++;
        while (at < line.length() && line.charAt(at) != '"') {
            if (line.charAt(at) == '\\' && at + 1 < line.length() && isEscaped(line.charAt(at + 1))) {
                at++;
            }
            text.append(line.charAt(at));
            at++;
        }
        if (at == line.length()) {
            throw RefusedException.at(
                    new Word("\"", words.size() + 1, opening + 1, true),
                    ResultCode.SYNTAX,
                    "The quote that begins here has no end.",
                    "Close it with \".");
        }
        at++;
    }

    private static boolean isEscaped(char c) {
        return c == '"' || c == '\\';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c);
    }
}
