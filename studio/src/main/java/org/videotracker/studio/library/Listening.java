package org.videotracker.studio.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.audition.Audition;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.media.proxy.ClipLease;
import org.videotracker.model.asset.Asset;

/**
 * Lets one asset be heard and seen before it is used, from any position in it. Files are opened and brought into memory on a worker
 * before they are played, so that neither the studio nor the set that plays waits for a disk. UI thread.
 */
final class Listening implements AutoCloseable {
    /** What is brought into memory before it is heard. */
    private static final double AHEAD_SECONDS = 8;

    private final Audition audition;
    private final Opening opening;
    private final Executor worker;
    private final LongSupplier nanoTime;
    private final Consumer<String> problems;
    private final ConcurrentLinkedQueue<Runnable> arrivals = new ConcurrentLinkedQueue<>();
    private final List<ClipLease> leaving = new ArrayList<>();
    private final FrameReader frames;

    private @Nullable Asset asset;
    private @Nullable ClipLease lease;
    private boolean isHeard;
    private boolean isBeingReady;
    private double wantedSeconds = Double.NaN;
    private double beganSeconds;
    private long beganNanos;
    private double readyUntil;
    private long number;

    /** Opens what an asset plays; on the worker. */
    interface Opening {
        ClipLease open(Asset asset) throws IOException;
    }

    /**
     * Listens to nothing yet.
     *
     * @param worker one thread, which may wait for the disk
     * @param nanoTime the system's clock
     * @param problems told in a sentence why something cannot be listened to
     */
    Listening(Audition audition, Opening opening, Executor worker, LongSupplier nanoTime, Consumer<String> problems) {
        this.audition = audition;
        this.opening = opening;
        this.worker = worker;
        this.nanoTime = nanoTime;
        this.problems = problems;
        frames = new FrameReader(worker, arrivals);
    }

    /**
     * Plays an asset in place of what was played.
     *
     * @param share where it begins, 0..1 of its length
     * @param withSound whether it is heard, or only seen
     */
    void start(Asset wanted, double share, boolean withSound) {
        if (asset == wanted && withSound == isHeard) {
            scrub(share);
            return;
        }
        stop();
        asset = wanted;
        isHeard = withSound;
        wantedSeconds = share * wanted.seconds();
        long ordered = number;
        worker.execute(() -> {
            try {
                ClipLease opened = opening.open(wanted);
                arrivals.add(() -> arrive(ordered, opened));
            } catch (IOException refused) {
                arrivals.add(() -> fail(ordered, String.valueOf(refused.getMessage())));
            }
        });
    }

    private void arrive(long ordered, ClipLease opened) {
        if (ordered == number) {
            lease = opened;
        } else {
            leaving.add(opened);
        }
    }

    private void fail(long ordered, String sentence) {
        if (ordered == number) {
            stop();
            problems.accept(sentence);
        }
    }

    /** Goes on from another position of the same asset. */
    void scrub(double share) {
        Asset present = asset;
        if (present != null) {
            wantedSeconds = Math.clamp(share, 0, 1) * present.seconds();
        }
    }

    /** Ends it. Nothing happens where nothing is played. */
    void stop() {
        if (asset == null) {
            return;
        }
        number++;
        asset = null;
        isBeingReady = false;
        beganNanos = 0;
        readyUntil = 0;
        wantedSeconds = Double.NaN;
        ClipLease open = lease;
        lease = null;
        frames.clear();
        if (open != null) {
            audition.stop();
            leaving.add(open);
        }
    }

    /** Goes on; once a frame. */
    void follow() {
        for (Runnable arrival = arrivals.poll(); arrival != null; arrival = arrivals.poll()) {
            arrival.run();
        }
        release();
        ClipLease open = lease;
        if (open == null) {
            return;
        }
        if (!Double.isNaN(wantedSeconds) && !isBeingReady) {
            makeReady(open, wantedSeconds, true);
            wantedSeconds = Double.NaN;
        }
        double position = positionSeconds();
        AudioClip sound = open.clip().audio();
        boolean isOver = isHeard && sound != null && beganNanos != 0
                ? !audition.isReading(sound) && !isBeingReady
                : position >= open.clip().durationSeconds();
        if (isOver && Double.isNaN(wantedSeconds)) {
            stop();
            return;
        }
        if (!isBeingReady && position > readyUntil - AHEAD_SECONDS / 2) {
            makeReady(open, readyUntil, false);
        }
        VideoClip pictures = open.clip().video();
        if (pictures != null && beganNanos != 0) {
            frames.show(pictures, position);
        }
    }

    private void makeReady(ClipLease open, double fromSeconds, boolean isBeginning) {
        isBeingReady = true;
        long ordered = number;
        worker.execute(() -> {
            try {
                open.load(fromSeconds, AHEAD_SECONDS);
                arrivals.add(() -> ready(ordered, open, fromSeconds, isBeginning));
            } catch (InternalError lost) {
                // The file has become shorter since it was opened.
                arrivals.add(() -> fail(ordered, "Its file was cut off; import the original again."));
            }
        });
    }

    private void ready(long ordered, ClipLease open, double fromSeconds, boolean isBeginning) {
        if (ordered != number) {
            return;
        }
        isBeingReady = false;
        readyUntil = fromSeconds + AHEAD_SECONDS;
        if (isBeginning && Double.isNaN(wantedSeconds)) {
            beganSeconds = fromSeconds;
            beganNanos = nanoTime.getAsLong();
            AudioClip sound = open.clip().audio();
            if (isHeard && sound != null) {
                audition.play(sound, fromSeconds);
            }
        }
    }

    /** Gives back what nobody reads any more: after the worker's own reading, so by the worker. */
    private void release() {
        for (Iterator<ClipLease> each = leaving.iterator(); each.hasNext(); ) {
            ClipLease one = each.next();
            AudioClip sound = one.clip().audio();
            if (sound == null || !audition.isReading(sound)) {
                each.remove();
                worker.execute(one::close);
            }
        }
    }

    /** What is played; null for nothing. */
    @Nullable
    Asset asset() {
        return asset;
    }

    /** Whether it is heard, or would be if it had sound. */
    boolean isHeard() {
        return isHeard;
    }

    /** Where it is, in seconds from its beginning; 0 before it begins. */
    double positionSeconds() {
        ClipLease open = lease;
        if (open == null || beganNanos == 0) {
            return 0;
        }
        double heard = audition.positionSeconds();
        return isHeard && open.clip().audio() != null && !Double.isNaN(heard)
                ? heard
                : beganSeconds + (nanoTime.getAsLong() - beganNanos) * 1e-9;
    }

    /** Where it is, 0..1. */
    double share() {
        Asset present = asset;
        return present == null ? 0 : Math.clamp(positionSeconds() / present.seconds(), 0, 1);
    }

    /** Its present picture, each only once; null if there is no other. */
    @Nullable
    Still nextFrame() {
        return frames.take();
    }

    @Override
    public void close() {
        stop();
        release();
    }
}
