package org.videotracker.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;
import org.videotracker.script.conversation.Recall;

/** Lines that a person types at a terminal. Used by the main thread. */
final class TypedInput {
    private static final int HISTORY_LINES = 1000;
    /** Ours, and not collected, so that what the library logs about a history that cannot be written stays out of the display. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("org.jline");

    private final Terminal terminal;
    private final LineReaderImpl reader;
    private final PrefixSearch search;

    /** What came of waiting for a line. */
    sealed interface Typed {
        record Line(String text) implements Typed {}

        record Dropped() implements Typed {}

        record End() implements Typed {}
    }

    TypedInput(Terminal terminal, LineReading reading, Optional<Path> historyFile) throws IOException {
        LIBRARY_LOG.setLevel(Level.OFF);
        this.terminal = terminal;
        reader = new LineReaderImpl(terminal, "vt");
        search = new PrefixSearch(reader);
        reader.setParser(reading);
        reader.setCompleter(reading);
        reader.setCompletionMatcher(new AllCandidates());
        reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "%P > ");
        reader.setVariable(LineReader.HISTORY_SIZE, HISTORY_LINES);
        reader.setVariable(LineReader.HISTORY_FILE_SIZE, HISTORY_LINES);
        historyFile.ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
        reader.unsetOpt(Option.INSERT_BRACKET);
        reader.setOpt(Option.DISABLE_EVENT_EXPANSION);
        reader.setHistory(new DefaultHistory(reader));
        bindKeys();
    }

    private void bindKeys() {
        reader.getWidgets().put("vt-up", search::up);
        reader.getWidgets().put("vt-down", search::down);
        KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.EMACS));
        bind(keys, "vt-up", KeyMap.key(terminal, Capability.key_up), "\u001b[A", "\u001bOA", KeyMap.ctrl('P'));
        bind(keys, "vt-down", KeyMap.key(terminal, Capability.key_down), "\u001b[B", "\u001bOB", KeyMap.ctrl('N'));
        bind(keys, LineReader.BEGINNING_OF_LINE, "\u001b[H", "\u001bOH", "\u001b[1~");
        bind(keys, LineReader.END_OF_LINE, "\u001b[F", "\u001bOF", "\u001b[4~");
        bind(keys, LineReader.BACKWARD_KILL_LINE, KeyMap.ctrl('U'));
        bind(keys, LineReader.BACKWARD_KILL_WORD, KeyMap.ctrl('W'));
        reader.setKeyMap(LineReader.EMACS);
    }

    /** @param sequences of the keys; null for one that this terminal does not have */
    private static void bind(KeyMap<Binding> keys, String widget, @Nullable String... sequences) {
        Stream.of(sequences).filter(Objects::nonNull).forEach(sequence -> keys.bind(new Reference(widget), sequence));
    }

    LineReaderImpl reader() {
        return reader;
    }

    /** Waits for a line. */
    Typed next(String prompt) {
        search.begin();
        try {
            return new Typed.Line(reader.readLine(prompt));
        } catch (UserInterruptException interrupted) {
            return new Typed.Dropped();
        } catch (EndOfFileException end) {
            return new Typed.End();
        }
    }

    /** What a line recalls of those before. */
    Optional<Recall> recalled(String line) {
        History history = reader.getHistory();
        List<String> typed = new ArrayList<>();
        for (int i = history.first(); i <= history.last(); i++) {
            typed.add(history.get(i));
        }
        return Recall.of(line, typed, history.first() + 1);
    }

    /** Remembers a line that was not typed itself. */
    void remember(String line) {
        reader.getHistory().add(line);
    }

    /** Empties the display. */
    void clear() {
        terminal.puts(Capability.clear_screen);
        terminal.flush();
    }

    /** A history file that can be written, or why there is none. */
    static Optional<Path> historyFile(Path file, Page page) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            if (Files.isWritable(file) && Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            page.notice("The lines typed here are not kept: " + file + " cannot be written.");
        } catch (IOException unwritable) {
            page.notice("The lines typed here are not kept: " + file + " cannot be written (" + unwritable.getMessage()
                    + ").");
        }
        return Optional.empty();
    }
}
