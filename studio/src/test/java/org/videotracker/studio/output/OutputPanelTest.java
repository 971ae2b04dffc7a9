package org.videotracker.studio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.model.module.Module;
import org.videotracker.model.session.SystemModules;
import org.videotracker.studio.host.StudioHost.Recording;
import org.videotracker.studio.host.StudioHost.SoundOutput;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.stage.PanelStage;
import org.videotracker.studio.ui.Theme;

class OutputPanelTest {
    private final List<Action> done = new ArrayList<>();
    private final OneRecording recording = new OneRecording();
    private PanelStage stage;
    private boolean isStudioRecorded;

    @TempDir
    private Path folder;

    private static final class Speakers implements SoundOutput {
        @Override
        public String device() {
            return "JACK, 48000 Hz";
        }

        @Override
        public int sampleRate() {
            return 48_000;
        }

        @Override
        public double latencySeconds() {
            return 0.02;
        }

        @Override
        public long xruns() {
            return 3;
        }

        @Override
        public List<String> devices() {
            return List.of("Speakers", "Headphones");
        }
    }

    private static final class OneRecording implements Recording {
        private Optional<State> state = Optional.empty();

        @Override
        public void start(Path file) {
            state = Optional.of(new State(file, 754, 2));
        }

        @Override
        public void startWithStudio(Path file, int width, int height) {
            start(file);
        }

        @Override
        public Optional<StudioPictures> studioPictures() {
            return Optional.empty();
        }

        @Override
        public void stop() {
            state = Optional.empty();
        }

        @Override
        public Optional<State> state() {
            return state;
        }
    }

    @BeforeEach
    void outputs() throws Exception {
        stage = new PanelStage(480, 480);
        stage.gauges.latencyMs(21.3);
        stage.gauges.sound(3, 0.27);
        stage.gauges.pictures(24.8, 11.2);
        stage.show(new OutputPanel(
                stage.edits,
                stage.care,
                new OutputPanel.Machine(
                        new Speakers(),
                        recording,
                        new OutputPanel.Canvas(1280, 720, 30),
                        () -> List.of("Beamer"),
                        done::add,
                        () -> isStudioRecorded,
                        Runnable::run)));
        stage.play(0.1);
    }

    @AfterEach
    void end() {
        assertThat(stage.refusals).isEmpty();
        stage.close();
    }

    private Module module(String name) {
        return stage.session().modules().named(name).orElseThrow();
    }

    @Test
    void aDeviceIsChosenByItsName() {
        stage.click(250, 67);
        stage.click(150, 67 + 14 + 10 + 2 * 23);
        assertThat(module(SystemModules.AUDIO_OUT).text("audioDevice")).isIn("Speakers", "Headphones");
    }

    @Test
    void theBufferIsChosenAndUndone() {
        stage.click(150, 121);
        stage.click(130, 121 + 24);
        int chosen = (int) module(SystemModules.AUDIO_OUT).number("bufferSize");
        assertThat(chosen).isNotEqualTo(256);
        stage.undo();
        assertThat(module(SystemModules.AUDIO_OUT).number("bufferSize")).isEqualTo(256);
    }

    @Test
    void theMonitorIsChosenByItsName() {
        stage.click(250, 211);
        stage.click(150, 211 + 14 + 10 + 23);
        assertThat(module(SystemModules.VIDEO_OUT).text("monitor")).isEqualTo("Beamer");
    }

    @Test
    void theButtonsOfTheWindowAndOfTheRecordingDoWhatTheirKeysDo() {
        stage.click(426, 211);
        stage.click(458, 211);
        stage.click(40, 383);
        assertThat(done).containsExactly(Action.VIDEO_WINDOW, Action.VIDEO_FULL_SCREEN, Action.RECORD);
    }

    @Test
    void theStudioIsTakenIntoThePictureByAMarkThatShowsWhetherItIs() throws Exception {
        int[] before = stage.pixels();
        stage.click(150, 383);
        assertThat(done).containsExactly(Action.RECORD_STUDIO);
        isStudioRecorded = true;
        stage.play(0.1);
        assertThat(stage.pixels()).isNotEqualTo(before);
    }

    @Test
    void aRunningRecordingSaysHowLongAndHowLargeItIs() throws Exception {
        int[] before = stage.pixels();
        Path file = folder.resolve("take.mp4");
        Files.write(file, new byte[7_300_000]);
        recording.start(file);
        stage.play(0.1);
        assertThat(stage.pixels()).isNotEqualTo(before);
        stage.click(60, 383);
        assertThat(done).containsExactly(Action.RECORD);
    }

    @Test
    void aCanvasThatIsNotPlayedYetSaysInWordsWhatIsPlayedUntilThen() throws Exception {
        int[] before = stage.pixels();
        stage.click(150, 235);
        stage.click(140, 235 + 24);
        assertThat(stage.session().project().width()).isEqualTo(640);
        assertThat(warned(stage.pixels()))
                .as("letters in the colour of warnings")
                .isGreaterThan(warned(before) + 200);
        stage.undo();
        stage.undo();
        stage.frame();
        assertThat(stage.session().project().width()).isEqualTo(1280);
        assertThat(warned(stage.pixels())).isEqualTo(warned(before));
    }

    private static long warned(int[] pixels) {
        int warning = Theme.STAGE.warning() & 0xFFFFFF;
        return Arrays.stream(pixels).filter(pixel -> isNear(pixel, warning)).count();
    }

    private static boolean isNear(int pixel, int colour) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((pixel >> shift & 0xFF) - (colour >> shift & 0xFF)) > 24) {
                return false;
            }
        }
        return true;
    }
}
