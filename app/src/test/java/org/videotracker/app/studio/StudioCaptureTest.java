package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.capture.CaptureType;
import org.videotracker.engine.feed.CapturedPicture;
import org.videotracker.engine.live.FrameDisplay;
import org.videotracker.model.module.Module;

@DisplayName("ST-24: pictures from outside as a source in the patch")
class StudioCaptureTest {
    @TempDir
    Path folder;

    private static String source(StudioRig studio) {
        return eye(studio).map(module -> module.text(CaptureType.SOURCE)).orElse("none");
    }

    private static Optional<Module> eye(StudioRig studio) {
        return studio.session().modules().named("capture1");
    }

    /** The picture in the middle of the canvas now. */
    private static int[] canvas(StudioRig studio) {
        AtomicReference<int[]> seen = new AtomicReference<>();
        FrameDisplay display = (frame, number) -> seen.set(frame.pixels.clone());
        studio.set.show(display);
        studio.await(() -> seen.get() != null);
        studio.set.hide(display);
        return seen.get();
    }

    @Test
    void aCaptureIsAddedAndItsSourceChosenByKeysAndKeptWithTheSession() throws Exception {
        Path project;
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            project = studio.project;
            studio.press("F1").type("add Capture").press("Enter");
            studio.await(() -> eye(studio).isPresent());
            studio.press("F3", "Ctrl+P").type("capture1").press("Enter");
            studio.press("Down", "Enter").press("Down").press("Down").press("Enter");
            studio.await(() -> !source(studio).isEmpty());
            assertThat(source(studio)).isEqualTo("studio");
            studio.press("Ctrl+Z");
            studio.await(() -> source(studio).isEmpty());
            studio.press("Ctrl+Shift+Z");
            studio.await(() -> source(studio).equals("studio"));
            studio.press("Ctrl+S");
            studio.await(() -> !studio.set.isUnsaved());
        }
        try (StudioRig studio = StudioRig.of(project, folder)) {
            assertThat(source(studio)).isEqualTo("studio");
        }
    }

    @Test
    void theStudioShowsItselfInThePicture() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.press("F1").type("add Capture eye").press("Enter");
            studio.type("connect eye masterVideoOut").press("Enter");
            studio.type("set eye source studio").press("Enter");
            studio.press("F3", "Space");
            studio.await(() -> studio.set.studioFeed().isPresent());
            studio.await(() -> studio.set.studioFeed().orElseThrow().hasPicture());
            CapturedPicture picture = studio.set.studioFeed().orElseThrow().exchange(null);
            assertThat(picture.width()).isEqualTo(studio.session().project().width());
            assertThat(java.util.Arrays.stream(canvas(studio)).distinct().count())
                    .isGreaterThan(100);
        }
    }
}
