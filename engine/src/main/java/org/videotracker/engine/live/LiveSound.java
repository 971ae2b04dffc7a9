package org.videotracker.engine.live;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.graph.AudioGraph;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.graph.VideoGraph;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.engine.thread.FaultSink;
import org.videotracker.engine.thread.OwnedThread;

/**
 * The thread {@code vt-audio}: renders sound some blocks ahead of the device that pulls it, and captures the moments that the video
 * thread asks for. The device takes what is ready; where too little is, it plays silence for the rest, which is counted as a missed
 * deadline, and the performance goes on from there a little later.
 */
public final class LiveSound implements DeviceCallback, AutoCloseable {
    /** How long an edit that is due at a beat has to be applied and compiled, before rendering may have come to that beat. */
    private static final double PREPARATION_SECONDS = 0.015;

    private final AudioGraph audio;
    private final VideoGraph video;
    private final LiveSettings settings;
    private final OutputGauges gauges;
    private final LongSupplier nanoTime;
    private final FaultSink faults;
    private final SoundRing ring;
    private final HeardClock heard;
    private final FrameExchange exchange = new FrameExchange();
    private final SoundMeter meter;
    private final OwnedThread thread;
    private volatile Buffering buffering;
    private volatile BlockTap tap = BlockTap.NOBODY;
    private volatile boolean closed;
    private volatile boolean isResting;
    private volatile boolean wasReady;
    private volatile int deviceLatency;
    private final double nanosPerFrame;
    private final float[] silence = new float[StereoBuffer.CAPACITY];
    private long position;
    private long videoFrame;

    /**
     * Makes the thread, which {@link #start} starts.
     *
     * @param gauges told how it goes, for the read-outs of the output
     * @param before run first on the new thread, to raise its priority
     * @param nanoTime the system's clock
     * @param faults told of what the loop survived, once it is over the block
     */
    public LiveSound(
            AudioGraph audio,
            VideoGraph video,
            LiveSettings settings,
            OutputGauges gauges,
            Runnable before,
            LongSupplier nanoTime,
            FaultSink faults) {
        this.audio = audio;
        this.video = video;
        this.settings = settings;
        this.gauges = gauges;
        this.nanoTime = nanoTime;
        this.faults = faults;
        buffering = settings.buffering();
        lead();
        ring = new SoundRing(Buffering.GREATEST_BLOCK * (Buffering.MOST_BLOCKS_AHEAD + 1) + StereoBuffer.CAPACITY);
        nanosPerFrame = 1e9 / settings.sampleRate();
        heard = new HeardClock(settings.sampleRate());
        meter = new SoundMeter();
        thread = new OwnedThread("vt-audio", Thread.MAX_PRIORITY, () -> {
            before.run();
            run();
        });
    }

    /** Begins to render. */
    public void start() {
        thread.start();
    }

    /** Lets somebody hear every block from the next one on. */
    public void tapBlocks(BlockTap newTap) {
        tap = newTap;
    }

    /**
     * Renders in other blocks or further ahead from the next block on; any thread.
     *
     * @param latencyFrames how much later than it is pulled sound is heard, as the device says
     */
    public void buffer(Buffering newBuffering, int latencyFrames) {
        buffering = newBuffering;
        deviceLatency = latencyFrames;
        lead();
        gauges.latencyMs(1000 * latencySeconds());
        thread.wake();
    }

    /** Whatever becomes due is prepared before the burst of blocks in which it is rendered. */
    private void lead() {
        audio.lead(buffering.aheadFrames() + Math.round(PREPARATION_SECONDS * settings.sampleRate()));
    }

    /** How long it takes from rendering to hearing, in seconds; any thread. */
    public double latencySeconds() {
        return (double) (buffering.aheadFrames() + deviceLatency) / settings.sampleRate();
    }

    private void run() {
        while (!closed) {
            try {
                if (hasRoom()) {
                    renderBlock(buffering.blockFrames());
                } else {
                    rest();
                }
            } catch (Throwable fault) {
                faults.report("playing sound", fault);
                passOver();
            }
        }
    }

    /** Lets silence stand for a run that could not be rendered, so that the next one gets its turn. */
    private void passOver() {
        int frames = (int) (nextGrid() - position);
        position += frames;
        Arrays.fill(silence, 0f);
        ring.write(silence, silence, frames);
    }

    private void rest() {
        wasReady = true;
        isResting = true;
        if (!hasRoom() && !closed) {
            LockSupport.park(this);
        }
        isResting = false;
    }

    private boolean hasRoom() {
        Buffering wanted = buffering;
        return ring.filled() + wanted.blockFrames() <= wanted.aheadFrames();
    }

    private void renderBlock(int blockFrames) {
        BlockTap listener = tap;
        long start = nanoTime.getAsLong();
        meter.begin();
        long first = position;
        long end = position + blockFrames;
        while (position < end) {
            long middle = settings.frameRate().middleOf(videoFrame, settings.sampleRate());
            if (middle <= position) {
                capture(middle);
                continue;
            }
            int most = (int) (Math.min(Math.min(nextGrid(), end), middle) - position);
            int frames = audio.arrive(position, most);
            StereoBuffer rendered = audio.render(position, frames);
            position += frames;
            ring.write(rendered.left, rendered.right, frames);
            listener.run(position - frames, rendered.left, rendered.right, frames);
        }
        long now = nanoTime.getAsLong();
        meter.end(first, start, now, Math.round(blockFrames * nanosPerFrame), ring.filled());
        gauges.sound(meter.missedDeadlines(), meter.load());
        listener.block(first, blockFrames, start, now);
    }

    private void capture(long middle) {
        if (exchange.isWanted()) {
            video.capture();
            exchange.captured(videoFrame, middle);
        }
        videoFrame++;
    }

    private long nextGrid() {
        return position - position % StereoBuffer.CAPACITY + StereoBuffer.CAPACITY;
    }

    /** Called by the device's thread. */
    @Override
    public void pull(float[] left, float[] right, int frames) {
        long first = ring.read();
        long now = nanoTime.getAsLong();
        heard.pulled(now, first, deviceLatency);
        int got = ring.read(left, right, frames);
        if (got < frames) {
            Arrays.fill(left, got, frames, 0f);
            Arrays.fill(right, got, frames, 0f);
            if (wasReady) {
                meter.missed(first + got, frames - got);
                tap.missed(now, first + got, frames - got);
            }
        }
        // What was taken is visible before the question is asked: else both sides could miss one another, and a wake-up
        // be lost.
        VarHandle.fullFence();
        if (isResting) {
            thread.wake();
        }
    }

    FrameExchange exchange() {
        return exchange;
    }

    HeardClock heard() {
        return heard;
    }

    /** The next sample frame that will be rendered, as the audio thread saw it last. */
    public long renderedFrames() {
        return ring.written();
    }

    /** How many sample frames a device has taken; any thread. */
    public long readFrames() {
        return ring.read();
    }

    /** The sample frame that is heard now; negative before the first. Any thread. */
    public long heardFrame() {
        return (long) Math.max(-1, heard.heard(nanoTime.getAsLong()));
    }

    /** What it measures of itself; any thread. */
    public SoundMeter meter() {
        return meter;
    }

    /** Stops rendering; the device has been closed before, or plays silence from now on. */
    @Override
    public void close() {
        closed = true;
        thread.awaitEnd();
    }
}
