package org.videotracker.media.proxy;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.texture.TextureDecoder;
import org.videotracker.media.texture.TextureFormat;

/** Pictures played from a proxy file. Decoding is pure Java and safe for any thread until {@link #close()}. */
public final class MappedVideoClip implements VideoClip, AutoCloseable {

    private final MappedFile file;
    private final VideoLayout layout;
    private final MemorySegment bytes;
    private final TextureFormat format;
    private final int width;
    private final int frameBytes;

    private MappedVideoClip(MappedFile file, VideoLayout layout) {
        this.file = file;
        this.layout = layout;
        bytes = file.bytes();
        format = layout.format();
        width = layout.width();
        frameBytes = layout.frameBytes();
    }

    /** Opens and checks a picture proxy; the caller closes the clip when nobody reads it any more. */
    public static MappedVideoClip open(Path path) throws UnreadableMediaException {
        MappedFile file = MappedFile.open(path, VideoLayout.MAGIC);
        try {
            return new MappedVideoClip(
                    file, VideoLayout.of(path, file.header(), file.bytes().byteSize()));
        } catch (UnreadableMediaException damaged) {
            file.close();
            throw damaged;
        }
    }

    /** What the file's header says. */
    public VideoLayout layout() {
        return layout;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return layout.height();
    }

    @Override
    public long frames() {
        return layout.frames();
    }

    @Override
    public double frameRate() {
        return layout.frameRate();
    }

    @Override
    public boolean hasAlpha() {
        return layout.hasAlpha();
    }

    @Override
    public void decode(long frame, int firstRow, int rows, int[] into, int offset) {
        long at = ProxyHeader.BYTES + frame * frameBytes;
        TextureDecoder.decode(format, bytes, at, width, firstRow, rows, into, offset);
    }

    /** Brings some frames into memory ahead of their use; waits for the disk, so never on a playing thread. */
    public void load(long firstFrame, long count) {
        file.load(layout.offset(Math.max(0, firstFrame)), layout.offset(Math.max(0, firstFrame) + count));
    }

    /** Bytes of address space taken. */
    public long mappedBytes() {
        return bytes.byteSize();
    }

    /** Gives the memory back. Nobody may read the clip any more. */
    @Override
    public void close() {
        file.close();
    }
}
