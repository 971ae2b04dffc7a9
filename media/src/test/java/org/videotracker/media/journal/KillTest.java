package org.videotracker.media.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.BuiltInModules;
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

            Testament testament = testament(folder.resolve("published.txt"));
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
        Files.deleteIfExists(folder.resolve("published.txt"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                EditingProcess.class.getName(),
                folder.toString(),
                Long.toString(random.nextLong()),
                Long.toString(rotateBytes)));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            long enough = 100 + random.nextInt(20_000);
            Desk.await("some edits, of: " + said, () -> {
                assertThat(process.isAlive()).as(() -> text(said)).isTrue();
                return size(folder.resolve("published.txt")) > enough;
            });
        } finally {
            process.destroyForcibly().waitFor();
        }
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
