package org.videotracker.media.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.rolling.RollingSound;
import org.videotracker.engine.rolling.Stretch;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.media.file.UnwritableFileException;

class TakeFileTest {
    private static final int RATE = 8000;
    private static final int HEADER = 92;
    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 26, 1, 45, 0);

    @TempDir
    private Path folder;

    private final RollingSound sound = new RollingSound(20, new TransportClock(RATE));
    private final float[] left = new float[RollingSound.CELL];
    private final float[] right = new float[RollingSound.CELL];
    private long position;

    private void hear(int seconds) {
        for (long end = position + (long) seconds * RATE / 256 * 256; position < end; position += 256) {
            for (int i = 0; i < 256; i++) {
                left[i] = (position + i) / 1000f;
                right[i] = -left[i];
            }
            sound.run(position, left, right, 256);
        }
    }

    @Test
    void theFileHoldsEverySampleOfTheStretchHoweverLoud() throws IOException {
        hear(15);
        Path file = TakeFile.write(sound, Optional.empty(), new Stretch(1000, 90_000), folder.resolve("Takes"), WHEN)
                .orElseThrow();

        assertThat(file).hasFileName("take-2026-11-26-014500.wav");
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(bytes.capacity()).isEqualTo(HEADER + 89_000 * 8);
        for (int i = 0; i < 89_000; i++) {
            assertThat(bytes.getFloat(HEADER + 8 * i)).isEqualTo((1000 + i) / 1000f);
            assertThat(bytes.getFloat(HEADER + 8 * i + 4)).isEqualTo(-(1000 + i) / 1000f);
        }
    }

    @Test
    void whatIsNotRememberedAnyMoreLeavesNoFile() throws IOException {
        hear(60);
        assertThat(TakeFile.write(sound, Optional.empty(), new Stretch(1000, 9000), folder, WHEN))
                .isEqualTo(Optional.empty());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFullDiskIsSaidAndLeavesNothing() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "this system has no /dev/full");
        hear(15);
        Files.createSymbolicLink(folder.resolve("take-2026-11-26-014500.partial.wav"), full);
        assertThatThrownBy(() -> TakeFile.write(sound, Optional.empty(), new Stretch(1000, 90_000), folder, WHEN))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("the disk is full; free some space");
        assertThat(folder).isEmptyDirectory();
    }
}
