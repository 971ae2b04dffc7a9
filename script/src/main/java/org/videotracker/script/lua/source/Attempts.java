package org.videotracker.script.lua.source;

import java.time.Duration;

/**
 * How often a text has failed in a row, so that a script that fails is not run again and again by itself. A value: whoever runs
 * scripts automatically keeps the last one.
 *
 * @param text the text that failed last; empty if none has
 * @param failures how often, with no success and no other text in between
 * @param lastFailureNanos when it last did, on the clock of {@link System#nanoTime}
 */
public record Attempts(String text, int failures, long lastFailureNanos) {
    /** Nothing has failed. */
    public static final Attempts NONE = new Attempts("", 0, 0);

    private static final int MOST_FAILURES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Whether a text may be run automatically. */
    public sealed interface Verdict {

        /** It may. */
        record Run() implements Verdict {}

        /**
         * Not yet, because it has just failed.
         *
         * @param left how long it has to wait
         */
        record Wait(Duration left) implements Verdict {

            /** For people. */
            public String sentence() {
                long tenths = Math.max(1, Math.ceilDiv(left.toMillis(), 100L));
                return "The script has failed; it is tried again in " + tenths / 10 + "." + tenths % 10
                        + " s, or at once when you run it.";
            }
        }

        /**
         * Not before it has been changed or run by hand.
         *
         * @param failures how often it has failed in a row
         */
        record Refused(int failures) implements Verdict {

            /** For people. */
            public String sentence() {
                return "The script has failed " + failures
                        + " times and is not tried again by itself. Change it, or run it by hand.";
            }
        }
    }

    /** Whether a text may be run automatically now. By hand any text may, after {@link #NONE} has taken this one's place. */
    public Verdict verdict(String present, long nowNanos) {
        if (failures == 0 || !present.equals(text)) {
            return new Verdict.Run();
        }
        if (failures >= MOST_FAILURES) {
            return new Verdict.Refused(failures);
        }
        Duration left = PAUSE.minusNanos(nowNanos - lastFailureNanos);
        return left.isPositive() ? new Verdict.Wait(left) : new Verdict.Run();
    }

    /** After a run of a text has failed. After one that has not, {@link #NONE} holds. */
    public Attempts failed(String failedText, long nowNanos) {
        return new Attempts(failedText, failedText.equals(text) ? failures + 1 : 1, nowNanos);
    }
}
