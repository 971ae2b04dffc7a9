package org.videotracker.engine.compositor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.clip.VideoClip;

class SlateTest {

    @Test
    void aSlateIsOpaqueAndSaysSomething() {
        int[] pixels = pixels(Slate.of(320, 180, "missing", "kick.wav"));
        assertThat(Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == 0xFF))
                .isTrue();
        assertThat(pixels).isNotEqualTo(pixels(Slate.of(320, 180, "missing", "snare.wav")));
    }

    @Test
    void theEndOfALongNameIsKept() {
        String end = "the-end-of-a-very-long-name.mp4";
        assertThat(pixels(Slate.of(200, 120, "missing", "x".repeat(500) + end)))
                .isEqualTo(pixels(Slate.of(200, 120, "missing", "y".repeat(300) + end)));
    }

    @Test
    void anySizeAndAnyTextIsFine() {
        IntStream.rangeClosed(1, 40).forEach(size -> {
            String text = "\u00e9\u4e2d " + "w".repeat(size);
            assertThat(Slate.of(size, size, text, text).width()).isEqualTo(size);
        });
        assertThat(Slate.of(64, 64, "", "").frames()).isEqualTo(1);
    }

    private static int[] pixels(VideoClip clip) {
        int[] pixels = new int[clip.width() * clip.height()];
        clip.decode(0, 0, clip.height(), pixels, 0);
        return pixels;
    }
}
