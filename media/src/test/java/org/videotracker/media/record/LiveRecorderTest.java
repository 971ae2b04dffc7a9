package org.videotracker.media.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.media.decode.DecodedFile;

class LiveRecorderTest {
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private LiveRecorder begin(Path out) throws IOException {
        return LiveRecorder.begin(RecordedShow.settings(out), notices::add, (place, fault) -> faults.add(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"take.mp4", "take.mkv", "take.mov"})
    void soundAndPicturesAreLockedToTheSampleWhereverTheRecordingBegan(String name) throws Exception {
        Path out = folder.resolve(name);
        try (LiveRecorder recorder = begin(out)) {
            RecordedShow show = new RecordedShow(recorder, 320);
            show.playUntil(4 * RecordedShow.RATE);
            recorder.finish();
            assertThat(recorder.lostFrames()).isZero();
        }
        assertThat(notices).isEmpty();
        assertThat(faults).isEmpty();
        assertThat(clicks(out)).isNotEmpty();
        assertThat(flashes(out)).hasSameSizeAs(clicks(out));
        for (int i = 0; i < clicks(out).size(); i++) {
            assertThat(flashes(out).get(i)).isEqualTo(clicks(out).get(i), offset(0.002));
        }
    }

    @Test
    void aRecordingOfSoundHoldsEverySample() throws Exception {
        Path out = folder.resolve("take.wav");
        try (LiveRecorder recorder = begin(out)) {
            new RecordedShow(recorder, 0).playUntil(2 * RecordedShow.RATE);
            recorder.finish();
        }
        DecodedFile.Sound sound = DecodedFile.sound(out).orElseThrow();
        assertThat(sound.samples()[0]).hasSize(2 * RecordedShow.RATE);
        assertThat(sound.samples()[0][RecordedShow.RATE]).isEqualTo(1);
    }

    @Test
    void picturesThatNeverCameAreStoodForByTheOneBefore() throws Exception {
        Path out = folder.resolve("take.mkv");
        try (LiveRecorder recorder = begin(out)) {
            float[] run = new float[160];
            for (long frame = 0; frame < 3 * RecordedShow.RATE; frame += run.length) {
                recorder.run(frame, run, run, run.length);
                recorder.block(frame, run.length, 0, 0);
            }
            recorder.finish();
        }
        List<Double> times = new ArrayList<>();
        DecodedFile.pictures(out, (seconds, size, pixels) -> times.add(seconds));
        assertThat(times.getFirst()).isZero();
        assertThat(times.getLast()).isEqualTo(3, offset(0.05));
    }

    @Test
    void afterKillMinusNineOfThePerformanceTheEncoderCompletesTheFile() throws Exception {
        Path out = folder.resolve("take.mp4");
        List<String> said = new CopyOnWriteArrayList<>();
        Process performer = performer(out, said);
        await(() -> said.contains("played 3.0"));
        performer.destroyForcibly().waitFor();
        double played = played(said);
        await(() -> Files.exists(out));

        assertThat(DecodedFile.sound(out).orElseThrow().frames() / (double) RecordedShow.RATE)
                .isBetween(played - 1, played + 1);
        assertThat(flashes(out)).hasSizeGreaterThanOrEqualTo((int) played - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"take.mp4", "take.mkv", "take.wav"})
    void afterKillMinusNineOfBothTheFilePlaysUpToTheLastSecondOrTwo(String name) throws Exception {
        Path out = folder.resolve(name);
        List<String> said = new CopyOnWriteArrayList<>();
        Process performer = performer(out, said);
        await(() -> said.contains("played 5.0"));
        long encoder = Long.parseLong(said.getFirst().split(" ")[1]);
        ProcessHandle.of(encoder).orElseThrow().destroyForcibly();
        performer.destroyForcibly().waitFor();
        double played = played(said);

        Path partial = folder.resolve(name.replace("take.", "take.partial."));
        double seconds = DecodedFile.sound(partial).orElseThrow().frames() / (double) RecordedShow.RATE;
        assertThat(seconds).isBetween(played - 2, played + 1);
        if (!name.endsWith(".wav")) {
            assertThat(flashes(partial)).hasSizeGreaterThanOrEqualTo((int) played - 2);
        }
    }

    @Test
    void anEncoderThatDiesIsToldOnceAndThePerformanceGoesOn() throws Exception {
        try (LiveRecorder recorder = begin(folder.resolve("take.mp4"))) {
            RecordedShow show = new RecordedShow(recorder, 0);
            show.playUntil(RecordedShow.RATE);
            recorder.encoder().destroyForcibly();
            for (int second = 2; !recorder.isBroken(); second++) {
                show.rushUntil((long) second * RecordedShow.RATE);
                assertThat(second).isLessThan(1000);
                LockSupport.parkNanos(20_000_000);
            }
            await(() -> notices.size() == 1);
            assertThat(notices.getFirst()).contains("take.mp4 has ended early").contains("the show goes on");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedBeforeAnythingIsPlayed() {
        assertThatThrownBy(() -> begin(folder.resolve("none/take.mp4")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("take.mp4");
        assertThatThrownBy(() -> begin(folder.resolve("take.txt"))).hasMessageContaining(".mp4");
    }

    private static Process performer(Path out, List<String> said) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Performer.class.getName(),
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread.ofPlatform().daemon().start(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().forEach(said::add);
            } catch (IOException ended) {
                said.add("ended");
            }
        });
        return process;
    }

    private static double played(List<String> said) {
        return Double.parseDouble(said.getLast().split(" ")[1]);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("this should have happened by now").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static List<Double> clicks(Path file) throws Exception {
        float[] left = DecodedFile.sound(file).orElseThrow().samples()[0];
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0.4 && (seconds.isEmpty() || i / 48_000.0 - seconds.getLast() > 0.5)) {
                seconds.add(i / 48_000.0);
            }
        }
        return seconds;
    }

    /** When each white picture begins. */
    private static List<Double> flashes(Path file) throws Exception {
        List<Double> begins = new ArrayList<>();
        DecodedFile.pictures(file, (seconds, size, pixels) -> {
            if ((pixels[0] & 0xFF) > 128) {
                begins.add(seconds);
            }
        });
        return begins;
    }
}
