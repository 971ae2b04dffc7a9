package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.studio.panel.Preferences;

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

    @Test
    void contrastAndThePictureBehindThePanelsAreChangedByKeysAndRemembered() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            Path before = folder.resolve("before.png");
            Path after = folder.resolve("after.png");
            studio.screenshot(before);
            studio.press("Ctrl+Alt+H", "Ctrl+Alt+B").screenshot(after);
            assertThat(corner(after)).isNotEqualTo(corner(before));
        }
        assertThat(Preferences.read(folder.resolve("state")).appearance())
                .isEqualTo(new Preferences.Appearance(1, true, false));
    }

    private static int corner(Path picture) throws IOException {
        return ImageIO.read(picture.toFile()).getRGB(2, 2);
    }
}
