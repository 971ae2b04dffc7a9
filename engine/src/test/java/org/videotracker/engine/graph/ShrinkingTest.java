package org.videotracker.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.engine.compositor.Frame;

class ShrinkingTest {

    @Test
    void aPixelIsTheMeanOfThoseThatItStandsFor() {
        Frame chequered = new Frame(16, 16);
        for (int i = 0; i < chequered.pixels.length; i++) {
            chequered.pixels[i] = (i + i / 16) % 2 == 0 ? 0xFFFFFFFF : 0xFF000000;
        }
        int[] small = new int[4 * 4];
        new Shrinking(4, 4).draw(chequered, small);
        assertThat(small).containsOnly(0xFF7F7F7F);
    }

    @Test
    void whatIsLeftStaysLeftAndWhatIsOnTopStaysOnTop() {
        Frame corners = new Frame(40, 40);
        for (int i = 0; i < corners.pixels.length; i++) {
            corners.pixels[i] = 0xFF000000 | (i % 40 < 20 ? 0x40 : 0x80) << 8 | (i / 40 < 20 ? 1 : 2);
        }
        int[] small = new int[4];
        new Shrinking(2, 2).draw(corners, small);
        assertThat(small).containsExactly(0xFF004001, 0xFF008001, 0xFF004002, 0xFF008002);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,3", "3,2", "1,500", "500,1", "7,5", "1280,720", "719,1279", "4,4"})
    void aPictureOfAnySizeFills(int width, int height) {
        Frame full = new Frame(width, height);
        full.fill(0xFF102030);
        int[] small = new int[30 * 20];
        new Shrinking(30, 20).draw(full, small);
        assertThat(small).contains(0xFF102030).doesNotContain(0xFF000000);
    }
}
