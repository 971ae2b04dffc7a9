package org.videotracker.media.record;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * How sound and pictures travel from the performance to the process that encodes them: a byte that says which, and then, big-endian,
 * an int count and that many floats for each channel, or a long number and the pixels. {@link #END} says that nothing was lost.
 */
final class Tape {
    static final int SOUND = 'S';
    static final int PICTURE = 'P';
    static final int END = 'E';
    /** The most sample frames at once. */
    static final int MOST_FRAMES = 4096;

    private Tape() {}

    /** The performance's end. Used by one thread. */
    static final class Writer implements AutoCloseable {
        private final DataOutputStream out;
        private final ByteBuffer buffer;

        Writer(OutputStream stream, int pixels) {
            out = new DataOutputStream(stream);
            buffer = ByteBuffer.allocate(Math.max(pixels * Integer.BYTES, 2 * MOST_FRAMES * Float.BYTES));
        }

        void sound(float[] left, float[] right, int frames) throws IOException {
            out.writeByte(SOUND);
            out.writeInt(frames);
            buffer.clear();
            buffer.asFloatBuffer().put(left, 0, frames).put(right, 0, frames);
            out.write(buffer.array(), 0, 2 * frames * Float.BYTES);
            out.flush();
        }

        void picture(long number, int[] pixels) throws IOException {
            out.writeByte(PICTURE);
            out.writeLong(number);
            buffer.clear();
            buffer.asIntBuffer().put(pixels);
            out.write(buffer.array(), 0, pixels.length * Integer.BYTES);
            out.flush();
        }

        void end() throws IOException {
            out.writeByte(END);
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** What comes of the tape. */
    interface Listener {
        void sound(float[] left, float[] right, int frames) throws IOException;

        void picture(long number, int[] pixels) throws IOException;
    }

    /**
     * Plays a tape to its end, or to where it was cut.
     *
     * @param pixels how many there are in a picture
     */
    static void play(InputStream stream, int pixels, Listener listener) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        byte[] bytes = new byte[Math.max(pixels * Integer.BYTES, 2 * MOST_FRAMES * Float.BYTES)];
        float[] left = new float[MOST_FRAMES];
        float[] right = new float[MOST_FRAMES];
        int[] picture = new int[pixels];
        try {
            for (int kind = in.read(); kind == SOUND || kind == PICTURE; kind = in.read()) {
                if (kind == SOUND) {
                    int frames = in.readInt();
                    in.readFully(bytes, 0, 2 * frames * Float.BYTES);
                    ByteBuffer.wrap(bytes).asFloatBuffer().get(left, 0, frames).get(right, 0, frames);
                    listener.sound(left, right, frames);
                } else {
                    long number = in.readLong();
                    in.readFully(bytes, 0, pixels * Integer.BYTES);
                    ByteBuffer.wrap(bytes).asIntBuffer().get(picture);
                    listener.picture(number, picture);
                }
            }
        } catch (EOFException cut) {
            return; // the performance died; what it had sent whole is recorded
        }
    }
}
