package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.journal.SessionLock;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text commands as a user gives them: {@code vt exec} and {@code vt run}. */
class TextCommandsTest {
    @TempDir
    private Path folder;

    private Vt vt;
    private Path project;
    private byte[] before;

    @BeforeEach
    void aNewProject() throws IOException {
        vt = new Vt(folder);
        project = vt.path("set");
        assertThat(vt.run("new", project)).as(vt::err).isZero();
        before = bytes();
    }

    private byte[] bytes() throws IOException {
        return Files.readAllBytes(SessionSource.of(project).file().path());
    }

    private Session session() throws IOException {
        return SessionSource.of(project).read(BuiltInModules.catalog());
    }

    private Path script(String name, String text) throws IOException {
        return Files.writeString(vt.path(name), text);
    }

    @Test
    void linesThatAllSucceedAreSaved() throws IOException {
        assertThat(vt.run("exec", project, "add pool drums; bpm 9000", "pattern create verse 32"))
                .as(vt::err)
                .isZero();

        assertThat(vt.out())
                .startsWith("Added drums, a MultiSampler")
                .contains("Tempo: 480.00 BPM")
                .contains("Created pattern verse with 32 steps.");
        assertThat(vt.err()).isEmpty();
        assertThat(session().transport().bpm()).isEqualTo(480);
        assertThat(((StepPattern) session().patterns().get("verse")).size()).isEqualTo(32);
    }

    @Test
    void luaAndFilesAmongTheLinesSucceedOrFailWithThem() throws IOException {
        Path lines = script("more.vt", "bpm 121\npattern create verse 32\n");
        Path lua = script("more.lua", "print('from Lua')\nbpm(122)\n");
        assertThat(vt.run(
                        "exec", project, "run " + lines, "eval print(#\"a b;c\")  bpm(bpm() + 2)", "bpm", "run " + lua))
                .as(vt::err)
                .isZero();
        assertThat(vt.out()).contains("5\n").contains("Tempo: 123.00 BPM").contains("from Lua");
        assertThat(session().transport().bpm()).isEqualTo(122);
        assertThat(session().patterns()).containsKey("verse");

        byte[] saved = bytes();
        assertThat(vt.run("exec", project, "bpm 140", "eval setParam('nobody', 'x', 1)"))
                .isEqualTo(1);
        assertThat(vt.err()).contains("vt: line 2: console:1:10: ").contains("nobody");
        assertThat(vt.run("exec", project, "run " + vt.path("none.lua"))).isEqualTo(1);
        assertThat(vt.err()).contains("none.lua does not exist; check the path.");
        assertThat(bytes()).isEqualTo(saved);
    }

    @Test
    void whenALineFailsTheFileIsUntouchedAndTheRestIsNotTried() throws IOException {
        assertThat(vt.run("exec", project, "bpm 140", "set multiSampler masterVolume 1", "bpm 150"))
                .isEqualTo(1);

        assertThat(bytes()).isEqualTo(before);
        assertThat(vt.out()).contains("140").doesNotContain("150");
        assertThat(vt.err())
                .contains(
                        "vt: line 2: Word 2, column 5: There is no module \"multiSampler\". Did you mean multiSampler1?")
                .contains("  set multiSampler masterVolume 1\n      ^\n")
                .contains("Nothing was saved")
                .doesNotContain("bug in videoTracker");
    }

    @Test
    void keepGoingSavesWhatSucceededAndStillFails() throws IOException {
        assertThat(vt.run("exec", project, "--keep-going", "bpm 140", "frobnicate", "pattern create p"))
                .isEqualTo(1);

        assertThat(session().transport().bpm()).isEqualTo(140);
        assertThat(session().patterns()).containsKey("p");
    }

    @Test
    void aDryRunSavesNothing() throws IOException {
        assertThat(vt.run("exec", project, "--dry-run", "bpm 140")).isZero();

        assertThat(bytes()).isEqualTo(before);
        assertThat(vt.out()).contains("Tempo: 140.00 BPM");
        assertThat(vt.err()).contains("--dry-run");
    }

    @Test
    void questionsLeaveTheFileAsItIs() throws IOException {
        assertThat(vt.run("exec", project, "list", "help pattern create", "play"))
                .as(vt::err)
                .isZero();

        assertThat(vt.out()).contains("masterAudioOut").contains("pattern create [name] [steps]");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void jsonHoldsTheResultOfEachLine() {
        assertThat(vt.run("exec", project, "--json", "bpm 140", "get nobody volume"))
                .isEqualTo(1);

        JsonNode json = JsonMapper.shared().readTree(vt.out());
        assertThat(json.at("/ok").asBoolean(true)).isFalse();
        assertThat(json.at("/saved").asBoolean(true)).isFalse();
        assertThat(json.at("/results/0/data/bpm").asDouble()).isEqualTo(140);
        assertThat(json.at("/results/1/code").asString()).isEqualTo("UNKNOWN");
        assertThat(json.at("/results/1/line").asInt()).isEqualTo(2);
        assertThat(json.at("/results/1/data/column").asInt()).isEqualTo(5);
    }

    @Test
    void aFileOfCommandsIsRun() throws IOException {
        Path file =
                script("set.vt", "# my set\n\nadd tracker lead   # the tune\r\nundo\nredo\nseq lead bind pattern P0\n");

        assertThat(vt.run("run", project, file)).as(vt::err).isZero();

        assertThat(session().modules().named("lead")).isPresent();
    }

    @Test
    void aMistakeInAFileIsNamedByFileAndLine() throws IOException {
        Path file = script("set.txt", "bpm 140\n\n  bpm 12abc\n");

        assertThat(vt.run("run", project, file)).isEqualTo(1);

        assertThat(vt.err())
                .contains("set.txt:3: Word 2, column 7: <tempo> takes a number, and \"12abc\" is none.")
                .contains("    bpm 12abc\n        ^\n");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void standardInputIsRun() throws IOException {
        InputStream own = System.in;
        System.setIn(new ByteArrayInputStream("bpm 99\nstop".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(vt.run("run", project, "-")).as(vt::err).isZero();
        } finally {
            System.setIn(own);
        }

        assertThat(session().transport().bpm()).isEqualTo(99);
    }

    @Test
    void aFileThatHoldsNoTextCommandsIsRefused() throws IOException {
        assertThat(vt.run("run", project, script("set.tcl", "bpm 99"))).isEqualTo(1);
        assertThat(vt.err()).contains("set.tcl").contains(".lua or .vt or .txt");

        assertThat(vt.run("run", project, Files.write(vt.path("set.vt"), new byte[] {(byte) 0xC3, 0x28})))
                .isEqualTo(1);
        assertThat(vt.err()).contains("UTF-8").doesNotContain("bug in videoTracker");

        assertThat(vt.run("run", project, vt.path("nowhere.vt"))).isEqualTo(1);
        assertThat(vt.err()).contains("nowhere.vt does not exist");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(vt.run("exec", project)).isEqualTo(2);
        assertThat(vt.run("run", project)).isEqualTo(2);
        assertThat(vt.run("exec", project, "--fast", "play")).isEqualTo(2);
    }

    @Test
    void aSessionThatSomebodyHasOpenIsLeftAlone() throws IOException {
        SessionSource source = SessionSource.of(project);
        try (SessionLock lock = SessionLock.take(source.file())) {
            assertThat(lock).isNotNull();
            assertThat(vt.run("exec", project, "bpm 140")).isEqualTo(1);
        }

        assertThat(vt.err()).doesNotContain("bug in videoTracker");
        assertThat(bytes()).isEqualTo(before);
        assertThat(vt.run("exec", project, "bpm 140")).as(vt::err).isZero();
    }

    private Session session(String name) throws IOException {
        return SessionSource.of(project.resolve(name + ".session.json")).read(BuiltInModules.catalog());
    }

    @Test
    void sessionsOfTheProjectAreSavedUnderOtherNamesLoadedAndBegun() throws IOException {
        assertThat(vt.run(
                        "exec",
                        project,
                        "bpm 101",
                        "save-as night",
                        "bpm 102",
                        "new morning",
                        "bpm 103",
                        "load main",
                        "bpm 104"))
                .as(vt::err)
                .isZero();

        assertThat(session("night").transport().bpm()).isEqualTo(102);
        assertThat(session("morning").transport().bpm()).isEqualTo(103);
        assertThat(session("main").transport().bpm()).isEqualTo(104);
        assertThat(vt.run("exec", project, "new morning")).isEqualTo(1);
        assertThat(vt.err()).contains("There is a session morning already");
        assertThat(vt.run("exec", project, "load ../main")).isEqualTo(1);
        assertThat(vt.err()).contains("Word 2, column 6").doesNotContain("bug in videoTracker");
    }

    @Test
    void undoNeverBringsTheContentOfOneSessionUnderTheNameOfAnother() throws IOException {
        assertThat(vt.run("exec", project, "bpm 101", "save-as night", "bpm 90"))
                .as(vt::err)
                .isZero();

        assertThat(vt.run("exec", project, "bpm 77", "load night", "undo", "--keep-going"))
                .isEqualTo(1);
        assertThat(vt.err()).contains("nothing to undo since this session was loaded");
        assertThat(session("night").transport().bpm()).isEqualTo(90);

        assertThat(vt.run("exec", project, "load night", "bpm 60", "bpm 61", "undo 9"))
                .as(vt::err)
                .isZero();
        assertThat(session("night").transport().bpm()).isEqualTo(90);
    }

    @Test
    void noSessionIsWrittenWhenALaterLineFails() throws IOException {
        assertThat(vt.run("exec", project, "save-as night", "new morning", "bpm fast"))
                .isEqualTo(1);

        assertThat(project.resolve("night.session.json")).doesNotExist();
        assertThat(project.resolve("morning.session.json")).doesNotExist();
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void mediaIsImportedIntoABank() throws IOException {
        Path kick = vt.sound("kick.wav", new float[4800]);

        assertThat(vt.run("exec", project, "import \"" + kick + "\" to multiSampler1", "set multiSampler1 speed=-1"))
                .as(vt::err)
                .isZero();

        assertThat(session()
                        .modules()
                        .named("multiSampler1")
                        .orElseThrow()
                        .samples()
                        .size())
                .isEqualTo(1);
        assertThat(vt.run("exec", project, "import \"" + vt.path("nowhere.wav") + "\""))
                .isEqualTo(1);
        assertThat(vt.err()).contains("nowhere.wav does not exist");
        assertThat(vt.run("exec", project, "--dry-run", "import \"" + kick + "\""))
                .isEqualTo(1);
        assertThat(vt.err()).contains("--dry-run rules out");
    }

    @Test
    void whatCannotBeHadFromTheWebIsRefusedByItsAddress() {
        assertThat(vt.run("exec", project, "--json", "import https://nowhere.invalid/a"))
                .isEqualTo(1);

        assertThat(vt.err()).contains("https://nowhere.invalid/a: ").doesNotContain("bug in videoTracker");
        assertThat(JsonMapper.shared().readTree(vt.out()).at("/results/0/code").asString())
                .isEqualTo("FILE");
    }
}
