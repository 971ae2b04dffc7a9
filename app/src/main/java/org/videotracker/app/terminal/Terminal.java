package org.videotracker.app.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.function.LongSupplier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a subcommand says what it has to say: results and data on standard output, so that they can be piped on; progress,
 * warnings and failures on standard error. Used by one thread.
 */
public final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean live;
    private final int columns;
    private final LongSupplier nanoTime;

    /**
     * @param live whether a person watches standard error: bars are drawn in place; else progress is plain lines
     * @param columns the width of that terminal in characters, at least 20
     * @param nanoTime a clock in nanoseconds of any origin
     */
    public Terminal(PrintWriter out, PrintWriter err, boolean live, int columns, LongSupplier nanoTime) {
        this.out = out;
        this.err = err;
        this.live = live;
        this.columns = Math.max(20, columns);
        this.nanoTime = nanoTime;
    }

    /**
     * The terminal of this process. Java can't ask whether standard error is a terminal, so the launcher says it:
     * {@code -Dvt.terminal=true}, and {@code -Dvt.columns=N} where the width is known.
     */
    public static Terminal ofTheProcess() {
        return new Terminal(
                writer(System.out, System.getProperty("stdout.encoding")),
                writer(System.err, System.getProperty("stderr.encoding")),
                Boolean.getBoolean("vt.terminal"),
                Integer.getInteger("vt.columns", 80),
                System::nanoTime);
    }

    private static PrintWriter writer(PrintStream stream, String encoding) {
        return new PrintWriter(stream, true, Charset.forName(encoding));
    }

    /** Standard output. */
    public PrintWriter out() {
        return out;
    }

    /** Standard error. */
    public PrintWriter err() {
        return err;
    }

    /** The width in characters that a text for people may have. */
    public int columns() {
        return columns;
    }

    /** Prints one line of a result for people. */
    public void line(String text) {
        out.println(text);
    }

    /** Prints a result as JSON, indented; records are written in the order of their components. */
    public void data(Object value) {
        out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(value));
    }

    /** Says a warning or a failure: one line on standard error. */
    public void say(String sentence) {
        err.println(sentence);
    }

    /** Starts to show on standard error how things are. */
    public StatusLine status() {
        return new StatusLine(err, live, columns, nanoTime);
    }

    /**
     * As {@link #status()}.
     *
     * @param width of the terminal in characters
     */
    public StatusLine status(int width) {
        return new StatusLine(err, live, width, nanoTime);
    }

    /**
     * Starts to show progress on standard error.
     *
     * @param label what goes on, e.g. {@code "Rendering"}
     * @param total how many units of work there are, at least 1
     */
    public ProgressBar progress(String label, long total) {
        return new ProgressBar(err, live, columns, nanoTime, label, total);
    }
}
