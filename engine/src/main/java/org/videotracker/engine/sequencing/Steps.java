package org.videotracker.engine.sequencing;

import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.StepLength;

/** Counts steps. */
final class Steps {
    private Steps() {}

    /**
     * How many steps are over after a time that may be a rounded beat.
     *
     * @param scratch is changed
     */
    static long until(BeatTime time, StepLength length, BeatTime scratch) {
        long count = (long) (time.toBeats() / length.toBeats());
        while (count > 0 && !time.reaches(scratch.set(0).addSteps(count, length))) {
            count--;
        }
        while (time.reaches(scratch.set(0).addSteps(count + 1, length))) {
            count++;
        }
        return count;
    }
}
