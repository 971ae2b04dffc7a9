package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.render.Rig;
import org.videotracker.model.command.PatternCommand.PutCycles;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.pattern.CyclePattern;
import org.videotracker.model.pattern.expression.Expression.Call;
import org.videotracker.model.pattern.expression.Expression.Text;
import org.videotracker.model.transport.Quantum;

class LiveCyclesTest {
    private static final int SECONDS = 12;

    private static Rig written() {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", Rig.click());
        rig.sample("sampler", new Clip(Rig.sound(48_000, 44_100, i -> Math.sin(i * 0.05)), null), "tone");
        rig.set("sampler.polyphonyMode", 1);
        Call tones = new Call("s", List.of(new Text("tone(3,8,<0 2 4>)? , clip*<5 7>")));
        rig.run(
                new PutCycles("lead", new CyclePattern(new Call("speed", List.of(tones, new Text("1 -1.3"))), 0.7)),
                new BindPattern(rig.id("tracker"), "lead", Optional.of(Quantum.NOW)));
        return rig;
    }

    @Test
    @DisplayName(
            "What the engine thread prepares ahead of a performance is what an offline rendering prepares when it is needed")
    void livePlayingIsOfflineRendering() throws Exception {
        float[] offline = written().render(SECONDS * 48_000L, 512).left();
        Rig rig = written();
        try (LiveRig live = new LiveRig(rig, 480, 4)) {
            float[] played = live.pull(SECONDS * 48_000);
            assertThat(live.faults).isEmpty();
            assertThat(rig.faults).isEmpty();
            assertThat(Arrays.mismatch(played, offline)).isEqualTo(-1);
        }
        assertThat(rig.triggers).hasSizeGreaterThan(100);
    }

    @Test
    void thePlayerIsToldInASentenceWhatCannotBePlayed() {
        Rig rig = written();
        List<String> told = new CopyOnWriteArrayList<>();
        try (LiveRig live = new LiveRig(rig, 480, 4)) {
            live.performance.onRemark(told::add);
            live.run(new PutCycles("lead", CyclePattern.of(new Call("s", List.of(new Text("nothing"))))));
            live.pull(3 * 48_000);
            LiveRig.await(() -> !told.isEmpty());
        }
        assertThat(told).containsExactly("There is no sample called \"nothing\" in sampler; there are clip1, tone.");
        assertThat(rig.audio.health().get(rig.id("sampler")).remarks()).isEqualTo(1);
    }
}
