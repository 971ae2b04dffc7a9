package org.videotracker.media.proxy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.videotracker.media.file.UnreadableMediaException;

/** The bytes that the headers of both kinds of proxy share: magic word, version, check sum. */
final class ProxyHeader {

    /** Bytes before the first frame or sample: one page, so that what follows is aligned. */
    static final int BYTES = 4096;

    static final int VERSION = 1;

    private static final int CHECKED = 60;
    private static final String AGAIN = "import the original again";

    private ProxyHeader() {}

    static ByteBuffer begin(String magic) {
        ByteBuffer header = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(magic.getBytes(StandardCharsets.US_ASCII));
        header.putInt(8, VERSION);
        return header;
    }

    static void write(ByteBuffer header, FileChannel to) throws IOException {
        header.putInt(CHECKED, checkSum(header));
        header.position(0).limit(BYTES);
        writeFully(header, to, 0);
    }

    static void writeFully(ByteBuffer bytes, FileChannel to, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += to.write(bytes, at);
        }
    }

    /** Reads and checks what both kinds share; the caller checks the rest. */
    static ByteBuffer read(Path path, FileChannel from, String magic) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        long at = 0;
        while (header.hasRemaining()) {
            int count = from.read(header, at);
            if (count < 0) {
                throw damaged(path, "the proxy file ends inside its header");
            }
            at += count;
        }
        byte[] word = new byte[8];
        header.get(0, word);
        if (!new String(word, StandardCharsets.US_ASCII).equals(magic)) {
            throw damaged(path, "this is no proxy file of the expected kind");
        }
        if (header.getInt(8) != VERSION) {
            throw damaged(
                    path, "the proxy file is of version " + header.getInt(8) + ", and this program reads " + VERSION);
        }
        if (header.getInt(CHECKED) != checkSum(header)) {
            throw damaged(path, "the header of the proxy file is damaged");
        }
        return header;
    }

    static UnreadableMediaException damaged(Path path, String problem) {
        return new UnreadableMediaException(path, problem, AGAIN);
    }

    static UnreadableMediaException unreadable(Path path, IOException cause) {
        if (cause instanceof UnreadableMediaException known) {
            return known;
        }
        String problem = cause instanceof NoSuchFileException
                ? "the proxy file is missing"
                : "the proxy file cannot be read (" + cause.getMessage() + ")";
        UnreadableMediaException failure = damaged(path, problem);
        failure.initCause(cause);
        return failure;
    }

    private static int checkSum(ByteBuffer header) {
        CRC32 sum = new CRC32();
        sum.update(header.array(), 0, CHECKED);
        return (int) sum.getValue();
    }
}
