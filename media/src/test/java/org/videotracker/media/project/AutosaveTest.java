package org.videotracker.media.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.SessionCommand.SetUserScript;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.json.SessionJson;
import org.videotracker.model.session.Session;

class AutosaveTest {
    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final Engine engine = new Engine(TestSessions.ONE_SAMPLER, (place, fault) -> troubles.add(place + fault));

    private SessionFile session() {
        return new SessionFile(folder.resolve("main.session.json"));
    }

    private Autosave begin(Duration interval) {
        Session present = engine.snapshot().session();
        Autosave autosave = Autosave.begin(session(), present, present, interval, 3, troubles::add);
        engine.observe(autosave);
        return autosave;
    }

    private void apply(Command command) {
        engine.submit(Batch.of("hand", command));
        engine.pump();
        engine.notifier().deliver();
    }

    private void write(String script) {
        apply(new SetUserScript(script));
    }

    private String script(Path file) {
        try {
            return SessionJson.read(Files.readString(file), TestSessions.CATALOG)
                    .userScript();
        } catch (Exception unreadable) {
            return unreadable.toString();
        }
    }

    private Path file() {
        return Autosave.fileOf(session()).path();
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("deadline of: " + what).isLessThan(end);
            LockSupport.parkNanos(100_000);
        }
    }

    @Test
    void whatChangesIsSavedIntoAFileOfItsOwn() {
        try (Autosave autosave = begin(SOON)) {
            write("a");
            await("it is saved", () -> Files.exists(file()));
            assertThat(script(file())).isEqualTo("a");
        }
        assertThat(session().path()).doesNotExist();
        assertThat(troubles).isEmpty();
    }

    @Test
    void whatDoesNotChangeAnythingIsNotSaved() {
        try (Autosave autosave = begin(SOON)) {
            apply(new Play());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatTheUserHasSavedIsNotSavedAgain() {
        try (Autosave autosave = begin(NEVER)) {
            write("a");
            autosave.savedByUser(engine.snapshot().session());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasRecoveredIsSavedThoughNobodyHasEditedIt() {
        write("recovered");
        Session present = engine.snapshot().session();
        Autosave.begin(session(), present, TestSessions.ONE_SAMPLER, NEVER, 3, troubles::add)
                .close();
        assertThat(script(file())).isEqualTo("recovered");
    }

    @Test
    void theEndSavesWhatIsNotSavedYet() {
        try (Autosave autosave = begin(NEVER)) {
            write("a");
            assertThat(file()).doesNotExist();
        }
        assertThat(script(file())).isEqualTo("a");
    }

    @Test
    void someVersionsAreKeptUnderNumbersTheNewestFirst() {
        for (String script : List.of("a", "b", "c", "d", "e")) {
            try (Autosave autosave = begin(NEVER)) {
                write(script);
            }
        }
        assertThat(script(file())).isEqualTo("e");
        assertThat(List.of(1, 2, 3))
                .map(number -> script(file().resolveSibling("main.autosave." + number + ".session.json")))
                .containsExactly("d", "c", "b");
        assertThat(file().resolveSibling("main.autosave.4.session.json")).doesNotExist();
    }

    @Test
    void aFailureIsToldOnceAndTriedAgain() throws IOException {
        Path obstacle = Files.writeString(session().recoveryFolder(), "in the way");
        try (Autosave autosave = begin(SOON)) {
            write("a");
            await("it is told", () -> !troubles.isEmpty());
            write("b");
            assertThat(troubles).hasSize(1);
            assertThat(troubles.getFirst())
                    .contains("cannot be saved by itself")
                    .contains("Recovery");

            Files.delete(obstacle);
            await("it is saved after all", () -> script(file()).equals("b"));
        }
        assertThat(troubles).hasSize(1);
    }
}
