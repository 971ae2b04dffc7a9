package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.project.SessionFile;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.SessionCommand.SetUserScript;
import org.videotracker.model.session.Session;

class RecoverTest {
    @TempDir
    private Path folder;

    private Vt vt;
    private Path project;
    private SessionFile session;

    @BeforeEach
    void aNewProject() throws Exception {
        vt = new Vt(folder);
        project = vt.path("set");
        assertThat(vt.run("new", project)).as(vt::err).isZero();
        session = SessionSource.of(project).file();
    }

    private static Session read(SessionFile file) throws IOException {
        return SessionSource.of(file.path()).read(BuiltInModules.catalog());
    }

    /** Leaves what a crash after some edits leaves: the journal as it was before its end. */
    private void crash(SessionFile file, String... scripts) throws IOException {
        Vt.crash(file, read(session), Stream.of(scripts).map(SetUserScript::new).toArray(Command[]::new));
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(session.recoveryFolder())) {
            return files.filter(file -> file.toString().endsWith(".journal"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void withoutACrashThereIsNothingToRecoverAndNothingIsTouched() throws IOException {
        assertThat(vt.run("recover", project)).as(vt::err).isZero();
        assertThat(vt.out()).contains("nothing to recover");
        assertThat(session.recoveryFolder()).doesNotExist();
    }

    @Test
    void whatIsRecoveredBecomesASessionOfItsOwn() throws IOException {
        String before = Files.readString(session.path());
        crash(session, "a", "b");

        assertThat(vt.run("recover", project)).as(vt::err).isZero();

        assertThat(vt.out())
                .contains("was left by a crash with 2 edits")
                .contains("edit the script")
                .contains("main recovered.session.json")
                .contains("--discard");
        assertThat(Files.readString(session.path())).isEqualTo(before);
        assertThat(read(new SessionFile(project.resolve("main recovered.session.json")))
                        .userScript())
                .isEqualTo("b");
        assertThat(journals()).hasSize(1);

        assertThat(vt.run("recover", session.path())).as(vt::err).isZero();
        assertThat(project.resolve("main recovered 2.session.json")).exists();
    }

    @Test
    void listingWritesNothing() throws IOException {
        crash(session, "a");

        assertThat(vt.run("recover", project, "--list", "--json")).as(vt::err).isZero();

        assertThat(vt.out()).contains("\"edits\" : 1").contains("\"recovered\" : null");
        assertThat(project.resolve("main recovered.session.json")).doesNotExist();
    }

    @Test
    void applyingKeepsTheVersionBefore() throws IOException {
        crash(session, "a");

        assertThat(vt.run("recover", project, "--apply")).as(vt::err).isZero();

        assertThat(read(session).userScript()).isEqualTo("a");
        try (Stream<Path> backups = Files.list(project.resolve("Backups"))) {
            assertThat(backups).isNotEmpty();
        }
        assertThat(vt.run("recover", project)).as(vt::err).isZero();
        assertThat(vt.out()).contains("holds all of it already");
        assertThat(project.resolve("main recovered.session.json")).doesNotExist();
    }

    @Test
    void aFileThatExistsIsNotOverwritten() throws IOException {
        crash(session, "a");
        Path target = vt.path("mine.session.json");

        assertThat(vt.run("recover", project, "--to", target)).as(vt::err).isZero();
        assertThat(read(new SessionFile(target)).userScript()).isEqualTo("a");

        assertThat(vt.run("recover", project, "--to", target)).isEqualTo(1);
        assertThat(vt.err()).contains("exists already");
    }

    @Test
    void onlyDiscardingRemovesWhatWasLeft() throws IOException {
        crash(session, "a");

        assertThat(vt.run("recover", project, "--discard")).as(vt::err).isZero();

        assertThat(vt.out()).contains("It was removed.");
        assertThat(journals()).isEmpty();
        assertThat(vt.run("recover", project)).isZero();
        assertThat(vt.out()).contains("nothing to recover");
    }

    @Test
    void aSessionWhoseFileIsGoneIsRecoveredToo() throws IOException {
        crash(session, "a");
        Files.delete(session.path());

        assertThat(vt.run("recover", project, "--apply")).as(vt::err).isZero();

        assertThat(read(session).userScript()).isEqualTo("a");
    }

    @Test
    void ofSeveralSessionsOneHasToBeNamed() throws IOException {
        crash(session, "a");
        crash(new SessionFile(project.resolve("other.session.json")), "b");

        assertThat(vt.run("recover", project)).isEqualTo(1);
        assertThat(vt.err()).contains("main.session.json").contains("other.session.json");

        assertThat(vt.run("recover", project, "--list")).isZero();
        assertThat(vt.run("recover", project.resolve("other.session.json"), "--apply"))
                .isZero();
        assertThat(read(new SessionFile(project.resolve("other.session.json"))).userScript())
                .isEqualTo("b");
    }

    @Test
    void aSessionThatIsPlayedIsLeftAlone() throws IOException {
        crash(session, "a");
        try (SessionLock lock = SessionLock.take(session)) {
            assertThat(vt.run("recover", project)).isEqualTo(1);
            assertThat(vt.err()).contains("a vt that runs has it open").contains("close that one first");
        }
    }

    @Test
    void damageIsToldAndCostsOnlyWhatIsDamaged() throws IOException {
        crash(session, "a", "b");
        byte[] bytes = Files.readAllBytes(journals().getFirst());
        bytes[bytes.length - 5] ^= 1;
        Files.write(journals().getFirst(), bytes);

        assertThat(vt.run("recover", project, "--apply")).as(vt::err).isZero();

        assertThat(vt.err()).contains("one record is lost");
        assertThat(read(session).userScript()).isEqualTo("a");
    }

    @Test
    void optionsThatExcludeEachOtherAreWrongUsage() {
        assertThat(vt.run("recover", project, "--apply", "--discard")).isEqualTo(2);
        assertThat(vt.run("recover", vt.path("no/where.session.json"))).isEqualTo(1);
        assertThat(vt.err()).contains("does not exist");
    }
}
