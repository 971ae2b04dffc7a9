package org.videotracker.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadingTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"version", "devices --help", "devices --measure 0.1 --device null"})
    void noSoundLibraryIsLoadedBeforeADeviceOfItsOwnIsLookedFor(String arguments) throws IOException {
        Path log = folder.resolve("classes");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "org.videotracker.app.Main"));
        line.addAll(Arrays.asList(arguments.split(" ")));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertThat(process.onExit().join().exitValue()).isZero();
        assertThat(Files.readString(log))
                .contains("org.videotracker.app.Main ")
                .doesNotContain("org.lwjgl.", "javax.sound.", "device.jack.Jack ");
    }
}
