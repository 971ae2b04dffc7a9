package org.videotracker.media.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.command.Batch;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;
import org.videotracker.model.command.SessionCommand.SetUserScript;

class SessionJournalTest {
    @TempDir
    private Path folder;

    private SessionFile file() {
        return new SessionFile(folder.resolve("main.session.json"));
    }

    private List<Recovery> found() throws IOException {
        try (SessionLock lock = SessionLock.take(file())) {
            return Recovery.find(lock);
        }
    }

    private List<JournalName> journals() throws IOException {
        return JournalName.in(folder.resolve("Recovery"));
    }

    /** Leaves what a crash leaves: a journal without an end. */
    private void crash() throws IOException {
        Path left;
        byte[] bytes;
        try (Desk desk = Desk.at(folder)) {
            edit(desk, "before the crash");
            left = Recovery.find(desk.lock).getFirst().file();
            bytes = Files.readAllBytes(left);
        }
        Files.write(left, bytes);
    }

    private static void edit(Desk desk, String script) {
        desk.engine.submit(Batch.of("hand", new SetUserScript(script)));
        desk.engine.pump();
    }

    @Test
    void aCleanEndIsNoCrashAndLeavesNothingToRecover() throws IOException {
        try (Desk desk = Desk.at(folder)) {
            edit(desk, "a");
        }
        assertThat(found()).isEmpty();
        assertThat(journals()).hasSize(1);

        Desk.at(folder).close();
        assertThat(journals()).as("the old one was removed").hasSize(1);
    }

    @Test
    void aCrashIsFoundWithWhatWasDoneLast() throws IOException {
        crash();

        Recovery recovery = found().getFirst();

        assertThat(recovery.edits()).isEqualTo(1);
        assertThat(recovery.lastEdits().getLast().label()).isEqualTo("edit the script");
        assertThat(recovery.began())
                .isBeforeOrEqualTo(recovery.lastEdits().getLast().at());
    }

    @Test
    void whatACrashLeftStaysUntilItIsDiscarded() throws IOException {
        crash();
        Desk.at(folder).close();
        Desk.at(folder).close();
        assertThat(found()).hasSize(1);

        found().getFirst().discard();

        assertThat(found()).isEmpty();
    }

    @Test
    void severalCrashesAreToldApartTheLastOneFirst() throws IOException {
        crash();
        crash();

        List<Recovery> found = found();

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().began()).isAfter(found.getLast().began());
    }

    @Test
    void aSessionThatIsPlayedIsNotTakenForACrash() throws IOException {
        try (Desk desk = Desk.at(folder)) {
            assertThatThrownBy(this::found)
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("a vt that runs has it open")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(desk.troubles).isEmpty();
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void anotherSessionWhoseNameBeginsAlikeIsLeftAlone() throws IOException {
        crash();
        SessionFile longer = new SessionFile(folder.resolve("main 2.session.json"));
        try (SessionLock lock = SessionLock.take(longer)) {
            assertThat(Recovery.find(lock)).isEmpty();
        }
        assertThat(Recovery.sessionsIn(folder)).containsExactly("main");
    }

    @Test
    void aLargeFileIsReplacedByOneThatBeginsWithThePresentSession() throws IOException {
        JournalLimits limits = new JournalLimits(2000, Duration.ofMillis(1), Duration.ofMillis(1));
        try (Desk desk = Desk.at(folder, limits)) {
            int last = 1;
            int edits = 0;
            while (last < 5) {
                edit(desk, "edit " + edits++);
                last = journals().getLast().number();
            }
            desk.assertNothingIsLost();
            AtomicInteger more = new AtomicInteger(edits);
            Desk.await("old files are removed", () -> {
                edit(desk, "edit " + more.incrementAndGet());
                return countOf() == 1;
            });
            desk.assertNothingIsLost();
            assertThat(desk.troubles).isEmpty();
        }
    }

    private int countOf() {
        try {
            return journals().size();
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void whatIsEditedAfterTheEndIsIgnoredAndDoesNoHarm() throws IOException {
        Desk desk = Desk.at(folder);
        edit(desk, "a");
        desk.journal.close();
        edit(desk, "b");
        desk.close();
        assertThat(found()).isEmpty();
        assertThat(desk.troubles).isEmpty();
    }

    @Test
    void anEditThatWasNotToldOfMakesTheNextOneKeepTheWholeState() throws IOException {
        try (Desk desk = Desk.at(folder)) {
            edit(desk, "a");
            desk.engine.recordInto((entries, next) -> {});
            edit(desk, "missed");
            desk.engine.recordInto(desk.journal);
            edit(desk, "b");
            desk.engine.undo(1, "hand");
            desk.engine.pump();
            assertThat(desk.session().userScript()).isEqualTo("missed");
            desk.assertNothingIsLost();
        }
    }
}
