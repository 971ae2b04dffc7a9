package org.videotracker.model.pattern;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The pass condition of a step, "{@code part} of {@code whole}": of every {@code whole} consecutive passes of the pattern
 * the step fires in the {@code part}-th, counted from one.
 *
 * @param part the pass that fires, 1..{@code whole}
 * @param whole how many passes make one round, 1..16
 */
public record Ratio(int part, int whole) {
    public static final int LIMIT = 16;
    public static final Ratio ALWAYS = new Ratio(1, 1);

    /** The ratios that the Octatrack offers: 1:2, 2:2, 1:3 ... 8:8. */
    public static final List<Ratio> USUAL = IntStream.rangeClosed(2, 8)
            .boxed()
            .flatMap(whole -> IntStream.rangeClosed(1, whole).mapToObj(part -> new Ratio(part, whole)))
            .toList();

    public Ratio {
        if (whole < 1 || whole > LIMIT || part < 1 || part > whole) {
            throw new IllegalArgumentException(
                    "a ratio is A:B with 1 <= A <= B <= " + LIMIT + ", not " + part + ":" + whole);
        }
    }

    /** The nearest legal ratio: {@code whole} is brought into 1..16, then {@code part} into 1..{@code whole}. */
    public static Ratio clamped(int part, int whole) {
        int legalWhole = Math.clamp(whole, 1, LIMIT);
        return new Ratio(Math.clamp(part, 1, legalWhole), legalWhole);
    }

    /** Whether a step fires in this pass, which is counted from zero. */
    public boolean firesIn(long pass) {
        return Math.floorMod(pass, (long) whole) + 1 == part;
    }

    @Override
    public String toString() {
        return part + ":" + whole;
    }
}
