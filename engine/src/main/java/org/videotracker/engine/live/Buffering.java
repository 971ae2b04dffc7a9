package org.videotracker.engine.live;

/**
 * How far sound is rendered ahead of the device: more survives longer stalls, and is heard later.
 *
 * @param blockFrames how many sample frames are rendered at a time, {@link #LEAST_BLOCK}..{@link #GREATEST_BLOCK}
 * @param blocksAhead how many blocks are kept ready, 1..{@link #MOST_BLOCKS_AHEAD}
 */
public record Buffering(int blockFrames, int blocksAhead) {
    public static final int LEAST_BLOCK = 64;
    public static final int GREATEST_BLOCK = 4096;
    public static final int MOST_BLOCKS_AHEAD = 16;
    public static final int USUAL_BLOCKS_AHEAD = 3;

    public Buffering {
        if (blockFrames < LEAST_BLOCK || blockFrames > GREATEST_BLOCK) {
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
}
