package org.videotracker.app.device.openal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.app.device.PlayedRamp;
import org.videotracker.app.device.PlayedRamp.Seen;
import org.videotracker.media.decode.DecodedFile;

/** Against the real library, with its driver that writes a file, its silent one, and without any. */
class OpenAlHostTest {
    @TempDir
    private Path home;

    @BeforeEach
    void linuxOnly() {
        Assumptions.assumeTrue(
                System.getProperty("os.name").equals("Linux"), "elsewhere the library reads its settings elsewhere");
    }

    private Seen play(String driver, Path file, int frames, int bufferFrames, int channels) throws IOException {
        Files.writeString(home.resolve(".alsoftrc"), "[wave]\nfile = " + file + "\n");
        return PlayedRamp.run(home, Map.of("ALSOFT_DRIVERS", driver), OpenAlHost.NAME, frames, bufferFrames, channels);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 256, 1000})
    void everySampleArrivesAsItWasPulled(int bufferFrames) throws IOException {
        Path file = home.resolve("played.wav");
        Seen seen = play("wave", file, 24_000, bufferFrames, 2);
        assertThat(seen.refusal()).isEmpty();
        assertThat(seen.bufferFrames()).isEqualTo(bufferFrames);
        DecodedFile.Sound sound = DecodedFile.sound(file).orElseThrow();
        float[] left = sound.samples()[0];
        float[] right = sound.samples()[1];
        int start = start(left);
        int mixedAhead = 2 * bufferFrames + 64;
        assertThat(sound.frames() - start).isGreaterThan(seen.pulledFrames() - mixedAhead);
        for (int i = 0; i < seen.pulledFrames() - mixedAhead; i++) {
            assertThat(left[start + i]).as("frame %d", i).isEqualTo((i + 1) * 0x1p-24f);
            assertThat(right[start + i]).as("frame %d", i).isEqualTo(-(i + 1) * 0x1p-23f);
        }
    }

    /** Where the ramp begins, which is nowhere 0. */
    private static int start(float[] samples) {
        int start = 0;
        while (samples[start] == 0) {
            start++;
        }
        return start;
    }

    @Test
    void aSingleChannelIsTheSumOfBothHalvesOnBothSides() throws IOException {
        Path file = home.resolve("played.wav");
        play("wave", file, 10_000, 256, 1);
        DecodedFile.Sound sound = DecodedFile.sound(file).orElseThrow();
        assertThat(sound.samples()[0]).isEqualTo(sound.samples()[1]);
        int start = start(sound.samples()[0]);
        assertThat(sound.samples()[0][start + 5000]).isEqualTo(5001 * -0x1p-25f);
    }

    @Test
    void playingAllocatesNothingAndStopsWhenItIsClosed() throws IOException {
        Seen seen = play("null", home.resolve("none.wav"), 96_000, 64, 2);
        assertThat(seen.devices()).singleElement().asString().contains("No Output");
        assertThat(seen.absence()).isEmpty();
        assertThat(seen.leastBytesPerHundredCalls()).isZero();
        assertThat(seen.callsAfterClose()).isZero();
        assertThat(seen.sampleRate()).isEqualTo(48_000);
        assertThat(seen.latencyFrames()).isBetween(64, 48_000);
        assertThat(seen.isLost()).isFalse();
    }

    @Test
    void aDeviceThatIsGoneWhileItPlaysIsLost() throws Exception {
        Path pipe = home.resolve("pipe.wav");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread reader = Thread.ofPlatform().daemon().start(() -> readTwoSeconds(pipe));
        Seen seen = play("wave", pipe, 10_000_000, 256, 2);
        assertThat(reader.join(Duration.ofSeconds(10))).isTrue();
        assertThat(seen.refusal()).isEmpty();
        assertThat(seen.pulledFrames()).isGreaterThan(48_000);
        assertThat(seen.isLost()).isTrue();
        assertThat(seen.callsAfterClose()).isZero();
    }

    /** A device is tried before it is played to: whoever writes little is waited for again. */
    private static void readTwoSeconds(Path pipe) {
        int twoSeconds = 2 * 48_000 * 8;
        byte[] read = new byte[0];
        while (read.length < twoSeconds) {
            try (InputStream stream = Files.newInputStream(pipe)) {
                read = stream.readNBytes(twoSeconds);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @Test
    void aDeviceThatFailsAtOnceIsLost() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        Seen seen = play("wave", full, 10_000_000, 256, 2);
        assertThat(seen.refusal()).isEmpty();
        assertThat(seen.isLost()).isTrue();
        assertThat(seen.loss()).isEqualTo("The device Wave File Writer is gone.");
    }

    @Test
    void whereNoSoundCardCanBeOpenedThereIsNoDeviceAndTheReasonIsSaid() throws IOException {
        Seen seen = play("oss", home.resolve("none.wav"), 1, 256, 2);
        assertThat(seen.devices()).isEmpty();
        assertThat(seen.absence()).contains("no sound card");
        assertThat(seen.refusal()).contains("no sound card").contains("null");
    }
}
