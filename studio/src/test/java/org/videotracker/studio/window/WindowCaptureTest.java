package org.videotracker.studio.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.opengl.GL11C.GL_COLOR_BUFFER_BIT;
import static org.lwjgl.opengl.GL11C.GL_SCISSOR_TEST;
import static org.lwjgl.opengl.GL11C.glClear;
import static org.lwjgl.opengl.GL11C.glClearColor;
import static org.lwjgl.opengl.GL11C.glDisable;
import static org.lwjgl.opengl.GL11C.glEnable;
import static org.lwjgl.opengl.GL11C.glScissor;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.engine.feed.CapturedPicture;

class WindowCaptureTest {
    private static final int SIDE = 320;
    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLACK = 0xFF000000;

    private final CaptureFeed feed = new CaptureFeed();
    private WindowSystem system;
    private StudioWindow window;

    @BeforeEach
    void open() throws NoWindowException {
        system = WindowSystem.begin(true);
        window = StudioWindow.open(system, "test", SIDE, SIDE);
    }

    @AfterEach
    void close() {
        window.close();
        system.close();
    }

    /** Draws red above a colour, half transparent as panels may leave it. */
    private void draw(float green) {
        window.begin(BLACK);
        glClearColor(0, green, 0, 0.5f);
        glClear(GL_COLOR_BUFFER_BIT);
        glEnable(GL_SCISSOR_TEST);
        glScissor(0, SIDE / 2, SIDE, SIDE / 2);
        glClearColor(1, 0, 0, 0.5f);
        glClear(GL_COLOR_BUFFER_BIT);
        glDisable(GL_SCISSOR_TEST);
    }

    @Test
    void itIsUprightOpaqueAndInTheMiddleOverBlack() {
        try (WindowCapture capture = new WindowCapture(160, 80)) {
            for (int i = 0; i < 2; i++) {
                draw(1);
                capture.copy(window, feed);
                window.show();
            }
            CapturedPicture picture = feed.exchange(null);
            assertThat(picture.width()).isEqualTo(160);
            assertThat(picture.pixels[40 * 160 + 10]).isEqualTo(BLACK);
            assertThat(picture.pixels[10 * 160 + 80]).isEqualTo(RED);
            assertThat(picture.pixels[70 * 160 + 80]).isEqualTo(GREEN);
        }
    }

    @Test
    void whatComesIsWhatWasDrawnTheTimeBefore() {
        try (WindowCapture capture = new WindowCapture(32, 32)) {
            draw(1);
            capture.copy(window, feed);
            assertThat(feed.hasPicture()).isFalse();
            draw(0);
            capture.copy(window, feed);
            assertThat(feed.exchange(null).pixels[30 * 32 + 16]).isEqualTo(GREEN);
            draw(1);
            capture.copy(window, feed);
            assertThat(feed.exchange(null).pixels[30 * 32 + 16]).isEqualTo(BLACK);
        }
    }

    @Test
    void whatIsDrawnIsStillThereToBeShown() {
        draw(1);
        int[] before = window.pixels();
        try (WindowCapture capture = new WindowCapture(160, 80)) {
            capture.copy(window, feed);
            assertThat(window.pixels()).isEqualTo(before);
        }
        assertThat(window.pixels()).isEqualTo(before);
    }
}
