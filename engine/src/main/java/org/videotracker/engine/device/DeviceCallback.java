package org.videotracker.engine.device;

/** Where an open device gets its sound. Called by the device's own thread, at the pace of its clock; never waits or allocates. */
@FunctionalInterface
public interface DeviceCallback {

    /**
     * Delivers the next sample frames, silence where none are ready.
     *
     * @param left filled from index 0
     * @param right filled from index 0
     * @param frames how many
     */
    void pull(float[] left, float[] right, int frames);
}
