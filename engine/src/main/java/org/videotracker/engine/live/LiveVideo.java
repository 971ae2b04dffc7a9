package org.videotracker.engine.live;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.graph.Glimpse;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.thread.OwnedThread;

/**
 * The thread {@code vt-video}: asks for a moment, composes its picture, and shows it when that moment is heard. A picture that is
 * ready only after its moment is over is dropped and counted, and none ever waits behind another; only where nothing was shown for a
 * while is a late one shown all the same, since an old picture that moves is better than a new one that stands still.
 */
public final class LiveVideo implements AutoCloseable {
    private static final long LONGEST_REST_NANOS = 100_000_000;
    private static final long LONGEST_STANDSTILL_NANOS = 250_000_000;
    /** Who has no time left for glimpses takes it once in so many frames. */
    private static final int FRAMES_WITHOUT_GLIMPSE = 8;

    private final VideoGraph graph;
    private final LiveSound sound;
    private final LiveSettings settings;
    private final OutputGauges gauges;
    private final LongSupplier nanoTime;
    private final FaultSink faults;
    private final Frame frame;
    private final FrameTime time = new FrameTime();
    private final FrameEvent event = new FrameEvent();
    private final PictureMeter meter = new PictureMeter();
    private final double samplesPerFrame;
    private final OwnedThread thread;
    private volatile FrameDisplay display = FrameDisplay.NOBODY;
    private volatile boolean closed;
    private long lastNumber = -1;
    private long lastShownNanos;
    private long glanceNanos;

    /** Makes the thread, which {@link #start} starts. */
    public LiveVideo(
            VideoGraph graph,
            LiveSound sound,
            LiveSettings settings,
            OutputGauges gauges,
            int width,
            int height,
            LongSupplier nanoTime,
            FaultSink faults) {
        this.graph = graph;
        this.sound = sound;
        this.settings = settings;
        this.gauges = gauges;
        this.nanoTime = nanoTime;
        this.faults = faults;
        frame = new Frame(width, height);
        samplesPerFrame = settings.sampleRate() / settings.frameRate().perSecond();
        thread = new OwnedThread("vt-video", Thread.NORM_PRIORITY, this::run);
    }

    /** How wide pictures are, in pixels, for as long as this plays. */
    public int width() {
        return frame.width();
    }

    /** How high pictures are, in pixels, for as long as this plays. */
    public int height() {
        return frame.height();
    }

    /** How many pictures are composed in a second, for as long as this plays. */
    public double framesPerSecond() {
        return settings.frameRate().perSecond();
    }

    /** Begins to show pictures. */
    public void start() {
        thread.start();
    }

    /** Shows the pictures somewhere else from the next one on. */
    public void showOn(FrameDisplay newDisplay) {
        display = newDisplay;
    }

    private void run() {
        while (!closed) {
            try {
                sound.exchange().want();
                while (!closed && !sound.exchange().take(LONGEST_REST_NANOS)) {
                    // no sound is rendered, so that no moment comes
                }
                if (!closed) {
                    present();
                }
            } catch (Throwable fault) {
                faults.report("showing a picture", fault);
            }
        }
    }

    private void present() {
        FrameExchange exchange = sound.exchange();
        long number = exchange.videoFrame();
        time.set(number, exchange.audioFrame(), settings.sampleRate());
        event.begin();
        long start = nanoTime.getAsLong();
        graph.compose(time, frame);
        long composed = nanoTime.getAsLong();
        event.end();
        glance(number);
        boolean isShown = awaitMoment(number);
        if (isShown) {
            display.show(frame, number);
            long now = nanoTime.getAsLong();
            lastShownNanos = now;
            double lag = (sound.heard().heard(now) - exchange.audioFrame()) / samplesPerFrame;
            meter.shown((composed - start) / 1e6, lag, now);
            gauges.pictures(meter.framesPerSecond(), meter.composeMs());
        }
        meter.dropped(number - lastNumber - (isShown ? 1 : 0));
        lastNumber = number;
        if (event.shouldCommit()) {
            event.number = number;
            event.dropped = !isShown;
            event.commit();
        }
    }

    /** Copies for those who look on beside the show, in the time that is left until the moment of a frame. */
    private void glance(long number) {
        long now = nanoTime.getAsLong();
        long until = now + Math.round(1e9 / settings.frameRate().perSecond() / 4);
        HeardClock heard = sound.heard();
        if (heard.isRunning()) {
            until = Math.min(until, heard.nanosOf(settings.frameRate().startOf(number, settings.sampleRate())));
        }
        boolean mayBeLate = number % FRAMES_WITHOUT_GLIMPSE == 0;
        while ((mayBeLate || now + glanceNanos < until) && graph.glance(time)) {
            long then = nanoTime.getAsLong();
            glanceNanos = then - now;
            now = then;
            mayBeLate = false;
        }
    }

    /** Rests until a frame's moment is heard. Returns whether it is to be shown. */
    private boolean awaitMoment(long number) {
        HeardClock heard = sound.heard();
        if (!heard.isRunning()) {
            return true;
        }
        long begins = heard.nanosOf(settings.frameRate().startOf(number, settings.sampleRate()));
        long ends = heard.nanosOf(settings.frameRate().startOf(number + 1, settings.sampleRate()));
        long now = nanoTime.getAsLong();
        while (now < begins && !closed) {
            LockSupport.parkNanos(this, begins - now);
            now = nanoTime.getAsLong();
        }
        return now < ends || now - lastShownNanos > LONGEST_STANDSTILL_NANOS;
    }

    /** Copies for a glimpse from now on, whenever it is looked at and there is time for it. Any thread. */
    public void show(Glimpse glimpse) {
        graph.show(glimpse);
    }

    /** Copies for it no more. Any thread. */
    public void hide(Glimpse glimpse) {
        graph.hide(glimpse);
    }

    /** What it measures of itself; any thread. */
    public PictureMeter meter() {
        return meter;
    }

    /** Ends the thread, after the picture it is at. */
    @Override
    public void close() {
        closed = true;
        thread.awaitEnd();
    }
}
