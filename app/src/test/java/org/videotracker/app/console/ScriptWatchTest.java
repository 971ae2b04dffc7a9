package org.videotracker.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.app.console.ScriptWatch.Content;

class ScriptWatchTest {
    private static final long LONG = 20_000;

    @TempDir
    private Path folder;

    private Path file;
    private ScriptWatch watch;

    @BeforeEach
    void watchAScript() throws Exception {
        file = Files.writeString(folder.resolve("set.lua"), "bpm(120)\n");
        watch = new ScriptWatch(file);
        assertThat(next()).isEqualTo(new Content.Text("bpm(120)\n"));
    }

    @AfterEach
    void close() throws IOException {
        watch.close();
    }

    private Content next() throws InterruptedException {
        return watch.next(LONG).orElseThrow();
    }

    @Test
    void whatIsWrittenOverTheFileIsSeen() throws Exception {
        Files.writeString(file, "bpm(121)\n");

        assertThat(next()).isEqualTo(new Content.Text("bpm(121)\n"));
        assertThat(watch.next(0)).isEmpty();
    }

    @Test
    void aFileThatIsPutInItsPlaceIsSeen() throws Exception {
        Path other = Files.writeString(folder.resolve("set.lua~"), "bpm(122)\n");
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);

        assertThat(next()).isEqualTo(new Content.Text("bpm(122)\n"));
    }

    @Test
    void aFileThatIsRemovedAndMadeAnewIsSeen() throws Exception {
        Files.delete(file);
        assertThat(next()).isEqualTo(new Content.Gone());
        Files.writeString(file, "bpm(123)\n");

        assertThat(next()).isEqualTo(new Content.Text("bpm(123)\n"));
    }

    @Test
    void aFolderThatIsMovedAwayAndBackLosesNothing() throws Exception {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        assertThat(next()).isEqualTo(new Content.Gone());
        Files.writeString(away.resolve("set.lua"), "bpm(124)\n");
        Files.move(away, folder);

        assertThat(next()).isEqualTo(new Content.Text("bpm(124)\n"));
    }

    @Test
    void halfOfATextIsNotTakenForTheWhole() throws Exception {
        try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            assertThat(watch.next(2)).isEmpty();
            stream.write("bpm(125)\nfor i = 1, 2".getBytes(StandardCharsets.UTF_8));
            assertThat(watch.next(2)).isEmpty();
            stream.write(" do print('ü') end\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(next()).isEqualTo(new Content.Text("bpm(125)\nfor i = 1, 2 do print('ü') end\n"));
    }

    @Test
    void whatStaysWrongIsSeenAfterAWhile() throws Exception {
        long begin = System.nanoTime();
        Files.writeString(file, "bpm(");

        assertThat(next()).isEqualTo(new Content.Text("bpm("));
        assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(ScriptWatch.SURE.toNanos());
    }

    @Test
    void whatIsSavedAgainIsSeenAgain() throws Exception {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        assertThat(next()).isEqualTo(new Content.Text("bpm(120)\n"));
        assertThat(watch.next(0)).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsNoTextIsSaidSo() throws Exception {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(next())
                .isInstanceOfSatisfying(
                        Content.Unreadable.class,
                        unreadable -> assertThat(unreadable.sentence()).contains("is not text in UTF-8"));
    }

    @Test
    void otherFilesOfTheFolderAreNotSeen() throws Exception {
        Files.writeString(folder.resolve("other.lua"), "bpm(1)\n");

        assertThat(watch.next(300)).isEmpty();
    }
}
