package org.videotracker.media.proxy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.media.file.UnreadableMediaException;

/** Sound played from a proxy file. Reading is a copy of memory and safe for any thread until {@link #close()}. */
public final class MappedAudioClip implements AudioClip, AutoCloseable {

    private static final ValueLayout.OfFloat LITTLE_ENDIAN =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MappedFile file;
    private final AudioLayout layout;
    private final MemorySegment bytes;
    private final long frames;
    private final long left;
    private final long right;

    private MappedAudioClip(MappedFile file, AudioLayout layout) {
        this.file = file;
        this.layout = layout;
        bytes = file.bytes();
        frames = layout.frames();
        left = layout.offset(0);
        right = layout.offset(layout.channels() - 1);
    }

    /** Opens and checks a sound proxy; the caller closes the clip when nobody reads it any more. */
    public static MappedAudioClip open(Path path) throws UnreadableMediaException {
        MappedFile file = MappedFile.open(path, AudioLayout.MAGIC);
        try {
            return new MappedAudioClip(
                    file, AudioLayout.of(path, file.header(), file.bytes().byteSize()));
        } catch (UnreadableMediaException damaged) {
            file.close();
            throw damaged;
        }
    }

    /** What the file's header says. */
    public AudioLayout layout() {
        return layout;
    }

    @Override
    public int channels() {
        return layout.channels();
    }

    @Override
    public int sampleRate() {
        return layout.sampleRate();
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public void read(int channel, long frame, float[] into, int offset, int count) {
        int before = (int) Math.clamp(-frame, 0, count);
        int inside = (int) Math.clamp(frames - frame - before, 0, count - before);
        if (before > 0) {
            Arrays.fill(into, offset, offset + before, 0);
        }
        if (inside > 0) {
            long from = (channel == 0 ? left : right) + (frame + before) * Float.BYTES;
            MemorySegment.copy(bytes, LITTLE_ENDIAN, from, into, offset + before, inside);
        }
        int done = before + inside;
        if (done < count) {
            Arrays.fill(into, offset + done, offset + count, 0);
        }
    }

    /** Brings some samples into memory ahead of their use; waits for the disk, so never on a playing thread. */
    public void load(long firstFrame, long count) {
        long first = Math.clamp(firstFrame, 0, frames);
        long last = Math.clamp(first + count, first, frames);
        file.load(left + first * Float.BYTES, left + last * Float.BYTES);
        file.load(right + first * Float.BYTES, right + last * Float.BYTES);
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
