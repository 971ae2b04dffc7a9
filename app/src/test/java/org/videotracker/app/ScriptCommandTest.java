package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.project.SessionSource;

/** {@code vt script} and {@code vt run --strict} as a user has them. */
class ScriptCommandTest {
    private static final String SET = """
            project({name = "Night drive", seed = 7})
            transport({bpm = 132.5, beatsPerBar = 3})
            pattern("verse", 8, {stepsPerBeat = -2})
            steps("verse", {{0, index = 1, note = "f#3", volume = 0.5}, {5, index = 0, chance = 50, ratio = "1:4"}})
            chain("song", {"verse", {pattern = "P0", repeats = 4, enabled = false}})
            sampler("drums", {polyphonyMode = "POLY", enabled = false})
            sequencer("lead", {pattern = "verse", chain = "song"})
            mixer("bus")
            connect("lead", "drums", "event")
            disconnect("drums", "masterAudioOut")
            connect("drums", "bus", "audio", {gain = 0.25})
            connect("bus", "bus", "audio", {delayed = true, gain = 0.5})
            order("masterVideoOut", "video", {"drums"})
            map("drums.level", "masterVideoOut.connection[0].opacity", {curve = "smooth", when = "clock.bpm > 100"})
            userScript("bpm(140)\\nplay()")
            """;

    @TempDir
    private Path folder;

    private Vt vt;
    private Path project;

    @BeforeEach
    void aProjectWithASet() throws Exception {
        vt = new Vt(folder);
        project = vt.path("set");
        assertThat(vt.run("new", project)).as(vt::err).isZero();
        assertThat(vt.run("run", project, Files.writeString(vt.path("set.lua"), SET)))
                .as(vt::err)
                .isZero();
    }

    private static List<String> fileOf(Path project) throws Exception {
        return Files.readAllLines(SessionSource.of(project).file().path());
    }

    private static List<String> withoutIdentities(List<String> file) {
        return file.stream().filter(line -> !line.contains("\"uuid\": ")).toList();
    }

    private String printed(Object... arguments) {
        assertThat(vt.run(arguments)).as(vt::err).isZero();
        return vt.out();
    }

    private void runFromStandardInput(Path into, String script) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(vt.run("run", into, "-", "--strict")).as(vt::err).isZero();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aPrintedScriptMakesTheSameFileInANewProject() throws Exception {
        Path other = vt.path("other");
        String script = printed("script", project);
        assertThat(vt.run("new", other)).as(vt::err).isZero();

        runFromStandardInput(other, script);

        assertThat(withoutIdentities(fileOf(other))).containsExactlyElementsOf(withoutIdentities(fileOf(project)));
        assertThat(printed("script", other)).isEqualTo(script);
    }

    @Test
    void inItsOwnProjectItBringsTheFileBackToTheLastByte() throws Exception {
        List<String> before = fileOf(project);
        String script = printed("script", project);
        assertThat(vt.run("exec", project, "set drums attackMs 9; pattern delete P0; add MultiSampler noise; bpm 99"))
                .as(vt::err)
                .isZero();
        assertThat(fileOf(project)).isNotEqualTo(before);

        runFromStandardInput(project, script);

        assertThat(fileOf(project)).isEqualTo(before);
    }

    @Test
    void withAllItSaysTheInitialValuesTooAndMeansTheSame() throws Exception {
        String script = printed("script", project, "--all");

        assertThat(script).contains("masterVolume = 1,").contains("attackMs = 0,");
        List<String> before = fileOf(project);
        runFromStandardInput(project, script);
        assertThat(fileOf(project)).isEqualTo(before);
    }

    @Test
    void aSessionThatIsTooLargeForAScriptIsPrintedAndSaidToBeSo() throws Exception {
        Path large = Files.writeString(
                vt.path("large.lua"),
                "for i = 1, 40 do\n  pattern('p' .. i, 256)\n  local rows = {}\n"
                        + "  for row = 0, 255 do rows[row + 1] = {row, index = row, length = 2, volume = 0.5} end\n"
                        + "  steps('p' .. i, rows)\nend\n");
        assertThat(vt.run("run", project, large)).as(vt::err).isZero();

        assertThat(printed("script", project)).contains("{255, index = 255, length = 2, volume = 0.5}");
        assertThat(vt.err()).contains("KiB, and vt run takes 256");
    }

    @Test
    void itIsWrittenToANewFileAndNeverOverOne() throws Exception {
        Path file = vt.path("printed.lua");
        String script = printed("script", project);

        assertThat(vt.run("script", project, "-o", file)).as(vt::err).isZero();
        assertThat(Files.readString(file)).isEqualTo(script);
        assertThat(vt.run("script", project, "-o", file)).isEqualTo(1);
        assertThat(vt.err()).contains("printed.lua exists");
    }

    @Test
    void strictIsForScriptsAlone() throws Exception {
        Path lines = Files.writeString(vt.path("set.vt"), "bpm 99");

        assertThat(vt.run("run", project, lines, "--strict")).isEqualTo(1);
        assertThat(vt.err()).contains("--strict is for Lua");
    }

    @Test
    void anEditorGetsTheAnnotationsAndKeepsItsOwnSettings() throws Exception {
        assertThat(vt.run("script", folder, "--editor")).as(vt::err).isZero();

        assertThat(Files.readString(vt.path("videotracker.d.lua")))
                .startsWith("---@meta")
                .contains("function sampler(");
        Path settings = vt.path(".luarc.json");
        assertThat(Files.readString(settings)).contains("Lua 5.2");

        Files.writeString(settings, "{}");
        assertThat(vt.run("script", folder, "--editor")).as(vt::err).isZero();
        assertThat(Files.readString(settings)).isEqualTo("{}");
        assertThat(vt.err()).contains("stays");
    }

    @Test
    void withoutAFolderThereIsNothingForAnEditor() {
        assertThat(vt.run("script", vt.path("nowhere"), "--editor")).isEqualTo(1);
        assertThat(vt.err()).contains("nowhere is no folder");
    }
}
