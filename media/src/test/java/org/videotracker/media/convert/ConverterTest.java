package org.videotracker.media.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.videotracker.media.decode.CraftedFile;
import org.videotracker.media.encode.Performance;
import org.videotracker.media.encode.RenderFormat;
import org.videotracker.media.file.MediaCancelledException;
import org.videotracker.media.file.MediaException;
import org.videotracker.media.proxy.MappedAudioClip;
import org.videotracker.media.proxy.MappedVideoClip;
import org.videotracker.media.thumbnail.PngFile;
import org.videotracker.media.waveform.WaveformFile;

class ConverterTest {

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = RenderFormat.class,
            names = {"MP4", "MOV", "MKV"})
    @DisplayName("Done-when 5: flash and click of an imported clip fall together")
    void flashAndClickOfAnImportedClipFallTogether(RenderFormat format) throws IOException {
        for (int sampleRate : new int[] {44_100, 48_000}) {
            Performance set = new Performance(96, 64, 30, 1, sampleRate, 100);
            ConvertedMedia media = convert(set.render(folder.resolve("sync." + format.ending()), format));
            assertThat(media.warnings()).isEmpty();
            assertThat(media.durationSeconds()).isBetween(3.33, 3.36);
            assertThat(flashes(media)).containsExactly(0L, 30L, 60L, 90L);
            for (int second = 0; second < 3; second++) {
                assertThat(click(media, second)).isBetween(second * 48_000 - 1, second * 48_000 + 1);
            }
        }
    }

    @ParameterizedTest(name = "pictures from {0} ms, sound from {1} ms")
    @CsvSource({"0,0", "0,250", "500,0", "10000,10250", "10500,10000"})
    @DisplayName("Done-when 5: a start offset of a file is kept to half a frame")
    void aStartOffsetIsKept(long picturesMs, long soundMs) throws IOException {
        // A flash 1 s into the pictures, a click 1 s into the sound.
        Path file = new CraftedFile()
                .video("ffv1", AV_PIX_FMT_BGR0, 64, 64)
                .evenly(50, 40, picturesMs, i -> flat(64 * 64, i == 25 ? WHITE : BLACK))
                .audio("pcm_s16le", AV_SAMPLE_FMT_S16, 48_000, 96_000, i -> i == 48_000 ? 1f : 0f)
                .audioStart(soundMs)
                .write(folder.resolve("offset.mkv"), "matroska");
        ConvertedMedia media = convert(file);
        long zero = Math.min(picturesMs, soundMs);
        assertThat(click(media, 1 + (soundMs - zero) / 1000.0))
                .isBetween((int) (48 * (1000 + soundMs - zero)) - 1, (int) (48 * (1000 + soundMs - zero)) + 1);
        assertThat(flashes(media)).hasSize(1);
        assertThat(flashes(media).getFirst() * 40.0).isBetween(980.0 + picturesMs - zero, 1020.0 + picturesMs - zero);
    }

    @Test
    void encoderDelayOfOpusInWebmIsTakenOff() throws IOException {
        Path file = new CraftedFile()
                .video("libvpx", AV_PIX_FMT_YUV420P, 64, 64)
                .evenly(50, 40, 0, i -> flat(64 * 64, i == 25 ? WHITE : BLACK))
                .audio("libopus", AV_SAMPLE_FMT_FLT, 48_000, 96_000, i -> i == 48_000 ? 1f : 0f)
                .write(folder.resolve("clip.webm"), "webm");
        ConvertedMedia media = convert(file);
        assertThat(flashes(media)).containsExactly(25L);
        assertThat(click(media, 1)).isBetween(48_000 - 48, 48_000 + 48);
    }

    @Test
    void everyFrameOfAVariableRateShowsThePictureNearestToIt() throws IOException {
        long[] times = {0, 40, 80, 200, 240, 280, 320, 640, 680, 720};
        Path file = new CraftedFile()
                .video("ffv1", AV_PIX_FMT_BGR0, 64, 64)
                .pictures(i -> flat(64 * 64, BLACK | i * 20 << 8), times)
                .write(folder.resolve("vfr.mkv"), "matroska");
        ConvertedMedia media = convert(file);
        try (MappedVideoClip clip = MappedVideoClip.open(media.video().orElseThrow())) {
            double half = 500 / clip.frameRate();
            assertThat(clip.frames() * 1000 / clip.frameRate()).isBetween(760 - 2 * half, 760 + 2 * half);
            int[] pixels = new int[64 * 64];
            for (long frame = 0; frame < clip.frames(); frame++) {
                clip.decode(frame, 0, 64, pixels, 0);
                int shown = Math.round((pixels[0] >> 8 & 255) / 20f);
                double time = frame * 1000 / clip.frameRate();
                double until = shown + 1 < times.length ? times[shown + 1] : Double.MAX_VALUE;
                assertThat(time).isBetween(times[shown] - half - 1, until + half + 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"90,2", "180,3", "270,1"})
    void aPictureTurnedByTheCameraStandsUpright(int degrees, int cornerShownUpperLeft) throws IOException {
        // Corners in reading order: 0 red, 1 green / 2 blue, 3 white. Turning by 90 clockwise brings corner 2 to the
        // upper left.
        int[] corners = {0xFFFF0000, 0xFF00FF00, 0xFF0000FF, WHITE};
        Path file = new CraftedFile()
                .video("mpeg4", AV_PIX_FMT_YUV420P, 64, 32)
                .evenly(5, 40, 0, i -> quarters(64, 32, corners))
                .turned(degrees)
                .write(folder.resolve("phone.mp4"), "mp4");
        ConvertedMedia media = convert(file);
        try (MappedVideoClip clip = MappedVideoClip.open(media.video().orElseThrow())) {
            boolean sideways = degrees != 180;
            assertThat(clip.width()).isEqualTo(sideways ? 32 : 64);
            assertThat(clip.height()).isEqualTo(sideways ? 64 : 32);
            int[] pixels = new int[64 * 32];
            clip.decode(0, 0, clip.height(), pixels, 0);
            assertThat(media.source().video().orElseThrow().rotationDegrees()).isEqualTo(degrees);
            assertNear(pixels[4 * clip.width() + 4], corners[cornerShownUpperLeft], 24);
        }
    }

    @Test
    void pixelsThatAreNotSquareAreMadeSo() throws IOException {
        ConvertedMedia media = convert(new CraftedFile()
                .video("mpeg4", AV_PIX_FMT_YUV420P, 64, 64)
                .aspect(2, 1)
                .evenly(3, 40, 0, i -> flat(64 * 64, WHITE))
                .write(folder.resolve("wide.mp4"), "mp4"));
        try (MappedVideoClip clip = MappedVideoClip.open(media.video().orElseThrow())) {
            assertThat(clip.width()).isEqualTo(128);
            assertThat(clip.height()).isEqualTo(64);
        }
    }

    @Test
    void alphaIsKeptAndColoursAreMultipliedByIt() throws IOException {
        ConvertedMedia media = convert(new CraftedFile()
                .video("ffv1", AV_PIX_FMT_BGRA, 64, 64)
                .evenly(3, 40, 0, i -> flat(64 * 64, 0x80FF8000))
                .write(folder.resolve("clear.mkv"), "matroska"));
        assertThat(media.source().video().orElseThrow().hasAlpha()).isTrue();
        try (MappedVideoClip clip = MappedVideoClip.open(media.video().orElseThrow())) {
            assertThat(clip.hasAlpha()).isTrue();
            int[] pixels = new int[64 * 64];
            clip.decode(1, 0, 64, pixels, 0);
            assertThat(pixels[100] >>> 24).isEqualTo(0x80);
            assertNear(pixels[100], 0x80804000, 3);
        }
    }

    @Test
    void aClipThatIsOpaqueThroughoutIsSaidToBeSo() throws IOException {
        ConvertedMedia media = convert(new CraftedFile()
                .video("ffv1", AV_PIX_FMT_BGRA, 64, 64)
                .evenly(3, 40, 0, i -> flat(64 * 64, 0xFF123456))
                .write(folder.resolve("opaque.mkv"), "matroska"));
        try (MappedVideoClip clip = MappedVideoClip.open(media.video().orElseThrow())) {
            assertThat(clip.hasAlpha()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"MP4", "MOV", "MOV_PRORES", "MKV"})
    void coloursSurviveTheMatrixAndRangeOfTheirFormat(RenderFormat format) throws IOException {
        int[] patches = {0xFFE02020, 0xFF20C040, 0xFF2040E0, 0xFF808080};
        Path file = folder.resolve("colours." + format.ending());
        try (var render = org.videotracker.media.encode.RenderFile.open(
                file,
                format,
                java.util.Optional.of(new org.videotracker.media.encode.VideoSettings(128, 64, 25, 1)),
                new org.videotracker.media.encode.AudioSettings(48_000))) {
            for (int i = 0; i < 5; i++) {
                render.frame(quarters(128, 64, patches));
            }
            render.audio(new float[9600], new float[9600], 9600);
            render.finish();
        }
        try (MappedVideoClip clip = MappedVideoClip.open(convert(file).video().orElseThrow())) {
            int[] pixels = new int[128 * 64];
            clip.decode(2, 0, 64, pixels, 0);
            assertNear(pixels[16 * 128 + 32], patches[0], 8);
            assertNear(pixels[16 * 128 + 96], patches[1], 8);
            assertNear(pixels[48 * 128 + 32], patches[2], 8);
            assertNear(pixels[48 * 128 + 96], patches[3], 8);
        }
    }

    @Test
    void picturesAreScaledToTheRowsAllowedAndToSidesThatAreMultiplesOfFour() throws IOException {
        Path file = new CraftedFile()
                .video("ffv1", AV_PIX_FMT_BGR0, 333, 190)
                .evenly(2, 40, 0, i -> flat(333 * 190, WHITE))
                .write(folder.resolve("size.mkv"), "matroska");
        try (MappedVideoClip clip = MappedVideoClip.open(convert(file).video().orElseThrow())) {
            assertThat(clip.width()).isEqualTo(332);
            assertThat(clip.height()).isEqualTo(192);
        }
        ConversionSettings smaller = ConversionSettings.STANDARD.withHighestRows(96);
        try (MappedVideoClip clip =
                MappedVideoClip.open(convert(file, smaller).video().orElseThrow())) {
            assertThat(clip.width()).isEqualTo(168);
            assertThat(clip.height()).isEqualTo(96);
        }
    }

    @Test
    void aStillPictureBecomesAClipOfOneFrameThatLastsFourSeconds() throws IOException {
        Path file = new CraftedFile()
                .video("png", AV_PIX_FMT_RGBA, 64, 64)
                .evenly(1, 40, 0, i -> flat(64 * 64, 0xFF336699))
                .write(folder.resolve("still%03d.png"), "image2pipe");
        ConvertedMedia media = convert(file);
        assertThat(media.durationSeconds()).isEqualTo(4);
        assertThat(media.source().video().orElseThrow().isStill()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"997,100", "19000,100"})
    void resamplingKeepsATonePure(double hertz, double decibels) throws IOException {
        int rate = 44_100;
        ConvertedMedia media = convert(new CraftedFile()
                .audio("pcm_f32le", AV_SAMPLE_FMT_FLT, rate, rate, i ->
                        (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / rate)))
                .write(folder.resolve("tone.wav"), "wav"));
        try (MappedAudioClip clip = MappedAudioClip.open(media.audio().orElseThrow())) {
            assertThat(clip.frames()).isBetween(47_999L, 48_001L);
            float[] found = new float[40_000];
            clip.read(0, 4000, found, 0, found.length);
            double noise = 0;
            double signal = 0;
            for (int i = 0; i < found.length; i++) {
                double wanted = 0.5 * Math.sin(2 * Math.PI * hertz * (i + 4000) / 48_000);
                signal += wanted * wanted;
                noise += (found[i] - wanted) * (found[i] - wanted);
            }
            assertThat(10 * Math.log10(signal / noise)).isGreaterThan(decibels);
        }
    }

    @Test
    void soundAtTheRightRateIsCopiedToTheBitAndMonoStaysMono() throws IOException {
        ConvertedMedia media = convert(new CraftedFile()
                .audio("pcm_f32le", AV_SAMPLE_FMT_FLT, 48_000, 10_000, i -> i / 7000f)
                .write(folder.resolve("exact.wav"), "wav"));
        try (MappedAudioClip clip = MappedAudioClip.open(media.audio().orElseThrow())) {
            assertThat(clip.channels()).isEqualTo(1);
            assertThat(clip.frames()).isEqualTo(10_000);
            float[] found = new float[10_000];
            clip.read(0, 0, found, 0, found.length);
            for (int i = 0; i < found.length; i++) {
                assertThat(found[i]).isEqualTo(i / 7000f);
            }
        }
        assertThat(media.video()).isEmpty();
        assertThat(media.thumbnail()).isEmpty();
        assertThat(WaveformFile.read(media.waveform().orElseThrow()).frames()).isEqualTo(10_000);
    }

    @Test
    void samplesThatAreNoNumbersBecomeSilenceWithAWarning() throws IOException {
        ConvertedMedia media = convert(new CraftedFile()
                .audio("pcm_f32le", AV_SAMPLE_FMT_FLT, 44_100, 44_100, i -> switch (i % 1000) {
                    case 0 -> Float.NaN;
                    case 1 -> Float.POSITIVE_INFINITY;
                    case 2 -> -1e30f;
                    default -> 0.25f;
                })
                .write(folder.resolve("nan.wav"), "wav"));
        assertThat(media.warnings()).containsExactly("135 samples were no usable numbers and became silence");
        try (MappedAudioClip clip = MappedAudioClip.open(media.audio().orElseThrow())) {
            float[] found = new float[48_000];
            clip.read(0, 0, found, 0, found.length);
            for (float sample : found) {
                assertThat(sample).isBetween(-0.2f, 0.5f);
            }
        }
    }

    @Test
    void theZeroOfAClipIsItsEarlierBeginning() throws IOException {
        Path file = new CraftedFile()
                .audio("libopus", AV_SAMPLE_FMT_FLT, 48_000, 48_000, i -> i == 4800 ? 1f : 0f)
                .write(folder.resolve("sound.ogg"), "ogg");
        assertThat(click(convert(file), 0.1)).isBetween(4800 - 48, 4800 + 48);
    }

    @Test
    void aGapInTheSoundStaysAGap() throws IOException {
        ConvertedMedia media = convert(new CraftedFile()
                .audio("pcm_s16le", AV_SAMPLE_FMT_S16, 48_000, 48_000, i -> i == 0 || i == 24_000 ? 1f : 0f)
                .gap(24_000, 500)
                .write(folder.resolve("gap.mkv"), "matroska"));
        assertThat(click(media, 1)).isBetween(48_000 - 48, 48_000 + 48);
    }

    @Test
    void aThumbnailAndAWaveformComeWithTheProxies() throws IOException {
        Performance set = new Performance(400, 200, 30, 1, 48_000, 40);
        ConvertedMedia media = convert(set.render(folder.resolve("all.mkv"), RenderFormat.MKV));
        assertThat(PngFile.read(media.thumbnail().orElseThrow()).width()).isEqualTo(320);
        assertThat(WaveformFile.read(media.waveform().orElseThrow()).channels()).isEqualTo(2);
        assertThat(out().toFile().list()).containsExactlyInAnyOrder("all.vtv", "all.vta", "all.vtw", "all.png");
    }

    @Test
    void progressRisesToOne() throws IOException {
        List<Double> progress = new ArrayList<>();
        Path file = Performance.small(60).render(folder.resolve("p.mkv"), RenderFormat.MKV);
        Converter.convert(request(file, ConversionSettings.STANDARD), new Supervision() {
            @Override
            public void progress(double done) {
                progress.add(done);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(progress).isSorted().endsWith(1.0).allMatch(done -> done >= 0 && done <= 1);
    }

    @Test
    void aCancelledConversionLeavesNothing() throws IOException {
        Path file = Performance.small(200).render(folder.resolve("c.mkv"), RenderFormat.MKV);
        int[] calls = {0};
        assertThatThrownBy(() -> Converter.convert(request(file, ConversionSettings.STANDARD), new Supervision() {
                    @Override
                    public void progress(double done) {
                        calls[0]++;
                    }

                    @Override
                    public boolean isCancelled() {
                        return calls[0] > 20;
                    }
                }))
                .isInstanceOf(MediaCancelledException.class);
        assertThat(out()).isEmptyDirectory();
    }

    @Test
    void whatIsTooLongIsRefused() throws IOException {
        Path file = Performance.small(60).render(folder.resolve("long.mkv"), RenderFormat.MKV);
        assertThatThrownBy(() -> convert(file, new ConversionSettings(1080, 1)))
                .hasMessageContaining("longer than")
                .hasMessageContaining("cut it");
    }

    private ConvertedMedia convert(Path file) throws MediaException {
        return convert(file, ConversionSettings.STANDARD);
    }

    private ConvertedMedia convert(Path file, ConversionSettings settings) throws MediaException {
        return Converter.convert(request(file, settings), new Unsupervised());
    }

    private ConversionRequest request(Path file, ConversionSettings settings) {
        String name = file.getFileName().toString();
        return new ConversionRequest(file, out(), name.substring(0, name.lastIndexOf('.')), "job-1", settings);
    }

    private Path out() {
        Path out = folder.resolve("out");
        out.toFile().mkdir();
        return out;
    }

    private static List<Long> flashes(ConvertedMedia media) throws MediaException {
        List<Long> frames = new ArrayList<>();
        try (MappedVideoClip clip = MappedVideoClip.open(media.video().orElseThrow())) {
            int[] pixels = new int[clip.width() * clip.height()];
            for (long frame = 0; frame < clip.frames(); frame++) {
                clip.decode(frame, 0, clip.height(), pixels, 0);
                if ((pixels[pixels.length / 2] & 255) > 200) {
                    frames.add(frame);
                }
            }
        }
        return frames;
    }

    private static int click(ConvertedMedia media, double around) throws MediaException {
        try (MappedAudioClip clip = MappedAudioClip.open(media.audio().orElseThrow())) {
            int first = Math.max(0, (int) (around * 48_000) - 9600);
            float[] samples = new float[19_200];
            clip.read(0, first, samples, 0, samples.length);
            int best = 0;
            for (int i = 1; i < samples.length; i++) {
                best = Math.abs(samples[i]) > Math.abs(samples[best]) ? i : best;
            }
            return first + best;
        }
    }

    private static int[] flat(int count, int colour) {
        int[] pixels = new int[count];
        Arrays.fill(pixels, colour);
        return pixels;
    }

    private static int[] quarters(int width, int height, int[] corners) {
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = corners[(i / width * 2 / height) * 2 + i % width * 2 / width];
        }
        return pixels;
    }

    private static void assertNear(int found, int wanted, int tolerance) {
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(found >> shift & 255)
                    .as("%08x is not %08x", found, wanted)
                    .isBetween((wanted >> shift & 255) - tolerance, (wanted >> shift & 255) + tolerance);
        }
    }
}
