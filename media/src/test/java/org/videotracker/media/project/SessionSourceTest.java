package org.videotracker.media.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.project.ProjectException.Reason;

class SessionSourceTest {
    @TempDir
    Path folder;

    private void assertRefused(Path given, Reason reason, String... words) {
        assertThatThrownBy(() -> SessionSource.of(given).read(TestSessions.CATALOG))
                .isInstanceOfSatisfying(ProjectException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.getMessage()).contains(words).doesNotContain("\n");
                });
    }

    @Test
    void aFolderMeansItsCurrentSessionAndAFileItself() throws IOException {
        Project project = Project.create(folder.resolve("set"), TestSessions.ONE_SAMPLER);
        SessionFile other = project.session("other");
        project.save(other, TestSessions.titled("Other"));
        assertThat(SessionSource.of(project.root()).read(TestSessions.CATALOG)).isEqualTo(TestSessions.ONE_SAMPLER);
        assertThat(SessionSource.of(project.root().resolve("videotracker.json"))
                        .file()
                        .name())
                .isEqualTo("main");
        SessionSource file = SessionSource.of(other.path());
        assertThat(file.project().root()).isEqualTo(project.root());
        assertThat(file.read(TestSessions.CATALOG).project().name()).isEqualTo("Other");
    }

    @Test
    @DisplayName("Bad input: each path that is no session gets a sentence that names it and says what to do")
    void eachPathThatIsNoSessionGetsItsSentence() throws IOException {
        Path missing = folder.resolve("missing");
        assertRefused(missing, Reason.MISSING, missing.toString(), "does not exist", "vt new");
        Path plain = Files.createDirectory(folder.resolve("plain"));
        assertRefused(plain, Reason.NO_PROJECT, plain.toString(), "no project", "vt new");
        Files.writeString(plain.resolve("a.session.json"), "{}");
        assertRefused(plain, Reason.NO_PROJECT, "it holds sessions; name one of them: a.session.json");
        Project project = Project.create(folder.resolve("set"), TestSessions.ONE_SAMPLER);
        Files.delete(project.currentSession().path());
        assertRefused(project.root(), Reason.NO_SESSION, "has no session", "Backups");
    }

    @Test
    @DisplayName("Bad input, ST-55: a file that is no session is refused with the place")
    void aFileThatIsNoSessionIsRefusedWithThePlace() throws IOException {
        Path text = Files.writeString(folder.resolve("x.json"), "{ \"schema\": 1,\n  \"transport\": [] }");
        assertRefused(text, Reason.UNREADABLE, text.toString(), "Line 2");
        Path none = Files.writeString(folder.resolve("none.json"), "{}");
        assertRefused(none, Reason.UNREADABLE, none.toString(), "no session");
        Path binary = Files.write(folder.resolve("clip.mp4"), new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', -1, -2});
        assertRefused(binary, Reason.UNREADABLE, binary.toString());
        Path empty = Files.createFile(folder.resolve("empty.session.json"));
        assertRefused(empty, Reason.UNREADABLE, empty.toString());
        Path newer = Files.writeString(folder.resolve("newer.session.json"), "{ \"schema\": 99 }");
        assertRefused(newer, Reason.UNREADABLE, "newer version");
    }

    @Test
    void aSessionOfTheOriginalProgramIsSentToTheImport() throws IOException {
        Path original = Files.writeString(
                folder.resolve("session_25-11-01.json"), "{ \"patternRuntime\": {}, \"clock\": {\"bpm\": 120} }");
        assertRefused(original, Reason.ORIGINAL_PROGRAM, "original program", "vt import DIR " + original);
    }

    @Test
    void aDamagedProjectFileIsNamed() throws IOException {
        Project project = Project.create(folder.resolve("set"), TestSessions.ONE_SAMPLER);
        Path file = Files.writeString(project.root().resolve("videotracker.json"), "{ \"name\": ");
        assertRefused(project.root(), Reason.UNREADABLE, file.toString(), "name a session file");
        Files.writeString(file, "[]");
        assertRefused(project.root(), Reason.UNREADABLE, "is a list");
        Files.writeString(file, "{ \"schema\": 7 }");
        assertRefused(project.root(), Reason.UNREADABLE, "newer version");
    }
}
