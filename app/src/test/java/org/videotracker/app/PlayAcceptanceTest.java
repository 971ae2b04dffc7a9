package org.videotracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.media.decode.DecodedFile;
import org.videotracker.model.command.SessionCommand.SetUserScript;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.pattern.Step;

/** {@code vt play} as a user has it. */
class PlayAcceptanceTest {
    @TempDir
    private Path folder;

    private Vt vt;
    private Path project;

    @BeforeEach
    void aSetWithAClick() throws Exception {
        vt = new Vt(folder);
        project = vt.path("set");
        float[] click = new float[4_800];
        for (int i = 0; i < click.length; i++) {
            click[i] = (float) (Math.sin(i * 0.2) * Math.exp(-i / 800.0));
        }
        assertThat(vt.run("new", project)).as(vt::err).isZero();
        assertThat(vt.run("import", project, vt.sound("click.wav", click), "--to", "multiSampler1"))
                .as(vt::err)
                .isZero();
        vt.edit(project, session -> {
            String pattern = session.bindings().values().iterator().next().pattern();
            return List.of(
                    new SetStep(pattern, 0, Step.REST.withIndex(0)),
                    new SetStep(pattern, 5, Step.REST.withIndex(0)),
                    new SetStep(pattern, 6, Step.REST.withIndex(0)));
        });
    }

    @Test
    void whatAFileDeviceGetsIsWhatIsRenderedOffline() throws Exception {
        Path played = vt.path("played.wav");
        Path rendered = vt.path("rendered.wav");
        assertThat(vt.run("play", project, "--device", played, "--seconds", 3))
                .as(vt::err)
                .isZero();
        assertThat(vt.err()).contains("Playing through " + played + " (File): 48000 Hz");
        assertThat(vt.run("render", project, "--out", rendered, "--seconds", 1.5))
                .as(vt::err)
                .isZero();
        float[] wanted = Vt.left(rendered);
        float[] heard = Vt.left(played);
        int begin = firstSound(heard) - firstSound(wanted);
        assertThat(begin).isNotNegative();
        assertThat(Arrays.copyOfRange(heard, begin, begin + wanted.length)).isEqualTo(wanted);
    }

    private static int firstSound(float[] samples) {
        int at = 0;
        while (samples[at] == 0) {
            at++;
        }
        return at;
    }

    @Test
    void whatIsRecordedHasSoundAndPictures() throws Exception {
        Path take = vt.path("take.mkv");
        assertThat(vt.run("play", project, "--device", "null", "--seconds", 2, "--record", take, "--stats"))
                .as(vt::err)
                .isZero();
        assertThat(vt.out()).contains("Recorded " + take);
        assertThat(vt.err()).contains("BPM").contains("xruns").contains("recorded");
        assertThat(DecodedFile.sound(take).orElseThrow().frames()).isGreaterThan(48_000);
        assertThat(Vt.pictures(take)).isNotEmpty();
    }

    @Test
    void aDeviceThatIsNotThereIsSaidAndTheSetIsPlayedAllTheSame() {
        assertThat(vt.run("play", project, "--device", "nul", "--seconds", 0.2))
                .as(vt::err)
                .isZero();
        assertThat(vt.err())
                .contains("There is no device 'nul'")
                .contains("null")
                .contains("Playing through");
    }

    @Test
    void wrongNumbersAreRefusedInOneSentence() {
        assertThat(vt.run("play", project, "--buffer", 63)).isEqualTo(1);
        assertThat(vt.err()).contains("--buffer 63 is out of range: 64 to 4096");
        assertThat(vt.run("play", project, "--rate", 1)).isEqualTo(1);
        assertThat(vt.err()).contains("--rate 1 is out of range: 8000 to 192000");
        assertThat(vt.run("play", project, "--seconds", -1)).isEqualTo(1);
        assertThat(vt.err()).contains("--seconds -1.0 is no time to play");
        assertThat(vt.run("play", project, "--record", vt.path("take.txt"), "--seconds", 1))
                .isEqualTo(1);
        assertThat(vt.err()).contains("take.txt").contains(".mp4");
        assertThat(vt.run("play", project, "--recovered", "--seconds", 1)).isEqualTo(1);
        assertThat(vt.err()).contains("nothing to recover");
    }

    @Test
    void aSecondPlayerOfTheSameSessionIsRefused() throws Exception {
        Process first = play();
        assertThat(vt.run("play", project, "--seconds", 0.2)).isEqualTo(1);
        assertThat(vt.err()).contains("open").contains(Long.toString(first.pid()));
        first.destroyForcibly().waitFor();
    }

    @Test
    void sigtermEndsCleanlyAndIsNotCalledACrash() throws Exception {
        Path take = vt.path("take.wav");
        Process process = play("--record", take.toString());
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(take).exists();
        assertThat(vt.run("recover", project)).as(vt::err).isZero();
        assertThat(vt.out()).contains("nothing to recover");
    }

    @Test
    void afterKillMinusNineOfAPlayerThatOnlyPlayedNothingIsSaid() throws Exception {
        play().destroyForcibly().waitFor();
        assertThat(vt.run("play", project, "--device", "null", "--seconds", 0.2))
                .as(vt::err)
                .isZero();
        assertThat(vt.err()).doesNotContain("not closed properly");
    }

    @Test
    void whatWasEditedBeforeACrashIsOfferedAndPlayed() throws Exception {
        vt.crash(project, new SetUserScript("print('hello')"));
        assertThat(vt.run("play", project, "--device", "null", "--seconds", 0.2))
                .as(vt::err)
                .isZero();
        assertThat(vt.err())
                .contains("not closed properly")
                .contains("--recovered")
                .contains("vt recover");
        assertThat(vt.run("play", project, "--device", "null", "--seconds", 0.2, "--recovered"))
                .as(vt::err)
                .isZero();
        assertThat(vt.err()).contains("Playing the state that was recovered, 1 edits");
    }

    /** Starts a player in a process of its own, and waits until it plays. */
    private Process play(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "play",
                project.toString(),
                "--device",
                "null"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        Optional<String> line =
                said.lines().filter(text -> text.startsWith("Playing")).findFirst();
        assertThat(line).isPresent();
        return process;
    }
}
