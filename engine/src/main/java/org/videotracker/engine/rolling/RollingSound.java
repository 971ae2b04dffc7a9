package org.videotracker.engine.rolling;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.live.BlockTap;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.time.TransportClock;

/**
 * The last minutes of what the master output has played, with the beat at which it was. The audio thread writes over what is oldest; any
 * thread copies what it wants and learns whether all of it was still there. Neither waits for the other. Frames are those of the
 * performance, which begin at 0.
 */
public final class RollingSound implements BlockTap {
    /** How long it remembers where nobody says otherwise. */
    public static final double USUAL_SECONDS = 120;

    /** Beats are known at every multiple of so many frames. */
    public static final int CELL = StereoBuffer.CAPACITY;

    /** However long one wants it: stereo floats that the heap of a player has room for. */
    private static final int MOST_FRAMES = 128 * 1024 * 1024 / (2 * Float.BYTES);

    /** What is oldest can be read for a while after it has gone out of sight. */
    private static final double GRACE_SECONDS = 1;

    private static final VarHandle WRITTEN;

    static {
        try {
            WRITTEN = MethodHandles.lookup().findVarHandle(RollingSound.class, "written", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final TransportClock clock;
    private final int sampleRate;
    private final int length;
    private final float[][] channels;
    private final double[] beats;
    /** The first frame since when nothing is missing; made visible by {@link #written}. */
    private long begun;

    private long written;
    private boolean hasBegun;

    /**
     * Has heard nothing yet.
     *
     * @param seconds how long it remembers, as far as memory allows
     * @param clock the transport that the sound goes with; asked on the audio thread
     */
    public RollingSound(double seconds, TransportClock clock) {
        this(
                (int) Math.clamp(Math.ceil(seconds * clock.sampleRate()), CELL, MOST_FRAMES),
                (int) (GRACE_SECONDS * clock.sampleRate()),
                clock);
    }

    /** @param length in frames @param grace how many more can be read */
    RollingSound(int length, int grace, TransportClock clock) {
        this.clock = clock;
        this.length = length;
        sampleRate = clock.sampleRate();
        int cells = Math.ceilDiv(length + grace, CELL) + 2;
        channels = new float[2][cells * CELL];
        beats = new double[cells];
    }

    /** Sample frames per second. */
    public int sampleRate() {
        return sampleRate;
    }

    /** How many frames it remembers, once it has heard as many. */
    public int length() {
        return length;
    }

    /** The frame after the last that was heard. */
    public long newest() {
        return (long) WRITTEN.getAcquire(this);
    }

    /** The first frame that it remembers; {@link #newest} where it has heard nothing. */
    public long oldest() {
        long end = newest();
        return Math.min(end, Math.max(begun, end - length));
    }

    /** How many cells there is room for. */
    int cells() {
        return beats.length;
    }

    /** Audio thread. A run lies within one cell, as all do that {@code LiveSound} renders. */
    @Override
    public void run(long frame, float[] left, float[] right, int frames) {
        long end = written;
        if (!hasBegun || frame < end || frame > end + CELL) {
            hasBegun = true;
            begun = frame;
        } else if (frame > end) {
            fillGap(end, frame);
        }
        write(frame, left, right, frames);
    }

    /** What could not be rendered was silence. */
    private void fillGap(long from, long to) {
        VarHandle.storeStoreFence();
        for (long frame = from; frame < to; frame++) {
            int at = (int) (frame % channels[0].length);
            channels[0][at] = 0;
            channels[1][at] = 0;
        }
        for (long cell = from / CELL + 1; cell <= to / CELL; cell++) {
            beats[(int) (cell % beats.length)] = Double.NaN;
        }
        WRITTEN.setRelease(this, to);
    }

    private void write(long frame, float[] left, float[] right, int frames) {
        // What is written now may not be seen before the end that was said last: else a reader would take it for what
        // it replaces.
        VarHandle.storeStoreFence();
        int at = (int) (frame % channels[0].length);
        System.arraycopy(left, 0, channels[0], at, frames);
        System.arraycopy(right, 0, channels[1], at, frames);
        long end = frame + frames;
        if (end % CELL == 0) {
            beats[(int) (end / CELL % beats.length)] = clock.isPlaying() ? clock.beatAt(clock.frames()) : Double.NaN;
        }
        WRITTEN.setRelease(this, end);
    }

    /** The first frame that is not being written over while {@code end} is the newest. */
    private long intact(long end) {
        return Math.max(begun, end + CELL - channels[0].length);
    }

    /**
     * Copies consecutive samples of a channel. What was not heard yet, or is not remembered any more, is silence.
     *
     * @param channel 0 left, 1 right
     * @return whether all of them were there
     */
    public boolean read(int channel, long frame, float[] into, int offset, int count) {
        long end = newest();
        long from = Math.clamp(intact(end), frame, frame + count);
        long to = Math.clamp(end, from, frame + count);
        int before = (int) (from - frame);
        int copied = (int) (to - from);
        Arrays.fill(into, offset, offset + before, 0f);
        Arrays.fill(into, offset + before + copied, offset + count, 0f);
        copy(channels[channel], from, into, offset + before, copied);
        VarHandle.loadLoadFence();
        long gone = Math.clamp(intact(newest()), from, to);
        Arrays.fill(into, offset + before, offset + before + (int) (gone - from), 0f);
        return copied == count && gone == from;
    }

    private static void copy(float[] ring, long frame, float[] into, int offset, int count) {
        if (count > 0) {
            int at = (int) (frame % ring.length);
            int untilWrap = Math.min(count, ring.length - at);
            System.arraycopy(ring, at, into, offset, untilWrap);
            System.arraycopy(ring, 0, into, offset + untilWrap, count - untilWrap);
        }
    }

    /** The beat at the frame {@code cell * CELL}; NaN where the transport did not play there, or it is not known (any more). */
    public double beat(long cell) {
        long frame = cell * CELL;
        long end = newest();
        if (frame > end || frame <= intact(end)) {
            return Double.NaN;
        }
        double beat = beats[(int) (cell % beats.length)];
        VarHandle.loadLoadFence();
        return frame > intact(newest()) ? beat : Double.NaN;
    }

    /** A piece of it, to be listened to. It falls silent where the ring has come round meanwhile. */
    public AudioClip piece(long from, long to) {
        return new RollingPiece(this, from, to);
    }
}
