package org.videotracker.engine.compositor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.compositor.Pictures.layer;
import static org.videotracker.engine.compositor.Pictures.mix;
import static org.videotracker.engine.compositor.Pictures.noise;
import static org.videotracker.engine.compositor.Pictures.plain;
import static org.videotracker.engine.compositor.Pictures.time;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.compositor.blend.Blend;
import org.videotracker.engine.compositor.blend.Opacity;

class CompositorTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 22;
    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int GREY = 0xFF808080;

    @Property(tries = 150)
    void theHeightOfTheStripsDoesNotShow(@ForAll("layers") Layer[] layers, @ForAll Mix.Backdrop backdrop) {
        Frame[] results = new Frame[3];
        for (int i = 0; i < results.length; i++) {
            results[i] = new Frame(WIDTH, HEIGHT);
            int stripRows = new int[] {4, 8, 64}[i];
            new Compositor(WIDTH, HEIGHT, 4, stripRows)
                    .compose(
                            layers,
                            layers.length,
                            new Mix(0.9, true, backdrop, Scaling.BILINEAR),
                            time(0, 0),
                            results[i]);
        }
        assertThat(results[1].pixels).isEqualTo(results[0].pixels);
        assertThat(results[2].pixels).isEqualTo(results[0].pixels);
    }

    @Property(tries = 150)
    void mixingStripByStripEqualsBlendingWholeFrames(@ForAll("fullLayers") Layer[] layers) {
        int[] expected = new int[WIDTH * HEIGHT];
        boolean first = true;
        for (Layer layer : layers) {
            Blend blend = first && layer.blend == Blend.MULTIPLY ? Blend.ALPHA : layer.blend;
            first = false;
            blend.lay(expected, ((Frame) layer.picture).pixels, 0, expected.length, Opacity.of(layer.opacity));
        }
        assertThat(composed(layers).pixels).isEqualTo(expected);
    }

    @Test
    @DisplayName("REQ 79: nothing at all is transparent, and black over black")
    void nothingIsTransparentOrBlack() {
        Frame out = plain(8, 8, GREY);
        Compositor compositor = new Compositor(8, 8, 2);
        compositor.compose(new Layer[0], 0, mix(Mix.Backdrop.TRANSPARENT), time(0, 0), out);
        assertThat(out.pixels).containsOnly(0);
        compositor.compose(new Layer[0], 0, mix(Mix.Backdrop.BLACK), time(1, 0.1), out);
        assertThat(out.pixels).containsOnly(0xFF000000);
    }

    @Test
    @DisplayName("REQ 79: the first visible layer is drawn with ALPHA when it should multiply")
    void aMultiplyLayerAtTheBottomIsShown() {
        Layer hidden = layer(plain(WIDTH, HEIGHT, RED));
        hidden.visible = false;
        Layer bottom = layer(plain(WIDTH, HEIGHT, GREY));
        bottom.blend = Blend.MULTIPLY;
        Layer above = layer(plain(WIDTH, HEIGHT, RED));
        above.blend = Blend.MULTIPLY;
        assertThat(composed(hidden, bottom).pixels).containsOnly(GREY);
        assertThat(composed(hidden, bottom, above).pixels).containsOnly(0xFF800000);
    }

    @Test
    @DisplayName("REQ 77: the first layer is at the bottom and the last on top")
    void theLastLayerIsOnTop() {
        Layer below = layer(plain(WIDTH, HEIGHT, RED));
        Layer above = layer(plain(WIDTH, HEIGHT, GREEN));
        below.blend = Blend.ALPHA;
        above.blend = Blend.ALPHA;
        assertThat(composed(below, above).pixels).containsOnly(GREEN);
        assertThat(composed(above, below).pixels).containsOnly(RED);
    }

    @Test
    @DisplayName("REQ 79: master opacity dims the whole over black")
    void masterOpacityDimsTheWhole() {
        Frame out = new Frame(WIDTH, HEIGHT);
        Layer[] layers = {layer(plain(WIDTH, HEIGHT, 0xFFFFFFFF))};
        new Compositor(WIDTH, HEIGHT, 1)
                .compose(layers, 1, new Mix(0.5, false, Mix.Backdrop.BLACK, Scaling.BILINEAR), time(0, 0), out);
        assertThat(out.pixels).containsOnly(0xFF808080);
    }

    @Test
    @DisplayName("REQ 78: a layer is seen in its rectangle only, and a hidden one not at all")
    void aLayerStaysInItsRectangle() {
        Layer tile = layer(plain(10, 10, RED));
        tile.place(new Area(0.5, 0.25, 0.25, 0.5));
        tile.fit = Fit.STRETCH;
        Frame out = new Frame(40, 20);
        Compositor compositor = new Compositor(40, 20, 1);
        compositor.compose(new Layer[] {tile}, 1, mix(Mix.Backdrop.TRANSPARENT), time(0, 0), out);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 40; x++) {
                boolean inside = x >= 20 && x < 30 && y >= 5 && y < 15;
                assertThat(out.pixel(x, y)).as("%d, %d", x, y).isEqualTo(inside ? RED : 0);
            }
        }
        tile.visible = false;
        compositor.compose(new Layer[] {tile}, 1, mix(Mix.Backdrop.TRANSPARENT), time(1, 1), out);
        assertThat(out.pixels).containsOnly(0);
    }

    @Test
    void aHiddenLayersPictureIsStillToldTheTime() {
        long[] told = {-1};
        Layer hidden = layer(Pictures.telling(told));
        hidden.visible = false;
        new Compositor(4, 4, 1).compose(new Layer[] {hidden}, 1, mix(Mix.Backdrop.BLACK), time(7, 0), new Frame(4, 4));
        assertThat(told[0]).isEqualTo(7);
    }

    @Test
    void whatAnOpaqueLayerHidesIsLeftOutWithoutADifference() {
        long[] told = {-1};
        Layer beneath = layer(Pictures.telling(told));
        Layer light = layer(plain(WIDTH, HEIGHT, RED));
        Layer opaque = layer(new ClipPicture(Pictures.counting(WIDTH / 2, HEIGHT, 9, 30)));
        opaque.blend = Blend.ALPHA;
        opaque.fit = Fit.FILL;
        Layer above = layer(plain(WIDTH, HEIGHT, 0xFF000100));
        assertThat(composed(beneath, light, opaque, above).pixels).containsOnly(0xFF000100);
        assertThat(told[0]).isZero();
        opaque.opacity = 0.5;
        assertThat(composed(beneath, light, opaque, above).pixels).containsOnly(0xFF800100);
        opaque.opacity = 1;
        opaque.place(new Area(0, 0, 0.5, 1));
        assertThat(composed(beneath, light, opaque, above).pixel(WIDTH - 1, 0)).isEqualTo(0xFFFF0100);
    }

    @Test
    @DisplayName("section 16: feedback shows the frame before, one frame late")
    void feedbackIsOneFrameLate() {
        FrameDelay previous = new FrameDelay(4, 4);
        Layer source = layer(plain(4, 4, 0xFF100000));
        Layer back = layer(previous);
        back.blend = Blend.ADD;
        Layer[] layers = {source, back};
        Compositor compositor = new Compositor(4, 4, 2);
        Frame out = new Frame(4, 4);
        for (int n = 1; n <= 3; n++) {
            compositor.compose(layers, 2, mix(Mix.Backdrop.BLACK), time(n, n), out);
            assertThat(out.pixel(1, 1)).isEqualTo(0xFF000000 | n << 20);
            previous.take(out);
        }
    }

    private static Frame composed(Layer... layers) {
        Frame out = plain(WIDTH, HEIGHT, 0x12345678);
        new Compositor(WIDTH, HEIGHT, 4).compose(layers, layers.length, mix(Mix.Backdrop.TRANSPARENT), time(0, 0), out);
        return out;
    }

    @Provide
    Arbitrary<Layer[]> fullLayers() {
        return anyLayers(Arbitraries.just(new int[] {WIDTH, HEIGHT}), Arbitraries.just(Area.FULL));
    }

    @Provide
    Arbitrary<Layer[]> layers() {
        Arbitrary<int[]> size = Arbitraries.of(
                new int[] {WIDTH, HEIGHT}, new int[] {12, 9}, new int[] {1, 1}, new int[] {80, 45}, new int[] {64, 7});
        Arbitrary<Double> edge = Arbitraries.doubles().between(-0.5, 1).ofScale(2);
        Arbitrary<Double> length = Arbitraries.doubles().between(0, 1.5).ofScale(2);
        return anyLayers(
                size,
                Arbitraries.oneOf(
                        Arbitraries.just(Area.FULL),
                        Combinators.combine(edge, edge, length, length).as(Area::new)));
    }

    private static Arbitrary<Layer[]> anyLayers(Arbitrary<int[]> sizes, Arbitrary<Area> areas) {
        return Combinators.combine(
                        sizes,
                        areas,
                        Arbitraries.of(Blend.class),
                        Arbitraries.of(Fit.class),
                        Arbitraries.of(0.0, 0.3, 0.77, 1.0),
                        Arbitraries.longs())
                .as((size, area, blend, fit, opacity, seed) -> {
                    Layer layer = layer(noise(size[0], size[1], seed));
                    layer.place(area);
                    layer.blend = blend;
                    layer.fit = fit;
                    layer.opacity = opacity;
                    return layer;
                })
                .array(Layer[].class)
                .ofMaxSize(4);
    }
}
