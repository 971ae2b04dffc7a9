package org.videotracker.media.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.videotracker.media.decode.DecodedFile;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.file.UnwritableFileException;
import org.videotracker.media.probe.MediaDescription;
import org.videotracker.media.probe.Prober;

class RenderFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(RenderFormat.class)
    @DisplayName("Done-when 6: two renders are equal to the byte")
    void twoRendersAreEqualToTheByte(RenderFormat format) throws IOException {
        Performance set = Performance.small(100);
        Path one = set.render(folder.resolve("one." + format.ending()), format);
        Path two = set.render(folder.resolve("two." + format.ending()), format);
        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(folder.toFile().list()).as("no partial file is left").hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(RenderFormat.class)
    @DisplayName("Done-when 6: one render and four joined shards decode to the same frames and samples")
    void fourJoinedShardsAreEqualToOneRender(RenderFormat format) throws IOException {
        Performance set = new Performance(96, 64, 30000, 1001, 44_100, 250);
        Path whole = set.render(folder.resolve("whole." + format.ending()), format);
        List<Path> shards = new ArrayList<>();
        for (int index : new int[] {3, 1, 4, 2}) {
            shards.add(set.renderShard(folder.resolve("shard" + index + ".mkv"), format, index, 4, "f-1"));
        }
        Path joined = folder.resolve("joined." + format.ending());
        ShardJoin.join(joined, format, shards);
        assertThat(pictures(joined)).hasSize(format.hasVideo() ? 250 : 0).isEqualTo(pictures(whole));
        DecodedFile.Sound wanted = DecodedFile.sound(whole).orElseThrow();
        DecodedFile.Sound found = DecodedFile.sound(joined).orElseThrow();
        assertThat(found.samples()[0]).isEqualTo(wanted.samples()[0]);
        assertThat(found.samples()[1]).isEqualTo(wanted.samples()[1]);
        assertThat(found.firstSeconds()).isEqualTo(wanted.firstSeconds());
    }

    @Test
    void losslessFilesHoldEveryPixelAndSampleAsRendered() throws IOException {
        Performance set = Performance.small(70);
        Path mkv = set.render(folder.resolve("golden.mkv"), RenderFormat.MKV);
        int[] frame = {0};
        long count = DecodedFile.pictures(mkv, (seconds, size, pixels) -> {
            assertThat(seconds).isBetween(frame[0] / 30.0 - 0.001, frame[0] / 30.0 + 0.001);
            assertThat(pixels).isEqualTo(set.picture(frame[0]++));
        });
        assertThat(count).isEqualTo(70);
        for (Path file : List.of(mkv, set.render(folder.resolve("golden.wav"), RenderFormat.WAV))) {
            DecodedFile.Sound sound = DecodedFile.sound(file).orElseThrow();
            assertThat(sound.frames()).isEqualTo((int) set.sample(70));
            for (int i = 0; i < sound.frames(); i++) {
                assertThat(sound.samples()[0][i]).isEqualTo(set.left(i));
                assertThat(sound.samples()[1][i]).isEqualTo(set.right(i));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RenderFormat.class,
            names = {"MP4", "MOV", "MOV_PRORES", "MKV"})
    @DisplayName("Done-when 5: flash and click of a rendered file fall together")
    void flashAndClickOfARenderedFileFallTogether(RenderFormat format) throws IOException {
        Performance set = Performance.small(100);
        Path file = set.render(folder.resolve("sync." + format.ending()), format);
        List<Double> flashes = new ArrayList<>();
        DecodedFile.pictures(file, (seconds, size, pixels) -> {
            if ((pixels[size.width() * size.height() / 2] & 255) > 200) {
                flashes.add(seconds);
            }
        });
        DecodedFile.Sound sound = DecodedFile.sound(file).orElseThrow();
        assertThat(flashes).hasSize(4);
        for (int second = 0; second < 4; second++) {
            double click = sound.firstSeconds() + (double) loudest(sound.samples()[0], second * 48_000) / 48_000;
            assertThat(click).isBetween(second - 0.0015, second + 0.0015);
            assertThat(flashes.get(second)).isBetween(second - 0.0015, second + 0.0015);
        }
    }

    @Test
    void anMp4IsH264AndAacOfTheLengthRendered() throws IOException {
        MediaDescription file = Prober.probe(Performance.small(90).render(folder.resolve("a.mp4"), RenderFormat.MP4));
        assertThat(file.durationSeconds()).isBetween(2.99, 3.01);
        assertThat(file.video().orElseThrow())
                .satisfies(video -> assertThat(video.codec()).isEqualTo("h264"))
                .satisfies(video -> assertThat(video.pixelFormat()).isEqualTo("yuv420p"))
                .satisfies(video -> assertThat(video.frameRate()).isEqualTo(30));
        assertThat(file.audio().orElseThrow().codec()).isEqualTo("aac");
    }

    @ParameterizedTest
    @EnumSource(RenderFormat.class)
    void aRenderThatIsClosedEarlyLeavesAPlayablePartialFileAndNoOther(RenderFormat format) throws IOException {
        Performance set = Performance.small(100);
        Path out = folder.resolve("early." + format.ending());
        Path partial;
        try (RenderFile file = RenderFile.open(out, format, set.video(format), new AudioSettings(48_000))) {
            set.render(file, format.hasVideo(), 0, 80);
            partial = file.partial();
        }
        assertThat(out).doesNotExist();
        assertThat(partial).hasFileName("early.partial." + format.ending());
        assertThat(DecodedFile.sound(partial).orElseThrow().frames()).isGreaterThan(48_000 * 2);
        assertThat(pictures(partial)).hasSize(format.hasVideo() ? 80 : 0);
    }

    @ParameterizedTest
    @EnumSource(RenderFormat.class)
    void whatIsOnDiskIsPlayableToItsLastSecondsAtAnyMoment(RenderFormat format) throws IOException {
        Performance set = Performance.small(200);
        Path copy = folder.resolve("copy." + format.ending());
        try (RenderFile file = RenderFile.open(
                folder.resolve("grow." + format.ending()), format, set.video(format), new AudioSettings(48_000))) {
            set.render(file, format.hasVideo(), 0, 200);
            Files.copy(file.partial(), copy);
        }
        assertThat(DecodedFile.sound(copy).orElseThrow().frames()).isGreaterThan(48_000 * 4);
        assertThat(pictures(copy)).hasSizeGreaterThanOrEqualTo(format.hasVideo() ? 120 : 0);
    }

    @Test
    void whatCannotBeWrittenIsRefusedInOneSentenceBeforeTheWorkBegins() throws IOException {
        assertThatThrownBy(() -> RenderFormat.of(Path.of("set.xyz")))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessage(
                        "set.xyz: its ending names no format that can be written; let it end in .mp4, .mov, .mkv, .wav or .flac");
        assertThatThrownBy(() -> open("odd.mp4", 641, 361))
                .hasMessageContaining("only even sizes")
                .hasMessageContaining("640x360");
        assertThatThrownBy(() -> open("huge.mp4", 8000, 4000)).hasMessageContaining("3840x2160");
        assertThatThrownBy(() -> open("no/such/folder.mp4", 640, 360))
                .hasMessageContaining("its folder does not exist");
        assertThatThrownBy(() -> open("pictures.wav", 640, 360)).hasMessageContaining("holds no pictures");
        Files.createDirectory(folder.resolve("taken.mp4"));
        assertThatThrownBy(() -> open("taken.mp4", 640, 360)).hasMessageContaining("folder of that name");
        assertThat(folder.resolve("odd.mp4")).doesNotExist();
        open("odd.mkv", 641, 361).close();
    }

    @ParameterizedTest
    @EnumSource(RenderFormat.class)
    void aFullDiskIsOneClearSentence(RenderFormat format) throws IOException {
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
        Files.createSymbolicLink(folder.resolve("full.partial." + format.ending()), full);
        Performance set = Performance.small(3000);
        assertThatThrownBy(() -> set.render(folder.resolve("full." + format.ending()), format))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("the disk is full; free some space or choose another disk");
        assertThat(folder.resolve("full." + format.ending())).doesNotExist();
    }

    @Test
    void missingDoubledForeignAndBrokenShardsAreRefusedByName() throws IOException {
        Performance set = Performance.small(240);
        Path one = set.renderShard(folder.resolve("1.mkv"), RenderFormat.MP4, 1, 3, "a");
        Path two = set.renderShard(folder.resolve("2.mkv"), RenderFormat.MP4, 2, 3, "a");
        Path three = set.renderShard(folder.resolve("3.mkv"), RenderFormat.MP4, 3, 3, "a");
        Path foreign = set.renderShard(folder.resolve("x.mkv"), RenderFormat.MP4, 2, 3, "b");
        Path whole = set.render(folder.resolve("whole.mkv"), RenderFormat.MKV);
        refused(List.of(one, three), "shard 2 of 3 is missing");
        refused(List.of(one, two), "shard 3 of 3 is missing");
        refused(List.of(one, two, two, three), "shard 2 is there twice");
        refused(List.of(one, foreign, three), "belongs to another render");
        refused(List.of(one, whole, three), "no shard of a render");
        refused(List.of(), "no shards to join");
        try (RandomAccessFile file = new RandomAccessFile(two.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        refused(List.of(one, two, three), "this shard is incomplete; render it again");
        assertThat(folder.resolve("joined.mp4")).doesNotExist();
    }

    private void refused(List<Path> shards, String why) {
        assertThatThrownBy(() -> ShardJoin.join(folder.resolve("joined.mp4"), RenderFormat.MP4, shards))
                .isInstanceOf(MediaException.class)
                .hasMessageContaining(why);
    }

    private RenderFile open(String name, int width, int height) throws MediaException {
        Path out = folder.resolve(name);
        return RenderFile.open(
                out,
                RenderFormat.of(out),
                Optional.of(new VideoSettings(width, height, 30, 1)),
                new AudioSettings(48_000));
    }

    /** One number per picture that differs if any pixel does. */
    private static List<Integer> pictures(Path file) throws MediaException {
        List<Integer> prints = new ArrayList<>();
        DecodedFile.pictures(file, (seconds, size, pixels) -> prints.add(java.util.Arrays.hashCode(pixels)));
        return prints;
    }

    private static int loudest(float[] samples, int around) {
        int best = Math.max(0, around - 2000);
        for (int i = best; i < Math.min(samples.length, around + 2000); i++) {
            best = samples[i] > samples[best] ? i : best;
        }
        return best;
    }
}
