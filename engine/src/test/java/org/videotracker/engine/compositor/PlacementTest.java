package org.videotracker.engine.compositor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.videotracker.engine.compositor.Pictures.layer;
import static org.videotracker.engine.compositor.Pictures.plain;
import static org.videotracker.engine.compositor.Pictures.time;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

    @ParameterizedTest
    @DisplayName("REQ 77: STRETCH fills, FIT shows the whole picture, FILL cuts off what sticks out")
    @CsvSource({
        // source, canvas, fit, where on the canvas, which part of the source
        "100, 50, 200, 200, STRETCH, 0, 0, 200, 200, 0, 0, 100, 50",
        "100, 50, 200, 200, FIT, 0, 50, 200, 100, 0, 0, 100, 50",
        "50, 100, 200, 200, FIT, 50, 0, 100, 200, 0, 0, 50, 100",
        "100, 50, 200, 200, FILL, 0, 0, 200, 200, 25, 0, 50, 50",
        "50, 100, 200, 200, FILL, 0, 0, 200, 200, 0, 25, 50, 50",
        "1280, 720, 1280, 720, FIT, 0, 0, 1280, 720, 0, 0, 1280, 720",
        "1920, 1080, 1280, 720, FILL, 0, 0, 1280, 720, 0, 0, 1920, 1080",
    })
    void fitDecidesWhereAPictureGoes(
            int sourceWidth,
            int sourceHeight,
            int canvasWidth,
            int canvasHeight,
            Fit fit,
            int x,
            int y,
            int width,
            int height,
            double fromX,
            double fromY,
            double fromWidth,
            double fromHeight) {
        Placement placement = new Placement();
        placement.place(at(Area.FULL, fit), sourceWidth, sourceHeight, canvasWidth, canvasHeight);
        assertThat(new int[] {placement.x, placement.y, placement.width, placement.height})
                .containsExactly(x, y, width, height);
        assertThat(new double[] {placement.sourceX, placement.sourceY, placement.sourceWidth, placement.sourceHeight})
                .containsExactly(fromX, fromY, fromWidth, fromHeight);
    }

    private static Layer at(Area area, Fit fit) {
        Layer layer = new Layer();
        layer.place(area);
        layer.fit = fit;
        return layer;
    }

    @Test
    @DisplayName("REQ 78: rectangles that touch leave neither a gap nor an overlap")
    void touchingRectanglesShareTheirEdge() {
        Placement left = new Placement();
        Placement right = new Placement();
        for (int canvas = 1; canvas < 50; canvas++) {
            left.place(at(new Area(0, 0, 1 / 3.0, 1), Fit.STRETCH), 5, 5, canvas, canvas);
            right.place(at(new Area(1 / 3.0, 0, 2 / 3.0, 1), Fit.STRETCH), 5, 5, canvas, canvas);
            assertThat(right.left).isEqualTo(left.right);
            assertThat(right.right).isEqualTo(canvas);
        }
    }

    @Test
    void aPictureAtItsOwnSizeIsCopiedWithoutInterpolation() {
        Frame source = Pictures.noise(10, 6, 3);
        Layer tile = layer(source);
        tile.place(new Area(0.25, 0.25, 0.5, 0.5));
        Frame out = composed(20, 12, tile, Scaling.BILINEAR);
        for (int y = 0; y < 6; y++) {
            for (int x = 0; x < 10; x++) {
                assertThat(out.pixel(5 + x, 3 + y)).isEqualTo(source.pixel(x, y));
            }
        }
    }

    @Test
    void aPlainPictureStaysPlainAtEverySize() {
        for (Scaling scaling : Scaling.values()) {
            for (int size = 1; size < 40; size += 3) {
                Layer layer = layer(plain(size, size, 0xFF4080C0));
                layer.fit = Fit.STRETCH;
                assertThat(composed(17, 17, layer, scaling).pixels).containsOnly(0xFF4080C0);
            }
        }
    }

    @Test
    void bilinearFindsTheMeanBetweenTwoPixels() {
        Frame two = new Frame(2, 1);
        two.pixels[0] = 0xFF000000;
        two.pixels[1] = 0xFF00FF00;
        Layer layer = layer(two);
        layer.fit = Fit.STRETCH;
        Frame out = composed(4, 4, layer, Scaling.BILINEAR);
        assertThat(java.util.Arrays.copyOf(out.pixels, 4))
                .containsExactly(0xFF000000, 0xFF004000, 0xFF00BF00, 0xFF00FF00);
        assertThat(java.util.Arrays.copyOf(composed(4, 4, layer, Scaling.NEAREST).pixels, 4))
                .containsExactly(0xFF000000, 0xFF000000, 0xFF00FF00, 0xFF00FF00);
    }

    @Test
    void whatReachesBeyondTheCanvasIsCutOff() {
        Frame source = Pictures.noise(8, 8, 5);
        Layer layer = layer(source);
        layer.place(new Area(-0.5, -0.5, 1, 1));
        Frame out = composed(8, 8, layer, Scaling.BILINEAR);
        assertThat(out.pixel(0, 0)).isEqualTo(source.pixel(4, 4));
        assertThat(out.pixel(3, 3)).isEqualTo(source.pixel(7, 7));
        assertThat(out.pixel(4, 4)).isZero();
    }

    @Test
    void aRectangleWithoutSizeShowsNothingAndOneThatIsNoneIsRefused() {
        Layer layer = layer(plain(8, 8, -1));
        layer.place(new Area(0.5, 0.5, 0, 0));
        for (Fit fit : Fit.values()) {
            layer.fit = fit;
            assertThat(composed(8, 8, layer, Scaling.BILINEAR).pixels).containsOnly(0);
        }
        assertThatThrownBy(() -> new Area(Double.NaN, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Area(0, 0, -1, 1)).hasMessageContaining("width=-1.0");
    }

    private static Frame composed(int width, int height, Layer layer, Scaling scaling) {
        Frame out = new Frame(width, height);
        layer.blend = org.videotracker.engine.compositor.blend.Blend.ALPHA;
        new Compositor(width, height, 1)
                .compose(new Layer[] {layer}, 1, new Mix(1, false, Mix.Backdrop.TRANSPARENT, scaling), time(0, 0), out);
        return out;
    }
}
