package org.videotracker.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the program is asked to end, what waits is woken, and what writes is left alone. */
class CurtainTest {
    @TempDir
    Path folder;

    @Test
    void whoWaitsInAPartIsWoken() throws Exception {
        try (Curtain curtain = Curtain.raise()) {
            Thread system = Thread.ofPlatform().start(curtain::fall);
            boolean isWoken = false;
            try (Curtain.Part _ = curtain.interruptible()) {
                new CountDownLatch(1).await();
            } catch (InterruptedException woken) {
                isWoken = true;
            }
            system.join();
            assertThat(isWoken).isTrue();
            assertThat(curtain.hasFallen()).isTrue();
        }
    }

    /** An end that was asked for while the console was leaving by itself closed the session's file under its hands. */
    @Test
    void aFileThatIsWrittenAfterAPartIsWrittenWhole() throws Exception {
        try (Curtain curtain = Curtain.raise()) {
            try (Curtain.Part _ = curtain.interruptible()) {
                curtain.fall();
            }
            writes("asked for within the part");
        }
        try (Curtain curtain = Curtain.raise()) {
            curtain.interruptible().close();
            curtain.fall();
            writes("asked for after the part");
        }
    }

    private void writes(String text) throws Exception {
        Path file = folder.resolve("session");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(file).hasContent(text);
        Files.delete(file);
    }

    @Test
    void whoAsksWhetherItFallsIsToldSoAndNotInterrupted() throws Exception {
        try (Curtain curtain = Curtain.raise();
                Curtain.Part _ = curtain.interruptible()) {
            assertThat(curtain.falls(0)).isFalse();
            curtain.fall();
            assertThat(curtain.falls(60_000)).isTrue();
        }
    }
}
