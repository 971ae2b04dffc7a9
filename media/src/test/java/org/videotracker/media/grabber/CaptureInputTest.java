package org.videotracker.media.grabber;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.media.grabber.CaptureInput.Machine;
import org.videotracker.media.grabber.CaptureInput.OperatingSystem;
import org.videotracker.media.grabber.CaptureInput.Wish;

class CaptureInputTest {
    private static final Wish WISH = new Wish(1280, 720, 30);
    private static final List<Camera> CAMERAS = List.of(new Camera("HD Webcam", "/dev/video2"));

    private static CaptureInput first(String source, OperatingSystem system) {
        return CaptureInput.of(source, WISH, new Machine(system, ":7", CAMERAS)).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "screen, LINUX, x11grab, :7",
        "screen, MAC, avfoundation, Capture screen 0",
        "screen, WINDOWS, gdigrab, desktop",
        "/dev/video0, LINUX, v4l2, /dev/video0",
        "hd webcam, LINUX, v4l2, /dev/video2",
        "FaceTime Camera, MAC, avfoundation, FaceTime Camera",
        "Integrated Camera, WINDOWS, dshow, video=Integrated Camera"
    })
    void aDeviceIsNamedAsItsSystemCallsIt(String source, OperatingSystem system, String device, String address) {
        CaptureInput input = first(source, system);
        assertThat(input.device()).contains(device);
        assertThat(input.address()).isEqualTo(address);
        assertThat(input.isPaced()).isFalse();
    }

    @Test
    void aCameraIsAskedForCompressedPicturesFirstAndThenForWhatItHas() {
        List<CaptureInput> ways =
                CaptureInput.of("/dev/video0", WISH, new Machine(OperatingSystem.LINUX, ":0", List.of()));
        assertThat(ways.getFirst().options())
                .containsEntry("input_format", "mjpeg")
                .containsEntry("framerate", "30");
        assertThat(ways.getLast().options()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"udp://127.0.0.1:9000", "https://example.org/live.m3u8", "srt://host:9000", "rtsp://cam/1"})
    void whatComesFromElsewhereNamesNoFilesOfThisMachine(String source) {
        CaptureInput input = first(source, OperatingSystem.LINUX);
        assertThat(input.device()).isEmpty();
        assertThat(input.options().get("protocol_whitelist").split(",")).doesNotContain("file", "pipe", "fd");
        assertThat(input.isPaced()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tmp/recorder.mkv", "file:recorder.ts", "FILE:recorder.ts", "recorder.ts"})
    void aFileIsPlayedAtItsOwnPaceAndNamesNothingElsewhere(String source) {
        CaptureInput input = first(source, OperatingSystem.LINUX);
        assertThat(input.options().get("protocol_whitelist")).doesNotContain("http", "tcp");
        assertThat(input.isPaced()).isTrue();
    }

    @Test
    void camerasAreThoseOfTheKernelWithoutTheDevicesThatOnlyTellAboutThem(@TempDir Path devices) throws IOException {
        camera(devices, "video10", "Capture Card", "0");
        camera(devices, "video2", "HD Webcam", "0");
        camera(devices, "video3", "HD Webcam", "1");
        assertThat(Camera.in(devices))
                .containsExactly(new Camera("HD Webcam", "/dev/video2"), new Camera("Capture Card", "/dev/video10"));
        assertThat(Camera.in(devices.resolve("none"))).isEmpty();
    }

    private static void camera(Path devices, String device, String name, String index) throws IOException {
        Path folder = Files.createDirectory(devices.resolve(device));
        Files.writeString(folder.resolve("name"), name + "\n");
        Files.writeString(folder.resolve("index"), index + "\n");
    }
}
