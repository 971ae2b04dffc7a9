package org.videotracker.engine.scope;

import org.videotracker.engine.graph.Block;
import org.videotracker.engine.mixer.audio.InputSum;

/** Keeps the sound that a visualiser is connected to for the video side. Owned by the audio thread. */
final class ScopeInput {
    private final AudioRing ring;
    private final InputSum sum = new InputSum();

    /** @param frames how much sound is kept at least */
    ScopeInput(int frames) {
        ring = new AudioRing(frames);
    }

    AudioRing ring() {
        return ring;
    }

    /** Takes in a run of a module all of whose connections are sound. */
    void take(Block block) {
        ring.write(sum.of(block), block.frames(), block.frame());
    }
}
