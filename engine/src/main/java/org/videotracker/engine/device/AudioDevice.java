package org.videotracker.engine.device;

import java.util.Optional;

/** An open device. Its read-outs may be asked by any thread and never wait. */
public interface AudioDevice extends AutoCloseable {

    /** Which one it is. */
    DeviceDescription description();

    /** Sample frames per second. */
    int sampleRate();

    /** How many sample frames it pulls at a time, at most. */
    int bufferFrames();

    /** Sample frames between a pull and the moment in which its first frame is heard, as far as the device knows. */
    int latencyFrames();

    /** How often the device itself had nothing to play since it was opened. */
    long xruns();

    /** Whether it was unplugged or its server ended: it pulls no more, and has to be closed. */
    boolean isLost();

    /** What is known about why it was lost, in a sentence; empty while it plays, and where nothing is known. */
    default Optional<String> loss() {
        return Optional.empty();
    }

    /** Stops pulling and gives the device back. No pull is under way when this returns. */
    @Override
    void close();
}
