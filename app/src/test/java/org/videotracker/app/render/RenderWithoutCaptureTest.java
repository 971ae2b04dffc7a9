package org.videotracker.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.app.Vt;

class RenderWithoutCaptureTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsSeenOnlyLiveIsSaidOnceAndStoodForByACardThatIsTheSameEachTime() throws Exception {
        Vt vt = new Vt(folder);
        Path project = folder.resolve("set");
        Path script = folder.resolve("eye.lua");
        Files.writeString(script, "capture('eye', {source = 'screen'}) capture('other', {source = 'screen'})");
        assertThat(vt.run("new", project)).as(vt::err).isZero();
        assertThat(vt.run("run", project, script)).as(vt::err).isZero();
        assertThat(vt.run("render", project, "--out", folder.resolve("a.mkv"), "--seconds", "1", "--size", "160x90"))
                .as(vt::err)
                .isZero();

        assertThat(vt.err()).containsOnlyOnce("pictures of \"screen\" only while a set is played live");
        assertThat(vt.run("render", project, "--out", folder.resolve("b.mkv"), "--seconds", "1", "--size", "160x90"))
                .isZero();
        assertThat(folder.resolve("a.mkv")).hasSameBinaryContentAs(folder.resolve("b.mkv"));
    }
}
