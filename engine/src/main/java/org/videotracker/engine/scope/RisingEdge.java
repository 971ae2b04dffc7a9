package org.videotracker.engine.scope;

/** Where a signal last rose through a level. */
final class RisingEdge {

    private RisingEdge() {}

    /**
     * Looks backwards for the newest rise.
     *
     * @param from the first index that may be the sample after the rise, at least 1
     * @param to the last
     * @return the time of the rise as a fractional index, or -1 if there is none
     */
    static double newestRise(float[] samples, int from, int to, double level) {
        for (int i = to; i >= from; i--) {
            float before = samples[i - 1];
            float after = samples[i];
            if (before < level && after >= level) {
                return i - 1 + (level - before) / (after - before);
            }
        }
        return -1;
    }
}
