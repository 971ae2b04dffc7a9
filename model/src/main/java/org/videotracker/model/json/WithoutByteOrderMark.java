package org.videotracker.model.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters without the byte order mark that some editors put before them. Does not close what it reads. */
final class WithoutByteOrderMark extends FilterReader {
    private static final char MARK = '\uFEFF';

    private boolean isAtStart = true;

    WithoutByteOrderMark(Reader reader) {
        super(reader);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        boolean skip = isAtStart && c == MARK;
        isAtStart = false;
        return skip ? super.read() : c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!isAtStart || length == 0) {
            return super.read(buffer, offset, length);
        }
        int first = read();
        if (first < 0) {
            return -1;
        }
        buffer[offset] = (char) first;
        return 1;
    }

    @Override
    public void close() {}
}
