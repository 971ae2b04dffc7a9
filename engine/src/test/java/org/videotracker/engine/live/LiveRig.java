package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.graph.OutputGauges;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.render.Rig;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.TransportCommand;

/** A performance whose device is the test: it pulls when it likes. */
final class LiveRig implements AutoCloseable {
    static final FrameRate FPS = new FrameRate(30, 1);

    final Rig rig;
    final List<String> faults = new CopyOnWriteArrayList<>();
    final Buffering buffering;
    final Performance performance;
    private final AtomicLong pulledFrames;

    LiveRig(Rig rig, int blockFrames, int blocksAhead) {
        this(rig, blockFrames, blocksAhead, new AtomicLong(), System::nanoTime);
    }

    /** As if the device pulled at a perfectly even pace: its clock stands still between pulls, however busy the machine is. */
    static LiveRig atAnEvenPace(Rig rig, int blockFrames, int blocksAhead) {
        AtomicLong pulledFrames = new AtomicLong();
        return new LiveRig(
                rig, blockFrames, blocksAhead, pulledFrames, () -> pulledFrames.get() * 1_000_000_000 / Rig.RATE);
    }

    private LiveRig(Rig rig, int blockFrames, int blocksAhead, AtomicLong pulledFrames, LongSupplier nanoTime) {
        this.rig = rig;
        this.pulledFrames = pulledFrames;
        buffering = new Buffering(blockFrames, blocksAhead);
        rig.run(new TransportCommand.Play());
        performance = new Performance(new Performance.Setup(
                rig.engine,
                rig.audio,
                Rig.WIDTH,
                Rig.HEIGHT,
                new LiveSettings(Rig.RATE, FPS, buffering),
                new OutputGauges(),
                () -> {},
                () -> {},
                nanoTime,
                (place, fault) -> faults.add(place + ": " + fault)));
    }

    /** Waits until as much as possible is ready, then takes some of it. */
    float[] pull(int frames) {
        float[] left = new float[frames];
        for (int at = 0; at < frames; ) {
            int count = Math.min(buffering.blockFrames(), frames - at);
            awaitReady();
            float[] part = new float[count];
            performance.sound().pull(part, new float[count], count);
            pulledFrames.addAndGet(count);
            System.arraycopy(part, 0, left, at, count);
            at += count;
        }
        return left;
    }

    /** Waits until the thread of the pictures is done with one and asks for the next; one whose moment comes before is dropped. */
    void awaitPictureWanted() {
        await(performance.sound().exchange()::isWanted);
    }

    /** Waits until there is no room for another block, and none is halfway: blocks are rendered in pieces, and begin at 0. */
    void awaitReady() {
        long read = performance.sound().readFrames();
        await(() -> {
            long rendered = performance.sound().renderedFrames();
            return rendered % buffering.blockFrames() == 0
                    && rendered - read + buffering.blockFrames() > buffering.aheadFrames();
        });
    }

    /** Waits for a condition, and fails when it does not come about. */
    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("this should have happened by now").isLessThan(deadline);
            LockSupport.parkNanos(100_000);
        }
    }

    static long threadId(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .threadId();
    }

    void run(Command... commands) {
        assertThat(performance
                        .engine()
                        .submit(new Batch(List.of(commands), "test", "test", Optional.empty()))
                        .join()
                        .isApplied())
                .isTrue();
    }

    @Override
    public void close() {
        performance.close();
    }
}
