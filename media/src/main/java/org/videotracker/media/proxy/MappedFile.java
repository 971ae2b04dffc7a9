package org.videotracker.media.proxy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.videotracker.media.file.UnreadableMediaException;

/** A proxy file as a stretch of memory that any thread may read until it is closed. */
final class MappedFile implements AutoCloseable {

    private final Arena arena;
    private final MemorySegment bytes;
    private final ByteBuffer header;

    private MappedFile(Arena arena, MemorySegment bytes, ByteBuffer header) {
        this.arena = arena;
        this.bytes = bytes;
        this.header = header;
    }

    static MappedFile open(Path path, String magic) throws UnreadableMediaException {
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer header = ProxyHeader.read(path, channel, magic);
            MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            return new MappedFile(arena, bytes, header);
        } catch (IOException failure) {
            arena.close();
            throw ProxyHeader.unreadable(path, failure);
        }
    }

    MemorySegment bytes() {
        return bytes;
    }

    ByteBuffer header() {
        return header;
    }

    /** Brings a stretch into memory ahead of its use; waits for the disk. */
    void load(long from, long to) {
        long first = Math.clamp(from, 0, bytes.byteSize());
        long last = Math.clamp(to, first, bytes.byteSize());
        if (last > first) {
            bytes.asSlice(first, last - first).load();
        }
    }

    @Override
    public void close() {
        arena.close();
    }
}
