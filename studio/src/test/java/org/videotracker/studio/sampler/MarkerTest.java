package org.videotracker.studio.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.videotracker.engine.sampler.PlayStyle;
import org.videotracker.engine.sampler.SampleSettings;
import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.cell.Fineness;
import org.videotracker.studio.cell.LogarithmicCell;

class MarkerTest {
    private static final double SECONDS = 10;
    private static final SampleSettings CROPPED =
            SampleSettings.DEFAULT.withRegion(0.2, 0.6).withPosition(0.5);
    private static final SampleSettings GRAIN =
            CROPPED.withPlayStyle(PlayStyle.GRAIN).withGrainSize(1);

    @Test
    void thePositionIsRelativeToTheRegion() {
        assertThat(Marker.POSITION.place(CROPPED, SECONDS)).isCloseTo(0.4, within(1e-12));
        assertThat(Marker.POSITION.value(0.3, CROPPED, SECONDS)).isCloseTo(0.25, within(1e-12));
        assertThat(Marker.POSITION.value(0.9, CROPPED, SECONDS)).isEqualTo(1);
    }

    @Test
    void theEdgesOfARegionNeverCross() {
        assertThat(Marker.REGION_START.value(0.9, CROPPED, SECONDS)).isEqualTo(0.6);
        assertThat(Marker.REGION_END.value(0.1, CROPPED, SECONDS)).isEqualTo(0.2);
        assertThat(Marker.REGION_START.value(-1, CROPPED, SECONDS)).isZero();
        assertThat(Marker.REGION_END.value(2, CROPPED, SECONDS)).isEqualTo(1);
    }

    @Test
    void aGrainIsAsLongAsItsBand() {
        assertThat(Marker.GRAIN_END.place(GRAIN, SECONDS)).isCloseTo(0.5, within(1e-12));
        assertThat(Marker.GRAIN_END.value(0.45, GRAIN, SECONDS)).isCloseTo(0.5, within(1e-12));
        assertThat(Marker.GRAIN_END.value(0.3, GRAIN, SECONDS)).isEqualTo(Marker.SHORTEST_GRAIN);
        assertThat(Marker.GRAIN_END.place(GRAIN.withGrainSize(9), SECONDS)).isEqualTo(0.6);
        assertThat(Marker.GRAIN_END.place(GRAIN.withGrainSize(0), SECONDS)).isEqualTo(0.6);
    }

    private static Marker at(double x, double y, SampleSettings settings) {
        return Marker.at(x, y, 1000, 90, 8, WaveView.WHOLE, settings, SECONDS);
    }

    @Test
    void aMarkerIsGrabbedWithinEightPixels() {
        assertThat(at(207, 10, CROPPED)).isEqualTo(Marker.REGION_START);
        assertThat(at(209, 10, CROPPED)).isNull();
        assertThat(at(592, 10, CROPPED)).isEqualTo(Marker.REGION_END);
    }

    @Test
    void twoMarkersAtOnePlaceCanBothBeGrabbed() {
        assertThat(at(0, 5, SampleSettings.DEFAULT)).isEqualTo(Marker.REGION_START);
        assertThat(at(0, 85, SampleSettings.DEFAULT)).isEqualTo(Marker.POSITION);
        SampleSettings empty = SampleSettings.DEFAULT.withRegion(0.5, 0.5);
        assertThat(at(497, 5, empty)).isEqualTo(Marker.REGION_START);
        assertThat(at(503, 5, empty)).isEqualTo(Marker.REGION_END);
    }

    @Test
    void theGrainCanBeGrabbedOnlyInItsStyle() {
        assertThat(at(500, 45, GRAIN)).isEqualTo(Marker.GRAIN_END);
        assertThat(at(500, 45, GRAIN.withPlayStyle(PlayStyle.LOOP))).isNull();
    }

    @Test
    void grainSizesAreAsFineAtAMillisecondAsAtTenSeconds() {
        CellKind grain = new LogarithmicCell(0, 0.001, 10, 0);
        assertThat(grain.valueAt(0)).isZero();
        assertThat(grain.valueAt(0.01)).isZero();
        assertThat(grain.valueAt(1)).isCloseTo(10, within(1e-9));
        assertThat(grain.valueAt(0.505)).isCloseTo(0.1, within(1e-9));
        for (double place = 0.02; place <= 1; place += 0.01) {
            assertThat(grain.place(grain.valueAt(place))).isCloseTo(place, within(1e-9));
        }
        assertThat(grain.place(0)).isZero();
        assertThat(grain.show(0.00151)).isEqualTo("0.00151");
        assertThat(grain.show(5)).isEqualTo("5");
        assertThat(grain.stepped(0, 1, Fineness.NORMAL)).isBetween(0.001, 0.0012);
        assertThat(grain.stepped(0.001, -1, Fineness.NORMAL)).isZero();
    }
}
