package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.time.BeatAlarm;

/** The audio thread wakes nobody but threads that have priority too. */
class PassedOnTest {
    @Test
    void whatTheAudioThreadWantsToBeCalledIsCalledByTheEngineThread() {
        List<String> callers = new CopyOnWriteArrayList<>();
        try (LiveRig live = new LiveRig(new Rig(), 256, 3)) {
            Runnable passed = live.performance.passedOn(
                    () -> callers.add(Thread.currentThread().getName()));
            BeatAlarm alarm = new BeatAlarm(passed);
            try (var hung = live.performance.audio().hang(alarm)) {
                alarm.set(0.25);
                live.pull(24_000);
                LiveRig.await(() -> !callers.isEmpty());
            }
        }
        assertThat(callers).containsOnly("vt-engine");
    }
}
