package org.videotracker.bench.report;

import java.util.Arrays;

/** What was measured in several rounds, in ascending order. */
public record Rounds(double[] sorted) {
    public Rounds {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    public double median() {
        return sorted[sorted.length / 2];
    }

    public double least() {
        return sorted[0];
    }

    public double most() {
        return sorted[sorted.length - 1];
    }
}
