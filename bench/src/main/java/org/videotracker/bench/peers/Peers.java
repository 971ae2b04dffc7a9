package org.videotracker.bench.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.videotracker.bench.report.FigureTable;
import org.videotracker.bench.report.Rounds;
import org.videotracker.bench.sound.VoicesBenchmark;
import org.videotracker.bench.work.SoundingVoices;
import org.videotracker.bench.work.WorkFolder;

/** The same voices in videoTracker and in scsynth, in turn on the same machine, and the ratio of the two. */
public final class Peers {
    private static final int VOICES = 256;
    private static final int ROUNDS = 3;
    private static final double FLOOR = 4;
    private static final int FAILED = 1;

    private Peers() {}

    /** Measures and prints. Returns 0, or 1 if one of the two failed. */
    public static int compare(PrintStream out) {
        try (WorkFolder folder = new WorkFolder()) {
            Optional<Scsynth> scsynth = Scsynth.installed(folder);
            if (scsynth.isEmpty()) {
                out.println(
                        "scsynth is not installed, so there is nothing to compare with. Install SuperCollider's server"
                                + " (Debian and Ubuntu: apt install supercollider-server), then run vt bench peers again.");
                return 0;
            }
            compare(scsynth.get(), out);
            return 0;
        } catch (IOException | RunnerException failure) {
            System.err.println("vt bench: " + failure.getMessage());
            return FAILED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static void compare(Scsynth scsynth, PrintStream out)
            throws IOException, RunnerException, InterruptedException {
        out.println(VOICES + " looping stereo voices, four-point interpolation, envelopes, blocks of "
                + SoundingVoices.BLOCK + " frames, one core; " + ROUNDS + " rounds in turn:");
        double[] theirRounds = new double[ROUNDS];
        double[] vectorRounds = new double[ROUNDS];
        double[] scalarRounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            theirRounds[round] = scsynth.timesRealTime(VOICES);
            vectorRounds[round] = ours("vector");
            scalarRounds[round] = ours("scalar");
        }
        Rounds theirs = new Rounds(theirRounds);
        Rounds vector = new Rounds(vectorRounds);
        Rounds scalar = new Rounds(scalarRounds);
        print(out, "scsynth", theirs);
        print(out, "videoTracker, Vector API", vector);
        print(out, "videoTracker, plain Java", scalar);
        double ratio = vector.median() / theirs.median();
        out.printf(
                Locale.ROOT,
                "%nWith the Vector API %.1f times scsynth (%s floor %.0f), without %.1f times.%n",
                ratio,
                ratio >= FLOOR ? "ok" : "BELOW:",
                FLOOR,
                scalar.median() / theirs.median());
    }

    private static double ours(String kernel) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(VoicesBenchmark.class.getName() + ".render")
                .param("voices", Integer.toString(VOICES))
                .param("interpolation", "CUBIC")
                .param("kernel", kernel)
                .jvmArgsAppend(
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow")
                .build();
        FigureTable unseen = new FigureTable(new PrintStream(OutputStream.nullOutputStream()));
        RunResult run = new Runner(options, unseen).runSingle();
        return run.getPrimaryResult().getStatistics().getPercentile(50) * SoundingVoices.BLOCK_SECONDS;
    }

    private static void print(PrintStream out, String name, Rounds rounds) {
        out.printf(
                Locale.ROOT,
                "%-28s %6.1f x real time (%.1f to %.1f)%n",
                name,
                rounds.median(),
                rounds.least(),
                rounds.most());
    }
}
