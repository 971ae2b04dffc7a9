package org.videotracker.app.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.videotracker.app.set.FolderNames;
import org.videotracker.app.set.StateFolder;
import org.videotracker.app.terminal.Curtain;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.script.conversation.LineCompletion;
import org.videotracker.script.conversation.Recall;
import org.videotracker.script.conversation.TypedLine;
import org.videotracker.script.lua.completion.LuaCompletion;
import org.videotracker.script.text.completion.TextCompletion;
import org.videotracker.script.text.verb.VerbTable;

/** Lines from a person at a terminal, until that person or the system wants an end. Used by the main thread. */
record TypedConversation(LiveSet set, Terminal terminal, Curtain curtain, String greeting) {
    private static final Set<String> CLEARING = Set.of("clear", "cls");

    /** Returns when it is over; true, since a person has seen what was wrong. */
    boolean hold(StateFolder state) throws IOException, InterruptedException {
        try (org.jline.terminal.Terminal screen = TerminalBuilder.builder()
                .name("vt")
                .system(true)
                .providers("ffm,exec")
                .nativeSignals(true)
                .graphemeCluster(false)
                .build()) {
            boolean canRedraw = !screen.getType().startsWith("dumb");
            Colours colours = Colours.of(canRedraw, System.getenv("NO_COLOR"));
            LineReading reading = new LineReading(
                    new LineCompletion(
                            new TextCompletion(
                                    VerbTable.standard(),
                                    LiveSet.catalog(),
                                    new FolderNames(() -> set.files().project(), Path.of(""))),
                            new LuaCompletion(LiveSet.catalog())),
                    set::session);
            Page early = new Page(terminal::say, terminal::say, colours);
            TypedInput input = new TypedInput(screen, reading, TypedInput.historyFile(state.history(), early));
            LineReaderImpl reader = input.reader();
            Page page = new Page(reader::printAbove, reader::printAbove, colours);
            Conversation conversation = set.conversation(page);
            screen.enterRawMode(); // what is typed while a line is carried out waits, all of it, for the next prompt
            screen.handle(Signal.INT, signal -> conversation.stopScript());
            page.hint(greeting);
            PromptText text = new PromptText(set.player().performance(), screen.encoding());
            try (LivePrompt prompt = new LivePrompt(reader, text, colours)) {
                if (canRedraw) {
                    prompt.start();
                }
                converse(input, prompt, conversation, page);
            }
        }
        return true;
    }

    private void converse(TypedInput input, LivePrompt prompt, Conversation conversation, Page page)
            throws InterruptedException {
        while (true) {
            TypedInput.Typed typed = input.next(prompt.now());
            if (curtain.hasFallen()) {
                return;
            }
            switch (typed) {
                case TypedInput.Typed.Dropped dropped -> {}
                case TypedInput.Typed.End end -> {
                    if (conversation.mayLeave()) {
                        return;
                    }
                }
                case TypedInput.Typed.Line(String line) -> {
                    Optional<String> meant = meant(line, input, page);
                    if (meant.isPresent() && !carryOut(meant.get(), input, conversation)) {
                        return;
                    }
                }
            }
        }
    }

    /** The line, or the one that it recalls; empty where there is nothing to carry out. */
    private static Optional<String> meant(String line, TypedInput input, Page page) {
        Optional<Recall> recall = input.recalled(line);
        if (recall.isEmpty()) {
            return Optional.of(line);
        }
        return switch (recall.get()) {
            case Recall.Found(String found) -> {
                page.hint(found);
                input.remember(found);
                yield Optional.of(found);
            }
            case Recall.Listed(var lines) -> {
                page.result(String.join("\n", lines));
                yield Optional.empty();
            }
            case Recall.Missing(String sentence) -> {
                page.notice(sentence);
                yield Optional.empty();
            }
        };
    }

    /** Returns whether the conversation goes on. */
    private static boolean carryOut(String line, TypedInput input, Conversation conversation)
            throws InterruptedException {
        TypedLine typed = TypedLine.of(line);
        if (typed instanceof TypedLine.Leave) {
            return !conversation.mayLeave();
        }
        if (CLEARING.contains(line.strip().toLowerCase(Locale.ROOT))) {
            input.clear();
        } else {
            conversation.carryOut("", typed);
        }
        return true;
    }
}
