package org.videotracker.app.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.videotracker.app.set.ScriptVoice;
import org.videotracker.model.json.Json;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.text.TextResult;

/**
 * Says what came of lines, and what happens meanwhile. Any thread may use it.
 *
 * @param out is given results, a text of one or more lines at a time
 * @param err is given errors and notices likewise
 */
record Page(Consumer<String> out, Consumer<String> err, Colours colours) implements ScriptVoice {
    private static final int LONGEST_SHOWN = 400;

    @Override
    public void result(String text) {
        if (!text.isEmpty()) {
            out.accept(text);
        }
    }

    /** What concerns no line: a device that is gone, a clip that is missing. */
    void notice(String sentence) {
        err.accept(colours.notice(sentence));
    }

    /** What a script got wrong while nobody was typing. */
    void trouble(String text) {
        err.accept(colours.error(text));
    }

    void hint(String sentence) {
        err.accept(colours.hint(sentence));
    }

    /**
     * What came of a line of text.
     *
     * @param before where it stands, for errors; empty where one sees that
     */
    void answer(String before, String line, TextResult result) {
        if (result.ok()) {
            result(result.message());
            return;
        }
        String hint = hint(result);
        String message = result.message().endsWith(hint)
                ? result.message()
                        .substring(0, result.message().length() - hint.length())
                        .stripTrailing()
                : result.message();
        complain(before + message, hint, result.column().map(column -> caret(line, column)));
    }

    private static String hint(TextResult result) {
        return result.data() instanceof Json.Struct(var fields, var _)
                        && fields.get("hint") instanceof Json.Text(String hint, var _)
                ? hint
                : "";
    }

    /** What stopped a script. */
    @Override
    public void failed(ScriptError error) {
        Optional<Marked> marked = error.column() > 0 && !error.sourceLine().isEmpty()
                ? Optional.of(caret(error.sourceLine(), error.column()))
                : Optional.empty();
        complain(error.place() + ": " + error.message(), error.hint(), marked);
    }

    /** A line of source, and a line with a caret to be put under it. */
    private record Marked(String source, String caret) {}

    private static Marked caret(String line, int column) {
        String before = line.substring(0, Math.min(line.length(), column - 1));
        return new Marked("  " + line, "  " + before.replaceAll("[^\t]", " ") + "^");
    }

    private void complain(String message, String hint, Optional<Marked> marked) {
        StringBuilder text = new StringBuilder(colours.error(message));
        marked.filter(found -> found.source.length() <= LONGEST_SHOWN)
                .ifPresent(found -> List.of(found.source, colours.error(found.caret))
                        .forEach(line -> text.append('\n').append(line)));
        if (!hint.isEmpty()) {
            text.append('\n').append(colours.hint(hint));
        }
        err.accept(text.toString());
    }
}
