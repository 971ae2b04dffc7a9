package org.videotracker.media.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.project.ProjectException.Reason;
import org.videotracker.model.module.NaturalOrder;
import org.videotracker.model.session.Session;

class ProjectTest {
    private static final Session FIRST = TestSessions.titled("First");
    private static final Session SECOND = TestSessions.titled("Second");

    @TempDir
    Path folder;

    private Project create() throws IOException {
        return Project.create(folder.resolve("set"), FIRST);
    }

    @Test
    @DisplayName("ST-56: a new project makes its own folder, with those above it")
    void aNewProjectMakesItsOwnFolder() throws IOException {
        Path deep = folder.resolve("shows/2026 Übung/set");
        Project project = Project.create(deep, FIRST);
        assertThat(deep.resolve("videotracker.json")).isRegularFile();
        assertThat(deep.resolve("Assets")).isDirectory();
        assertThat(project.name()).isEqualTo("First");
        assertThat(project.currentSession().fileName()).isEqualTo("main.session.json");
        assertThat(project.read(project.currentSession(), TestSessions.CATALOG)).isEqualTo(FIRST);
    }

    @Test
    void aProjectIsMadeInAnEmptyFolderWhateverIsHiddenInIt() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("set/.git")).getParent();
        assertThat(Project.create(empty, FIRST).sessions()).hasSize(1);
    }

    @Test
    @DisplayName("ST-56: a taken name is refused with one sentence and nothing is touched")
    void aTakenNameIsRefused() throws IOException {
        create();
        assertThatThrownBy(this::create)
                .hasMessageContaining("there is a project already")
                .hasMessageContaining("vt info");
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Project.create(file, FIRST)).hasMessageContaining("there is a file of this name");
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("x"), "x");
        assertThatThrownBy(() -> Project.create(full, FIRST)).hasMessageContaining("is not empty");
        assertThat(full.toFile().list()).containsExactly("x");
        assertThatThrownBy(() -> Project.create(file.resolve("below"), FIRST))
                .isInstanceOf(UnwritableFileException.class);
    }

    @Test
    void sessionsAreListedInNaturalOrder() throws IOException {
        Project project = create();
        for (String name : List.of("set 10", "set 9", "Set 1", "alpha")) {
            project.save(project.session(name), FIRST);
        }
        Files.writeString(project.root().resolve(".hidden.session.json"), "x");
        Files.writeString(project.root().resolve("notes.json"), "{}");
        assertThat(project.sessions())
                .extracting(SessionFile::name)
                .containsExactly("alpha", "main", "Set 1", "set 9", "set 10");
    }

    @Test
    @DisplayName("ST-53: saving replaces the file only when something changed and keeps the version before")
    void savingKeepsTheVersionBefore() throws IOException {
        Project project = create();
        SessionFile main = project.currentSession();
        assertThat(project.save(main, FIRST)).isFalse();
        assertThat(project.root().resolve("Backups")).doesNotExist();
        assertThat(project.save(main, SECOND)).isTrue();
        assertThat(project.read(main, TestSessions.CATALOG)).isEqualTo(SECOND);
        List<SessionFile> kept = backups(project);
        assertThat(kept).hasSize(1);
        assertThat(project.read(kept.getFirst(), TestSessions.CATALOG)).isEqualTo(FIRST);
        assertThat(project.root().toFile().list((where, name) -> name.endsWith(".tmp")))
                .isEmpty();
    }

    @Test
    @DisplayName("ST-53: several backups are kept, and only so many")
    void onlySoManyBackupsAreKept() throws IOException {
        Project project = create();
        project.save(project.session("main 2"), FIRST);
        project.save(project.session("main 2"), SECOND);
        for (int i = 0; i < SavedText.BACKUPS + 5; i++) {
            project.save(project.currentSession(), TestSessions.titled("Take " + i));
        }
        List<SessionFile> kept = backups(project);
        assertThat(kept.stream().filter(file -> file.name().startsWith("main 2 ")))
                .hasSize(1);
        List<SessionFile> ofMain =
                kept.stream().filter(file -> !file.name().startsWith("main 2 ")).toList();
        assertThat(ofMain).hasSize(SavedText.BACKUPS);
        Session newest = project.read(ofMain.getLast(), TestSessions.CATALOG);
        assertThat(newest.project().name()).isEqualTo("Take " + (SavedText.BACKUPS + 3));
    }

    private static List<SessionFile> backups(Project project) throws IOException {
        try (var files = Files.list(project.root().resolve("Backups"))) {
            return files.map(SessionFile::new)
                    .sorted((a, b) -> NaturalOrder.INSTANCE.compare(a.name(), b.name()))
                    .toList();
        }
    }

    @Test
    @DisplayName("ST-53: a save that cannot be completed leaves the old session")
    void aSaveThatFailsLeavesTheOldSession() throws IOException {
        Project project = create();
        Files.writeString(project.root().resolve("Backups"), "a file in the way of the folder");
        assertThatThrownBy(() -> project.save(project.currentSession(), SECOND))
                .isInstanceOf(UnwritableFileException.class);
        assertThat(project.read(project.currentSession(), TestSessions.CATALOG)).isEqualTo(FIRST);
        assertThat(project.root().toFile().list((where, name) -> name.endsWith(".tmp")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../x", "a/b", "a\\b", ".x", "x ", "a:b", "a\nb", "what?"})
    void whatIsNoNameIsNoSession(String name) throws IOException {
        Project project = create();
        assertThatThrownBy(() -> project.session(name)).hasMessageContaining("cannot be the name of a session");
        assertThatThrownBy(() -> project.session("ü".repeat(101))).isInstanceOf(ProjectException.class);
    }

    @Test
    void theOnlySessionIsTheCurrentOneUnderWhateverName() throws IOException {
        Project project = create();
        Files.move(project.currentSession().path(), project.root().resolve("renamed.session.json"));
        assertThat(project.currentSession().name()).isEqualTo("renamed");
    }

    @Test
    void theCurrentSessionIsKeptWithFieldsOfLaterVersions() throws IOException {
        Project project = create();
        Path file = project.root().resolve("videotracker.json");
        Files.writeString(file, Files.readString(file).replace("{", "{ \"colour\": \"red\","));
        SessionFile other = project.session("other");
        project.save(other, SECOND);
        project.makeCurrent(other);
        assertThat(project.currentSession()).isEqualTo(other);
        assertThat(Files.readString(file)).contains("\"colour\": \"red\"");
        Files.delete(other.path());
        project.save(project.session("third"), SECOND);
        assertThatThrownBy(project::currentSession)
                .hasMessageContaining(
                        "its session \"other\" is gone; name one of: main.session.json, third.session.json");
    }

    @Test
    void aProjectCanBeMoved() throws IOException {
        Project project = create();
        Path moved = Files.move(project.root(), folder.resolve("elsewhere"));
        assertThat(Project.open(moved).currentSession().path()).startsWith(moved);
    }

    @Test
    void aSessionBelongsToTheNearestProjectAboveItOrToItsFolder() throws IOException {
        Project project = create();
        Path deep = Files.createDirectories(project.root().resolve("old/sets")).resolve("x.session.json");
        assertThat(Project.around(deep).root()).isEqualTo(project.root());
        assertThat(Project.around(folder.resolve("lonely.session.json")).root()).isEqualTo(folder);
    }

    @ParameterizedTest
    @DisplayName("B-47: a path that leads out of the project is refused")
    @ValueSource(strings = {"../x.vta", "Assets/../../x.vta", "..", "a\\..\\..\\b", "http://x/y", "", "a\u0000b"})
    void aPathThatLeadsOutIsRefused(String path) throws IOException {
        Project project = create();
        assertThatThrownBy(() -> project.resolve(path))
                .isInstanceOfSatisfying(
                        ProjectException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.OUTSIDE));
    }

    @Test
    @DisplayName("B-47: links lead out of the project only as its folder Assets")
    void linksLeadOutOnlyAsAssets() throws IOException {
        Project project = create();
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Files.writeString(disk.resolve("kick.vta"), "x");
        Files.createSymbolicLink(project.root().resolve("link"), disk);
        Files.createSymbolicLink(project.root().resolve("inside"), project.assets());
        assertThatThrownBy(() -> project.resolve("link/kick.vta")).hasMessageContaining("by a symbolic link");
        assertThat(project.resolve("inside/kick.vta")).isEqualTo(project.root().resolve("inside/kick.vta"));
        Files.delete(project.assets());
        Files.createSymbolicLink(project.assets(), disk);
        assertThat(project.resolve("Assets/kick.vta")).hasContent("x");
        assertThat(project.reference(disk.resolve("kick.vta"))).isEqualTo("Assets/kick.vta");
    }

    @Test
    @DisplayName("ST-54, REQ 71: paths inside the project are relative, others absolute, and both lead back")
    void pathsInsideAreRelative() throws IOException {
        Project project = create();
        Path inside = Files.writeString(project.assets().resolve("kick ü.vta"), "x");
        Path outside = Files.writeString(folder.resolve("kick.wav"), "x");
        assertThat(project.reference(inside)).isEqualTo("Assets/kick ü.vta");
        assertThat(project.reference(outside)).isEqualTo(outside.toRealPath().toString());
        assertThat(project.resolve(project.reference(inside))).isEqualTo(inside);
        assertThat(project.resolve(project.reference(outside))).isEqualTo(outside.toRealPath());
        Path unspeakable = Files.writeString(folder.resolve("a\nb.wav"), "x");
        assertThatThrownBy(() -> project.reference(unspeakable)).hasMessageContaining("rename the file");
    }
}
