package org.videotracker.engine.mixer.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ 73: soft clip")
class SoftClipTest {

    @Test
    void quietSamplesStayAsTheyAre() {
        float[] quiet = {0, 0.1f, -0.74f, 0.75f};
        float[] bent = quiet.clone();
        SoftClip.bend(bent, bent.length);
        assertThat(bent).containsExactly(quiet);
    }

    @Test
    void nothingPassesFullScaleAndOrderIsKept() {
        float[] rising = new float[400];
        for (int i = 0; i < rising.length; i++) {
            rising[i] = (i - 200) * 0.05f;
        }
        SoftClip.bend(rising, rising.length);
        for (int i = 1; i < rising.length; i++) {
            assertThat(rising[i]).isGreaterThan(rising[i - 1]).isBetween(-1f, 1f);
        }
    }

    @Test
    void theCurveHasNoCornerAtTheKnee() {
        float[] near = {0.7501f, 0.7500f};
        SoftClip.bend(near, 2);
        assertThat((near[0] - near[1]) / 0.0001f).isCloseTo(1, within(0.01f));
    }
}
