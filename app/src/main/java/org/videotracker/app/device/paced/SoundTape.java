package org.videotracker.app.device.paced;

import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.thread.WorkLoop;

/**
 * Hands what one thread pulls to another one that writes it, with room for a few seconds between them. The pulling thread never
 * waits: what finds no room is left out, and silence takes its place.
 */
final class SoundTape implements DeviceCallback {
    private static final int ROOM_SECONDS = 4;

    private final DeviceCallback source;
    private final Runnable written;
    private final Piece[] pieces;
    private long frame;
    private volatile long recorded;
    private volatile long taken;
    private volatile long leftOut;

    /** What was pulled at once; owned by the pulling thread until it is recorded, then by the writing one until it is taken. */
    private static final class Piece {
        private final float[] left;
        private final float[] right;
        private long frame;
        private int frames;

        private Piece(int frames) {
            left = new float[frames];
            right = new float[frames];
        }
    }

    /** Where the pieces go, in order. */
    @FunctionalInterface
    interface Writer {

        /**
         * Takes a piece.
         *
         * @param frame the number of its first frame; what lies between the last piece and this one was left out
         */
        void write(long frame, float[] left, float[] right, int frames);
    }

    /**
     * @param source where the sound comes from; must not throw
     * @param written run by the pulling thread when there is something to write; must not wait, such as {@link WorkLoop#wake}
     */
    SoundTape(DeviceCallback source, int sampleRate, int bufferFrames, Runnable written) {
        this.source = source;
        this.written = written;
        pieces = new Piece[ROOM_SECONDS * sampleRate / bufferFrames];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = new Piece(bufferFrames);
        }
    }

    @Override
    public void pull(float[] left, float[] right, int frames) {
        source.pull(left, right, frames);
        if (recorded - taken < pieces.length) {
            Piece piece = pieces[(int) (recorded % pieces.length)];
            System.arraycopy(left, 0, piece.left, 0, frames);
            System.arraycopy(right, 0, piece.right, 0, frames);
            piece.frame = frame;
            piece.frames = frames;
            recorded = recorded + 1;
            written.run();
        } else {
            leftOut = leftOut + 1;
        }
        frame += frames;
    }

    /** Hands on all that is there; called by the writing thread. Returns how many pieces that were. */
    int drain(Writer writer) {
        int count = 0;
        while (taken < recorded) {
            Piece piece = pieces[(int) (taken % pieces.length)];
            writer.write(piece.frame, piece.left, piece.right, piece.frames);
            taken = taken + 1;
            count++;
        }
        return count;
    }

    /** How many frames were pulled, left out or not. For whoever has seen the pulling thread end. */
    long frames() {
        return frame;
    }

    /** How many pulls found no room. For any thread. */
    long leftOut() {
        return leftOut;
    }
}
