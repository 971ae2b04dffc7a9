package org.videotracker.media.grabber;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.feed.CapturedPicture;

/**
 * How pictures travel from the process that sees them: a byte that says what comes, and then width, height and the pixels, or a sentence
 * that says why none does now, or why none does any more. Pixels are little-endian, everything else big-endian.
 */
public final class CaptureWire {
    private static final int PICTURE = 'P';
    private static final int WAITING = 'W';
    private static final int FAILED = 'F';
    private static final int MOST_PIXELS = 8192 * 8192;

    private CaptureWire() {}

    /** The end at which pictures are seen. Any thread. */
    static final class Writer {
        private final DataOutputStream out;

        Writer(OutputStream stream) {
            out = new DataOutputStream(stream);
        }

        /** @param pixels the bytes of the pixels from index 0 */
        synchronized void picture(int width, int height, byte[] pixels) throws IOException {
            out.writeByte(PICTURE);
            out.writeInt(width);
            out.writeInt(height);
            out.write(pixels, 0, width * height * Integer.BYTES);
            out.flush();
        }

        synchronized void waiting(String sentence) throws IOException {
            say(WAITING, sentence);
        }

        synchronized void failed(String sentence) throws IOException {
            say(FAILED, sentence);
        }

        private void say(int kind, String sentence) throws IOException {
            out.writeByte(kind);
            out.writeUTF(sentence);
            out.flush();
        }
    }

    /** The end at which they are shown. Used by one thread. */
    public static final class Reader {
        private final DataInputStream in;
        private byte[] bytes = {};

        public Reader(InputStream stream) {
            in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        }

        /**
         * Puts the next picture into a feed.
         *
         * @param waiting told why there is none now
         * @throws EOFException when there is none since the process ended
         * @throws IOException with the sentence that it said instead
         */
        public void next(CaptureFeed feed, Consumer<String> waiting) throws IOException {
            int kind = in.readUnsignedByte();
            while (kind == WAITING) {
                waiting.accept(in.readUTF());
                kind = in.readUnsignedByte();
            }
            if (kind == FAILED) {
                throw new IOException(in.readUTF());
            }
            int width = in.readInt();
            int height = in.readInt();
            if (kind != PICTURE || width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
                throw new IOException("what it sent is no picture");
            }
            int size = width * height * Integer.BYTES;
            if (bytes.length < size) {
                bytes = new byte[size];
            }
            in.readFully(bytes, 0, size);
            CapturedPicture picture = feed.blank(width, height);
            ByteBuffer.wrap(bytes, 0, size)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asIntBuffer()
                    .get(picture.pixels);
            feed.publish(picture);
        }
    }
}
