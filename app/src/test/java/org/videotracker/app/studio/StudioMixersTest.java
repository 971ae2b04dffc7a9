package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port.Signal;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;
import org.videotracker.model.transport.PlayState;

/** Mixing, the clock and the window of the picture in the whole studio, by keys alone. */
class StudioMixersTest {
    @TempDir
    Path folder;

    private static double gain(Session session) {
        ModuleId out =
                session.modules().named(SystemModules.AUDIO_OUT).orElseThrow().id();
        return session.links().into(out, Signal.AUDIO).getFirst().number(Link.GAIN);
    }

    private static boolean isMuted(Session session) {
        ModuleId out =
                session.modules().named(SystemModules.VIDEO_OUT).orElseThrow().id();
        return session.links().into(out, Signal.VIDEO).getLast().number(Link.MUTE) > 0.5;
    }

    @Test
    @DisplayName(
            "Levels and layers are set by keys, and are there again when the project is opened the next time (ST-52)")
    void mixersArePlayedByKeysAndSaved() throws Exception {
        Path project;
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            project = studio.project;
            studio.press("Ctrl+Alt+X", "Ctrl+Alt+X"); // hidden and shown again, it has the keyboard
            studio.press("Down", "Down", "Tab", "M");
            studio.await(() -> isMuted(studio.session()));
            assertThat(20 * Math.log10(gain(studio.session()))).isBetween(-2.001, -1.999);
            studio.press("Ctrl+Z");
            studio.await(() -> !isMuted(studio.session()));
            studio.press("Ctrl+Shift+Z");
            studio.await(() -> isMuted(studio.session()));
            studio.press("Ctrl+S");
            studio.await(() -> !studio.set.isUnsaved());
        }
        try (StudioRig studio = StudioRig.of(project, folder)) {
            assertThat(20 * Math.log10(gain(studio.session()))).isBetween(-2.001, -1.999);
            assertThat(isMuted(studio.session())).isTrue();
        }
    }

    @Test
    void theWindowOfThePictureComesAndGoesWhileTheSetPlays() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.press("Space");
            studio.await(() -> studio.session().playback().state() == PlayState.PLAYING);
            for (int i = 0; i < 3; i++) {
                studio.press("Ctrl+Alt+V", "Ctrl+F11", "Ctrl+F11", "Ctrl+Alt+V");
            }
            assertThat(studio.isOver()).isFalse();
            assertThat(studio.session().playback().state()).isEqualTo(PlayState.PLAYING);
        }
    }
}
