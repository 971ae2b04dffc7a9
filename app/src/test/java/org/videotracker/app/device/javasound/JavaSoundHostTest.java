package org.videotracker.app.device.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.app.device.PlayedRamp;
import org.videotracker.app.device.PlayedRamp.Seen;

/** Against the real javax.sound over ALSA, whose file plug-in writes what arrives. */
class JavaSoundHostTest {
    @TempDir
    private Path home;

    private Seen play(String asoundrc, int frames, int channels) throws IOException {
        Assumptions.assumeTrue(isAlsaInstalled(), "ALSA is not installed");
        Files.writeString(home.resolve(".asoundrc"), asoundrc);
        return PlayedRamp.run(home, Map.of(), JavaSoundHost.NAME, frames, 256, channels);
    }

    @SuppressWarnings("restricted")
    private static boolean isAlsaInstalled() {
        try {
            SymbolLookup.libraryLookup("libasound.so.2", Arena.global());
            return Files.exists(Path.of("/usr/share/alsa/alsa.conf"));
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    private String fileDevice(Path file) {
        return "pcm.!default { type file; slave.pcm { type null }; file \"" + file + "\"; format raw }\n";
    }

    @Test
    void everySampleArrivesIn24Bit() throws IOException {
        Path file = home.resolve("played.raw");
        Seen seen = play(fileDevice(file), 10_240, 2);
        assertThat(seen.refusal()).isEmpty();
        assertThat(seen.devices()).isNotEmpty();
        assertThat(seen.bufferFrames()).isEqualTo(256);
        assertThat(seen.latencyFrames()).isBetween(256, 4096);
        assertThat(seen.callsAfterClose()).isZero();
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 10_240 - 256; i++) {
            assertThat(sample(bytes)).as("left %d", i).isEqualTo((int) Math.rint((i + 1) * 0.5));
            assertThat(sample(bytes)).as("right %d", i).isEqualTo(-(i + 1));
        }
    }

    private static int sample(ByteBuffer bytes) {
        return bytes.get() & 0xFF | (bytes.get() & 0xFF) << 8 | bytes.get() << 16;
    }

    @Test
    void whereThereIsNoSoundCardThereIsNoDeviceAndTheReasonIsSaid() throws IOException {
        Seen seen = play("pcm.!default { type hw; card 99 }\n", 1, 2);
        Assumptions.assumeTrue(seen.devices().isEmpty(), "there is a sound card here");
        assertThat(seen.absence()).isEqualTo("Java finds no sound card.");
        assertThat(seen.refusal()).contains("no sound card").contains("null");
    }
}
