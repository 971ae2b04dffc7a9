package org.videotracker.app.console;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jline.utils.ScreenTerminal;

/** The program on a pseudo-terminal, as a person has it: keys that are pressed, and what the screen shows. */
final class Screen implements AutoCloseable {
    static final int COLUMNS = 110;
    static final int ROWS = 40;
    static final String UP = "\u001b[A";
    static final String DOWN = "\u001b[B";
    static final String LEFT = "\u001b[D";
    static final String HOME = "\u001b[H";
    static final String TAB = "\t";
    static final String ENTER = "\r";

    private static final long PATIENCE_NANOS = 40_000_000_000L;
    private static final long LOOK_AGAIN_NANOS = 5_000_000;

    private final PtyProcess process;
    private final OutputStream keys;
    private final ScreenTerminal model = new ScreenTerminal(COLUMNS, ROWS);
    private final StringBuffer raw = new StringBuffer();
    private final Thread reader;

    private Screen(PtyProcess process) {
        this.process = process;
        this.keys = process.getOutputStream();
        reader = Thread.ofPlatform().name("screen").daemon().start(this::read);
    }

    /** The program with the class path of the tests. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.videotracker.app.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts it on a pseudo-terminal. */
    static Screen start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(command(arguments));
        command.add(1, "-Dvt.terminal=true");
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.remove("NO_COLOR");
        variables.put("TERM", "xterm-256color");
        variables.put("LC_ALL", "C.UTF-8");
        variables.putAll(environment);
        return new Screen(new PtyProcessBuilder(command.toArray(String[]::new))
                .setDirectory(folder.toString())
                .setEnvironment(variables)
                .setInitialColumns(COLUMNS)
                .setInitialRows(ROWS)
                .start());
    }

    private void read() {
        try (InputStream stream = process.getInputStream();
                Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            char[] chars = new char[4096];
            for (int count = text.read(chars); count >= 0; count = text.read(chars)) {
                String piece = new String(chars, 0, count);
                raw.append(piece);
                model.write(piece);
                answer();
            }
        } catch (IOException ended) {
            return; // a pseudo-terminal ends so on some systems
        }
    }

    /** What a terminal answers when it is asked where the cursor is. */
    private void answer() throws IOException {
        String asked = model.read();
        if (!asked.isEmpty()) {
            keys.write(asked.getBytes(StandardCharsets.UTF_8));
            keys.flush();
        }
    }

    /** Presses keys. */
    void press(String... sequences) throws IOException {
        for (String sequence : sequences) {
            keys.write(sequence.getBytes(StandardCharsets.UTF_8));
        }
        keys.flush();
    }

    static String ctrl(char letter) {
        return String.valueOf((char) (letter & 31));
    }

    /** The screen without what is blank at the ends of lines and below them. */
    String shown() {
        long[] cells = new long[COLUMNS * ROWS];
        model.dump(cells, 0, 0, ROWS, COLUMNS, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < COLUMNS; column++) {
                int character = ScreenTerminal.cellCodePoint(cells[row * COLUMNS + column]);
                line.appendCodePoint(character == 0 ? ' ' : character);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing();
    }

    /** The last line: the prompt and what is typed. */
    String line() {
        String shown = shown();
        return shown.substring(shown.lastIndexOf('\n') + 1);
    }

    /** Everything that was written, escape sequences included. */
    String raw() {
        return raw.toString();
    }

    /** Waits until the screen shows something. */
    String await(String what) {
        return await(what, shown -> shown.contains(what));
    }

    String await(String description, Predicate<String> condition) {
        long start = System.nanoTime();
        while (true) {
            String shown = shown();
            if (condition.test(shown)) {
                return shown;
            }
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new AssertionError("Waited in vain for: " + description + "\nThe screen:\n" + shown);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    /** Waits until what is typed is this, after the prompt. */
    void awaitTyped(String typed) {
        await("the typed line \"" + typed + "\"", shown -> line().endsWith(("> " + typed).stripTrailing()));
    }

    /** Waits for the end of the program and returns its exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The program does not end. The screen:\n" + shown());
        }
        reader.join(5000);
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    void resize(int columns) {
        process.setWinSize(new WinSize(columns, ROWS));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
