package org.videotracker.media.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.texture.TextureFormat;

class ProxyTest {

    @TempDir
    Path folder;

    @Test
    void framesWrittenInAnyOrderLieInTheirPlaces() throws IOException {
        Path path = video("order.vtv", 5);
        try (MappedVideoClip clip = MappedVideoClip.open(path)) {
            assertThat(clip.frames()).isEqualTo(5);
            assertThat(clip.frameRate()).isEqualTo(30000.0 / 1001);
            assertThat(clip.hasAlpha()).isFalse();
            int[] band = new int[16 * 4];
            for (int frame = 4; frame >= 0; frame--) {
                clip.decode(frame, 4, 4, band, 0);
                assertThat(band).containsOnly(grey(frame));
            }
        }
    }

    @Test
    void soundReadsBackToTheBitAndIsSilentOutside() throws IOException {
        Path path = audio("sound.vta", 2, 100_000);
        try (MappedAudioClip clip = MappedAudioClip.open(path)) {
            float[] read = new float[8];
            clip.read(0, 50_000, read, 0, 8);
            assertThat(read).startsWith(50_000f, 50_001f);
            clip.read(1, 99_996, read, 0, 8);
            assertThat(read).containsExactly(-99_996f, -99_997f, -99_998f, -99_999f, 0, 0, 0, 0);
            Arrays.fill(read, 7);
            clip.read(0, -3, read, 1, 5);
            assertThat(read).containsExactly(7, 0, 0, 0, 0, 1, 7, 7);
            clip.read(0, Long.MAX_VALUE / 8, read, 0, 8);
            assertThat(read).containsOnly(0);
            clip.read(0, Long.MIN_VALUE / 8, read, 0, 8);
            assertThat(read).containsOnly(0);
        }
    }

    @Test
    void theOnlyChannelOfAMonoClipIsReadForBoth() throws IOException {
        try (MappedAudioClip clip = MappedAudioClip.open(audio("mono.vta", 1, 10))) {
            float[] read = new float[2];
            clip.read(1, 3, read, 0, 2);
            assertThat(read).containsExactly(3f, 4f);
        }
    }

    @Test
    void aFileThatIsNotFinishedNeverAppears() throws IOException {
        try (VideoProxyWriter writer =
                VideoProxyWriter.create(folder.resolve("half.vtv"), "j", TextureFormat.BC1, 16, 16)) {
            writer.frameWriter().write(new int[256], 0, 1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 4095, 4096, 4500, 4096 + 16 * 16 / 2 * 5 - 1})
    void aTruncatedProxyIsRefusedWithARemedy(int length) throws IOException {
        Path path = video("cut.vtv", 5);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(length);
        }
        assertThatThrownBy(() -> MappedVideoClip.open(path))
                .isInstanceOf(UnreadableMediaException.class)
                .hasMessageContaining("cut.vtv")
                .hasMessageContaining("import the original again");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 8, 12, 16, 23, 24, 31, 32, 39, 59, 63})
    void anyChangedByteOfAHeaderIsNoticed(int at) throws IOException {
        for (Path path : new Path[] {video("bad.vtv", 1), audio("bad.vta", 2, 10)}) {
            byte[] bytes = Files.readAllBytes(path);
            bytes[at] ^= 0x40;
            Files.write(path, bytes);
            assertThatThrownBy(() -> {
                        if (path.toString().endsWith("vtv")) {
                            MappedVideoClip.open(path).close();
                        } else {
                            MappedAudioClip.open(path).close();
                        }
                    })
                    .isInstanceOf(UnreadableMediaException.class);
        }
    }

    @Test
    void oneKindIsNotTakenForTheOther() throws IOException {
        Path path = audio("sound.vta", 2, 10);
        assertThatThrownBy(() -> MappedVideoClip.open(path)).hasMessageContaining("no proxy file of the expected kind");
        assertThatThrownBy(() -> MappedVideoClip.open(folder)).isInstanceOf(UnreadableMediaException.class);
        assertThatThrownBy(() -> MappedVideoClip.open(folder.resolve("gone"))).hasMessageContaining("missing");
    }

    @Test
    void absurdClaimsAreRefusedByName() {
        assertThatThrownBy(() -> new VideoLayout(TextureFormat.BC1, 1 << 20, 4, 30, 1, 1, false))
                .hasMessageContaining("16384");
        assertThatThrownBy(() -> new VideoLayout(TextureFormat.BC1, 4, 4, 1000, 1, 1, false))
                .hasMessageContaining("240");
        assertThatThrownBy(() -> new VideoLayout(TextureFormat.BC1, 4, 4, 30, 1, -1, false))
                .hasMessageContaining("frames");
        assertThatThrownBy(() -> new AudioLayout(3, 48000, 1)).hasMessageContaining("channels");
        assertThatThrownBy(() -> new AudioLayout(2, 48000, Long.MAX_VALUE)).hasMessageContaining("sample frames");
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertThatThrownBy(() -> AudioProxyWriter.create(folder.resolve("no/such.vta"), "j", 2, 48000))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("its folder does not exist");
    }

    @Test
    void theCacheClosesTheLeastRecentlyUsedClipAboveItsBudgetButNeverOneInUse() throws IOException {
        ProxyFiles a = files(video("a.vtv", 100));
        ProxyFiles b = files(video("b.vtv", 100));
        ProxyFiles c = files(video("c.vtv", 100));
        long one = Files.size(a.video().orElseThrow());
        try (ClipCache cache = new ClipCache(2 * one)) {
            ClipLease first = cache.open(a);
            cache.open(b).close();
            assertThat(cache.clips()).isEqualTo(2);
            ClipLease third = cache.open(c);
            assertThat(cache.mappedBytes()).isEqualTo(2 * one);
            ClipLease second = cache.open(b);
            assertThat(cache.mappedBytes()).as("all three are in use").isEqualTo(3 * one);
            first.close();
            first.close();
            assertThat(cache.mappedBytes()).isEqualTo(2 * one);
            int[] pixels = new int[16 * 16];
            second.load(0, 100);
            second.clip().video().decode(99, 0, 16, pixels, 0);
            assertThat(pixels).containsOnly(grey(99));
            second.close();
            third.close();
        }
    }

    @Test
    void twoLeasesShareOneMapping() throws IOException {
        ProxyFiles both = new ProxyFiles(Optional.of(audio("x.vta", 2, 500)), Optional.of(video("x.vtv", 2)));
        ClipCache cache = new ClipCache(0);
        ClipLease one = cache.open(both);
        ClipLease two = cache.open(both);
        assertThat(one.clip().video()).isSameAs(two.clip().video());
        one.close();
        assertThat(cache.clips()).isEqualTo(1);
        cache.close();
        float[] read = new float[1];
        two.clip().audio().read(0, 7, read, 0, 1);
        assertThat(read).containsExactly(7f);
        two.close();
        assertThat(cache.clips()).isZero();
    }

    private static ProxyFiles files(Path video) {
        return new ProxyFiles(Optional.empty(), Optional.of(video));
    }

    private static int grey(int frame) {
        return 0xFF000000 | (frame % 2 == 0 ? 0xFFFFFF : 0);
    }

    private Path video(String name, int frames) throws IOException {
        Path path = folder.resolve(name);
        try (VideoProxyWriter writer = VideoProxyWriter.create(path, "job", TextureFormat.BC1, 16, 16)) {
            VideoProxyWriter.FrameWriter frameWriter = writer.frameWriter();
            int[] pixels = new int[256];
            for (int frame = frames - 1; frame >= 0; frame--) {
                Arrays.fill(pixels, grey(frame));
                frameWriter.write(pixels, frame, 1);
            }
            writer.finish(30000, 1001, frames, false);
        }
        return path;
    }

    private Path audio(String name, int channels, int frames) throws IOException {
        Path path = folder.resolve(name);
        float[][] samples = new float[2][frames];
        for (int i = 0; i < frames; i++) {
            samples[0][i] = i;
            samples[1][i] = -i;
        }
        try (AudioProxyWriter writer = AudioProxyWriter.create(path, "job", channels, 48000)) {
            writer.append(samples, frames);
            writer.finish();
        }
        return path;
    }
}
