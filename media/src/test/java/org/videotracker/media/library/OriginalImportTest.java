package org.videotracker.media.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.TestSessions;
import org.videotracker.media.worker.WorkerLimits;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.legacy.MediaReference;
import org.videotracker.model.module.SampleBank;
import org.videotracker.model.session.Session;

class OriginalImportTest {
    @TempDir
    Path folder;

    private static Asset placeholder(int number) {
        return new Asset(
                new AssetId("%032x".formatted(number)),
                "placeholder " + number,
                "",
                Optional.of(new Asset.Sound("x", "x", 1, 2, 48_000)),
                Optional.empty());
    }

    private static MediaReference reference(Asset placeholder, int slot, String audio, String video) {
        return new MediaReference(
                TestSessions.SAMPLER_ID,
                slot,
                placeholder.id(),
                Optional.of(audio).filter(path -> !path.isEmpty()),
                Optional.of(video).filter(path -> !path.isEmpty()));
    }

    @Test
    void theSamplesOfAnOriginalSessionGetTheRealMedia() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old"));
        Path original = Files.writeString(old.resolve("session.json"), "{}");
        MediaFiles.wav(old.resolve("Assets/kick.wav"), 100);
        MediaFiles.wav(old.resolve("Assets/sound.wav"), 200);
        MediaFiles.mp4(old.resolve("film.mp4"), 5);
        Session session = TestSessions.ONE_SAMPLER;
        for (int i = 0; i < 3; i++) {
            session = session.withAssets(session.assets().plus(placeholder(i).id(), placeholder(i)));
            session = TestSessions.playing(session, placeholder(i).id());
        }
        Project project = Project.create(folder.resolve("set"), session);
        ImportResult result;
        try (Library library = new Library(WorkerLimits.STANDARD, 1)) {
            result = library.importOriginal(
                    project,
                    session,
                    original,
                    List.of(
                            reference(placeholder(0), 0, "Assets/kick.wav", ""),
                            reference(placeholder(1), 1, "/Users/somebody/set/Assets/sound.wav", "film.mp4"),
                            reference(placeholder(2), 2, "C:\\gone\\" + UUID.randomUUID() + ".wav", "")),
                    ConversionSettings.STANDARD,
                    ImportMonitor.NONE);
        }
        Session after = TestSessions.applied(session, result.commands(session));
        SampleBank bank = after.modules().inOrder().getFirst().samples();
        assertThat(after.assets())
                .hasSize(3)
                .doesNotContainKeys(placeholder(0).id(), placeholder(1).id());
        Asset kick = after.assets().get(bank.slot(0).orElseThrow().asset());
        Asset pair = after.assets().get(bank.slot(1).orElseThrow().asset());
        assertThat(kick.name()).isEqualTo("kick");
        assertThat(pair.picture()).isPresent();
        assertThat(pair.sound().orElseThrow().source()).endsWith("sound.wav");
        assertThat(bank.slot(1).orElseThrow().name()).isEqualTo("placeholder 1");
        assertThat(bank.slot(2).orElseThrow().asset()).isEqualTo(placeholder(2).id());
        assertThat(result.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.sentence()).contains("there is no such file"));
    }
}
