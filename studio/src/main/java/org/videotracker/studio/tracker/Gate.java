package org.videotracker.studio.tracker;

import org.videotracker.model.pattern.StepPattern;

/** How far the note of a row has come within its gate. */
final class Gate {

    private Gate() {}

    /**
     * From 0 to 1; 1 once it is over. A gate that is longer than the pattern has come as far as within its last round.
     *
     * @param row the row that began the note
     * @param position how far the pattern is played through, from 0 to 1
     */
    static double progress(StepPattern pattern, int row, double position) {
        int order = pattern.readsBackwards() ? pattern.size() - 1 - row : row;
        double elapsed = position * pattern.size() - order;
        if (elapsed < 0) {
            elapsed += pattern.size();
        }
        return Math.clamp(elapsed / pattern.step(row).length(), 0, 1);
    }
}
