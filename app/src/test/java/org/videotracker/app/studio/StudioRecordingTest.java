package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.probe.MediaDescription;
import org.videotracker.media.probe.Prober;
import org.videotracker.studio.host.StudioHost.Recording.State;

@DisplayName("ST-25: a button records what is heard and seen, with or without the studio in the picture")
class StudioRecordingTest {
    private static final double SECONDS = 3;

    @TempDir
    Path folder;

    /** Records some seconds by keys alone. Returns the file, complete. */
    private static Path take(StudioRig studio) throws IOException {
        List<Path> before = takes(studio.project);
        studio.press("Ctrl+Shift+R");
        studio.await(() -> studio.set
                .recording()
                .state()
                .filter(state -> state.seconds() > SECONDS)
                .isPresent());
        State state = studio.set.recording().state().orElseThrow();
        studio.press("Ctrl+Shift+R");
        studio.await(() -> studio.set.recording().state().isEmpty());
        studio.await(() -> Files.exists(state.file()));
        assertThat(takes(studio.project)).hasSize(before.size() + 1).contains(state.file());
        return state.file();
    }

    private static List<Path> takes(Path project) throws IOException {
        try (Stream<Path> files = Files.list(project)) {
            return files.filter(file -> file.getFileName().toString().matches("take-.*\\.mp4"))
                    .toList();
        }
    }

    private static void assertThatItLastsAsLongAsItWasPlayed(MediaDescription description) {
        assertThat(description.audio().orElseThrow().durationSeconds()).isBetween(SECONDS - 0.5, SECONDS + 10);
        assertThat(description.video().orElseThrow().durationSeconds())
                .isCloseTo(
                        description.audio().orElseThrow().durationSeconds(), org.assertj.core.data.Offset.offset(0.25));
    }

    @Test
    void theMixIsRecordedInTheSizeOfTheCanvas() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.press("Space");
            MediaDescription description = Prober.probe(take(studio));

            assertThatItLastsAsLongAsItWasPlayed(description);
            assertThat(description.video().orElseThrow().width())
                    .isEqualTo(studio.session().project().width());
            assertThat(description.video().orElseThrow().height())
                    .isEqualTo(studio.session().project().height());
        }
    }
}
