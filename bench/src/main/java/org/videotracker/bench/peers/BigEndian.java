package org.videotracker.bench.peers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes in the order of the network, as both formats of scsynth want them. */
final class BigEndian {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    BigEndian int8(int value) {
        bytes.write(value);
        return this;
    }

    BigEndian int16(int value) {
        return int8(value >> 8).int8(value);
    }

    BigEndian int32(int value) {
        return int16(value >> 16).int16(value);
    }

    BigEndian float32(double value) {
        return int32(Float.floatToIntBits((float) value));
    }

    BigEndian raw(byte[] value) {
        bytes.writeBytes(value);
        return this;
    }

    /** A length of one byte, then the text. */
    BigEndian counted(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        return int8(ascii.length).raw(ascii);
    }

    /** The text and one to four zeros, so that its end lies on a multiple of four. */
    BigEndian terminated(String text) {
        return raw(text.getBytes(StandardCharsets.US_ASCII)).int8(0).padded();
    }

    /** Zeros up to a multiple of four. */
    BigEndian padded() {
        while (bytes.size() % 4 != 0) {
            int8(0);
        }
        return this;
    }
}
