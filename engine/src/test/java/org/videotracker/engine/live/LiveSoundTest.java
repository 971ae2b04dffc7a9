package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.render.FeelRig;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.rolling.HeardBeats;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.pattern.Step;

class LiveSoundTest {
    private static final int SECONDS = 3;

    private static Rig rig() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(Rig.sound(9_000, Rig.RATE, i -> Math.sin(i * 0.05)), null));
        for (int row = 0; row < 16; row += 3) {
            rig.run(new SetStep(pattern(rig), row, Step.REST.withIndex(0)));
        }
        return rig;
    }

    private static String pattern(Rig rig) {
        return rig.session().bindings().values().iterator().next().pattern();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 256, 441, 1024})
    void whatIsPlayedLiveIsWhatIsRenderedOffline(int block) {
        float[] offline = rig().render(SECONDS * Rig.RATE, 512).left();
        assertThat(offline).isNotEqualTo(new float[offline.length]);
        try (LiveRig live = new LiveRig(rig(), block, 3)) {
            assertThat(live.pull(offline.length)).isEqualTo(offline);
            assertThat(live.performance.sound().meter().missedDeadlines()).isZero();
            assertThat(live.faults).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 441})
    void whatHasConditionsAndFeelIsTheSameLiveAndOffline(int block) {
        float[] offline = FeelRig.create().render(SECONDS * Rig.RATE, 512).left();
        try (LiveRig live = new LiveRig(FeelRig.create(), block, 3)) {
            assertThat(live.pull(offline.length)).isEqualTo(offline);
            assertThat(live.faults).isEmpty();
        }
    }

    @Test
    void aDeviceThatWantsMoreThanIsReadyGetsSilenceWhichIsCountedAndNoSampleIsLost() {
        float[] offline = rig().render(Rig.RATE, 512).left();
        try (LiveRig live = new LiveRig(rig(), 256, 2)) {
            float[] before = live.pull(4_800);
            live.awaitReady();
            int greedy = 8_192;
            float[] torn = new float[greedy];
            live.performance.sound().pull(torn, new float[greedy], greedy);
            long missed = live.performance.sound().meter().missedFrames();
            assertThat(live.performance.sound().meter().missedDeadlines()).isEqualTo(1);
            int got = (int) (greedy - missed);
            assertThat(Arrays.copyOfRange(torn, got, greedy)).containsOnly(0f);
            float[] after = live.pull(9_600);

            float[] heard = new float[4_800 + got + 9_600];
            System.arraycopy(before, 0, heard, 0, 4_800);
            System.arraycopy(torn, 0, heard, 4_800, got);
            System.arraycopy(after, 0, heard, 4_800 + got, 9_600);
            assertThat(heard).isEqualTo(Arrays.copyOf(offline, heard.length));
        }
    }

    @Test
    void noMoreIsRenderedThanTheDeviceHasRoomFor() {
        try (LiveRig live = new LiveRig(rig(), 256, 4)) {
            live.awaitReady();
            assertThat(live.performance.sound().renderedFrames()).isEqualTo(1_024);
            live.pull(10 * 256);
            live.awaitReady();
            assertThat(live.performance.sound().renderedFrames()).isEqualTo(14 * 256);
        }
    }

    @Test
    void anEditIsHeardFromTheNextBlockOn() {
        try (LiveRig live = new LiveRig(rig(), 256, 2)) {
            live.pull(4_800);
            live.awaitReady();
            long rendered = live.performance.sound().renderedFrames();
            live.run(new TransportCommand.Stop());
            live.pull(512);
            live.awaitReady();
            AtomicLong after = new AtomicLong(-1);
            live.performance.sound().tapBlocks(new BlockTap() {
                @Override
                public void run(long frame, float[] left, float[] right, int frames) {
                    after.compareAndSet(-1, frame);
                }
            });
            assertThat(live.performance.audio().clock().isPlaying()).isFalse();
            live.pull(256);
            live.awaitReady();
            assertThat(after.get()).isGreaterThan(rendered);
        }
    }

    @Test
    void everyBlockIsTapped() {
        try (LiveRig live = new LiveRig(rig(), 256, 2)) {
            AtomicLong runs = new AtomicLong();
            AtomicLong blocks = new AtomicLong();
            live.awaitReady();
            live.performance.sound().tapBlocks(new BlockTap() {
                @Override
                public void run(long frame, float[] left, float[] right, int frames) {
                    runs.addAndGet(frames);
                }

                @Override
                public void block(long frame, int frames, long startNanos, long endNanos) {
                    blocks.addAndGet(frames);
                }
            });
            live.pull(100 * 256);
            live.awaitReady();
            assertThat(runs.get()).isEqualTo(100 * 256);
            assertThat(blocks.get()).isEqualTo(100 * 256);
        }
    }

    @Test
    void whatIsRememberedIsWhatWasHeardWhileAnotherListensToo() {
        try (LiveRig live = new LiveRig(rig(), 256, 2)) {
            RollingSound remembered =
                    new RollingSound(10, live.performance.audio().clock());
            AtomicLong others = new AtomicLong();
            live.awaitReady();
            live.performance.sound().tapBlocks(remembered.and(new BlockTap() {
                @Override
                public void block(long frame, int frames, long startNanos, long endNanos) {
                    others.addAndGet(frames);
                }
            }));
            live.pull(512); // what was rendered before
            int count = 2 * Rig.RATE / 256 * 256;
            float[] heard = live.pull(count);
            float[] copy = new float[count];
            assertThat(remembered.read(0, 512, copy, 0, count)).isTrue();
            assertThat(copy).isEqualTo(heard).isNotEqualTo(new float[count]);
            assertThat(others.get()).isGreaterThanOrEqualTo(count);
            assertThat(new HeardBeats(remembered).after(Rig.RATE / 4, 1)).isEqualTo(Rig.RATE / 2);
        }
    }

    @Test
    void everyWantOfSoundIsTapped() {
        try (LiveRig live = new LiveRig(rig(), 256, 2)) {
            live.pull(4_800);
            live.awaitReady();
            AtomicLong first = new AtomicLong(-1);
            AtomicLong missing = new AtomicLong();
            live.performance.sound().tapBlocks(new BlockTap() {
                @Override
                public void missed(long nanos, long frame, int frames) {
                    first.set(frame);
                    missing.set(frames);
                }
            });
            long read = live.performance.sound().readFrames();
            int greedy = 8_192;
            live.performance.sound().pull(new float[greedy], new float[greedy], greedy);
            assertThat(missing.get())
                    .isPositive()
                    .isEqualTo(live.performance.sound().meter().missedFrames());
            assertThat(first.get()).isEqualTo(read + greedy - missing.get());
        }
    }

    @Test
    void theAudioThreadAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Rig rig = rig();
        rig.forgetTriggers();
        try (LiveRig live = new LiveRig(rig, 256, 4)) {
            live.pull(120 * Rig.RATE);
            long audio = LiveRig.threadId("vt-audio");
            long least = Long.MAX_VALUE;
            for (int minute = 0; minute < 6 && least > 0; minute++) {
                long before = threads.getThreadAllocatedBytes(audio);
                live.pull(60 * Rig.RATE);
                least = Math.min(least, threads.getThreadAllocatedBytes(audio) - before);
            }
            assertThat(least)
                    .as("bytes in a minute, once the compiler has settled")
                    .isZero();
        }
    }
}
