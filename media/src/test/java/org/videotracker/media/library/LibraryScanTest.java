package org.videotracker.media.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.TestSessions;
import org.videotracker.media.worker.WorkerLimits;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.session.Session;

class LibraryScanTest {
    @TempDir
    static Path shared;

    private static Path model;
    private static Session imported = TestSessions.ONE_SAMPLER;

    @TempDir
    Path folder;

    private Project project;
    private Session session;
    private Library library;

    /** Two sounds and a pair, all of whose files lie in the project. */
    @BeforeAll
    static void importOnce() throws IOException {
        Project project = Project.create(shared.resolve("model"), TestSessions.ONE_SAMPLER);
        Path originals = project.root().resolve("Originals");
        MediaFiles.wav(originals.resolve("kick.wav"), 100);
        MediaFiles.wav(originals.resolve("hat.wav"), 200);
        MediaFiles.wav(originals.resolve("take.wav"), 300);
        MediaFiles.mp4(originals.resolve("take.mp4"), 5);
        model = project.root();
        try (Library library = new Library(WorkerLimits.STANDARD, 1)) {
            ImportResult result =
                    library.importFiles(project, imported, ImportRequest.of(List.of(originals)), ImportMonitor.NONE);
            imported = TestSessions.applied(imported, result.commands(imported));
        }
    }

    @BeforeEach
    void copyTheProject() throws IOException {
        Path copy = folder.resolve("set");
        try (Stream<Path> files = Files.walk(model)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(model.relativize(file)));
            }
        }
        project = Project.open(copy);
        session = imported;
        library = new Library(WorkerLimits.STANDARD, 1);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Asset named(String name) {
        return session.assets().values().stream()
                .filter(asset -> asset.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Path playable(String name) throws IOException {
        return project.resolve(named(name).sound().orElseThrow().playable());
    }

    private ScanResult scanned() throws IOException {
        ScanResult result = LibraryScan.scan(project, session);
        session = TestSessions.applied(session, result.commands());
        return result;
    }

    @Test
    void aProjectThatNobodyTouchedGivesNothingToDo() throws IOException {
        ScanResult result = LibraryScan.scan(project, session);
        assertThat(result).isEqualTo(new ScanResult(List.of(), List.of(), List.of()));
    }

    @Test
    @DisplayName("ST-10: playable files moved by hand are found, with the folder that shows them")
    void playableFilesMovedByHandAreFound() throws IOException {
        Path moved = Files.createDirectories(project.assets().resolve("drums/low"));
        Files.move(playable("kick"), moved.resolve(playable("kick").getFileName()));
        Path hat = playable("hat");
        String renamed = hat.getFileName().toString().replace("hat", "closed hat");
        Files.move(hat, hat.resolveSibling(renamed));
        assertThat(scanned().moved()).hasSize(2);
        assertThat(named("kick").folder()).isEqualTo("drums/low");
        assertThat(named("kick").sound().orElseThrow().playable()).startsWith("Assets/drums/low/kick.");
        assertThat(named("hat").sound().orElseThrow().playable()).endsWith("/" + renamed);
        assertThat(session.assets().values()).allMatch(asset -> Playable.isPlayable(project, asset));
    }

    @Test
    @DisplayName("ST-10: originals moved and renamed by hand are found by their content")
    void originalsMovedAndRenamedAreFoundByContent() throws IOException {
        Path originals = project.root().resolve("Originals");
        Path elsewhere = Files.createDirectory(project.root().resolve("Elsewhere"));
        Files.move(originals.resolve("kick.wav"), elsewhere.resolve("bass drum.wav"));
        Files.move(originals.resolve("take.wav"), elsewhere.resolve("take.wav"));
        Files.move(originals.resolve("take.mp4"), elsewhere.resolve("film.mp4"));
        assertThat(scanned().missing()).isEmpty();
        assertThat(named("kick").sound().orElseThrow().source()).isEqualTo("Elsewhere/bass drum.wav");
        assertThat(named("take").sound().orElseThrow().source()).isEqualTo("Elsewhere/take.wav");
        assertThat(named("take").picture().orElseThrow().source()).isEqualTo("Elsewhere/film.mp4");
        assertThat(LibraryScan.scan(project, session).added()).isEmpty();
    }

    @Test
    @DisplayName("ST-10, ST-54: what is missing is reported and never dropped")
    void whatIsMissingIsReportedAndNeverDropped() throws IOException {
        Session before = session;
        Files.delete(playable("kick"));
        Files.delete(project.root().resolve("Originals/hat.wav"));
        // Of the same name, but with other content.
        MediaFiles.wav(project.root().resolve("Other/hat.wav"), 999);
        ScanResult result = scanned();
        assertThat(session).isEqualTo(before);
        assertThat(result.missing())
                .extracting(MissingFile::asset, MissingFile::isOriginal)
                .containsExactlyInAnyOrder(
                        tuple(named("kick").id(), false), tuple(named("hat").id(), true));
        assertThat(result.added()).containsExactly(project.root().resolve("Other/hat.wav"));
    }

    @Test
    @DisplayName("ST-10, ST-57: files added by hand are found, half-written ones are not")
    void filesAddedByHandAreFound() throws IOException {
        Path added = MediaFiles.wav(project.assets().resolve("new/snare.wav"), 400);
        Files.writeString(project.assets().resolve(".film.vtv.import-1-a.tmp"), "half");
        Files.writeString(project.root().resolve("notes.txt"), "x");
        assertThat(LibraryScan.scan(project, session).added()).containsExactly(added);
    }

    @Test
    @DisplayName("ST-54: a missing file is relocated by its content, whatever it is called now")
    void aMissingFileIsRelocated() throws IOException {
        Path away = Files.move(project.root().resolve("Originals/kick.wav"), folder.resolve("bd.wav"));
        Asset kick = LibraryScan.relocate(project, session, named("kick").id(), away);
        assertThat(kick.sound().orElseThrow().source())
                .isEqualTo(away.toRealPath().toString());
        Path film = Files.move(project.root().resolve("Originals/take.mp4"), folder.resolve("film.mp4"));
        Asset take = LibraryScan.relocate(project, session, named("take").id(), film);
        assertThat(take.picture().orElseThrow().source())
                .isEqualTo(film.toRealPath().toString());
        assertThat(take.sound()).isEqualTo(named("take").sound());
        Path playable = Files.move(playable("hat"), folder.resolve("hat.vta"));
        Asset hat = LibraryScan.relocate(project, session, named("hat").id(), playable);
        assertThat(hat.sound().orElseThrow().playable())
                .isEqualTo(playable.toRealPath().toString());
    }

    @Test
    @DisplayName("ST-54: a file with other content is no relocation")
    void aFileWithOtherContentIsNoRelocation() throws IOException {
        Path other = MediaFiles.wav(folder.resolve("kick.wav"), 101);
        assertThatThrownBy(() ->
                        LibraryScan.relocate(project, session, named("kick").id(), other))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining(other.toString())
                .hasMessageContaining("its content is not that of kick");
        assertThatThrownBy(() ->
                        LibraryScan.relocate(project, session, named("kick").id(), folder.resolve("no.wav")))
                .hasMessageContaining("no such file");
    }

    @Test
    @DisplayName("ST-54: importing a lost original from where it is now finds it again")
    void importingALostOriginalFindsItAgain() throws IOException {
        Path away = Files.move(project.root().resolve("Originals/kick.wav"), folder.resolve("bd.wav"));
        ImportResult result =
                library.importFiles(project, session, ImportRequest.of(List.of(away)), ImportMonitor.NONE);
        session = TestSessions.applied(session, result.commands(session));
        assertThat(named("kick").sound().orElseThrow().source())
                .isEqualTo(away.toRealPath().toString());
        assertThat(result.notices()).singleElement().asString().contains("is the original of kick, which was missing");
    }

    @Test
    @DisplayName("ST-54: a project plays wherever it is moved to")
    void aProjectPlaysWhereverItIsMovedTo() throws IOException {
        Path moved = Files.move(project.root(), folder.resolve("elsewhere 2"));
        Project there = Project.open(moved);
        assertThat(session.assets().values()).allMatch(asset -> Playable.isPlayable(there, asset));
        assertThat(LibraryScan.scan(there, session)).isEqualTo(new ScanResult(List.of(), List.of(), List.of()));
    }
}
