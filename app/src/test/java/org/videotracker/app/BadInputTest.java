package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.media.project.SessionSource;

/** Bad input is told in one sentence that names the place; the exit code is 1, or 2 for wrong usage. */
class BadInputTest {
    @TempDir
    private Path folder;

    private Vt vt;
    private Path project;

    @BeforeEach
    void aNewProject() {
        vt = new Vt(folder);
        project = vt.path("set");
        assertThat(vt.run("new", project)).as(vt::err).isZero();
    }

    private void refused(int exitCode, List<Object> arguments, String... said) {
        assertThat(vt.run(arguments.toArray())).as(vt::err).isEqualTo(exitCode);
        assertThat(vt.err())
                .contains(said)
                .doesNotContain("bug in videoTracker")
                .doesNotContain("\tat ");
    }

    private Path session(String text) throws Exception {
        Path file = SessionSource.of(project).file().path();
        Files.writeString(file, text);
        return file;
    }

    @Test
    void whatDoesNotExistIsNamed() {
        refused(1, List.of("info", vt.path("nowhere")), "nowhere", "does not exist");
        refused(1, List.of("probe", vt.path("nowhere.mp4")), "nowhere.mp4");
        refused(1, List.of("import", project, vt.path("nowhere.wav")), "nowhere.wav");
        refused(1, List.of("render", vt.path("nowhere"), "--out", vt.path("a.mp4")), "nowhere");
        refused(1, List.of("join", vt.path("a.mp4"), vt.path("nowhere.mkv")), "nowhere.mkv");
    }

    @Test
    void aFolderInUseIsNotMadeAProject() {
        refused(1, List.of("new", folder), folder.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "'{'",
        "'[]'",
        "'{\"schema\": 99}'",
        "'not json'",
        "'{\"schema\": 1, \"transport\": {\"bpm\": 5000}}'",
        "'{\"schema\": 1, \"transport\": {\"bpm\": NaN}}'",
        "'{\"schema\": 1, \"modules\": {\"x\": {\"type\": \"Sampler2000\", \"uuid\": \"00000000-0000-0000-0000-000000000001\"}}}'",
        "'{\"schema\": 1, \"connections\": [{\"from\": \"a\", \"to\": \"b\"}]}'"
    })
    void aBrokenSessionIsRefusedByName(String text) throws Exception {
        Path file = session(text);
        refused(
                1,
                List.of("render", project, "--out", vt.path("a.mp4")),
                file.getFileName().toString());
        assertThat(vt.path("a.mp4")).doesNotExist();
    }

    @Test
    @DisplayName("10 000 levels of nesting are refused, not followed")
    void deepNestingIsRefused() throws Exception {
        Path file = session("{\"schema\": 1, \"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}");
        refused(1, List.of("info", project), file.getFileName().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "--out, a.gif, 1, a.gif", "--size, 7x7, 2, 7x7", "--tail, long, 2, long", "--shard, 5/4, 2, 5/4",
        "--bars, many, 2, many", "--fps, 0, 1, 0.0", "--sample-rate, 1, 1, 1", "--size, 4097x4096, 2, 4097x4096",
        "--shard, 1/9000, 1, too many parts"
    })
    void anOptionThatMakesNoSenseIsNamed(String option, String value, int exitCode, String said) {
        List<Object> arguments = option.equals("--out")
                ? List.of("render", project, option, value)
                : List.of("render", project, "--out", vt.path("a.mp4"), option, value);
        refused(exitCode, arguments, said);
    }

    @Test
    void wrongUsageSuggestsWhatWasMeant() {
        refused(2, List.of("rendr", project), "render");
        refused(2, List.of("render", project, "--ouz", "x.mp4"), "--out");
        refused(2, List.of("render"), "SESSION");
    }

    @Test
    void anUnwritableOutputIsSaidBeforeTheWork() {
        refused(1, List.of("render", project, "--out", vt.path("no/such/folder/a.mp4"), "--bars", 1), "folder");
        refused(1, List.of("render", project, "--out", project.resolve("x.mp4/y.mp4"), "--bars", 1), "y.mp4");
    }

    @Test
    @DisplayName("One corrupt file among good ones is named; the good ones are imported")
    void corruptMediaDoNotKeepTheRest() throws Exception {
        Path good = vt.sound("good.wav", new float[4800]);
        Path bad = Files.writeString(vt.path("bad.mp4"), "this is no video at all");
        Path script = Files.writeString(vt.path("evil.mp4"), "ffconcat version 1.0\nfile good.wav\n");
        refused(1, List.of("import", project, good, bad, script), "bad.mp4", "evil.mp4");

        assertThat(vt.run("info", project)).isZero();
        assertThat(vt.out()).contains("good").doesNotContain("evil");
    }

    @Test
    void aMissingSamplerIsNamedWithNearMatches() throws Exception {
        Path sound = vt.sound("a.wav", new float[4800]);
        refused(1, List.of("import", project, sound, "--to", "multiSampler"), "multiSampler1");
    }
}
