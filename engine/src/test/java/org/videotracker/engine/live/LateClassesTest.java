package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LateClassesTest {
    @TempDir
    Path folder;

    private List<String> lateClasses(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LateClasses.class.getName(),
                folder.resolve("late.jfr").toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().toList();
    }

    @Test
    void whateverAPerformanceComesToWasLoadedBeforeItBegan() throws Exception {
        assertThat(lateClasses()).isEmpty();
    }

    @Test
    void withoutAWarmUpTheThreadsOfTheSoundAndThePicturesLoadClassesThemselves() throws Exception {
        assertThat(lateClasses("cold")).contains("org.videotracker.engine.compositor.blend.MultiplyBlend");
    }
}
