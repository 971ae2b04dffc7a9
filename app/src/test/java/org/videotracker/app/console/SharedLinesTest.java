package org.videotracker.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.studio.line.TypedLinesFile;

/** The terminal's console and the studio remember the same lines. */
class SharedLinesTest {
    private static final List<String> LINES = List.of("add pool drums", "= f(1,\n  \"a\\n\")", "12:30 träum 夢");

    @TempDir
    private Path folder;

    private DefaultHistory console(Path file) throws Exception {
        DumbTerminal terminal = new DumbTerminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream());
        LineReaderImpl reader = new LineReaderImpl(terminal, "vt");
        reader.setVariable(LineReader.HISTORY_FILE, file);
        DefaultHistory history = new DefaultHistory(reader);
        reader.setHistory(history);
        return history;
    }

    @Test
    void whatWasTypedInTheStudioIsKnownToTheConsole() throws Exception {
        TypedLinesFile file = new TypedLinesFile(folder.resolve("console-history"), InstantSource.system());
        for (String line : LINES) {
            file.append(line);
        }
        List<String> read = new ArrayList<>();
        for (History.Entry entry : console(file.path())) {
            read.add(entry.line());
        }
        assertThat(read).isEqualTo(LINES);
    }

    @Test
    void whatWasTypedInTheConsoleIsKnownToTheStudio() throws Exception {
        TypedLinesFile file = new TypedLinesFile(folder.resolve("console-history"), InstantSource.system());
        DefaultHistory console = console(file.path());
        LINES.forEach(console::add);
        console.save();
        assertThat(file.read()).isEqualTo(LINES);
    }
}
