package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.session.Session;

/** {@code vt run PROJECT FILE.lua} as a user has it. */
class LuaRunTest {
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

    private Session saved() throws Exception {
        return SessionSource.of(project).read(BuiltInModules.catalog());
    }

    private Path script(String text) throws Exception {
        return Files.writeString(vt.path("set.lua"), text);
    }

    @Test
    void aScriptThatComesToItsEndIsSavedAndSaysWhatItPrintsAndReturns() throws Exception {
        Path script = script("print('hello')\nsampler('bass', {masterVolume = 0.5})\nreturn 6 * 7\n");
        assertThat(vt.run("run", project, script)).as(vt::err).isZero();
        assertThat(vt.out().lines()).containsExactly("hello", "42");
        assertThat(saved().modules().named("bass").orElseThrow().number("masterVolume"))
                .isEqualTo(0.5);
    }

    @Test
    void runningItTwiceIsTheSameAsRunningItOnce() throws Exception {
        Path script = script("sampler('bass')\ntracker('lead')\npattern('verse', 32)\n");
        assertThat(vt.run("run", project, script)).as(vt::err).isZero();
        Session once = saved();
        assertThat(vt.run("run", project, script)).as(vt::err).isZero();
        assertThat(saved()).isEqualTo(once);
    }

    @Test
    void afterAnErrorNothingIsSavedAndTheLineOfTheUsersTextIsNamed() throws Exception {
        Session before = saved();
        Path script = script("sampler('bass')\n\nsetParam('bas', 'masterVolume', 1)\n");
        assertThat(vt.run("run", project, script)).isEqualTo(1);
        assertThat(vt.err()).contains("set.lua:3").contains("bass");
        assertThat(saved()).isEqualTo(before);
    }

    @Test
    void aMistakeInTheTextIsShownWithItsLine() throws Exception {
        assertThat(vt.run("run", project, script("x = = 3\n"))).isEqualTo(1);
        assertThat(vt.err()).contains("set.lua:1");
    }

    @Test
    void aScriptThatNeverEndsIsStopped() throws Exception {
        assertThat(vt.run("run", project, script("while true do end\n"))).isEqualTo(1);
        assertThat(vt.err()).contains("set.lua:1");
    }

    @Test
    void aDryRunSavesNothingAndTheResultCanBeData() throws Exception {
        Session before = saved();
        assertThat(vt.run("run", project, script("sampler('bass')\n"), "--dry-run", "--json"))
                .as(vt::err)
                .isZero();
        assertThat(vt.out()).contains("\"ok\" : true").contains("\"saved\" : false");
        assertThat(vt.err()).contains("--dry-run");
        assertThat(saved()).isEqualTo(before);
    }
}
