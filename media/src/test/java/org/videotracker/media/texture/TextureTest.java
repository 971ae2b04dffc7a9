package org.videotracker.media.texture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextureTest {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 128;

    @Test
    void aFrameOfBc1TakesHalfAByteAPixelAndOneOfBc3AByte() {
        assertThat(TextureFormat.BC1.frameBytes(1280, 720)).isEqualTo(1280 * 720 / 2);
        assertThat(TextureFormat.BC3.frameBytes(1280, 720)).isEqualTo(1280 * 720);
        assertThatThrownBy(() -> TextureFormat.BC1.frameBytes(1281, 720)).hasMessageContaining("multiples of four");
    }

    @ParameterizedTest
    @EnumSource(TextureFormat.class)
    void aSmoothGradientSurvivesWithoutVisibleBands(TextureFormat format) {
        int[] gradient = picture((x, y) -> 0xFF000000 | x << 16 | (x + y) / 2 << 8 | y);
        assertThat(psnr(gradient, roundTrip(format, gradient))).isGreaterThan(40);
        int[] dark = picture((x, y) -> 0xFF000000 | x / 6 << 16 | (x + y) / 10 << 8 | x / 5);
        assertThat(psnr(dark, roundTrip(format, dark))).isGreaterThan(45);
    }

    @Test
    void aSlowRampKeepsItsMeanInEveryColumnOfBlocks() {
        int[] ramp = picture((x, y) -> 0xFF000000 | (100 + x / 16) * 0x010101);
        int[] back = roundTrip(TextureFormat.BC1, ramp);
        for (int column = 0; column < WIDTH; column += 4) {
            double wanted = 0;
            double found = 0;
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = column; x < column + 4; x++) {
                    wanted += ramp[y * WIDTH + x] & 255;
                    found += back[y * WIDTH + x] & 255;
                }
            }
            assertThat(found / HEIGHT / 4).isBetween(wanted / HEIGHT / 4 - 1.5, wanted / HEIGHT / 4 + 1.5);
        }
    }

    @Test
    void aPictureWithGrainStaysAbove34Decibels() {
        Random grain = new Random(1);
        int[] photo = picture((x, y) -> {
            double wave = Math.sin(x * 0.05) * Math.cos(y * 0.03) * 60;
            int level = (int) Math.clamp(128 + wave + grain.nextGaussian() * 4, 0, 255);
            return 0xFF000000 | level << 16 | level * 3 / 4 << 8 | 255 - level;
        });
        assertThat(psnr(photo, roundTrip(TextureFormat.BC1, photo))).isGreaterThan(34);
    }

    @Test
    void evenPureNoiseKeepsItsBrightness() {
        Random noise = new Random(2);
        int[] pixels = picture((x, y) -> 0xFF000000 | noise.nextInt());
        assertThat(psnr(pixels, roundTrip(TextureFormat.BC1, pixels))).isGreaterThan(12);
    }

    @Test
    void blackAndWhiteAndAnyFlatColourComeBackWithinTwoLevels() {
        for (int level = 0; level < 256; level++) {
            int colour = 0xFF000000 | level << 16 | 255 - level << 8 | level;
            int[] back = roundTrip(TextureFormat.BC1, picture((x, y) -> colour));
            for (int shift = 0; shift < 24; shift += 8) {
                assertThat(back[0] >> shift & 255).isBetween((colour >> shift & 255) - 2, (colour >> shift & 255) + 2);
            }
        }
        assertThat(roundTrip(TextureFormat.BC1, picture((x, y) -> 0xFFFFFFFF))).containsOnly(0xFFFFFFFF);
        assertThat(roundTrip(TextureFormat.BC1, picture((x, y) -> 0xFF000000))).containsOnly(0xFF000000);
    }

    @Test
    void alphaComesBackWithinOneEighteenthOfItsRangeInTheBlock() {
        int[] fade = picture((x, y) -> x << 24 | x / 2 << 16 | x / 3 << 8);
        int[] back = roundTrip(TextureFormat.BC3, fade);
        for (int i = 0; i < fade.length; i++) {
            assertThat(back[i] >>> 24).isBetween((fade[i] >>> 24) - 1, (fade[i] >>> 24) + 1);
        }
    }

    @Test
    void fullyClearAndFullyOpaqueBlocksAreExact() {
        int[] cut = picture((x, y) -> x < WIDTH / 2 ? 0 : 0xFFFFFFFF);
        assertThat(roundTrip(TextureFormat.BC3, cut)).isEqualTo(cut);
    }

    @Property(tries = 50)
    void noBytesDecodeToAColourAboveItsAlpha(@ForAll long seed) {
        int[] back = decode(TextureFormat.BC3, randomBytes(TextureFormat.BC3, seed), 0, HEIGHT);
        for (int pixel : back) {
            int alpha = pixel >>> 24;
            assertThat(Math.max(pixel >> 16 & 255, Math.max(pixel >> 8 & 255, pixel & 255)))
                    .isLessThanOrEqualTo(alpha);
        }
    }

    @Property(tries = 50)
    void anyBytesDecodeToOpaquePixelsInBc1(@ForAll long seed) {
        for (int pixel : decode(TextureFormat.BC1, randomBytes(TextureFormat.BC1, seed), 0, HEIGHT)) {
            assertThat(pixel >>> 24).isEqualTo(255);
        }
    }

    @Property(tries = 50)
    void aBandIsThatPartOfTheWholePicture(@ForAll long seed, @ForAll @IntRange(max = 28) int band) {
        for (TextureFormat format : TextureFormat.values()) {
            MemorySegment stored = randomBytes(format, seed);
            int[] whole = decode(format, stored, 0, HEIGHT);
            int[] part = decode(format, stored, band * 4, 12);
            assertThat(part).isEqualTo(java.util.Arrays.copyOfRange(whole, band * 4 * WIDTH, (band * 4 + 12) * WIDTH));
        }
    }

    @Property
    void mixingIsWithinOneLevelOfTwoThirdsAndOneThird(
            @ForAll @IntRange(max = 255) int two, @ForAll @IntRange(max = 255) int one) {
        int mixed = TextureDecoder.mixed(two * 0x010101, one * 0x010101);
        double wanted = (2 * two + one) / 3.0;
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat((double) (mixed >> shift & 255)).isBetween(wanted - 1, wanted + 1);
        }
    }

    private static int[] picture(IntBinaryOperator pixel) {
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixel.applyAsInt(i % WIDTH, i / WIDTH);
        }
        return pixels;
    }

    private static int[] roundTrip(TextureFormat format, int[] pixels) {
        MemorySegment stored = MemorySegment.ofArray(new byte[format.frameBytes(WIDTH, HEIGHT)]);
        new TextureEncoder().encode(format, pixels, WIDTH, HEIGHT, stored, 0);
        return decode(format, stored, 0, HEIGHT);
    }

    private static int[] decode(TextureFormat format, MemorySegment stored, int firstRow, int rows) {
        int[] pixels = new int[WIDTH * rows];
        TextureDecoder.decode(format, stored, 0, WIDTH, firstRow, rows, pixels, 0);
        return pixels;
    }

    private static MemorySegment randomBytes(TextureFormat format, long seed) {
        byte[] bytes = new byte[format.frameBytes(WIDTH, HEIGHT)];
        new Random(seed).nextBytes(bytes);
        MemorySegment stored = Arena.ofAuto().allocate(bytes.length);
        stored.copyFrom(MemorySegment.ofArray(bytes));
        return stored;
    }

    private static double psnr(int[] wanted, int[] found) {
        double squares = 0;
        for (int i = 0; i < wanted.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                double difference = (wanted[i] >> shift & 255) - (found[i] >> shift & 255);
                squares += difference * difference;
            }
        }
        return 10 * Math.log10(255 * 255 / (squares / wanted.length / 3));
    }
}
