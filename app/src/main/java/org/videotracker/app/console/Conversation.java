package org.videotracker.app.console;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.videotracker.app.set.LiveFiles;
import org.videotracker.app.set.LiveScripts;
import org.videotracker.script.conversation.TypedLine;
import org.videotracker.script.text.TextConsole;
import org.videotracker.script.text.TextResult;

/** Carries out the lines that are typed, one after another, and has said what came of each when it returns. Used by one thread. */
final class Conversation {
    private static final String KEYS = """

            In this console:
              = LUA, > LUA       runs Lua, and shows the values of an expression; goes on over lines until it is complete
              !, !!, !7, !add    lists the last lines, or carries one out again: the last, that of a number, that of a beginning
              Tab, Ctrl+R, Up    complete, search the lines, find those that begin alike
              Ctrl+C             drops the line, or stops the script that runs
              quit, Ctrl+D       ends\
            """;

    private final TextConsole console;
    private final LiveScripts scripts;
    private final LiveFiles files;
    private final Page page;
    private boolean wasWarned;

    Conversation(TextConsole console, LiveScripts scripts, LiveFiles files, Page page) {
        this.console = console;
        this.scripts = scripts;
        this.files = files;
        this.page = page;
    }

    /**
     * Carries out what was typed; it may be several lines.
     *
     * @param before where it stands, for errors; empty where one sees that
     * @return whether it was done
     */
    boolean carryOut(String before, TypedLine line) throws InterruptedException {
        wasWarned = false;
        return switch (line) {
            case TypedLine.Blank blank -> true;
            case TypedLine.Leave leave -> true;
            case TypedLine.Lua(String text) -> await(scripts.evaluate(text));
            case TypedLine.Command(String text) -> {
                boolean isDone = true;
                for (String one : text.lines().toList()) {
                    isDone &= command(before, one);
                }
                yield isDone;
            }
        };
    }

    private boolean command(String before, String line) throws InterruptedException {
        TextResult result = await(console.submit(line));
        page.answer(before, line, result);
        if (line.strip().equals("help") || line.strip().equals("?")) {
            page.result(KEYS);
        }
        return result.ok();
    }

    private static <T> T await(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException | CancellationException fault) {
            throw new IllegalStateException("a line was not answered", fault);
        }
    }

    /** Stops the script that runs, if one does. Any thread. */
    void stopScript() {
        scripts.scripts().stop();
    }

    /** Whether one can leave: what is not saved is said once. */
    boolean mayLeave() {
        List<String> unsaved = files.unsaved();
        if (unsaved.isEmpty() || wasWarned || files.isScratch()) {
            return true;
        }
        wasWarned = true;
        page.notice("Not saved: " + String.join(", ", unsaved)
                + ". save keeps it; quit or Ctrl+D once more leaves it in the autosave.");
        return false;
    }
}
