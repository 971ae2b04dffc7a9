package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.engine.render.ClickRig;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.snapshot.Change;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress;

/** How often somebody is told, while it plays. */
class LiveNotificationTest {
    private static final int DEPTH = 20;

    private final List<Change> told = new CopyOnWriteArrayList<>();

    private void awaitVersion(long version) {
        LiveRig.await(() -> !told.isEmpty() && told.getLast().after().version() >= version);
    }

    @Test
    @DisplayName(
            "B-06: 1000 parameter changes in one batch are one batch and at most two notifications, with an exact final state")
    void aThousandChangesAreOneBatch() {
        Rig rig = ClickRig.withEveryStep();
        ParameterAddress volume = rig.address("sampler.masterVolume");
        ParameterAddress tempo = rig.address("clock.bpm");
        try (LiveRig live = new LiveRig(rig, 256, 3)) {
            List<JournalEntry> journal = new CopyOnWriteArrayList<>();
            live.performance.engine().recordInto((entries, next) -> journal.addAll(entries));
            live.performance.engine().observe(told::add);
            List<Command> changes = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                changes.add(new SetParameter(volume, Value.of(i / 499.0)));
                changes.add(new SetParameter(tempo, Value.of(100 + i / 10.0)));
            }
            long version = rig.engine.snapshot().version();
            live.pull(4_800);
            live.performance
                    .engine()
                    .submit(new Batch(changes, "test", "a thousand", Optional.empty()))
                    .join();
            live.pull(4_800);
            awaitVersion(version + 1);

            assertThat(told).hasSizeBetween(1, 2);
            assertThat(told.getLast().after()).isSameAs(rig.engine.snapshot());
            assertThat(rig.engine.snapshot().version()).isEqualTo(version + 1);
            assertThat(journal).hasSize(1);
            assertThat(rig.session().modules().named("sampler").orElseThrow().number("masterVolume"))
                    .isEqualTo(1);
            assertThat(rig.session().transport().bpm()).isEqualTo(149.9);
            assertThat(rig.engine.undo(1, "test").join().isApplied()).isTrue();
            assertThat(rig.session().transport().bpm()).isEqualTo(120);
        }
    }

    @Test
    @DisplayName("B-06: a cascade through mappings of depth 20 is one notification, and arrives at its end")
    void aCascadeIsOneNotification() {
        Rig rig = ClickRig.withEveryStep();
        for (int i = 0; i <= DEPTH; i++) {
            rig.add("AudioMixer", "mixer" + i);
        }
        rig.set("sampler.masterVolume", 1);
        for (int i = 0; i < DEPTH; i++) {
            rig.run(new MapParameter(Mapping.of(
                    new Mapping.Id(
                            rig.address("mixer" + i + ".masterVolume"),
                            rig.address("mixer" + (i + 1) + ".masterVolume")),
                    new Span(0, 1),
                    new Span(0, 1))));
        }
        rig.run(new MapParameter(Mapping.of(
                new Mapping.Id(rig.address("mixer" + DEPTH + ".masterVolume"), rig.address("sampler.masterVolume")),
                new Span(0, 1),
                new Span(0, 1))));
        rig.set("mixer0.masterVolume", 1);
        if (rig.session().links().into(rig.id("masterAudioOut"), Signal.AUDIO).isEmpty()) {
            rig.connect("sampler", "masterAudioOut", Signal.AUDIO);
        }
        try (LiveRig live = new LiveRig(rig, 256, 3)) {
            assertThat(loudest(live.pull(Rig.RATE))).isPositive();
            live.performance.engine().observe(told::add);
            long version = rig.engine.snapshot().version();

            live.run(new SetParameter(rig.address("mixer0.masterVolume"), Value.of(0)));
            live.pull(4_800); // what was rendered before, and the way down
            assertThat(loudest(live.pull(Rig.RATE))).isZero();
            awaitVersion(version + 1);

            assertThat(told).hasSize(1);
            assertThat(rig.engine.snapshot().version()).isEqualTo(version + 1);
        }
    }

    private static float loudest(float[] sound) {
        float loudest = 0;
        for (float sample : sound) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }
}
