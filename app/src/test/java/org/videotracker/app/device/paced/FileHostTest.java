package org.videotracker.app.device.paced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.app.device.Await;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceDescription;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;
import org.videotracker.media.decode.DecodedFile;
import org.videotracker.media.encode.RenderFile;
import org.videotracker.media.file.UnwritableFileException;

class FileHostTest {
    private static final long SECOND = 1_000_000_000;

    @TempDir
    private Path folder;

    private final DrivenPace pace = new DrivenPace();
    private final List<Throwable> faults = new ArrayList<>();
    private final FileHost host = new FileHost(pace, Thread::new, (place, fault) -> faults.add(fault));
    private volatile int frame;

    private void ramp(float[] left, float[] right, int frames) {
        for (int i = 0; i < frames; i++) {
            left[i] = (frame + i) * 0x1p-24f;
            right[i] = -left[i];
        }
        frame = frame + frames;
    }

    private AudioDevice open(Path file) throws DeviceException {
        return host.open(new DeviceSettings(file.toString(), 48_000, 256, 2), this::ramp);
    }

    @Test
    void theFileHoldsEverySampleThatWasPulled() throws Exception {
        Path file = folder.resolve("take.wav");
        AudioDevice device = open(file);
        for (int i = 0; i < 10; i++) {
            pace.advance(SECOND);
            Await.until("that second is written", () -> partialBytes() >= frame * 8L);
        }
        assertThat(device.isLost()).isFalse();
        device.close();
        DecodedFile.Sound sound = DecodedFile.sound(file).orElseThrow();
        assertThat(sound.frames()).isEqualTo(480_000 / 256 * 256 + 256).isEqualTo(frame);
        assertThat(device.xruns()).isZero();
        for (int i = 0; i < sound.frames(); i++) {
            assertThat(sound.samples()[0][i]).isEqualTo(i * 0x1p-24f);
            assertThat(sound.samples()[1][i]).isEqualTo(-i * 0x1p-24f);
        }
        assertThat(device.description().name()).isEqualTo(file.toString());
        assertThat(faults).isEmpty();
    }

    private long partialBytes() {
        return folder.resolve("take.partial.wav").toFile().length();
    }

    @Test
    void whileItIsPlayedToTheFileIsAPartialOne() throws Exception {
        Path file = folder.resolve("take.wav");
        try (AudioDevice device = open(file)) {
            pace.advance(3 * SECOND);
            Await.until(
                    "some of it is written",
                    () -> folder.resolve("take.partial.wav").toFile().length() > 48_000 * 8);
            assertThat(file).doesNotExist();
            assertThat(device.loss()).isEmpty();
        }
        assertThat(folder.toFile().list()).containsExactly("take.wav");
    }

    @Test
    void aDiskThatIsFullAlreadyIsRefused() throws Exception {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        Path file = folder.resolve("take.wav");
        Path link = Files.createSymbolicLink(folder.resolve("take.partial.wav"), full);
        assertThatThrownBy(() -> open(file)).isInstanceOf(DeviceException.class).hasMessageContaining("take.wav");
        assertThat(link).as("a file of which nothing can be played").doesNotExist();
    }

    @Test
    void aDiskThatFillsUpLosesTheDeviceWhichPullsNoMore() {
        AudioDevice device = new FileDevice(
                new DeviceDescription("File", "take.wav", 2, 0, false),
                new DeviceSettings("take.wav", 48_000, 256, 2),
                this::ramp,
                new FullDisk(Path.of("take.wav")),
                Pace.SYSTEM,
                Thread::new,
                (place, fault) -> faults.add(fault));
        Await.until("the disk is full", device::isLost);
        assertThat(device.loss())
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("take.wav").contains("the disk is full"));
        device.close();
        int atTheEnd = frame;
        device.close();
        assertThat(frame).isEqualTo(atTheEnd).isLessThan(48_000);
        assertThat(faults).isEmpty();
    }

    /** A file on a disk that has room for 1000 frames. */
    private static final class FullDisk implements RenderFile {
        private final Path path;
        private int frames;

        private FullDisk(Path path) {
            this.path = path;
        }

        @Override
        public void audio(float[] left, float[] right, int count) throws UnwritableFileException {
            frames += count;
            if (frames > 1000) {
                throw UnwritableFileException.full(path);
            }
        }

        @Override
        public void hold(int frames) {}

        @Override
        public void frame(int[] argb) {
            throw new IllegalStateException("no pictures are played");
        }

        @Override
        public Path partial() {
            return path;
        }

        @Override
        public void finish() {
            throw new IllegalStateException("an incomplete file is not finished");
        }

        @Override
        public void close() {}
    }

    @Test
    void aNameThatIsNoWavFileIsRefused() {
        assertThatThrownBy(() -> open(Path.of("take.mp3")))
                .isInstanceOf(DeviceException.class)
                .hasMessageContaining("'take.mp3'")
                .hasMessageContaining("WAV");
        assertThatThrownBy(() -> open(folder.resolve("none/take.wav")))
                .isInstanceOf(DeviceException.class)
                .hasMessageContaining("folder does not exist");
    }
}
