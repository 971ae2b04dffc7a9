package org.videotracker.engine.scope;

import org.videotracker.engine.graph.Block;
import org.videotracker.engine.signal.StereoBuffer;

/** Adds up what a visualiser is connected to and keeps it for the video side. Owned by the audio thread. */
final class ScopeInput {
    private final AudioRing ring;
    private final StereoBuffer sum = new StereoBuffer();

    /** @param frames how much sound is kept at least */
    ScopeInput(int frames) {
        ring = new AudioRing(frames);
    }

    AudioRing ring() {
        return ring;
    }

    void take(Block block) {
        sum.clear(block.frames());
        for (StereoBuffer source : block.inputs()) {
            sum.add(source, block.frames());
        }
        ring.write(sum, block.frames(), block.frame());
    }
}
