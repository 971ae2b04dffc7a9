package org.videotracker.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * {@code vt bench [NAME...] [--list]}: runs the benchmarks whose names hold one of the words, or all of them, and prints their
 * medians with the spread. Exit codes: 0 done, 1 a benchmark failed, 2 no such benchmark.
 */
public final class Main {
    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> words) {
        if (words.contains("--help") || words.contains("-h")) {
            System.out.println(
                    "vt bench [NAME...]  runs the benchmarks whose names hold a NAME; --list says which there are");
            return 0;
        }
        ChainedOptionsBuilder options = new OptionsBuilder()
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgsAppend(
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow");
        words.stream()
                .filter(word -> !word.startsWith("--"))
                .forEach(word -> options.include("(?i)" + Pattern.quote(word)));
        try {
            if (words.contains("--list")) {
                new Runner(options.build()).list();
            } else {
                print(new Runner(options.build()).run());
            }
            return 0;
        } catch (NoBenchmarksException e) {
            System.err.println("vt bench: No benchmark is called " + String.join(" or ", words)
                    + "; vt bench --list says which there are.");
            return USAGE;
        } catch (RunnerException e) {
            System.err.println("vt bench: " + e.getMessage());
            return FAILED;
        }
    }

    private static void print(Collection<RunResult> runs) {
        System.out.printf("%-56s %14s %12s %12s  %s%n", "benchmark", "median", "lowest", "highest", "unit");
        for (RunResult run : runs) {
            Result<?> result = run.getPrimaryResult();
            Statistics measured = result.getStatistics();
            System.out.printf(
                    Locale.ROOT,
                    "%-56s %14.4g %12.4g %12.4g  %s%n",
                    name(run),
                    measured.getPercentile(50),
                    measured.getMin(),
                    measured.getMax(),
                    result.getScoreUnit());
        }
    }

    private static String name(RunResult run) {
        String full = run.getParams().getBenchmark();
        StringBuilder name = new StringBuilder(full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1));
        for (String parameter : run.getParams().getParamsKeys()) {
            name.append(' ')
                    .append(parameter)
                    .append('=')
                    .append(run.getParams().getParam(parameter));
        }
        return name.toString();
    }
}
