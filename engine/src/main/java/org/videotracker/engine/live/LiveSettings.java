package org.videotracker.engine.live;

import org.videotracker.engine.render.FrameRate;

/**
 * What does not change while a performance lasts.
 *
 * @param sampleRate in Hz
 * @param blockFrames how many sample frames are rendered at a time, 64..4096
 * @param blocksAhead how many blocks are kept ready for the device, 1..64: more survive longer stalls, and are heard later
 * @param frameRate of the pictures
 */
public record LiveSettings(int sampleRate, int blockFrames, int blocksAhead, FrameRate frameRate) {
    public static final int MOST_BLOCKS_AHEAD = 64;

    public LiveSettings {
        if (blockFrames < 64 || blockFrames > 4096) {
            throw new IllegalArgumentException("no block of sound: " + blockFrames + " frames");
        }
        if (blocksAhead < 1 || blocksAhead > MOST_BLOCKS_AHEAD) {
            throw new IllegalArgumentException("not so many blocks can be ready: " + blocksAhead);
        }
    }

    /** Sample frames between rendering and the device, when everything that should be ready is. */
    public int aheadFrames() {
        return blockFrames * blocksAhead;
    }

    /** How long a block sounds. */
    public long blockNanos() {
        return Math.round(blockFrames * 1e9 / sampleRate);
    }
}
