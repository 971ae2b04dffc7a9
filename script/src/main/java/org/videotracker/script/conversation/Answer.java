package org.videotracker.script.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.json.Json;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.text.TextResult;

/** Says what came of a line: the result, or what was wrong with the place marked below it. */
public final class Answer {
    private static final int LONGEST_SHOWN = 400;

    private Answer() {}

    /**
     * What came of a line of text commands.
     *
     * @param before where it stands, for errors; empty where one sees that
     */
    public static List<Said> to(String before, String line, TextResult result) {
        if (result.ok()) {
            return of(result.message());
        }
        String hint = hint(result);
        String message = result.message().endsWith(hint)
                ? result.message()
                        .substring(0, result.message().length() - hint.length())
                        .stripTrailing()
                : result.message();
        return complaint(before + message, hint, result.column().map(column -> marked(line, column)));
    }

    /** A result; nothing where that is an empty text. */
    public static List<Said> of(String result) {
        return result.isEmpty() ? List.of() : List.of(new Said(Said.Kind.RESULT, result));
    }

    /** What stopped a script. */
    public static List<Said> to(ScriptError error) {
        Optional<List<Said>> marked = error.column() > 0 && !error.sourceLine().isEmpty()
                ? Optional.of(marked(error.sourceLine(), error.column()))
                : Optional.empty();
        return complaint(error.place() + ": " + error.message(), error.hint(), marked);
    }

    private static String hint(TextResult result) {
        return result.data() instanceof Json.Struct(var fields, var _)
                        && fields.get("hint") instanceof Json.Text(String hint, var _)
                ? hint
                : "";
    }

    private static List<Said> complaint(String message, String hint, Optional<List<Said>> marked) {
        List<Said> said = new ArrayList<>();
        said.add(new Said(Said.Kind.ERROR, message));
        marked.ifPresent(said::addAll);
        if (!hint.isEmpty()) {
            said.add(new Said(Said.Kind.HINT, hint));
        }
        return said;
    }

    /** A line of source, and below it a caret; nothing where the line is too long to find it. */
    private static List<Said> marked(String line, int column) {
        if (line.length() > LONGEST_SHOWN) {
            return List.of();
        }
        String before = line.substring(0, Math.min(line.length(), column - 1));
        return List.of(
                new Said(Said.Kind.SOURCE, "  " + line),
                new Said(Said.Kind.MARK, "  " + before.replaceAll("[^\t]", " ") + "^"));
    }
}
