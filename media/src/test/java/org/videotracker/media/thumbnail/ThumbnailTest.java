package org.videotracker.media.thumbnail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.media.file.UnreadableMediaException;

class ThumbnailTest {

    @TempDir
    Path folder;

    private record Film(int width, int height, long frames, int alpha) implements VideoClip {
        @Override
        public double frameRate() {
            return 30;
        }

        @Override
        public boolean hasAlpha() {
            return alpha < 255;
        }

        @Override
        public void decode(long frame, int firstRow, int rows, int[] into, int offset) {
            int level = (int) frame * alpha / 255;
            Arrays.fill(into, offset, offset + rows * width, alpha << 24 | level << 16 | level << 8 | level);
        }
    }

    @Test
    void aThumbnailShowsTheFrameAtATenthOfTheClip() {
        Thumbnail small = Thumbnail.of(new Film(1280, 720, 1000, 255));
        assertThat(small.width()).isEqualTo(320);
        assertThat(small.height()).isEqualTo(180);
        assertThat(small.pixels()).containsOnly(0xFF646464);
    }

    @Test
    void coloursOfClearPicturesAreNoLongerMultiplied() {
        assertThat(Thumbnail.of(new Film(64, 64, 1000, 51)).pixels()).containsOnly(0x33646464);
        assertThat(Thumbnail.of(new Film(64, 64, 1000, 0)).pixels()).containsOnly(0);
    }

    @Test
    void anyViewerCanOpenTheFile() throws IOException {
        Thumbnail noise = noise();
        Path path = folder.resolve("a.png");
        PngFile.write(noise, path, "job");
        var read = ImageIO.read(path.toFile());
        assertThat(read.getRGB(0, 0, 31, 17, null, 0, 31)).isEqualTo(noise.pixels());
        assertThat(PngFile.read(path).pixels()).isEqualTo(noise.pixels());
    }

    @Test
    void aDamagedThumbnailIsRefused() throws IOException {
        Path path = folder.resolve("a.png");
        PngFile.write(noise(), path, "job");
        byte[] bytes = Files.readAllBytes(path);
        for (int length = 0; length < bytes.length - 16; length += 97) {
            Files.write(path, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> PngFile.read(path)).isInstanceOf(UnreadableMediaException.class);
        }
    }

    private static Thumbnail noise() {
        return new Thumbnail(
                31, 17, new Random(3).ints(31 * 17).map(p -> p | 0x01000000).toArray());
    }
}
