package org.videotracker.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What scsynth is asked to do and when: bundles of the Open Sound Control 1.0 specification, each after its length, as its
 * manual describes for non-realtime synthesis.
 */
final class OscScore {
    private static final double TICKS_PER_SECOND = 4_294_967_296.0;

    private final BigEndian file = new BigEndian();

    /** Asks for something at a moment, which is not before that of the last call. */
    OscScore at(double seconds, String address, Object... arguments) {
        byte[] message = message(address, arguments);
        long time = (long) (seconds * TICKS_PER_SECOND);
        byte[] bundle = new BigEndian()
                .terminated("#bundle")
                .int32((int) (time >> 32))
                .int32((int) time)
                .int32(message.length)
                .raw(message)
                .bytes();
        file.int32(bundle.length).raw(bundle);
        return this;
    }

    private static byte[] message(String address, Object... arguments) {
        StringBuilder types = new StringBuilder(",");
        BigEndian values = new BigEndian();
        for (Object argument : arguments) {
            switch (argument) {
                case Integer number -> {
                    types.append('i');
                    values.int32(number);
                }
                case Double number -> {
                    types.append('f');
                    values.float32(number);
                }
                case String text -> {
                    types.append('s');
                    values.terminated(text);
                }
                case byte[] blob -> {
                    types.append('b');
                    values.int32(blob.length).raw(blob).padded();
                }
                default -> throw new IllegalArgumentException("no argument of a message: " + argument);
            }
        }
        return new BigEndian()
                .terminated(address)
                .terminated(types.toString())
                .raw(values.bytes())
                .bytes();
    }

    void write(Path path) throws IOException {
        Files.write(path, file.bytes());
    }
}
