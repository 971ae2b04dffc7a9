package org.videotracker.engine.live;

/** Two that hear every block, one after the other. */
record BothTaps(BlockTap first, BlockTap second) implements BlockTap {
    @Override
    public void run(long frame, float[] left, float[] right, int frames) {
        first.run(frame, left, right, frames);
        second.run(frame, left, right, frames);
    }

    @Override
    public void block(long frame, int frames, long startNanos, long endNanos) {
        first.block(frame, frames, startNanos, endNanos);
        second.block(frame, frames, startNanos, endNanos);
    }

    @Override
    public void missed(long nanos, long frame, int frames) {
        first.missed(nanos, frame, frames);
        second.missed(nanos, frame, frames);
    }
}
