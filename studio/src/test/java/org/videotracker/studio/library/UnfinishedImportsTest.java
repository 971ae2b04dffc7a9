package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.convert.ConversionSettings;

@DisplayName("ST-57: an import can be resumed after the program has ended")
class UnfinishedImportsTest {
    @TempDir
    private Path project;

    private static ImportJob job(String folder, String... paths) {
        return new ImportJob(new ImportOrder.OfFiles(
                List.of(paths).stream().map(Path::of).toList(),
                folder,
                ConversionSettings.STANDARD,
                false,
                Optional.empty()));
    }

    private List<ImportOrder.OfFiles> read() {
        return UnfinishedImports.read(project, ConversionSettings.STANDARD);
    }

    @Test
    void whatWaitsRunsOrWasStoppedIsRemembered() throws IOException {
        ImportJob stopped = job("Clips/Night", "b.mov");
        stopped.end(ImportJob.State.STOPPED, List.of(), List.of());
        ImportJob done = job("", "c.mov");
        done.end(ImportJob.State.DONE, List.of(), List.of());
        UnfinishedImports.write(project, List.of(job("", "a.wav", "a b.wav"), stopped, done));
        assertThat(read())
                .extracting(ImportOrder.OfFiles::folder, ImportOrder.OfFiles::inputs)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", List.of(Path.of("a.wav"), Path.of("a b.wav"))),
                        org.assertj.core.groups.Tuple.tuple("Clips/Night", List.of(Path.of("b.mov"))));
    }

    @Test
    void nothingIsLeftBehindOnceAllIsDone() throws IOException {
        UnfinishedImports.write(project, List.of(job("", "a.wav")));
        UnfinishedImports.write(project, List.of());
        assertThat(read()).isEmpty();
        try (var files = Files.list(project)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFileThatMakesNoSenseRemembersNothing() throws IOException {
        Files.writeString(project.resolve(".unfinished-imports.txt"), "no tab\n\n\u0000\n");
        assertThat(read()).isEmpty();
    }
}
