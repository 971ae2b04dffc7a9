package org.videotracker.script.text.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Splits a line into commands and words. Blanks separate words and {@code ;} separates commands. Double quotes hold blanks,
 * {@code ;} and {@code #} together, and {@code \"} and {@code \\} mean the character within them. A {@code #} where a word could
 * begin makes the rest of the line a comment.
 */
public final class Words {
    /** The greatest length of a line, in characters. */
    public static final int MAX_LINE = 65_536;

    private final String line;
    private final Predicate<Word> takesTheRest;
    private final List<List<Word>> commands = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private int at;

    private Words(String line, Predicate<Word> takesTheRest) {
        this.line = line;
        this.takesTheRest = takesTheRest;
    }

    /**
     * The commands of a line, of which each has at least one word.
     *
     * @param takesTheRest whether a first word is followed by all the rest of the line as one word, as it is written
     */
    public static List<List<Word>> split(String line, Predicate<Word> takesTheRest) throws RefusedException {
        if (line.length() > MAX_LINE) {
            throw new RefusedException(Refusal.of(
                    ResultCode.LIMIT,
                    "The line has more than " + MAX_LINE + " characters.",
                    "Split it into several lines."));
        }
        return new Words(line, takesTheRest).commands();
    }

    /**
     * What stands before a place in a line that is still being written: quotes may have no end, and nothing is refused.
     *
     * @param words the complete words of the command that the place is in
     * @param from where the word begins that ends at the place, from zero
     * @param unfinished that word; empty where a new one would begin
     * @param isComment whether the place is in a comment
     */
    public record Beginning(List<Word> words, int from, Word unfinished, boolean isComment) {}

    /** What stands before a place in a line that is still being written. */
    public static Beginning beginning(String line, int place) {
        Words reader = new Words(line.substring(0, place), word -> false);
        boolean isComment = false;
        while (reader.at < place) {
            char next = line.charAt(reader.at);
            if (isBlank(next)) {
                reader.at++;
            } else if (next == '#') {
                isComment = true;
                reader.at = place;
            } else if (next == ';') {
                reader.at++;
                reader.words.clear();
            } else {
                int from = reader.at;
                Word word = reader.unfinished();
                if (reader.at == place) {
                    return new Beginning(List.copyOf(reader.words), from, word, false);
                }
                reader.words.add(word);
            }
        }
        Word none = new Word("", reader.words.size() + 1, place + 1, false);
        return new Beginning(List.copyOf(reader.words), place, none, isComment);
    }

    /** As {@link #word}, for a text in which the last quote may be open. */
    private Word unfinished() {
        int start = at;
        try {
            return word();
        } catch (RefusedException open) {
            at = line.length();
            String text = line.substring(start).replaceAll("\\\\([\"\\\\])|\"", "$1");
            return new Word(text, words.size() + 1, start + 1, line.charAt(start) == '"');
        }
    }

    private List<List<Word>> commands() throws RefusedException {
        while (at < line.length()) {
            char next = line.charAt(at);
            if (isBlank(next)) {
                at++;
            } else if (words.size() == 1 && takesTheRest.test(words.getFirst())) {
                words.add(new Word(line.substring(at).strip(), 2, at + 1, false));
                at = line.length();
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
