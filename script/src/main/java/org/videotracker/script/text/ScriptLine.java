package org.videotracker.script.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.videotracker.script.text.statement.Fields;
import org.videotracker.script.text.statement.ScriptStatement;
import org.videotracker.script.text.word.Refusal;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/**
 * A line that carries out another text.
 *
 * @param lines carries out one line of a file, and waits for it
 */
record ScriptLine(TextScripts scripts, Function<String, TextResult> lines) {
    private static final String LUA = ".lua";
    private static final List<String> TEXT = List.of(".vt", ".txt");
    private static final int LONGEST_SHOWN = 200;

    CompletableFuture<TextResult> carryOut(ScriptStatement statement) throws RefusedException {
        return switch (statement) {
            case ScriptStatement.Eval(Word verb, Word lua) ->
                scripts.run("console", lua.text()).thenApply(ScriptLine::result);
            case ScriptStatement.Run(Word verb, Word file) -> run(file);
        };
    }

    private CompletableFuture<TextResult> run(Word file) throws RefusedException {
        String name = file.text().toLowerCase(Locale.ROOT);
        boolean isLua = name.endsWith(LUA);
        if (!isLua && TEXT.stream().noneMatch(name::endsWith)) {
            throw RefusedException.at(
                    file,
                    ResultCode.FILE,
                    file.shown() + " is named neither like a Lua script nor like a file of text commands.",
                    "Give it the ending " + LUA + " or " + String.join(" or ", TEXT) + ".");
        }
        String text;
        try {
            text = scripts.read(file.text());
        } catch (UnusableFileException unusable) {
            throw new RefusedException(Refusal.at(file, ResultCode.FILE, unusable.sentence(), ""));
        }
        return isLua
                ? scripts.run(file.text(), text).thenApply(ScriptLine::result)
                : CompletableFuture.completedFuture(
                        carryOut(file.text(), text.lines().toList()));
    }

    private static TextResult result(TextScripts.Ran ran) {
        return ran.ok()
                ? TextResult.done(
                        ran.output(),
                        new Fields()
                                .with("output", ran.output().lines().toList())
                                .json())
                : TextResult.refused(Refusal.of(
                        ResultCode.SCRIPT,
                        ran.output().isEmpty() ? ran.error() : ran.output() + "\n" + ran.error(),
                        ""));
    }

    /** Ends at the first line that fails; what those before it did is done. */
    private TextResult carryOut(String file, List<String> text) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            TextResult result = lines.apply(text.get(i));
            if (!result.ok()) {
                said.add(file + ":" + (i + 1) + ": " + result.message());
                int number = i;
                result.column().ifPresent(column -> said.addAll(withCaret(text.get(number), column)));
                return TextResult.refused(Refusal.of(result.code(), String.join("\n", said), ""));
            }
            if (!result.message().isEmpty()) {
                said.add(result.message());
            }
        }
        return TextResult.done(
                String.join("\n", said), new Fields().with("output", said).json());
    }

    private static List<String> withCaret(String line, int column) {
        return line.length() > LONGEST_SHOWN
                ? List.of()
                : List.of("  " + line, "  " + line.substring(0, column - 1).replaceAll("[^\t]", " ") + "^");
    }
}
