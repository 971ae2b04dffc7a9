package org.videotracker.studio.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.opengl.GL11C.glGetInteger;
import static org.lwjgl.opengl.GL30C.GL_DRAW_FRAMEBUFFER_BINDING;
import static org.lwjgl.opengl.GL30C.GL_READ_FRAMEBUFFER;
import static org.lwjgl.opengl.GL30C.glBindFramebuffer;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.studio.frame.VideoFeed;

class VideoPictureTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;
    private static final int BLACK = 0xFF000000;

    private WindowSystem system;
    private StudioWindow window;

    @BeforeEach
    void open() throws NoWindowException {
        system = WindowSystem.begin(true);
        window = StudioWindow.open(system, "test", 320, 320);
    }

    @AfterEach
    void close() {
        window.close();
        system.close();
    }

    private static int[] redAboveBlue(int width, int height) {
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i < pixels.length / 2 ? RED : BLUE;
        }
        return pixels;
    }

    @Test
    void thePictureStandsUprightInTheMiddleOverBlack() {
        window.begin(0xFF00FF00);
        try (VideoPicture picture = new VideoPicture()) {
            picture.write(new VideoFeed.Shot(160, 90, redAboveBlue(160, 90)));
            int target = glGetInteger(GL_DRAW_FRAMEBUFFER_BINDING);
            picture.draw(target, 320, 320);
            glBindFramebuffer(GL_READ_FRAMEBUFFER, target);
            int[] seen = window.pixels();
            assertThat(seen[20 * 320 + 160]).isEqualTo(BLACK);
            assertThat(seen[90 * 320 + 160]).isEqualTo(RED);
            assertThat(seen[230 * 320 + 160]).isEqualTo(BLUE);
            assertThat(seen[300 * 320 + 160]).isEqualTo(BLACK);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "160, 90, 1600, 900, 0, 0, 1600, 900",
        "160, 90, 1000, 1000, 0, 218, 1000, 563",
        "90, 160, 1000, 1000, 218, 0, 563, 1000",
        "1, 1000, 10, 10, 4, 0, 1, 10"
    })
    void aPictureIsAsLargeAsItFits(
            int w, int h, int windowW, int windowH, int left, int bottom, int width, int height) {
        assertThat(Placement.of(w, h, windowW, windowH)).isEqualTo(new Placement(left, bottom, width, height));
    }

    @Test
    @Timeout(60)
    void theWindowOfThePictureShowsWhatComesAndCanBeOpenedAgain() throws Exception {
        List<Throwable> faults = new ArrayList<>();
        Frame frame = new Frame(160, 90);
        for (int i = 0; i < 3; i++) {
            try (VideoWindow shown = VideoWindow.open(window, "picture", faults::add)) {
                for (long number = 0; shown.shown() < 3; number++) {
                    shown.display().show(frame, number);
                    system.poll();
                    Thread.onSpinWait();
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
