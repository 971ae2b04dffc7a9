package org.videotracker.media.waveform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.media.file.UnreadableMediaException;

class WaveformTest {

    @TempDir
    Path folder;

    private record Sound(float[] samples) implements AudioClip {
        @Override
        public int channels() {
            return 1;
        }

        @Override
        public int sampleRate() {
            return 48_000;
        }

        @Override
        public long frames() {
            return samples.length;
        }

        @Override
        public void read(int channel, long frame, float[] into, int offset, int count) {
            System.arraycopy(samples, (int) frame, into, offset, count);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 65_536, 1_000_003})
    void theOutlineOfTheWholeHoldsEverySampleAtEveryZoom(int frames) {
        float[] samples = noise(frames);
        WaveformPyramid waveform = WaveformPyramid.of(new Sound(samples));
        for (int columns : new int[] {1, 7, 600}) {
            float[] low = new float[columns];
            float[] high = new float[columns];
            waveform.outline(0, 0, frames, low, high);
            for (int column = 0; column < columns; column++) {
                int from = (int) (column * (double) frames / columns);
                int to = Math.min(frames, Math.max(from + 1, (int) ((column + 1) * (double) frames / columns)));
                for (int i = from; i < to; i++) {
                    assertThat(samples[i]).isBetween(low[column] - 1e-6f, high[column] + 1e-6f);
                }
            }
        }
    }

    @Test
    void aSinglePeakIsSeenInItsColumnOnly() {
        float[] samples = new float[100_000];
        samples[50_000] = 3;
        WaveformPyramid waveform = WaveformPyramid.of(new Sound(samples));
        float[] low = new float[10];
        float[] high = new float[10];
        waveform.outline(1, 0, 100_000, low, high);
        assertThat(high[5]).isEqualTo(3);
        assertThat(high[2]).isZero();
        assertThat(low).containsOnly(0);
        assertThat(waveform.peak()).isEqualTo(3);
    }

    @Test
    void theCompilerDoesNotChangeTheOutlineOnceItHasWarmedUp() {
        Sound sound = new Sound(noise(20_000));
        float[] low = new float[50];
        float[] high = new float[50];
        WaveformPyramid.of(sound).outline(0, 0, 20_000, low, high);
        for (int i = 0; i < 3000; i++) {
            float[] lowAgain = new float[50];
            float[] highAgain = new float[50];
            WaveformPyramid.of(sound).outline(0, 0, 20_000, lowAgain, highAgain);
            assertThat(lowAgain).isEqualTo(low);
            assertThat(highAgain).isEqualTo(high);
        }
    }

    @Test
    void whatLiesOutsideTheSoundIsFlat() {
        float[] samples = new float[1000];
        Arrays.fill(samples, 1);
        float[] low = new float[4];
        float[] high = new float[4];
        WaveformPyramid.of(new Sound(samples)).outline(0, -2000, 2000, low, high);
        assertThat(high).containsExactly(0, 0, 1, 0);
    }

    @Test
    void aWaveformComesBackFromItsFile() throws IOException {
        WaveformPyramid waveform = WaveformPyramid.of(new Sound(noise(300_000)));
        Path path = folder.resolve("a.vtw");
        WaveformFile.write(waveform, path, "job");
        WaveformPyramid back = WaveformFile.read(path);
        assertThat(back.levels()).isDeepEqualTo(waveform.levels());
        assertThat(back.frames()).isEqualTo(300_000);
        assertThat(back.peak()).isEqualTo(waveform.peak());
        assertThat(folder.toFile().list()).containsExactly("a.vtw");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 63, 64, 1000})
    void aTruncatedWaveformIsRefused(int length) throws IOException {
        Path path = folder.resolve("a.vtw");
        WaveformFile.write(WaveformPyramid.of(new Sound(noise(300_000))), path, "job");
        Files.write(path, Arrays.copyOf(Files.readAllBytes(path), length));
        assertThatThrownBy(() -> WaveformFile.read(path))
                .isInstanceOf(UnreadableMediaException.class)
                .hasMessageContaining("import the original again");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 12, 24, 31, 32, 39})
    void aChangedHeaderIsNoticed(int at) throws IOException {
        Path path = folder.resolve("a.vtw");
        WaveformFile.write(WaveformPyramid.of(new Sound(noise(1000))), path, "job");
        byte[] bytes = Files.readAllBytes(path);
        bytes[at] ^= 0x55;
        Files.write(path, bytes);
        assertThatThrownBy(() -> WaveformFile.read(path)).isInstanceOf(UnreadableMediaException.class);
    }

    private static float[] noise(int count) {
        java.util.Random random = new java.util.Random(count);
        float[] samples = new float[count];
        for (int i = 0; i < count; i++) {
            samples[i] = random.nextFloat() * 2 - 1;
        }
        return samples;
    }
}
