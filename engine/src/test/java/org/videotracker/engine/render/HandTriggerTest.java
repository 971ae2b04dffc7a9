package org.videotracker.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Due;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.engine.journal.JournalEntry;
import org.videotracker.engine.sampler.VoiceMarks;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.rejection.Rejection;

/** Notes that no sequencer plays, rendered offline. The sampler holds a second of a constant. */
class HandTriggerTest {
    private static final int FRAMES = 2 * Rig.RATE;
    private static final int FRAMES_PER_BEAT = 24_000;
    private Rig rig = Rig.withTracker();

    @BeforeEach
    void fill() {
        rig.sample("sampler", new Clip(Rig.sound(Rig.RATE, Rig.RATE, i -> 0.5), null));
        rig.sample("sampler", Rig.click());
        rig.set("clock.bpm", 120);
    }

    private Outcome send(Batch batch) {
        var outcome = rig.engine.submit(batch);
        rig.engine.pump();
        return outcome.join();
    }

    private static Batch with(HandTrigger trigger, Command... commands) {
        return new Batch(List.of(commands), List.of(trigger), "test", "test", Optional.empty());
    }

    /** The first frame that is heard, and the first after it that is not. */
    private List<Integer> heard(float[] sound) {
        int from = IntStream.range(0, sound.length)
                .filter(i -> sound[i] != 0)
                .findFirst()
                .orElse(-1);
        int to = IntStream.range(Math.max(0, from), sound.length)
                .filter(i -> sound[i] == 0)
                .findFirst()
                .orElse(sound.length);
        return List.of(from, to);
    }

    @ParameterizedTest
    @CsvSource({"120, 1", "120, 64", "120, 441", "120, 4096", "132.53, 1", "132.53, 64", "132.53, 441", "97.1, 512"})
    void whatIsDueAtABeatBeginsInTheFrameInWhichTheBeatFalls(double bpm, int block) {
        rig.set("clock.bpm", bpm);
        rig.run(new TransportCommand.Play());
        rig.engine.submit(Batch.of("test", rig.hand("sampler", 0, 0.25)), new Due.AtBeat(1.75));
        rig.engine.submit(Batch.of("test", rig.hand("sampler", 1, 0)), new Due.AtBeat(2.2));
        float[] sound = rig.render(FRAMES, block).left();

        long first = (long) Math.floor(1.75 * 60 * Rig.RATE / bpm);
        long second = (long) Math.floor(2.2 * 60 * Rig.RATE / bpm);
        assertThat(rig.triggers).containsExactly(first + " sampler  -1 0 0", second + " sampler  -1 0 1");
        assertThat(heard(sound).getFirst()).isEqualTo((int) first);
        assertThat(sound[(int) second]).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 441, 4096})
    void aGateIsAsLongAsItsBeatsWhetherOrNotTheTransportPlays(int block) {
        rig.set("sampler.releaseMs", 5);
        rig.trigger("sampler", 0, 0.3);
        float[] resting = rig.render(FRAMES, block).left();
        rig = Rig.withTracker();
        fill();
        rig.set("sampler.releaseMs", 5);
        rig.run(new TransportCommand.Play());
        rig.trigger("sampler", 0, 0.3);
        float[] playing = rig.render(FRAMES, block).left();

        int gate = (int) (0.3 * FRAMES_PER_BEAT);
        assertThat(heard(resting).getFirst()).isBetween(0, 1);
        assertThat(resting[gate - 1]).isEqualTo(resting[gate - 1000]);
        assertThat(resting[gate + 100]).isBetween(0.001f, resting[gate - 1] * 0.9f);
        assertThat(heard(resting).getLast()).isBetween(gate + 200, gate + 300);
        assertThat(playing).isEqualTo(resting);
    }

    @Test
    void withoutALengthItSoundsToTheEndOfItsRegion() {
        rig.trigger("sampler", 0, 0);
        assertThat(heard(rig.render(FRAMES, 512).left()).getLast()).isBetween(Rig.RATE - 300, Rig.RATE + 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1000})
    void aTransportThatStopsEndsWhatIsHeld(double beats) {
        rig.set("sampler.sample[0].playStyle", 1);
        rig.set("sampler.releaseMs", 5);
        rig.run(new TransportCommand.Play());
        rig.trigger("sampler", 0, beats);
        rig.engine.submit(Batch.of("test", new TransportCommand.Stop()), new Due.AtBeat(3));

        int end = heard(rig.render(FRAMES, 512).left()).getLast();
        assertThat(end).isBetween(3 * FRAMES_PER_BEAT + 200, 3 * FRAMES_PER_BEAT + 300);
    }

    @Test
    void aModuleThatIsMadeWithItPlaysItAndOneThatIsGoneOrOffDoesNot() {
        ModuleId made = new ModuleId(new java.util.UUID(7, 7));
        HandTrigger toMade =
                new HandTrigger(made, 0, 60, 1, rig.hand("sampler", 0, 0).locks());
        send(with(
                toMade,
                new AddModule(
                        made, BuiltInModules.catalog().type("MultiSampler").orElseThrow(), Optional.of("made"), true)));
        rig.render(512, 512);
        assertThat(rig.triggers).containsExactly("0 made  -1 0 0");

        assertThat(send(with(rig.hand("sampler", 0, 1), new EnableModule(rig.id("sampler"), false)))
                        .isApplied())
                .isTrue();
        assertThat(send(with(toMade, new RemoveModule(made))).isApplied()).isTrue();
        assertThat(rig.render(512, 512).left()).containsOnly(0);
        assertThat(rig.triggers).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 441})
    void itSoundsWithTheEditsOfItsBatch(int block) {
        rig.run(new TransportCommand.Play());
        rig.engine.submit(
                with(
                        rig.hand("sampler", 0, 1),
                        new SetParameter(new OfModule(rig.id("sampler"), "masterVolume"), Value.of(0.5))),
                new Due.AtBeat(1.1));
        float[] soft = rig.render(FRAMES, block).left();

        assertThat(heard(soft).getFirst()).isEqualTo((int) (1.1 * FRAMES_PER_BEAT));
        assertThat(soft[30_000]).isBetween(0.2f, 0.26f);
    }

    @Test
    void itIsNoEdit() {
        List<JournalEntry> entries = new ArrayList<>();
        rig.engine.recordInto((taken, next) -> entries.addAll(taken));
        Snapshot before = rig.engine.snapshot();

        assertThat(send(Batch.of("test", rig.hand("sampler", 0, 1))).isApplied())
                .isTrue();
        assertThat(rig.engine.snapshot()).isSameAs(before);
        assertThat(entries).isEmpty();
    }

    @Test
    void thereIsAnEndToHowManyCanWait() {
        Outcome outcome = send(Batch.of("test", rig.hand("sampler", 1, 0)));
        int taken = 0;
        while (outcome.isApplied()) {
            taken++;
            outcome = send(Batch.of("test", rig.hand("sampler", 1, 0)));
        }
        assertThat(taken).isEqualTo(1024);
        assertThat(outcome)
                .isEqualTo(new Outcome.Rejected(
                        new Rejection(
                                Rejection.Code.BUSY,
                                "More triggers wait to be played than there is room for.",
                                "Send fewer at a time."),
                        0));
        rig.render(512, 512);
        assertThat(rig.triggers).hasSize(1024);
        assertThat(rig.audio.droppedTriggers()).isZero();
        assertThat(send(Batch.of("test", rig.hand("sampler", 1, 0))).isApplied())
                .isTrue();
    }

    @Test
    void gatesThatFindNoRoomAreCountedAndNotHeard() {
        for (int i = 0; i < 300; i++) {
            rig.trigger("sampler", 1, 4);
        }
        rig.render(512, 512);
        assertThat(rig.triggers).hasSize(256);
        assertThat(rig.audio.droppedTriggers()).isEqualTo(44);
    }

    @Test
    void aReleaseEndsAllNotesOfItsSampleAndNoOthers() {
        rig.set("sampler.polyphonyMode", 1);
        send(Batch.of("test", rig.hand("sampler", 0, 0)));
        send(Batch.of("test", rig.hand("sampler", 0, 0)));
        VoiceMarks marks = new VoiceMarks();
        rig.render(512, 256);
        marks.read(report(), rig.id("sampler"));
        assertThat(marks.count(0)).isEqualTo(2);
        assertThat(marks.place(0)).isBetween(0.001, 0.1);
        assertThat(marks.level(1)).isEqualTo(1);
        assertThat(marks.speed(1)).isEqualTo(1);

        send(Batch.of("test", HandTrigger.release(rig.id("sampler"), 1)));
        rig.render(256, 256);
        marks.read(report(), rig.id("sampler"));
        assertThat(marks.isReleasing(0)).isFalse();

        send(Batch.of("test", HandTrigger.release(rig.id("sampler"), 0)));
        rig.render(256, 256);
        marks.read(report(), rig.id("sampler"));
        assertThat(marks.isReleasing(0)).isTrue();
        assertThat(marks.isReleasing(1)).isTrue();
        rig.render(4096, 256);
        marks.read(report(), rig.id("sampler"));
        assertThat(marks.count()).isZero();
    }

    private TelemetryReport report() {
        TelemetryReport report = new TelemetryReport();
        rig.audio.telemetry().read(report);
        return report;
    }
}
