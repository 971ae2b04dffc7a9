package org.videotracker.media.record;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.feed.CapturedPicture;
import org.videotracker.engine.live.BlockTap;
import org.videotracker.engine.live.FrameDisplay;
import org.videotracker.engine.live.SoundRing;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.thread.WorkLoop;

/**
 * Records a performance while it is played: hears its blocks, sees its pictures, and hands both to the process that encodes them,
 * locked to the sample. Neither the audio nor the video thread ever waits for it: what finds no room is left out and counted, a
 * picture long before a sample.
 */
public final class LiveRecorder implements BlockTap, FrameDisplay, AutoCloseable {
    private static final int ROOM_SECONDS = 10;
    private static final int PICTURES = 6;

    private final RecordingSettings settings;
    private final boolean hasPictures;
    private final RecorderProcess process;
    private final SoundRing ring;
    private final BlockingQueue<Picture> free = new ArrayBlockingQueue<>(PICTURES);
    private final BlockingQueue<Picture> seen = new ArrayBlockingQueue<>(PICTURES);
    private final Consumer<String> notices;
    private final WorkLoop loop;
    private final float[] left = new float[Tape.MOST_FRAMES];
    private final float[] right = new float[Tape.MOST_FRAMES];
    private volatile long firstFrame = -1;
    private volatile long lostFrames;
    private volatile long leftOut;
    private volatile long recordedFrames;
    private volatile boolean isBroken;
    private final float[] silence = new float[StereoBuffer.CAPACITY];
    private int gapFrames;
    private boolean hasBegun;
    private long firstPicture;
    private long passedFrames;

    private static final class Picture {
        final int[] pixels;
        long number;

        Picture(int pixels) {
            this.pixels = new int[pixels];
        }
    }

    private LiveRecorder(
            RecordingSettings settings,
            boolean hasPictures,
            RecorderProcess process,
            Consumer<String> notices,
            FaultSink faults) {
        this.settings = settings;
        this.hasPictures = hasPictures;
        this.process = process;
        this.notices = notices;
        ring = new SoundRing(ROOM_SECONDS * settings.sampleRate());
        for (int i = 0; hasPictures && i < PICTURES; i++) {
            free.add(new Picture(settings.width() * settings.height()));
        }
        loop = new WorkLoop("vt-record", this::send, faults);
    }

    /**
     * Begins a recording; it hears and sees once it is tapped in. Waits until the encoder has opened the file.
     *
     * @param notices told in a sentence when it had to give up; any thread
     * @throws IOException with a sentence, when the file cannot be recorded
     */
    public static LiveRecorder begin(RecordingSettings settings, Consumer<String> notices, FaultSink faults)
            throws IOException {
        String name = settings.out().toString().toLowerCase(Locale.ROOT);
        boolean hasPictures = !name.endsWith(".wav") && !name.endsWith(".flac");
        return new LiveRecorder(settings, hasPictures, RecorderProcess.start(settings, hasPictures), notices, faults);
    }

    /** Audio thread. */
    @Override
    public void run(long frame, float[] newLeft, float[] newRight, int frames) {
        if (firstFrame < 0) {
            firstFrame = frame;
        }
        fillGap();
        if (gapFrames > 0 || !ring.write(newLeft, newRight, frames)) {
            gapFrames += frames;
            lostFrames = lostFrames + frames;
        }
    }

    /** What found no room is silence, so that all that comes after is in its place. */
    private void fillGap() {
        while (gapFrames > 0) {
            int frames = Math.min(gapFrames, silence.length);
            if (!ring.write(silence, silence, frames)) {
                return;
            }
            gapFrames -= frames;
        }
    }

    /** Audio thread. */
    @Override
    public void block(long frame, int frames, long startNanos, long endNanos) {
        loop.wake();
    }

    /** Video thread. */
    @Override
    public void show(Frame frame, long number) {
        show(frame.pixels, number);
    }

    /**
     * The pictures of a feed, at the pace of those of the performance and in their place; the ones of another size than is recorded are
     * left out. Its owner holds one of them as long as it is used.
     */
    public FrameDisplay showing(CaptureFeed feed) {
        @Nullable CapturedPicture[] held = new @Nullable CapturedPicture[1];
        return (_, number) -> {
            CapturedPicture picture = feed.exchange(held[0]);
            held[0] = picture;
            if (picture != null && picture.width() == settings.width() && picture.height() == settings.height()) {
                show(picture.pixels, number);
            }
        };
    }

    private void show(int[] pixels, long number) {
        Picture picture = ring.filled() > ring.capacity() / 4 ? null : free.poll();
        if (picture == null) {
            leftOut = leftOut + 1;
            return;
        }
        System.arraycopy(pixels, 0, picture.pixels, 0, picture.pixels.length);
        picture.number = number;
        seen.add(picture);
        loop.wake();
    }

    private int send() {
        if (isBroken) {
            return discard();
        }
        try {
            return hasBegun || begin() ? sendPictures() + sendSound() : 0;
        } catch (IOException broken) {
            isBroken = true;
            giveUp(broken);
            return 1;
        }
    }

    /** Passes over the sound before the first whole frame. Returns whether that was reached. */
    private boolean begin() {
        if (firstFrame < 0) {
            return false;
        }
        if (hasPictures) {
            firstPicture = settings.rate().firstFrom(firstFrame, settings.sampleRate());
            long before = settings.rate().startOf(firstPicture, settings.sampleRate()) - firstFrame;
            passedFrames += ring.read(left, right, (int) Math.min(Tape.MOST_FRAMES, before - passedFrames));
            hasBegun = passedFrames == before;
        } else {
            hasBegun = true;
        }
        return hasBegun;
    }

    private int sendPictures() throws IOException {
        int sent = 0;
        for (Picture picture = seen.poll(); picture != null; picture = seen.poll()) {
            if (picture.number >= firstPicture) {
                process.tape().picture(picture.number - firstPicture, picture.pixels);
            }
            free.add(picture);
            sent++;
        }
        return sent;
    }

    private int sendSound() throws IOException {
        int frames = ring.read(left, right, Tape.MOST_FRAMES);
        if (frames > 0) {
            process.tape().sound(left, right, frames);
            recordedFrames = recordedFrames + frames;
        }
        return frames;
    }

    private int discard() {
        @Nullable Picture picture = seen.poll();
        if (picture != null) {
            free.add(picture);
        }
        return ring.read(left, right, Tape.MOST_FRAMES) + (picture == null ? 0 : 1);
    }

    private void giveUp(IOException broken) {
        String why;
        try {
            why = process.lastWords();
        } catch (IOException silent) {
            why = String.valueOf(broken.getMessage());
        }
        notices.accept("The recording of " + settings.out() + " has ended early (" + why
                + "); the show goes on, and what was recorded is playable.");
    }

    /** How many seconds have been handed to the encoder; any thread. */
    public double seconds() {
        return (double) recordedFrames / settings.sampleRate();
    }

    /** How many pictures were left out since the encoder was not fast enough; any thread. */
    public long leftOut() {
        return leftOut;
    }

    /** How many sample frames were lost, which should never be; any thread. */
    public long lostFrames() {
        return lostFrames;
    }

    /** Whether it had to give up; any thread. */
    public boolean isBroken() {
        return isBroken;
    }

    /** How many pictures wait to be handed to the encoder; any thread. */
    int waitingPictures() {
        return seen.size();
    }

    ProcessHandle encoder() {
        return process.handle();
    }

    /**
     * Completes the file; nothing is tapped into it any more. Waits for that.
     *
     * @throws IOException with a sentence, when the file could not be completed
     */
    public void finish() throws IOException {
        loop.close();
        if (!isBroken) {
            process.finish();
        }
    }

    /** Ends the recording, whose file is completed by the encoder. */
    @Override
    public void close() {
        loop.close();
        process.close();
    }
}
