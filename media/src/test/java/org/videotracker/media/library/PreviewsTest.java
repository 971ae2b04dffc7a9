package org.videotracker.media.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.TestSessions;
import org.videotracker.media.worker.WorkerLimits;
import org.videotracker.model.asset.Asset;

class PreviewsTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "6.6: outline and thumbnail come from the files beside the playable ones, and are made again without them")
    void previewsAreReadAndMadeAgain() throws IOException {
        Project project = Project.create(folder.resolve("set"), TestSessions.ONE_SAMPLER);
        Path mp4 = MediaFiles.mp4(folder.resolve("take.mp4"), 20);
        Asset take;
        try (Library library = new Library(WorkerLimits.STANDARD, 1)) {
            take = library.importFiles(
                            project, TestSessions.ONE_SAMPLER, ImportRequest.of(List.of(mp4)), ImportMonitor.NONE)
                    .assets()
                    .getFirst();
        }
        Previews previews = new Previews(project);
        float[] low = new float[8];
        float[] high = new float[8];
        previews.waveform(take).orElseThrow().outline(0, 0, 48_000 * 20 / 30, low, high);
        assertThat(high[0]).isGreaterThan(0.1f);
        int[] pixels = previews.thumbnail(take).orElseThrow().pixels();

        Path outline = project.resolve(take.sound().orElseThrow().playable().replace(".vta", ".vtw"));
        Path still = project.resolve(take.picture().orElseThrow().playable().replace(".vtv", ".png"));
        Files.delete(outline);
        Files.writeString(still, "damaged");
        float[] highAgain = new float[8];
        previews.waveform(take).orElseThrow().outline(0, 0, 48_000 * 20 / 30, low, highAgain);
        assertThat(highAgain).isEqualTo(high);
        assertThat(outline).isRegularFile();
        assertThat(previews.thumbnail(take).orElseThrow().pixels()).isEqualTo(pixels);

        Files.delete(outline);
        Files.delete(project.resolve(take.sound().orElseThrow().playable()));
        assertThatThrownBy(() -> previews.waveform(take)).isInstanceOf(UnreadableMediaException.class);
    }
}
