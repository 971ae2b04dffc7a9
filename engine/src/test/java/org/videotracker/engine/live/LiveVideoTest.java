package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.graph.Glimpse;
import org.videotracker.engine.render.RenderSpan;
import org.videotracker.engine.render.Rig;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.pattern.Step;

class LiveVideoTest {
    private static final int FRAME = Rig.RATE / 30;

    private record Shown(long number, int pixel) {}

    /** Every picture of the clip has a colour of its own. */
    private static Rig rig() {
        Rig rig = Rig.withTracker();
        rig.sample(
                "sampler",
                new Clip(
                        Rig.sound(20 * Rig.RATE, Rig.RATE, i -> 0.5 * Math.sin(i * 0.05)),
                        Rig.pictures(250, 12.5, 0x204000)));
        String pattern = rig.session().bindings().values().iterator().next().pattern();
        rig.run(new SetStep(pattern, 0, Step.REST.withIndex(0).withLength(16)));
        return rig;
    }

    @Test
    void whatIsShownLiveIsWhatIsRenderedOffline() {
        List<int[]> offline = rig().render(new RenderSpan(0, Rig.RATE, Rig.RATE), 512, LiveRig.FPS)
                .frames();
        List<Shown> shown = new CopyOnWriteArrayList<>();
        try (LiveRig live = LiveRig.atAnEvenPace(rig(), 256, 2)) {
            int ahead = live.buffering.aheadFrames();
            live.performance.video().showOn((frame, number) -> shown.add(new Shown(number, frame.pixel(5, 5))));
            for (int i = 0; i < offline.size(); i++) {
                int count = i + 1;
                live.awaitPictureWanted();
                live.pull(FRAME - ahead); // the middle of the picture has been rendered, and its end is not heard yet
                LiveRig.await(() -> shown.size() == count);
                live.pull(ahead);
            }
            assertThat(live.faults).isEmpty();
            assertThat(live.performance.video().meter().dropped()).isZero();
        }
        assertThat(shown)
                .isEqualTo(IntStream.range(0, offline.size())
                        .mapToObj(i -> new Shown(i, offline.get(i)[5 * Rig.WIDTH + 5]))
                        .toList());
    }

    @Test
    void aDisplayThatNeverReturnsHoldsUpPicturesAloneAndNotTheSound() {
        CountDownLatch stuck = new CountDownLatch(1);
        AtomicInteger shown = new AtomicInteger();
        try (LiveRig live = new LiveRig(rig(), 256, 3)) {
            live.performance.video().showOn((frame, number) -> {
                shown.incrementAndGet();
                try {
                    stuck.await();
                } catch (InterruptedException impossible) {
                    throw new AssertionError(impossible);
                }
            });
            float[] heard = live.pull(2 * Rig.RATE);
            while (shown.get() == 0) { // the thread of the pictures may not have had its turn yet
                live.pull(FRAME);
            }
            assertThat(shown.get()).isEqualTo(1);
            assertThat(heard).isEqualTo(rig().render(2 * Rig.RATE, 256).left());
            assertThat(live.performance.sound().meter().missedDeadlines()).isZero();
            stuck.countDown();
        }
    }

    @Test
    void picturesWhoseMomentPassedWhileAnotherWasAtWorkAreCountedAndNeverQueued() {
        CountDownLatch stuck = new CountDownLatch(1);
        List<Long> shown = new CopyOnWriteArrayList<>();
        try (LiveRig live = new LiveRig(rig(), 256, 3)) {
            live.performance.video().showOn((frame, number) -> {
                shown.add(number);
                try {
                    stuck.await();
                } catch (InterruptedException impossible) {
                    throw new AssertionError(impossible);
                }
            });
            live.pull(60 * FRAME);
            LiveRig.await(() -> shown.size() == 1);
            live.performance.video().showOn((frame, number) -> shown.add(number));
            stuck.countDown();
            while (shown.size() < 2) {
                live.pull(FRAME);
            }
            assertThat(shown.get(1)).isGreaterThanOrEqualTo(59);
            assertThat(live.performance.video().meter().dropped())
                    .isGreaterThanOrEqualTo(shown.get(1) - shown.get(0) - 1);
        }
    }

    @Test
    void aDisplayThatFailsLosesItsPictureAndTheNextOneIsShown() {
        AtomicInteger shown = new AtomicInteger();
        try (LiveRig live = new LiveRig(rig(), 256, 3)) {
            live.performance.video().showOn((frame, number) -> {
                if (shown.incrementAndGet() == 1) {
                    throw new IllegalStateException("no window");
                }
            });
            while (shown.get() < 3) {
                live.pull(FRAME);
            }
            assertThat(live.faults).containsExactly("showing a picture: java.lang.IllegalStateException: no window");
        }
    }

    @Test
    void whoeverLooksOnBesideTheShowSeesAModuleAsItPlays() {
        Rig rig = rig();
        Glimpse glimpse = new Glimpse(rig.id("sampler"), 8, 8, 1);
        try (LiveRig live = new LiveRig(rig, 256, 2)) {
            live.performance.video().show(glimpse);
            Set<Integer> seen = new HashSet<>();
            LiveRig.await(() -> {
                live.pull(FRAME);
                int[] copy = glimpse.look();
                if (copy != null) {
                    seen.add(copy[4 * 8 + 4]);
                }
                return seen.size() > 3;
            });
            live.performance.video().hide(glimpse);
            assertThat(live.faults).isEmpty();
        }
    }
}
