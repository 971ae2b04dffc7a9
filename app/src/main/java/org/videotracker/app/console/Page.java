package org.videotracker.app.console;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.videotracker.script.conversation.Answer;
import org.videotracker.script.conversation.Said;
import org.videotracker.script.lua.runtime.ScriptError;
import org.videotracker.script.text.TextResult;

/**
 * Says what came of lines, and what happens meanwhile. Any thread may use it.
 *
 * @param out is given results, a text of one or more lines at a time
 * @param err is given errors and notices likewise
 */
record Page(Consumer<String> out, Consumer<String> err, Colours colours) {
    void result(String text) {
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
        say(Answer.to(before, line, result));
    }

    /** What stopped a script. */
    void failed(ScriptError error) {
        say(Answer.to(error));
    }

    /** An answer as a whole, so that nothing is said within it. */
    void say(List<Said> answer) {
        if (answer.isEmpty()) {
            return;
        }
        String text = answer.stream().map(this::coloured).collect(Collectors.joining("\n"));
        boolean isResult = answer.stream().allMatch(said -> said.kind() == Said.Kind.RESULT);
        (isResult ? out : err).accept(text);
    }

    private String coloured(Said said) {
        return switch (said.kind()) {
            case ECHO, RESULT, SOURCE -> said.text();
            case ERROR, MARK -> colours.error(said.text());
            case HINT -> colours.hint(said.text());
            case NOTICE -> colours.notice(said.text());
        };
    }
}
