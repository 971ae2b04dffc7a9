package org.videotracker.media.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.media.project.ProjectException;
import org.videotracker.media.project.SessionFile;

/**
 * {@code kill -9} at random moments during random edits. 30 rounds; more with {@code -Dvt.kills=500}, others with
 * {@code -Dvt.kills.seed=2}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("vt.kills", 30);
    private static final long SEED = Long.getLong("vt.kills.seed", 1);
    private static final int LIVES = 10;

    @TempDir
    private Path root;

    /** What a killed process said: its last published state, and the one it was about to publish or had just published. */
    private record Testament(String published, String next, int versions) {}

    @Test
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void whatIsRecoveredIsTheLastPublishedStateOrTheOneThatWasJustBeingPublished() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        int versions = 0;
        for (int round = 0; round < KILLS; round++) {
            Path folder = Files.createDirectories(root.resolve("life" + round / LIVES));
            long rotateBytes = round % 2 == 0 ? 16 << 20 : 4000;
            kill(folder, random, rotateBytes);

            Testament testament = testament(folder.resolve(EditingProcess.PUBLISHED));
            versions += testament.versions();
            assertRecovered(folder, testament, "round " + round + " of seed " + SEED);
        }
        assertThat(versions).as("the processes lived long enough to edit").isGreaterThan(KILLS * 10);
    }

    private static void assertRecovered(Path folder, Testament testament, String round) throws IOException {
        try (SessionLock lock = SessionLock.take(new SessionFile(folder.resolve("main.session.json")))) {
            List<Recovery> found = Recovery.find(lock);
            assertThat(found).as(round).isNotEmpty();
            Recovered recovered = found.getFirst().recover(BuiltInModules.catalog());
            assertThat(EditingProcess.hash(Desk.text(recovered.session())))
                    .as(round)
                    .isIn(testament.published(), testament.next());
            assertThat(recovered.warning().map(KillTest::isAboutATornRecord))
                    .as(round)
                    .isNotEqualTo(Optional.of(false));
        }
    }

    /** A process may be killed in the middle of a write; then that record, which nobody has seen, is lost. */
    private static boolean isAboutATornRecord(String warning) {
        return warning.contains("one record is lost");
    }

    private static void kill(Path folder, SplittableRandom random, long rotateBytes) throws Exception {
        Process process = EditingProcess.start(folder, random.nextLong(), rotateBytes);
        try {
            awaitEdits(folder, process, 100 + random.nextInt(20_000));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void awaitEdits(Path folder, Process process, long characters) {
        Path said = folder.resolve(EditingProcess.SAID);
        Desk.await("some edits", () -> {
            assertThat(process.isAlive()).as(() -> text(said)).isTrue();
            return size(folder.resolve(EditingProcess.PUBLISHED)) > characters;
        });
    }

    @Test
    void aTerminatedProcessHasEndedCleanly() throws Exception {
        Process process = EditingProcess.start(root, SEED, 16 << 20);
        try {
            awaitEdits(root, process, 10_000);
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        try (SessionLock lock = SessionLock.take(new SessionFile(root.resolve("main.session.json")))) {
            assertThat(Recovery.find(lock)).isEmpty();
            assertThat(Recovery.sessionsIn(root)).containsExactly("main");
        }
    }

    @Test
    void anotherProcessIsRefusedEvenAfterThisOneHasTriedTwice() throws Exception {
        SessionFile session = new SessionFile(root.resolve("main.session.json"));
        try (SessionLock lock = SessionLock.take(session)) {
            assertThatThrownBy(() -> SessionLock.take(session)).isInstanceOf(ProjectException.class);
            Process process = EditingProcess.start(root, SEED, 16 << 20);
            try {
                assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(text(root.resolve(EditingProcess.SAID)))
                    .contains("a vt that runs has it open (process "
                            + ProcessHandle.current().pid() + ")");
        }
        SessionLock.take(session).close();
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Testament testament(Path file) throws IOException {
        String said = Files.readString(file, StandardCharsets.US_ASCII);
        String published = "";
        String next = "";
        int versions = 0;
        for (String line : said.substring(0, said.lastIndexOf('\n') + 1).split("\n")) {
            String[] words = line.split(" ");
            if (words[0].equals("published")) {
                published = words[2];
                versions++;
            } else {
                next = words[2];
            }
        }
        return new Testament(published, next, versions);
    }
}
