package org.videotracker.bench.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.videotracker.bench.live.MachineLoad;
import org.videotracker.bench.live.Times;

/**
 * What was found. Distances are in video frames.
 *
 * @param seconds how long it played
 * @param framesPerSecond of the pictures
 * @param shown pictures
 * @param dropped pictures whose moment was over before they were ready
 * @param afterStandstill pictures that were shown late on purpose
 * @param greatestByMeter as the program's own meter has it
 * @param greatestFromHeard between a picture's middle and what was heard as it was shown
 * @param greatestFromPulled the same by the count of what the device had pulled
 * @param last of the last picture: what has added up
 * @param tooFarOfOurs pictures more than one frame away that the machine does not explain
 * @param tooFarOfTheMachine those that it does
 * @param controlLoop how late an ordinary thread was that only sleeps
 */
record DriftReport(
        double seconds,
        double framesPerSecond,
        long shown,
        long dropped,
        long afterStandstill,
        double greatestByMeter,
        double greatestFromHeard,
        double greatestFromPulled,
        double last,
        int tooFarOfOurs,
        int tooFarOfTheMachine,
        Times controlLoop,
        MachineLoad.Shares machine,
        List<String> broken) {

    List<String> failures() {
        List<String> failures = new ArrayList<>(broken);
        if (tooFarOfOurs > 0) {
            failures.add(tooFarOfOurs
                    + " pictures were more than one frame away from the sound, and the machine does not explain it.");
        }
        if (shown == 0) {
            failures.add("No picture was shown, so that nothing is known.");
        }
        return failures;
    }

    List<String> lines() {
        return List.of(
                line(
                        "played",
                        "%.0f s at %.2f pictures a second: %d shown, %d dropped, %d shown late after a standstill",
                        seconds,
                        framesPerSecond,
                        shown,
                        dropped,
                        afterStandstill),
                line(
                        "greatest distance",
                        "%.3f frames from what was heard, %.3f by what the device had pulled",
                        greatestFromHeard,
                        greatestFromPulled),
                line("  by the meter", "%.3f frames, pictures after a standstill included", greatestByMeter),
                line("at the end", "%+.3f frames", last),
                line("more than a frame", "%d attributable to us, %d to the machine", tooFarOfOurs, tooFarOfTheMachine),
                line("control loop", "(ordinary) late by %s", controlLoop),
                line(
                        "machine",
                        "%.1f of %d cores busy, %.1f of them by this process; load %.1f",
                        machine.allCores(),
                        machine.cores(),
                        machine.ownCores(),
                        machine.waiting()));
    }

    private static String line(String label, String format, Object... values) {
        return String.format(Locale.ROOT, "%-18s", label) + String.format(Locale.ROOT, format, values);
    }
}
