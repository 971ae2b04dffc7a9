package org.videotracker.bench.patterns;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.videotracker.bench.report.FigureTable;
import org.videotracker.bench.report.Rounds;
import org.videotracker.bench.work.WorkFolder;

/** The same notations in videoTracker and in Strudel, in turn on the same machine, and the ratio of the two. */
public final class PatternPeers {
    private static final int ROUNDS = 3;
    private static final double FLOOR = 20;
    private static final int FAILED = 1;

    private PatternPeers() {}

    /** Measures and prints. Returns 0, or 1 if one of the two failed. */
    public static int compare(PrintStream out) {
        try (WorkFolder folder = new WorkFolder()) {
            Optional<Strudel> strudel = Strudel.fetched(folder);
            if (strudel.isEmpty()) {
                out.println(
                        "Strudel could not be fetched, so there is nothing to compare with. Install Node 20 or newer with"
                                + " npm, see that the npm registry can be reached, then run vt bench patterns again.");
                return 0;
            }
            compare(strudel.get(), out);
            return 0;
        } catch (IOException | RunnerException failure) {
            System.err.println("vt bench: " + failure.getMessage());
            return FAILED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static void compare(Strudel strudel, PrintStream out)
            throws IOException, RunnerException, InterruptedException {
        out.printf(
                Locale.ROOT,
                "%n%d cycles of %d notations, asked again and again; %d rounds in turn:%n",
                Corpus.CYCLES,
                Corpus.notations().size(),
                ROUNDS);
        double[] theirs = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            theirs[round] = strudel.eventsPerSecond();
            ours[round] = eventsPerSecond();
        }
        Rounds strudels = new Rounds(theirs);
        Rounds own = new Rounds(ours);
        print(out, "Strudel in Node", strudels);
        print(out, "videoTracker", own);
        double ratio = own.median() / strudels.median();
        out.printf(
                Locale.ROOT,
                "%.0f times the events of Strudel in a second (%s floor %.0f).%n",
                ratio,
                ratio >= FLOOR ? "ok" : "BELOW:",
                FLOOR);
    }

    private static double eventsPerSecond() throws RunnerException {
        FigureTable unseen = new FigureTable(new PrintStream(OutputStream.nullOutputStream()));
        RunResult run = new Runner(
                        new OptionsBuilder()
                                .include(QueryBenchmark.class.getName() + ".query")
                                .build(),
                        unseen)
                .runSingle();
        return run.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static void print(PrintStream out, String name, Rounds rounds) {
        out.printf(
                Locale.ROOT,
                "%-16s %,11.0f events/s (%,.0f to %,.0f)%n",
                name,
                rounds.median(),
                rounds.least(),
                rounds.most());
    }
}
