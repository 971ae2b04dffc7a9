package org.videotracker.media.proxy;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.videotracker.media.file.AtomicFile;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.texture.TextureEncoder;
import org.videotracker.media.texture.TextureFormat;

/**
 * Makes a picture proxy. Every frame has its own place in the file, so several threads may write frames at once and in any order,
 * each through its own {@link FrameWriter}. The file appears at {@link #finish}.
 */
public final class VideoProxyWriter implements AutoCloseable {

    private final AtomicFile file;
    private final TextureFormat format;
    private final int width;
    private final int height;

    private VideoProxyWriter(AtomicFile file, TextureFormat format, int width, int height) {
        this.file = file;
        this.format = format;
        this.width = width;
        this.height = height;
    }

    /** Begins a proxy; {@code job} is as in {@link AtomicFile#create}, sizes as in {@link VideoLayout}. */
    public static VideoProxyWriter create(Path target, String job, TextureFormat format, int width, int height)
            throws UnwritableFileException {
        format.frameBytes(width, height);
        return new VideoProxyWriter(AtomicFile.create(target, job), format, width, height);
    }

    /** A writer for one thread. */
    public FrameWriter frameWriter() {
        return new FrameWriter();
    }

    /** Completes the file with what is known now that all frames are written. */
    public void finish(int rateNumerator, int rateDenominator, long frames, boolean hasAlpha)
            throws UnwritableFileException {
        VideoLayout layout = new VideoLayout(format, width, height, rateNumerator, rateDenominator, frames, hasAlpha);
        try {
            ProxyHeader.write(layout.header(), file.channel());
        } catch (IOException failure) {
            throw UnwritableFileException.of(file.target(), failure);
        }
        file.commit();
    }

    /** Removes the file unless it is finished. */
    @Override
    public void close() throws UnwritableFileException {
        file.close();
    }

    /** Compresses frames and puts them in their places. Owned by one thread. */
    public final class FrameWriter {

        private final TextureEncoder encoder = new TextureEncoder();
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(format.frameBytes(width, height));
        private final MemorySegment segment = MemorySegment.ofBuffer(buffer);

        private FrameWriter() {}

        /**
         * Writes one picture to one or several successive frames.
         *
         * @param pixels premultiplied {@code 0xAARRGGBB}
         * @param frame the first frame
         * @param count how many frames show it
         */
        public void write(int[] pixels, long frame, long count) throws UnwritableFileException {
            encoder.encode(format, pixels, width, height, segment, 0);
            try {
                for (long i = 0; i < count; i++) {
                    buffer.clear();
                    ProxyHeader.writeFully(buffer, file.channel(), ProxyHeader.BYTES + (frame + i) * buffer.capacity());
                }
            } catch (IOException failure) {
                throw UnwritableFileException.of(file.target(), failure);
            }
        }
    }
}
