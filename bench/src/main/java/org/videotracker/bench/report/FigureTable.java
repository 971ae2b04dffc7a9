package org.videotracker.bench.report;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.format.OutputFormat;

/**
 * Prints a row for each benchmark as soon as it is measured. What the measuring processes say otherwise, such as the runtime's
 * warning of its incubator module, is kept for {@link #said()} in case one fails.
 */
public final class FigureTable implements OutputFormat {
    private static final String ROW = "%-60s %11s  %-18s %-10s %5s  %s%n";

    private final PrintStream out;
    private final Floors floors = new Floors();
    private final StringBuilder said = new StringBuilder();

    public FigureTable(PrintStream out) {
        this.out = out;
    }

    /** Everything that was said by the process that measured last. */
    public String said() {
        return said.toString().strip();
    }

    @Override
    public void startRun() {
        out.printf(ROW, "benchmark", "median", "unit", "spread", "core", "floor");
    }

    @Override
    public void startBenchmark(BenchmarkParams benchmark) {
        said.setLength(0);
    }

    @Override
    public void endBenchmark(BenchmarkResult result) {
        if (result != null) {
            RunResult run = new RunResult(result.getParams(), List.of(result));
            rows(run, method(run));
        }
    }

    private void rows(RunResult run, Method method) {
        Figure figure = method.getAnnotation(Figure.class);
        String unit = figure == null ? run.getPrimaryResult().getScoreUnit() : figure.unit();
        double each = figure == null ? 1 : figure.each();
        if (run.getParams().getMode() == Mode.SampleTime) {
            row(Measured.percentile(run, 50, each, unit), method);
            row(Measured.percentile(run, 99, each, unit), method);
        } else {
            row(Measured.median(run, each, unit), method);
        }
    }

    private void row(Measured figure, Method method) {
        String verdict = floors.verdict(figure, method.getAnnotationsByType(Floor.class));
        String core = String.format(Locale.ROOT, "%.0f%%", figure.core() * 100);
        out.printf(ROW, figure.name(), number(figure.median()), figure.unit(), figure.spread(), core, verdict);
        out.flush();
    }

    /** Three significant digits or all before the point, whichever is more. */
    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    private static Method method(RunResult run) {
        String full = run.getParams().getBenchmark();
        int dot = full.lastIndexOf('.');
        try {
            return Arrays.stream(Class.forName(full.substring(0, dot)).getMethods())
                    .filter(method -> method.getName().equals(full.substring(dot + 1)))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("a benchmark that ran has a class", impossible);
        }
    }

    @Override
    public void iteration(BenchmarkParams benchmark, IterationParams parameters, int iteration) {
        // Only whole benchmarks are shown.
    }

    @Override
    public void iterationResult(
            BenchmarkParams benchmark, IterationParams parameters, int iteration, IterationResult result) {
        // Only whole benchmarks are shown.
    }

    @Override
    public void endRun(Collection<RunResult> result) {
        out.println();
    }

    @Override
    public void print(String text) {
        said.append(text);
    }

    @Override
    public void println(String text) {
        said.append(text).append('\n');
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }

    @Override
    public void verbosePrintln(String text) {
        // Not even kept: it repeats the command line.
    }

    @Override
    public void write(int character) {
        said.append((char) character);
    }

    @Override
    public void write(byte[] text) {
        said.append(new String(text, java.nio.charset.StandardCharsets.UTF_8));
    }
}
