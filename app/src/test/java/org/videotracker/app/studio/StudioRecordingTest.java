package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.feed.CapturedPicture;
import org.videotracker.media.decode.DecodedFile;
import org.videotracker.media.probe.MediaDescription;
import org.videotracker.media.probe.Prober;
import org.videotracker.studio.host.StudioHost.Recording.State;

@DisplayName("ST-25: a button records what is heard and seen, with or without the studio in the picture")
class StudioRecordingTest {
    private static final double SECONDS = 2;

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

    @Test
    void theStudioIsRecordedInTheProportionsOfItsWindowWithTheSameSound() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.press("Space", "Ctrl+Alt+R");
            Path screenshot = folder.resolve("studio.png");
            Path file = take(studio);
            studio.screenshot(screenshot);
            MediaDescription description = Prober.probe(file);

            assertThatItLastsAsLongAsItWasPlayed(description);
            assertThat(description.video().orElseThrow().width()).isEqualTo(StudioRig.WIDTH);
            assertThat(description.video().orElseThrow().height()).isEqualTo(StudioRig.HEIGHT);
            assertThat(likeness(file, ImageIO.read(screenshot.toFile()))).isLessThan(8);
        }
    }

    @Test
    void theChoiceIsKeptForTheNextTime() throws Exception {
        Path project;
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            project = studio.project;
            studio.press("Ctrl+Alt+R");
        }
        try (StudioRig studio = StudioRig.of(project, folder)) {
            MediaDescription description = Prober.probe(take(studio));
            assertThat(description.video().orElseThrow().width()).isEqualTo(StudioRig.WIDTH);
            studio.press("Ctrl+Alt+R");
            MediaDescription mix = Prober.probe(take(studio));
            assertThat(mix.video().orElseThrow().width())
                    .isEqualTo(studio.session().project().width());
        }
    }

    @Test
    void aStudioThatFailsAndComesBackIsInThePictureAgain() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.press("Ctrl+Alt+R", "Ctrl+Shift+R");
            studio.await(() -> studio.set.recording().studioPictures().isPresent());
            State state = studio.set.recording().state().orElseThrow();
            studio.fail(new IllegalStateException("for the test"));
            studio.await(studio::isOver);
            studio.open();
            studio.press("F2");
            CapturedPicture[] seen = new CapturedPicture[1];
            seen[0] = feed(studio).exchange(null);
            studio.await(() -> {
                CapturedPicture newer = feed(studio).exchange(seen[0]);
                boolean isNewer = newer != seen[0];
                seen[0] = newer;
                return isNewer;
            });
            Path screenshot = folder.resolve("studio.png");
            studio.screenshot(screenshot);
            double then = studio.set.recording().state().orElseThrow().seconds();
            studio.await(() -> studio.set.recording().state().orElseThrow().seconds() > then + 2);
            studio.press("Ctrl+Shift+R");
            studio.await(() -> Files.exists(state.file()));
            assertThat(likeness(state.file(), ImageIO.read(screenshot.toFile())))
                    .isLessThan(8);
        }
    }

    private static CaptureFeed feed(StudioRig studio) {
        return studio.set.recording().studioPictures().orElseThrow().feed();
    }

    /** How far the last picture of a file is from another one, in levels of 0..255 on the average. */
    private static double likeness(Path file, BufferedImage other) throws Exception {
        double[] mean = new double[1];
        DecodedFile.pictures(file, (seconds, size, pixels) -> {
            long sum = 0;
            for (int i = 0; i < pixels.length; i++) {
                int wanted = other.getRGB(i % size.width(), i / size.width());
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((pixels[i] >> shift & 0xFF) - (wanted >> shift & 0xFF));
                }
            }
            mean[0] = sum / (3.0 * pixels.length);
        });
        return mean[0];
    }
}
