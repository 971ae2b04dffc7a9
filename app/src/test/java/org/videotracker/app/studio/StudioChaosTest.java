package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.Engine;
import org.videotracker.engine.command.Batch;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.session.Session;

class StudioChaosTest {
    /** For each of two projects; a night's run may take more. */
    private static final int EVENTS = Integer.getInteger("vt.chaos.events", 10_000);

    private static final int MOST_STEPS = 800;
    private static final int FEWEST_EDITS = 75;
    private static final long IMPORTS_SECONDS = 240;

    @TempDir
    Path folder;

    private String home = "";

    @BeforeEach
    void aHomeWithNothingInIt() throws Exception {
        home = System.getProperty("user.home");
        System.setProperty(
                "user.home", Files.createDirectories(folder.resolve("home")).toString());
    }

    @AfterEach
    void theHomeFromBefore() {
        System.setProperty("user.home", home);
    }

    @Test
    @DisplayName(
            "Done-when 4: random events while a new project plays break nothing, and undo leads back to the start exactly")
    void whateverIsDoneToANewProjectCanBeUndone() throws Exception {
        Path project = Files.createDirectory(folder.resolve("project"));
        try (StudioRig studio = StudioRig.ofNewProject(project)) {
            play(studio, 8);
        }
    }

    @Test
    @DisplayName("Done-when 4: nor do as many while a set plays that has everything; 20 000 are both")
    void whateverIsDoneToASetThatHasEverythingCanBeUndone() throws Exception {
        Path full = FullSet.make(folder);
        try (StudioRig studio = StudioRig.of(full, folder)) {
            play(studio, 9);
        }
    }

    private void play(StudioRig studio, long seed) throws IOException {
        List<Path> files = new ArrayList<>(Clips.two(folder));
        files.add(folder.resolve("not there.wav"));
        files.add(folder.resolve("home"));
        Chaos chaos = new Chaos(Long.getLong("vt.chaos.seed", seed), files);
        Engine engine = studio.set.performance().engine();
        Session start = studio.session();
        while (chaos.count() < EVENTS) {
            engine.submit(Batch.of("test", new TransportCommand.Play()));
            for (int i = 0; i < 20; i++) {
                studio.happenInOnePicture(chaos.next());
            }
            if (engine.snapshot().history().past().size() > MOST_STEPS) {
                undoAll(studio, chaos, start);
            }
            assertThat(studio.failures()).isEmpty();
        }
        assertThat(engine.snapshot().version()).isGreaterThan(FEWEST_EDITS);
        undoAll(studio, chaos, start);
        assertThat(studio.failures()).isEmpty();
    }

    /** Files that were dropped are still being imported, one after the other, each with an edit of its own. */
    private static void undoAll(StudioRig studio, Chaos chaos, Session start) {
        Engine engine = studio.set.performance().engine();
        chaos.last().forEach(studio::happen);
        studio.set.scripts().stop();
        studio.settle();
        studio.await(IMPORTS_SECONDS, () -> {
            int steps = engine.snapshot().history().past().size();
            if (steps > 0) {
                engine.undo(steps, "test").join();
            }
            return studio.session().saysTheSameAs(start);
        });
    }
}
