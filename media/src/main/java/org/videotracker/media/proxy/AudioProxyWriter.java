package org.videotracker.media.proxy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.videotracker.media.file.AtomicFile;
import org.videotracker.media.file.UnwritableFileException;

/**
 * Makes a sound proxy. The length is not known beforehand, so the second channel waits in a file of its own and is appended at
 * the end. Used by one thread; the file appears at {@link #finish}.
 */
public final class AudioProxyWriter implements AutoCloseable {

    private static final int CHUNK = 1 << 14;

    private final AtomicFile[] planes;
    private final int sampleRate;
    private final ByteBuffer bytes =
            ByteBuffer.allocateDirect(CHUNK * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private long frames;

    private AudioProxyWriter(AtomicFile[] planes, int sampleRate) {
        this.planes = planes;
        this.sampleRate = sampleRate;
    }

    /** Begins a proxy; {@code job} is as in {@link AtomicFile#create}, the rest as in {@link AudioLayout}. */
    public static AudioProxyWriter create(Path target, String job, int channels, int sampleRate)
            throws UnwritableFileException {
        AudioLayout checked = new AudioLayout(channels, sampleRate, 1);
        AtomicFile first = AtomicFile.create(target, job);
        if (checked.channels() == 1) {
            return new AudioProxyWriter(new AtomicFile[] {first}, sampleRate);
        }
        try {
            AtomicFile second = AtomicFile.create(target.resolveSibling(target.getFileName() + ".right"), job);
            return new AudioProxyWriter(new AtomicFile[] {first, second}, sampleRate);
        } catch (UnwritableFileException failure) {
            first.close();
            throw failure;
        }
    }

    /** Appends samples: {@code samples[channel][0..count-1]}. */
    public void append(float[][] samples, int count) throws UnwritableFileException {
        for (int channel = 0; channel < planes.length; channel++) {
            append(planes[channel], samples[channel], count);
        }
        frames += count;
    }

    private void append(AtomicFile plane, float[] samples, int count) throws UnwritableFileException {
        try {
            for (int done = 0; done < count; done += CHUNK) {
                int part = Math.min(CHUNK, count - done);
                bytes.clear();
                bytes.asFloatBuffer().put(samples, done, part);
                bytes.limit(part * Float.BYTES);
                ProxyHeader.writeFully(bytes, plane.channel(), ProxyHeader.BYTES + (frames + done) * Float.BYTES);
            }
        } catch (IOException failure) {
            throw UnwritableFileException.of(planes[0].target(), failure);
        }
    }

    /** How many sample frames have been appended. */
    public long frames() {
        return frames;
    }

    /** Completes the file; at least one sample frame has been appended. */
    public void finish() throws UnwritableFileException {
        AudioLayout layout = new AudioLayout(planes.length, sampleRate, frames);
        FileChannel to = planes[0].channel();
        try {
            ProxyHeader.write(layout.header(), to);
            if (planes.length == 2) {
                to.position(layout.offset(1));
                long done = 0;
                long size = frames * Float.BYTES;
                while (done < size) {
                    done += planes[1].channel().transferTo(ProxyHeader.BYTES + done, size - done, to);
                }
                planes[1].close();
            }
        } catch (UnwritableFileException failure) {
            throw failure;
        } catch (IOException failure) {
            throw UnwritableFileException.of(planes[0].target(), failure);
        }
        planes[0].commit();
    }

    /** Removes the file unless it is finished. */
    @Override
    public void close() throws UnwritableFileException {
        for (AtomicFile plane : planes) {
            plane.close();
        }
    }
}
