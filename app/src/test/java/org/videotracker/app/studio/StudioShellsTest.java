package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioShellsTest {
    @TempDir
    Path folder;

    @Test
    void leavingAndEnteringAnyShellAHundredTimesKeepsAllAlive() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            for (int i = 0; i < 100; i++) {
                studio.press("F1", "F2", "F3");
            }
            studio.press("F1").type("bpm 97").press("Enter");
            studio.await(() -> studio.session().transport().bpm() == 97);
            studio.press("F2").type("bpm(131) ").press("Ctrl+Enter");
            studio.await(() -> studio.session().transport().bpm() == 131);
            studio.press("F3", "Ctrl+Z");
            studio.await(() -> studio.session().transport().bpm() == 97);
            assertThat(studio.isOver()).isFalse();
        }
    }
}
