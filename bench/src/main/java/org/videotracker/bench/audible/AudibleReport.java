package org.videotracker.bench.audible;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.videotracker.bench.live.MachineLoad;
import org.videotracker.bench.live.Times;

/**
 * What was found.
 *
 * @param edits how many were submitted, each at a random moment
 * @param bars how many of them took how long
 * @param worstMs the longest, in milliseconds
 * @param breachesOfOurs blocks without an edit that was submitted more than a millisecond before, in sentences
 * @param breachesOfTheMachine those during which a thread had no core
 * @param controlLoop how late an ordinary thread was that only sleeps
 */
record AudibleReport(
        int edits,
        int bufferFrames,
        List<Bar> bars,
        double worstMs,
        List<String> breachesOfOurs,
        int breachesOfTheMachine,
        Times controlLoop,
        MachineLoad.Shares machine,
        List<String> broken) {
    private static final double BAR_MS = 0.5;
    private static final int WIDTH = 50;

    /** Edits that took so many milliseconds or more, and less than the next bar's. */
    record Bar(double fromMs, int edits) {}

    /** Sorts what was found into bars. */
    static List<Bar> bars(List<Reach> reaches) {
        List<Bar> bars = new ArrayList<>();
        int last = reaches.stream().mapToInt(AudibleReport::place).max().orElse(-1);
        int first = reaches.stream().mapToInt(AudibleReport::place).min().orElse(0);
        for (int bar = first; bar <= last; bar++) {
            int place = bar;
            bars.add(new Bar(bar * BAR_MS, (int)
                    reaches.stream().filter(reach -> place(reach) == place).count()));
        }
        return bars;
    }

    private static int place(Reach reach) {
        return (int) Math.floor(reach.milliseconds() / BAR_MS);
    }

    List<String> failures() {
        List<String> failures = new ArrayList<>(broken);
        failures.addAll(breachesOfOurs);
        return failures;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d edits at random moments, %d frames a block: from submitting to the first block with it",
                edits,
                bufferFrames));
        int most = bars.stream().mapToInt(Bar::edits).max().orElse(1);
        boolean isSkipping = false;
        for (Bar bar : bars) {
            if (bar.edits > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%7.1f ms %6d %s",
                        bar.fromMs,
                        bar.edits,
                        "#".repeat(Math.max(1, bar.edits * WIDTH / most))));
            } else if (!isSkipping) {
                lines.add("    ...");
            }
            isSkipping = bar.edits == 0;
        }
        lines.add(String.format(Locale.ROOT, "worst %.2f ms", worstMs));
        lines.add(String.format(
                Locale.ROOT,
                "blocks begun more than 1 ms later without it: %d attributable to us, %d to the machine",
                breachesOfOurs.size(),
                breachesOfTheMachine));
        lines.add("control loop (ordinary): late by " + controlLoop);
        lines.add(String.format(
                Locale.ROOT,
                "machine: %.1f of %d cores busy, %.1f of them by this process; load %.1f",
                machine.allCores(),
                machine.cores(),
                machine.ownCores(),
                machine.waiting()));
        return lines;
    }
}
