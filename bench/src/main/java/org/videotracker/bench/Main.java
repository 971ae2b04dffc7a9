package org.videotracker.bench;

import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.videotracker.app.terminal.StandardError;
import org.videotracker.app.terminal.Terminal;
import org.videotracker.bench.patterns.PatternPeers;
import org.videotracker.bench.peers.Peers;
import org.videotracker.bench.report.CoreShare;
import org.videotracker.bench.report.FigureTable;

/**
 * {@code vt bench [NAME...] [--list]}: runs the benchmarks whose names hold one of the words, or all of them, and prints their
 * medians with the spread. {@code vt bench peers} compares with another program instead. Exit codes: 0 done, 1 a benchmark
 * failed, 2 no such benchmark.
 */
public final class Main {
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final String HELP = """
            vt bench [NAME...]  runs the benchmarks whose names hold a NAME, such as voices or blend; all of them without one
            vt bench peers      renders the same 256 voices in scsynth, where it is installed, and prints the ratio
            vt bench patterns   measures the mini-notation and 500 patterns that play, and asks Strudel where Node and npm are there
            vt bench --list     says which benchmarks there are

            Programs that play in real time, on a device without sound, and fail with exit code 1 where it goes wrong by our
            fault and not the machine's; each says more with --help:

            vt bench soak --minutes 2     a full set, while others make garbage, load, save, script and edit 1000 times a second
            vt bench audible --seconds 60 how long an edit takes to be in the sound
            vt bench drift --minutes 10   how far pictures and sound get from one another
            vt bench long --hours 8       hours as fast as possible: exact positions, and no more memory at the end

            The table shows the median of each benchmark's iterations, how far the lowest and the highest lie from it, and
            beside figures with a floor whether it is met. The column "core" is how much of a core the measuring process got:
            where that is less than 100%, other programs were at work, and the machine can do better than the figure says;
            "busy" beside a floor means that it would have been met by a whole core.""";

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    static int run(List<String> words) {
        StandardError.restore();
        if (!words.isEmpty() && LivePrograms.NAMES.contains(words.getFirst())) {
            return LivePrograms.run(words, Terminal.ofTheProcess());
        }
        if (words.contains("--help") || words.contains("-h")) {
            System.out.println(HELP);
            return 0;
        }
        if (words.equals(List.of("peers"))) {
            return Peers.compare(System.out);
        }
        int code = measure(words);
        return code == 0 && words.equals(List.of("patterns")) ? PatternPeers.compare(System.out) : code;
    }

    /** Names are shown without "Benchmark", and asked for as they are shown. */
    private static String pattern(String word) {
        return "(?i)" + Pattern.quote(word).replace(".", "\\E(Benchmark)?\\.\\Q");
    }

    private static int measure(List<String> words) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .shouldFailOnError(true)
                .addProfiler(CoreShare.class)
                .jvmArgsAppend(
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow");
        words.stream().filter(word -> !word.startsWith("--")).forEach(word -> options.include(pattern(word)));
        FigureTable table = new FigureTable(System.out);
        try {
            if (words.contains("--list")) {
                new Runner(options.build()).list();
                System.out.println("Programs: " + String.join(", ", LivePrograms.NAMES));
            } else {
                new Runner(options.build(), table).run();
            }
            return 0;
        } catch (NoBenchmarksException e) {
            System.err.println("vt bench: No benchmark is called " + String.join(" or ", words)
                    + "; vt bench --list says which there are.");
            return USAGE;
        } catch (RunnerException e) {
            System.err.println(table.said());
            System.err.println("vt bench: " + e.getMessage());
            return FAILED;
        }
    }
}
