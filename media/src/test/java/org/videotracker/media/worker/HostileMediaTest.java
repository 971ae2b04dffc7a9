package org.videotracker.media.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.media.convert.ConversionRequest;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.convert.ConvertedMedia;
import org.videotracker.media.encode.Performance;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnreadableMediaException;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.proxy.MappedAudioClip;
import org.videotracker.media.proxy.MappedVideoClip;

/** Files that mean harm, or have come to harm, go through the real worker process. */
class HostileMediaTest {

    private static MediaWorker worker;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        worker = new MediaWorker(WorkerLimits.STANDARD);
    }

    @AfterAll
    static void end() {
        worker.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = RenderFormat.class,
            names = {"MP4", "MKV", "WAV", "FLAC"})
    void aFileCutOffAnywhereGivesWhatIsLeftOrOneSentence(RenderFormat format) throws Exception {
        byte[] whole =
                Files.readAllBytes(Performance.small(40).render(folder.resolve("whole." + format.ending()), format));
        for (int part = 0; part <= 12; part++) {
            survives("cut" + part + "." + format.ending(), Arrays.copyOf(whole, (int)
                    ((long) whole.length * part / 13)));
        }
        for (int length : new int[] {1, 8, 32, 100}) {
            survives("short" + length + "." + format.ending(), Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RenderFormat.class,
            names = {"MP4", "MOV", "MKV", "WAV", "FLAC"})
    void aFileWithChangedBytesGivesWhatIsLeftOrOneSentence(RenderFormat format) throws Exception {
        byte[] whole =
                Files.readAllBytes(Performance.small(20).render(folder.resolve("whole." + format.ending()), format));
        Random random = new Random(7);
        for (int round = 0; round < 12; round++) {
            byte[] changed = whole.clone();
            int reach = round % 2 == 0 ? Math.min(2000, changed.length) : changed.length;
            for (int i = 0; i < 1 + round * 4; i++) {
                changed[random.nextInt(reach)] = (byte) random.nextInt();
            }
            survives("changed" + round + "." + format.ending(), changed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp4", "mov", "mkv", "wav", "mp3", "avi", "webm"})
    void noiseAndTextUnderAMediaNameAreRefused(String ending) throws Exception {
        byte[] noise = new byte[50_000];
        new Random(ending.hashCode()).nextBytes(noise);
        survives("noise." + ending, noise);
        refused(write("text." + ending, "This is no film.\n".repeat(1000)), "no media file");
        refused(write("empty." + ending, ""), "the file is empty; copy or export it again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ffconcat version 1.0\nfile '%s'\n",
                "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n%s\n#EXT-X-ENDLIST\n"
            })
    void aListOfFilesThatPassesForAClipNeverOpensItsNeighbours(String list) throws Exception {
        Path neighbour = Performance.small(30).render(folder.resolve("neighbour.mkv"), RenderFormat.MKV);
        for (Path named : new Path[] {neighbour, neighbour.getFileName()}) {
            Path trap = write("trap.mp4", list.formatted(named));
            refused(trap, "not accepted", "no media file");
            assertThatThrownBy(() -> convert(trap)).isInstanceOf(UnreadableMediaException.class);
            assertThat(out()).isEmptyDirectory();
        }
    }

    @Test
    void aSmallPngThatClaimsToBeGiganticIsRefusedBeforeItTakesMemory() throws Exception {
        refused(png(60_000, 60_000), "too large", "damaged", "neither sound nor pictures");
        refused(png(Integer.MAX_VALUE, Integer.MAX_VALUE), "too large", "damaged", "neither sound nor pictures");
        refused(png(0, 0), "damaged", "neither sound nor pictures");
    }

    @Test
    void whatIsNoFileIsSaidToBeNone() throws Exception {
        refused(folder, "this is a folder; name a media file");
        refused(folder.resolve("gone.mp4"), "there is no such file");
        refused(Path.of("/dev/zero"), "no ordinary file");
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeSo() throws Exception {
        Path secret = Performance.small(5).render(folder.resolve("secret.wav"), RenderFormat.WAV);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(secret), "the superuser may read everything");
        refused(secret, "reading it is not permitted; change its permissions");
    }

    @Test
    void resultsThatCannotBeWrittenAreNamed() throws Exception {
        Path file = Performance.small(5).render(folder.resolve("fine.wav"), RenderFormat.WAV);
        ConversionRequest request =
                new ConversionRequest(file, folder.resolve("no/such/folder"), "x", "job", ConversionSettings.STANDARD);
        assertThatThrownBy(() -> worker.convert(request, done -> {}).await())
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("folder does not exist");
    }

    /** Either it is converted to proxies that open, or refused with a sentence that names it; nothing else is left behind. */
    private void survives(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        try {
            ConvertedMedia media = convert(file);
            if (media.video().isPresent()) {
                try (MappedVideoClip clip = MappedVideoClip.open(media.video().get())) {
                    clip.decode(clip.frames() - 1, 0, clip.height(), new int[clip.width() * clip.height()], 0);
                }
            }
            if (media.audio().isPresent()) {
                MappedAudioClip.open(media.audio().get()).close();
            }
        } catch (MediaException refused) {
            assertThat(refused).isInstanceOf(UnreadableMediaException.class).hasMessageContaining(name);
            assertThat(refused.getMessage()).doesNotContain("worker died").contains("; ");
            assertThat(out().toFile().list((at, left) -> left.startsWith(name) || left.endsWith(".tmp")))
                    .isEmpty();
        }
    }

    private void refused(Path file, String... reasons) {
        assertThatThrownBy(() -> worker.probe(file).await())
                .isInstanceOf(UnreadableMediaException.class)
                .hasMessageContaining(file.toString())
                .satisfies(failure -> assertThat(Arrays.stream(reasons)
                                .anyMatch(reason -> failure.getMessage().contains(reason)))
                        .as(failure.getMessage())
                        .isTrue());
    }

    private ConvertedMedia convert(Path file) throws MediaException, InterruptedException, IOException {
        return worker.convert(
                        new ConversionRequest(
                                file,
                                out(),
                                file.getFileName().toString(),
                                UUID.randomUUID().toString(),
                                ConversionSettings.STANDARD),
                        done -> {})
                .await();
    }

    private Path out() throws IOException {
        return Files.createDirectories(folder.resolve("out"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path png(int width, int height) throws IOException {
        ByteBuffer file = ByteBuffer.allocate(200_000);
        file.putLong(0x89504E470D0A1A0AL);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", new byte[150_000]);
        chunk(file, "IEND", new byte[0]);
        return Files.write(folder.resolve("huge.png"), Arrays.copyOf(file.array(), file.position()));
    }

    private static void chunk(ByteBuffer file, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.putInt(content.length).put(name).put(content).putInt((int) sum.getValue());
    }
}
