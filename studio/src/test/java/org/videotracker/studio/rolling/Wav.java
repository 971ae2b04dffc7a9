package org.videotracker.studio.rolling;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of floats that takes are. */
final class Wav {
    private static final int HEADER = 92;

    private Wav() {}

    static float[] left(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        float[] left = new float[(bytes.capacity() - HEADER) / (2 * Float.BYTES)];
        for (int i = 0; i < left.length; i++) {
            left[i] = bytes.getFloat(HEADER + 2 * i * Float.BYTES);
        }
        return left;
    }
}
