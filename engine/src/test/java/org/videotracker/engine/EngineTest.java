package org.videotracker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.command.Batch;
import org.videotracker.engine.command.Extent;
import org.videotracker.engine.command.Outcome;
import org.videotracker.engine.mixer.audio.AudioMixerType;
import org.videotracker.engine.snapshot.Change;
import org.videotracker.engine.snapshot.Snapshot;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.SessionCommand.SetUserScript;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.session.Session;

class EngineTest {
    private final List<String> faults = new ArrayList<>();
    private final Engine engine = new Engine(Session.EMPTY, 64, (place, fault) -> faults.add(place + ": " + fault));

    private static Command tempo(double bpm) {
        return new SetParameter(new OfTransport("bpm"), Value.of(bpm));
    }

    private static Command create(String pattern) {
        return new CreatePattern(Optional.of(pattern), 16);
    }

    private Outcome run(Batch batch) {
        CompletableFuture<Outcome> outcome = engine.submit(batch);
        engine.pump();
        return outcome.join();
    }

    @Test
    void nothingChangesBeforeTheEngineIsPumped() {
        CompletableFuture<Outcome> outcome = engine.submit(Batch.of("test", tempo(90)));

        assertThat(outcome).isNotDone();
        assertThat(engine.snapshot().session().transport().bpm()).isEqualTo(120);
    }

    @Test
    @DisplayName("E-03: the outcome tells of execution, and the snapshot shows it by then")
    void theOutcomeComesWithTheEffect() {
        Outcome outcome = run(Batch.of("test", tempo(90)));

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        assertThat(engine.snapshot().session().transport().bpm()).isEqualTo(90);
    }

    @Test
    @DisplayName("E-03, E-09, B-36: an edit that makes no sense is refused with a code, and reported as such")
    void aRefusalNamesItsCodeAndCommand() {
        Outcome outcome = run(Batch.of("test", create("verse"), create("verse")));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
            assertThat(rejected.index()).isEqualTo(1);
            assertThat(rejected.rejection().code()).isEqualTo(Rejection.Code.DUPLICATE);
        });
    }

    @Test
    @DisplayName("E-11, B-30: a batch is applied whole or not at all")
    void aRefusedBatchChangesNothing() {
        Snapshot before = engine.snapshot();

        run(Batch.of("test", create("verse"), new DeletePattern("chorus")));

        assertThat(engine.snapshot()).isSameAs(before);
    }

    @Test
    @DisplayName("E-29, B-37: the version changes if and only if the content does")
    void anEditWithoutEffectGivesNoNewVersion() {
        long version = engine.snapshot().version();
        run(Batch.of("test", tempo(120)));
        run(Batch.of("test", tempo(90), tempo(120)));
        assertThat(engine.snapshot().version()).isEqualTo(version);

        run(Batch.of("test", tempo(90)));
        assertThat(engine.snapshot().version()).isEqualTo(version + 1);
    }

    @Test
    @DisplayName("E-08: the commands of one batch are one step of undo")
    void aBatchIsUndoneInOneStep() {
        run(Batch.of("test", create("verse"), create("chorus")));

        engine.undo(1, "test");
        engine.pump();

        assertThat(engine.snapshot().session().patterns()).isEmpty();
    }

    @Test
    @DisplayName("E-08: the positions of one drag are one step of undo, until the drag ends")
    void aDragIsOneStepOfUndo() {
        for (int bpm = 100; bpm < 110; bpm++) {
            run(Batch.of("gui", tempo(bpm)).inGroup("drag"));
        }
        engine.closeGroup();
        run(Batch.of("gui", tempo(111)).inGroup("drag"));

        engine.undo(1, "gui");
        engine.pump();
        assertThat(engine.snapshot().session().transport().bpm()).isEqualTo(109);

        engine.undo(1, "gui");
        engine.pump();
        assertThat(engine.snapshot().session().transport().bpm()).isEqualTo(120);
    }

    @Test
    void undoingWithNothingToUndoSaysSo() {
        CompletableFuture<Outcome> outcome = engine.undo(1, "test");
        engine.pump();

        assertThat(outcome.join())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.rejection().code()).isEqualTo(Rejection.Code.NOTHING_TO_DO));
    }

    @Test
    @DisplayName("Playing is not editing: undo leaves the transport running")
    void undoLeavesTheTransportAlone() {
        run(Batch.of("test", create("verse")));
        run(Batch.of("test", new Play()));

        engine.undo(1, "test");
        engine.pump();

        assertThat(engine.snapshot().session().patterns()).isEmpty();
        assertThat(engine.snapshot().session().playback().state().name()).isEqualTo("PLAYING");
    }

    @Test
    @DisplayName("A full queue tells the producer, and drops nothing that it took")
    void aFullQueueRefuses() {
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            outcomes.add(engine.submit(Batch.of("test", create("P" + i))));
        }

        assertThat(outcomes.subList(64, 80))
                .allSatisfy(outcome -> assertThat(outcome.join())
                        .isInstanceOfSatisfying(
                                Outcome.Rejected.class,
                                rejected ->
                                        assertThat(rejected.rejection().code()).isEqualTo(Rejection.Code.BUSY)));
        engine.pump();
        assertThat(engine.snapshot().session().patterns()).hasSize(64);
    }

    @Test
    @DisplayName("B-06: a thousand changes in a burst are one notification with the final state")
    void aBurstIsOneNotification() {
        Engine large = new Engine(Session.EMPTY, 2048, (place, fault) -> faults.add(place));
        List<Change> changes = new ArrayList<>();
        large.observe(changes::add);
        for (int i = 0; i < 1000; i++) {
            large.submit(Batch.of("test", new SetUserScript("line " + i)));
        }
        large.pump();
        large.notifier().deliver();

        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().after().session().userScript()).isEqualTo("line 999");
        assertThat(large.notifier().deliver()).isZero();
    }

    @Test
    @DisplayName("E-51, B-31: a notification names who caused it")
    void aNotificationNamesItsOrigins() {
        List<Change> changes = new ArrayList<>();
        engine.observe(changes::add);
        run(Batch.of("gui", tempo(90)));
        run(Batch.of("script", tempo(91)));
        engine.notifier().deliver();

        assertThat(changes.getFirst().origins()).containsExactlyInAnyOrder("gui", "script");
    }

    @Test
    @DisplayName("A performer that fails to follow is reported; editing goes on")
    void aFailingPerformerDoesNotStopTheEngine() {
        engine.performWith((session, extent) -> {
            if (!session.patterns().isEmpty()) {
                throw new IllegalStateException("cannot follow");
            }
        });

        assertThat(run(Batch.of("test", create("verse"))).isApplied()).isTrue();
        assertThat(faults).anyMatch(fault -> fault.contains("cannot follow"));
    }

    @Test
    void anErrorOfAPerformerOrAJournalDoesNotStopTheEngine() {
        engine.performWith((session, extent) -> {
            if (!session.patterns().isEmpty()) {
                throw new AssertionError("performer");
            }
        });
        engine.recordInto((entries, next) -> {
            throw new NoClassDefFoundError("journal");
        });

        assertThat(run(Batch.of("test", create("verse"))).isApplied()).isTrue();
        assertThat(engine.snapshot().session().patterns()).isNotEmpty();
        assertThat(faults).anyMatch(fault -> fault.contains("performer")).anyMatch(fault -> fault.contains("journal"));
    }

    @Test
    void aPerformerFollowsBeforeTheSnapshotIsVisible() {
        List<Double> visible = new ArrayList<>();
        engine.performWith((session, extent) ->
                visible.add(engine.snapshot().session().transport().bpm()));

        run(Batch.of("test", tempo(90)));

        assertThat(visible).containsExactly(120.0, 120.0);
    }

    @Test
    @DisplayName("A changed tempo touches no module; a new pattern may touch anything")
    void theExtentOfAnEditIsKnown() {
        List<Boolean> everything = new ArrayList<>();
        engine.performWith((Session session, Extent extent) -> everything.add(extent.isEverything()));
        run(Batch.of("test", tempo(90)));
        run(Batch.of("test", create("verse")));

        assertThat(everything).containsExactly(true, false, true);
    }

    @Test
    @DisplayName("B-10: a request is never discarded for its age")
    void aRequestWaitsAsLongAsItTakes() {
        CompletableFuture<Outcome> early = engine.submit(Batch.of("test", create("early")));
        Engine busy = new Engine(Session.EMPTY, 64, (place, fault) -> faults.add(place));
        for (int i = 0; i < 10_000; i++) {
            busy.submit(Batch.of("test", tempo(60 + i % 100)));
            busy.pump();
        }
        engine.pump();

        assertThat(early.join()).isInstanceOf(Outcome.Applied.class);
        assertThat(engine.snapshot().session().patterns()).containsOnlyKeys("early");
    }

    @Test
    @DisplayName("B-21: observers are called where notifications are delivered, never where edits are made or applied")
    void observersAreCalledByTheDeliveryAlone() {
        List<Change> changes = new ArrayList<>();
        engine.observe(changes::add);
        run(Batch.of("test", tempo(90)));
        engine.undo(1, "test");
        engine.pump();
        assertThat(changes).isEmpty();

        engine.notifier().deliver();
        assertThat(changes).hasSize(1);
    }

    @Test
    @DisplayName("B-18: what a reader holds of the session cannot be changed, only commands make another")
    @SuppressWarnings("deprecation") // the map's own warning that it cannot be done
    void onlyCommandsMakeAnotherSession() {
        run(Batch.of("test", create("verse")));
        Session session = engine.snapshot().session();
        StepPattern verse = ((StepPattern) session.patterns().get("verse"));

        assertThatThrownBy(() -> session.patterns().put("chorus", verse))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> session.patterns().remove("verse")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> verse.steps().set(0, Step.of(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> verse.columns().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> session.modules().all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(engine.snapshot().session()).isEqualTo(session);
    }

    @Test
    @DisplayName("B-34: a change among two hundred modules is visible within a millisecond")
    void aSnapshotOfManyModulesIsCheap() {
        for (int i = 0; i < 200; i++) {
            run(Batch.of(
                    "test",
                    new AddModule(
                            new ModuleId(new UUID(7, i)),
                            AudioMixerType.DESCRIPTION,
                            Optional.of("mixer" + i),
                            false)));
        }
        long[] nanos = new long[201];
        for (int i = 0; i < nanos.length; i++) {
            Command edit = new SetParameter(
                    new OfModule(new ModuleId(new UUID(7, i % 200)), "masterVolume"), Value.of(i % 20 * 0.1));
            engine.submit(Batch.of("test", edit));
            long before = System.nanoTime();
            engine.pump();
            nanos[i] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);

        assertThat(nanos[100]).as("the median in nanoseconds").isLessThan(1_000_000);
    }
}
