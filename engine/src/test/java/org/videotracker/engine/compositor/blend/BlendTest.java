package org.videotracker.engine.compositor.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BlendTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int MANY = 2048;

    @Property(tries = 200)
    @Label("REQ 79: every blend mode is within one step of its formula, for any premultiplied pixels and any opacity")
    void everyModeIsWithinOneStepOfItsFormula(
            @ForAll Blend blend, @ForAll long seed, @ForAll @IntRange(max = Opacity.FULL) int opacity) {
        int[] canvas = premultiplied(seed, MANY);
        int[] layer = premultiplied(~seed, MANY);
        int[] result = canvas.clone();
        blend.lay(result, layer, 0, MANY, opacity);
        for (int i = 0; i < MANY; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                double exact = 255
                        * ReferenceBlend.channel(
                                blend,
                                shift == 24,
                                ReferenceBlend.shifted(layer[i], shift) / 255.0,
                                ReferenceBlend.shifted(layer[i], 24) / 255.0,
                                ReferenceBlend.shifted(canvas[i], shift) / 255.0,
                                ReferenceBlend.shifted(canvas[i], 24) / 255.0,
                                opacity / 256.0);
                if (Math.abs(ReferenceBlend.shifted(result[i], shift) - exact) > 1) {
                    fail("%s of %08x on %08x at %d gives %08x", blend, layer[i], canvas[i], opacity, result[i]);
                }
            }
        }
    }

    @Property(tries = 200)
    void noModeLiftsAColourAboveItsAlpha(
            @ForAll Blend blend, @ForAll long seed, @ForAll @IntRange(max = Opacity.FULL) int opacity) {
        int[] canvas = premultiplied(seed, MANY);
        blend.lay(canvas, premultiplied(~seed, MANY), 0, MANY, opacity);
        assertThat(canvas).satisfies(BlendTest::isPremultiplied);
    }

    @Property(tries = 200)
    void anOpaqueLayerIsLaidAsAnyOtherWould(
            @ForAll Blend blend, @ForAll long seed, @ForAll @IntRange(max = Opacity.FULL) int opacity) {
        int[] canvas = premultiplied(seed, MANY);
        int[] layer = premultiplied(~seed, MANY);
        for (int i = 0; i < MANY; i++) {
            layer[i] |= 0xFF000000;
        }
        int[] expected = canvas.clone();
        blend.lay(expected, layer, 0, MANY, opacity);
        blend.layOpaque(canvas, layer, 0, MANY, opacity);
        assertThat(canvas).isEqualTo(expected);
    }

    @Property(tries = 20)
    void fullOpacityOverBlackIsTheSameEitherWay(@ForAll long seed) {
        int[] shown = premultiplied(seed, MANY);
        int[] expected = shown.clone();
        Opacity.scaleOverBlack(expected, 0, MANY, Opacity.FULL);
        Opacity.overBlack(shown, 0, MANY);
        assertThat(shown).isEqualTo(expected);
    }

    @Property
    void onlyTheNamedPixelsChange(@ForAll Blend blend, @ForAll long seed, @ForAll @IntRange(max = 32) int from) {
        int[] before = premultiplied(seed, 64);
        int[] canvas = before.clone();
        blend.lay(canvas, premultiplied(~seed, 64), from, 40, Opacity.FULL);
        for (int i = 0; i < 64; i++) {
            if (i < from || i >= 40) {
                assertThat(canvas[i]).isEqualTo(before[i]);
            }
        }
    }

    @Property
    void anInvisibleLayerChangesNothing(@ForAll Blend blend, @ForAll long seed) {
        int[] before = premultiplied(seed, MANY);
        int[] canvas = before.clone();
        blend.lay(canvas, premultiplied(~seed, MANY), 0, MANY, 0);
        assertThat(canvas).isEqualTo(before);
        blend.lay(canvas, new int[MANY], 0, MANY, Opacity.FULL);
        assertThat(canvas).isEqualTo(before);
    }

    @Property
    void aFullLayerOnNothingIsItself(@ForAll Blend blend, @ForAll long seed) {
        int[] layer = premultiplied(seed, MANY);
        int[] canvas = new int[MANY];
        blend.lay(canvas, layer, 0, MANY, Opacity.FULL);
        assertThat(canvas).isEqualTo(blend == Blend.MULTIPLY ? new int[MANY] : layer);
    }

    @Test
    void scaledAlphaNeverSpillsIntoTheNeighbouringChannel() {
        int[] canvas = new int[1];
        int[] layer = new int[1];
        for (int alpha = 0; alpha < 256; alpha++) {
            for (int opacity = 0; opacity <= Opacity.FULL; opacity++) {
                canvas[0] = WHITE;
                layer[0] = alpha * 0x01010101;
                Blend.ALPHA.lay(canvas, layer, 0, 1, opacity);
                assertThat(canvas[0]).isEqualTo(WHITE);
            }
        }
    }

    @Test
    void theDivisionOfProductsIsExact() {
        for (int product = 0; product <= 255 * 65280; product++) {
            if (Rounding.over65280(product) != (product + 32640) / 65280) {
                fail("%d is divided wrongly", product);
            }
        }
    }

    @Test
    @DisplayName("REQ 79: two full layers of half grey add up to white, and more stays white")
    void addSaturates() {
        int[] canvas = {0xFF808080, 0xFFFF0001};
        Blend.ADD.lay(canvas, new int[] {0xFF808080, 0x80000080}, 0, 2, Opacity.FULL);
        assertThat(canvas).containsExactly(0xFFFFFFFF, 0xFFFF0081);
    }

    @Test
    @DisplayName("REQ 79: master opacity dims, over black")
    void masterOpacityDims() {
        int[] pixels = {0x80402000, 0xFFFFFFFF};
        int[] shown = pixels.clone();
        Opacity.scale(pixels, 0, 2, Opacity.of(0.5));
        Opacity.scaleOverBlack(shown, 0, 2, Opacity.of(0.5));
        assertThat(pixels).containsExactly(0x40201000, 0x80808080);
        assertThat(shown).containsExactly(0xFF201000, 0xFF808080);
    }

    @Test
    void opacityIsClampedAndNeverNaN() {
        assertThat(Opacity.of(-1)).isZero();
        assertThat(Opacity.of(Double.NaN)).isZero();
        assertThat(Opacity.of(7)).isEqualTo(Opacity.FULL);
        assertThat(Opacity.of(0.5)).isEqualTo(128);
    }

    private static void isPremultiplied(int[] pixels) {
        for (int pixel : pixels) {
            int alpha = pixel >>> 24;
            if ((pixel >>> 16 & 0xFF) > alpha || (pixel >>> 8 & 0xFF) > alpha || (pixel & 0xFF) > alpha) {
                fail("%08x is not premultiplied", pixel);
            }
        }
    }

    /** Random pixels, a third of them opaque and some at the edges of what there is. */
    static int[] premultiplied(long seed, int count) {
        Random random = new Random(seed);
        int[] pixels = new int[count];
        for (int i = 0; i < count; i++) {
            int alpha = random.nextInt(3) == 0 ? 255 : random.nextInt(256);
            int pixel = alpha << 24;
            for (int shift = 0; shift < 24; shift += 8) {
                pixel |= (random.nextInt(4) == 0 ? alpha : random.nextInt(alpha + 1)) << shift;
            }
            pixels[i] = pixel;
        }
        return pixels;
    }
}
