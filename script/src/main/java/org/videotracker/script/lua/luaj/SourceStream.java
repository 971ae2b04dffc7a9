package org.videotracker.script.lua.luaj;

import java.io.InputStream;

/** Gives the compiler the bytes of a source, and charges for the reading. */
final class SourceStream extends InputStream {
    private final byte[] bytes;
    private final Guard guard;
    private int next;

    SourceStream(byte[] bytes, Guard guard) {
        this.bytes = bytes;
        this.guard = guard;
    }

    @Override
    public int read() {
        guard.charge(1);
        return next < bytes.length ? bytes[next++] & 0xff : -1;
    }
}
