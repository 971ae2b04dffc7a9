package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.telemetry.TelemetryReport;
import org.videotracker.media.project.SessionSource;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.Session;
import org.videotracker.studio.key.InputEvent;

/** Media that are gone when a set is opened, and come back while it plays. */
class StudioMissingMediaTest {
    @TempDir
    Path folder;

    private Path aSetWithATone() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            Path tone = Clips.grey(folder.resolve("tone.mkv"), 100);
            studio.happen(new InputEvent.Moved(2, 2)).happen(new InputEvent.Dropped(List.of(tone)));
            studio.await(() -> studio.session().assets().size() == 1);
            studio.press("F2").type("sample(\"multiSampler1\", 0, \"tone\")").press("Ctrl+Enter");
            studio.await(() -> !studio.session()
                    .modules()
                    .named("multiSampler1")
                    .orElseThrow()
                    .samples()
                    .slots()
                    .isEmpty());
            studio.press("F1").type("pattern set P0 0 index=0").press("Enter");
            studio.press("F3", "Ctrl+S");
            studio.await(() -> !studio.set.isUnsaved());
            return studio.project;
        }
    }

    private static Path sound(Path project) throws Exception {
        Session session = SessionSource.of(project).read(StudioSet.catalog());
        Asset asset = session.assets().values().iterator().next();
        return project.resolve(asset.sound().orElseThrow().playable());
    }

    private static double peak(StudioRig studio) {
        ModuleId out =
                studio.session().modules().named("masterAudioOut").orElseThrow().id();
        TelemetryReport report = new TelemetryReport();
        studio.set.performance().audio().telemetry().read(report);
        return report.readOut(out, "peak").orElse(0);
    }

    /** Plays the pattern for a second; returns whether anything is heard of it. */
    private static boolean isHeard(StudioRig studio) {
        studio.press("F3", "Space");
        double loudest = 0;
        TelemetryReport report = new TelemetryReport();
        studio.set.performance().audio().telemetry().read(report);
        long end = report.frame() + 48_000;
        while (report.frame() < end) {
            loudest = Math.max(loudest, peak(studio));
            studio.awaitFrames(1);
            studio.set.performance().audio().telemetry().read(report);
        }
        studio.press("Space");
        return loudest > 0.05;
    }

    @Test
    @DisplayName("ST-54: a sound file that comes back is played at once, when the studio is looked at again")
    void aFileThatComesBackIsPlayedAtOnce() throws Exception {
        Path project = aSetWithATone();
        Path sound = sound(project);
        Path away = folder.resolve("away");
        Files.move(sound, away);
        try (StudioRig studio = StudioRig.of(project, folder)) {
            studio.awaitSaid("tone");
            assertThat(isHeard(studio)).as("while it is away").isFalse();
            studio.happen(new InputEvent.Focused(false)).settle();

            Files.move(away, sound);
            studio.happen(new InputEvent.Focused(true));

            studio.awaitSaid("tone is there again, and is played.");
            assertThat(isHeard(studio)).as("when it is back").isTrue();
            assertThat(studio.failures()).isEmpty();
        }
    }

    @Test
    @DisplayName(
            "ST-54: what was not there stays silent, and is not said again and again, however often the studio is looked at")
    void lookingAgainSaysNothingWhereNothingHasComeBack() throws Exception {
        Path project = aSetWithATone();
        Files.delete(sound(project));
        try (StudioRig studio = StudioRig.of(project, folder)) {
            studio.awaitSaid("tone");
            int said = studio.said().size();
            for (int i = 0; i < 3; i++) {
                studio.happen(new InputEvent.Focused(false)).settle();
                studio.happen(new InputEvent.Focused(true)).settle();
            }
            studio.awaitFrames(20);
            assertThat(studio.said()).hasSize(said);
        }
    }
}
