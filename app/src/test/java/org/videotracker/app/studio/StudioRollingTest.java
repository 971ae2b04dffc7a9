package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.rolling.HeardBeats;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.media.project.Project;
import org.videotracker.media.record.RollingFilm;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.NewSession;
import org.videotracker.model.session.Session;
import org.videotracker.studio.key.InputEvent;

/** What was just heard becomes a sample, in the whole studio, by keys alone. */
class StudioRollingTest {
    @TempDir
    Path folder;

    private static int samples(Session session) {
        return session.modules().all().stream()
                .filter(module -> module.type().name().equals("MultiSampler"))
                .map(Module::samples)
                .mapToInt(bank -> (int) Stream.iterate(0, slot -> slot < bank.size(), slot -> slot + 1)
                        .filter(slot -> bank.slot(slot).isPresent())
                        .count())
                .sum();
    }

    private static List<Asset> assets(Session session) {
        return List.copyOf(session.assets().values());
    }

    private static void playABar(StudioRig studio) {
        RollingSound rolling = studio.set.rolling();
        studio.press("Space");
        studio.await(() -> new HeardBeats(rolling).before(rolling.newest(), 4) > new HeardBeats(rolling).after(0, 1));
    }

    @Test
    void aKeyMakesASampleOfTheLastBarsAndOneUndoTakesItBack() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            playABar(studio);
            studio.press("Ctrl+Shift+K");
            studio.await(() -> samples(studio.session()) == 1);
            Asset take = assets(studio.session()).getFirst();
            assertThat(take.folder()).isEqualTo("Takes");
            assertThat(take.name()).startsWith("take-");
            assertThat(take.seconds()).isEqualTo(2);
            assertThat(studio.project.resolve("Takes")).isDirectoryContaining("glob:**/take-*.wav");
            studio.press("Ctrl+Z");
            studio.await(() -> samples(studio.session()) == 0);
            assertThat(assets(studio.session())).isEmpty();
        }
    }

    @Test
    void thePanelKeepsWhatIsSelectedWhileARecordingRuns() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.press("Ctrl+Shift+R");
            studio.await(() -> studio.set.recording().state().isPresent());
            playABar(studio);
            studio.press("Ctrl+Alt+K");
            studio.press("1", "Shift+Enter");
            studio.await(() -> samples(studio.session()) == 1);
            studio.press("Ctrl+Shift+R");
            studio.await(() -> studio.set.recording().state().isEmpty());
            long before = studio.set.rolling().newest();
            studio.await(() -> studio.set.rolling().newest() > before + 4800);
            try (Stream<Path> films = Files.list(studio.project)) {
                assertThat(films.map(Path::toString).filter(name -> name.endsWith(".mp4")))
                        .hasSize(1);
            }
            assertThat(studio.failures()).isEmpty();
        }
    }

    @Test
    void withPicturesWhatIsKeptIsAFilmThatIsHeardAndSeen() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.press("Ctrl+Alt+K");
            studio.press("P");
            studio.await(() -> studio.set.film().isPresent());
            playABar(studio);
            studio.press("1", "Shift+Enter");
            studio.await(() -> samples(studio.session()) == 1);
            Asset take = assets(studio.session()).getFirst();
            assertThat(take.sound()).isPresent();
            assertThat(take.picture()).isPresent();
            assertThat(take.picture().get().width()).isEqualTo(RollingFilm.WIDTH);
            assertThat(studio.project.resolve("Takes")).isDirectoryContaining("glob:**/take-*.mkv");
            assertThat(studio.failures()).isEmpty();
            picture(studio, "rolling-film");
            studio.press("P");
            studio.await(() -> studio.set.film().isEmpty());
        }
    }

    @Test
    void whatWasHeardIsNoPartOfTheSession() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            playABar(studio);
            Session before = studio.session();
            studio.press("Ctrl+Alt+K", "4", "Left", "F");
            assertThat(studio.session()).isEqualTo(before);
        }
    }

    @Test
    void aPieceIsDraggedOntoASampler() throws Exception {
        AtomicInteger ids = new AtomicInteger(); // in whose order tabs stand
        Project.create(
                folder.resolve("set"),
                NewSession.create(StudioSet.catalog(), () -> new ModuleId(new UUID(0, ids.incrementAndGet()))));
        try (StudioRig studio = StudioRig.of(folder.resolve("set"), folder)) {
            playABar(studio);
            studio.press("Ctrl+Alt+K");
            studio.press("1");
            studio.click(248, 37); // the tab of the sampler
            picture(studio, "rolling-drag");
            drag(studio, 860, 740, 400, 300);
            studio.await(() -> samples(studio.session()) == 1);
            studio.press("Alt+Left"); // another piece: what is the same is the same asset
            drag(studio, 860, 740, 1376, 460);
            studio.await(() -> assets(studio.session()).size() == 2);
            assertThat(samples(studio.session())).isEqualTo(1);
            assertThat(studio.failures()).isEmpty();
        }
    }

    private static void picture(StudioRig studio, String name) throws Exception {
        String pictures = System.getProperty("vt.pictures", "");
        if (!pictures.isEmpty()) {
            studio.screenshot(Path.of(pictures, name + ".png"));
        }
    }

    private static void drag(StudioRig studio, double fromX, double fromY, double toX, double toY) {
        studio.happen(new InputEvent.Moved(fromX, fromY)).settle();
        studio.happen(new InputEvent.Pressed(0, 0)).settle();
        for (int i = 1; i <= 6; i++) {
            studio.happen(new InputEvent.Moved(fromX + (toX - fromX) * i / 6, fromY + (toY - fromY) * i / 6))
                    .settle();
        }
        studio.happen(new InputEvent.Released(0, 0)).settle();
    }
}
