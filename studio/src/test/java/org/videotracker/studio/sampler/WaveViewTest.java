package org.videotracker.studio.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WaveViewTest {
    private static final double WIDTH = 800;

    @Test
    void theWholeClipFillsTheWidth() {
        assertThat(WaveView.WHOLE.place(0, WIDTH)).isZero();
        assertThat(WaveView.WHOLE.place(400, WIDTH)).isEqualTo(0.5);
        assertThat(WaveView.WHOLE.x(1, WIDTH)).isEqualTo(WIDTH);
    }

    @Property
    void zoomingKeepsThePlaceUnderTheMouse(
            @ForAll @DoubleRange(min = 1, max = 800) double x,
            @ForAll @DoubleRange(min = 1.2, max = 9000) double factor) {
        WaveView zoomed = WaveView.WHOLE.zoomed(factor, WaveView.WHOLE.place(x, WIDTH));

        assertThat(zoomed.place(x, WIDTH)).isCloseTo(x / WIDTH, within(1e-12));
        assertThat(zoomed.zoom()).isCloseTo(factor, within(1e-6));
    }

    @Property
    void pixelsAndPlacesAreInverse(
            @ForAll @DoubleRange(min = 0, max = 800) double x,
            @ForAll @DoubleRange(min = 1, max = 10_000) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1) double about) {
        WaveView view = WaveView.WHOLE.zoomed(zoom, about);

        assertThat(view.x(view.place(x, WIDTH), WIDTH)).isCloseTo(x, within(1e-6));
    }

    @Property
    void noZoomAndNoPanLeavesTheClip(
            @ForAll @DoubleRange(min = 0.01, max = 100_000) double factor,
            @ForAll @DoubleRange(min = -3, max = 3) double about,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double pixels) {
        WaveView view = WaveView.WHOLE.zoomed(factor, about).dragged(pixels, WIDTH);

        assertThat(view.from()).isBetween(0.0, 1.0);
        assertThat(view.to()).isBetween(0.0, 1.0 + 1e-12);
        assertThat(view.zoom()).isBetween(1.0, WaveView.MOST_ZOOM + 1e-6);
    }

    @Test
    void draggingMovesThePlaceWithTheMouse() {
        WaveView view = WaveView.WHOLE.zoomed(10, 0.5);
        double grabbed = view.place(300, WIDTH);

        assertThat(view.dragged(25, WIDTH).place(325, WIDTH)).isCloseTo(grabbed, within(1e-12));
    }

    @Test
    void zoomingOutAgainShowsTheWhole() {
        assertThat(WaveView.WHOLE.zoomed(5000, 0.3).zoomed(1.0 / 5000, 0.3)).isEqualTo(WaveView.WHOLE);
    }
}
