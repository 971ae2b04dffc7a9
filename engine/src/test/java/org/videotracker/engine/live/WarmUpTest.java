package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.graph.Surroundings;
import org.videotracker.engine.render.FrameRate;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.sampler.kernel.Kernels;
import org.videotracker.model.session.Session;

class WarmUpTest {

    private static WarmUp warmUp(Session session) {
        return new WarmUp(
                session,
                BuiltInModules.kinds(Kernels.scalar()),
                new Surroundings(Rig.RATE, 64, 32, 0),
                asset -> null,
                new FrameRate(30, 1));
    }

    @Test
    void itPlaysForAsLongAsTheClockSaysAndLeavesTheSessionAlone() {
        Rig rig = Rig.withTracker();
        Session before = rig.session();
        AtomicLong clock = new AtomicLong();
        warmUp(before).play(5_000, () -> clock.addAndGet(10));
        assertThat(clock.get()).isGreaterThanOrEqualTo(5_000);
        assertThat(rig.session()).isSameAs(before);
        assertThat(rig.triggers).isEmpty();
    }

    @Test
    void aSessionWithoutAnythingIsWarmedUpToo() {
        AtomicLong clock = new AtomicLong();
        warmUp(Session.EMPTY).play(1_000, () -> clock.addAndGet(10));
        assertThat(clock.get()).isGreaterThanOrEqualTo(1_000);
    }
}
