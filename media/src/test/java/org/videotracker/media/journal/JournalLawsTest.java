package org.videotracker.media.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeTry;
import org.videotracker.engine.snapshot.Snapshot;

/** Whatever was edited, a crash at any moment loses nothing. */
class JournalLawsTest {
    private static final JournalLimits SMALL_FILES =
            new JournalLimits(3000, Duration.ofMillis(1), Duration.ofMillis(1));

    private final Path root = newFolder();
    private Path folder = root;
    private int tries;

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("journal");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeTry
    void aNewFolder() {
        folder = root.resolve(Integer.toString(tries++));
    }

    @AfterProperty
    void removeTheFolders() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 40)
    void aReplayGivesTheSameSessionAndTheSameHistory(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int steps)
            throws IOException {
        try (Desk desk = Desk.at(folder)) {
            RandomEdits edits = new RandomEdits(seed);
            for (int i = 0; i < steps; i++) {
                edits.step(desk.engine);
            }
            assertReplayed(desk);
        }
    }

    private static void assertReplayed(Desk desk) throws IOException {
        Recovered recovered = desk.recover();
        Snapshot present = desk.engine.snapshot();
        assertThat(Desk.text(recovered.session())).isEqualTo(Desk.text(present.session()));
        assertThat(recovered.session().saysTheSameAs(present.session())).isTrue();
        assertThat(recovered.history().past()).hasSameSizeAs(present.history().past());
        assertThat(recovered.history().future()).hasSameSizeAs(present.history().future());
        assertThat(recovered.warning()).isEmpty();
        assertThat(desk.troubles).isEmpty();
    }

    @Property(tries = 30)
    void theHistoryOfAReplayLeadsBackTheSameWay(@ForAll long seed) throws IOException {
        try (Desk desk = Desk.at(folder)) {
            RandomEdits edits = new RandomEdits(seed);
            for (int i = 0; i < 40; i++) {
                edits.step(desk.engine);
            }
            Recovered recovered = desk.recover();
            Snapshot present = desk.engine.snapshot();
            var there = recovered.history().undo(recovered.session());
            var here = present.history().undo(present.session());
            while (here.isPresent() && there.isPresent()) {
                assertThat(there.get().label()).isEqualTo(here.get().label());
                assertThat(there.get().session().saysTheSameAs(here.get().session()))
                        .isTrue();
                there = there.get().history().undo(there.get().session());
                here = here.get().history().undo(here.get().session());
            }
            assertThat(there).isEmpty();
            assertThat(here).isEmpty();
        }
    }

    @Property(tries = 25)
    void nothingIsLostWhileOneFileReplacesAnother(@ForAll long seed) throws IOException {
        try (Desk desk = Desk.at(folder, SMALL_FILES)) {
            RandomEdits edits = new RandomEdits(seed);
            for (int i = 0; i < 150; i++) {
                edits.step(desk.engine);
                if (i % 25 == 24) {
                    desk.assertNothingIsLost();
                }
            }
            assertThat(desk.troubles).isEmpty();
        }
    }

    @Property(tries = 15)
    void nothingIsLostAfterUndoingWhatWasDoneBeforeACrash(@ForAll long seed) throws IOException {
        RandomEdits edits = new RandomEdits(seed);
        Recovered recovered;
        try (Desk desk = Desk.at(folder)) {
            for (int i = 0; i < 30; i++) {
                edits.step(desk.engine);
            }
            recovered = desk.recover();
        }
        try (Desk desk = Desk.goingOn(folder, recovered)) {
            for (int i = 0; i < 60; i++) {
                edits.step(desk.engine);
                if (i % 3 == 0) {
                    desk.assertNothingIsLost();
                }
            }
        }
    }
}
