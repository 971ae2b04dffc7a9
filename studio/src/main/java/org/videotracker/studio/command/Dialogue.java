package org.videotracker.studio.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.videotracker.script.conversation.Answer;
import org.videotracker.script.conversation.Recall;
import org.videotracker.script.conversation.Said;
import org.videotracker.script.conversation.TypedLine;
import org.videotracker.script.conversation.TypedLua;
import org.videotracker.script.text.TextResult;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.line.LineEditor;
import org.videotracker.studio.line.TypedLines;
import org.videotracker.studio.page.Transcript;

/**
 * One conversation with the program, wherever it is shown: what is typed, what was typed, what was said. Lines are carried out one after
 * another, on a thread of its own, so that a disk or a script never holds up a picture. Used on the UI thread.
 */
public final class Dialogue implements AutoCloseable {
    private static final Set<String> CLEARING = Set.of("clear", "cls");
    private static final Set<String> HELP = Set.of("help", "?");
    private static final String GREETING = "Type a command, or Lua behind =; Tab completes, help lists all there is.";
    private static final String KEYS = """

            Here:
              = LUA, > LUA       runs Lua, and shows the values of an expression; goes on over lines until it is complete
              !, !!, !7, !add    lists the last lines, or carries one out again: the last, that of a number, that of a beginning
              Tab                completes; once more goes through the list, Escape leaves it
              Up, Down           the lines that begin alike; Ctrl+R looks for a part of one
              Ctrl+A E K U W Y   to the beginning, to the end, cut to the end, to the beginning, the word, put back
              PageUp, wheel      earlier answers; Ctrl+L or clear empties the page
              Ctrl+C             copies what is selected, else stops the script that runs, else drops the line
              F1, F3, quit       to the editor; quit asks to end the program\
            """;

    private final CommandServices services;
    private final Transcript transcript = new Transcript();
    private final TypedLua lua;
    private final TypedLines typed;
    private final LineEditor editor;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("vt-command").daemon().factory());
    private final AtomicInteger pending = new AtomicInteger();

    public Dialogue(CommandServices services) {
        this.services = services;
        lua = new TypedLua(services.scripts(), transcript::say);
        typed = new TypedLines(typedBefore(), this::keep);
        editor = new LineEditor(
                typed,
                (line, cursor) -> services.completion()
                        .complete(line, cursor, services.session().get()),
                TypedLine::goesOn);
        transcript.say(Said.Kind.HINT, GREETING);
    }

    private List<String> typedBefore() {
        try {
            return services.typed().read();
        } catch (IOException unreadable) {
            transcript.say(
                    Said.Kind.NOTICE,
                    "The lines of earlier days are missing: " + services.typed().path() + " cannot be read ("
                            + unreadable.getMessage() + ").");
            return List.of();
        }
    }

    private void keep(String line) {
        work(() -> {
            try {
                services.typed().append(line);
            } catch (IOException unwritable) {
                transcript.say(
                        Said.Kind.NOTICE,
                        "This line is not kept for another day: "
                                + services.typed().path() + " cannot be written (" + unwritable.getMessage() + ").");
            }
        });
    }

    /** Shows what scripts say and get wrong while nobody types, among what is told to the player. */
    public void hear(List<Notices.Said> told) {
        for (Notices.Said one : told) {
            switch (one.notice().kind()) {
                case SCRIPT -> transcript.say(Said.Kind.RESULT, one.notice().text());
                case ERROR -> transcript.say(Said.Kind.ERROR, one.notice().text());
                case DONE, NOTE, WARNING -> {}
            }
        }
    }

    /** What was said; any thread may add to it. */
    public Transcript transcript() {
        return transcript;
    }

    LineEditor editor() {
        return editor;
    }

    /** Whether a line is being carried out. */
    boolean isBusy() {
        return pending.get() > 0;
    }

    /** Stops the script that runs, if one does. Returns whether anything is being carried out. */
    boolean stop() {
        lua.scripts().stop();
        return isBusy();
    }

    /** Begins a line, to be completed by hand. */
    public void begin(String line) {
        editor.show(line);
    }

    /** Carries out what was typed; it may be several lines. Returns at once. */
    public void enter(String line) {
        Optional<Recall> recall = Recall.of(line, typed.all(), typed.firstNumber());
        if (recall.isEmpty()) {
            typed.add(line);
            carryOut(line);
            return;
        }
        transcript.say(Said.Kind.ECHO, line);
        switch (recall.get()) {
            case Recall.Found(String found) -> {
                typed.add(found);
                carryOut(found);
            }
            case Recall.Listed(List<String> lines) -> transcript.say(Said.Kind.RESULT, String.join("\n", lines));
            case Recall.Missing(String sentence) -> transcript.say(Said.Kind.NOTICE, sentence);
        }
    }

    private void carryOut(String line) {
        if (CLEARING.contains(line.strip().toLowerCase(Locale.ROOT))) {
            transcript.clear();
            return;
        }
        transcript.say(Said.Kind.ECHO, line);
        switch (TypedLine.of(line)) {
            case TypedLine.Blank blank -> {}
            case TypedLine.Leave leave -> services.leave().run();
            case TypedLine.Lua(String text) -> work(() -> lua.evaluate(text).join());
            case TypedLine.Command(String text) -> work(() -> text.lines().forEach(this::command));
        }
    }

    private void command(String line) {
        TextResult result = CompletableFuture.supplyAsync(
                        () -> services.console().execute(line), services.files())
                .join();
        transcript.say(Answer.to("", line, result));
        if (HELP.contains(line.strip())) {
            transcript.say(Said.Kind.RESULT, KEYS);
        }
    }

    private void work(Runnable work) {
        pending.incrementAndGet();
        try {
            worker.execute(() -> {
                try {
                    work.run();
                } catch (Throwable fault) { // the outermost loop of this thread
                    transcript.say(Said.Kind.ERROR, "This is a fault of the program: " + fault + ". Please report it.");
                    services.faults().report("carrying out a line of the command shell", fault);
                } finally {
                    pending.decrementAndGet();
                }
            });
        } catch (RejectedExecutionException closed) {
            pending.decrementAndGet();
        }
    }

    /** Stops what runs. Lines that wait are not carried out. */
    @Override
    public void close() {
        worker.shutdownNow();
        lua.scripts().stop();
    }
}
