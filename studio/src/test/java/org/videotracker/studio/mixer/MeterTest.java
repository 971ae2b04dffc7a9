package org.videotracker.studio.mixer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeterTest {

    @Test
    void thePeakIsHeldAndThenFallsByTheSameHoweverOftenItIsDrawn() {
        PeakHold often = new PeakHold();
        PeakHold seldom = new PeakHold();
        often.follow(0.8, 10);
        seldom.follow(0.8, 10);
        for (int i = 1; i <= 150; i++) {
            assertThat(often.follow(0.1, 10 + i * 0.01)).isEqualTo(0.8);
        }
        double oftenNow = 0;
        for (int i = 1; i <= 50; i++) {
            oftenNow = often.follow(0.1, 11.5 + i * 0.01);
        }
        assertThat(seldom.follow(0.1, 12))
                .isEqualTo(oftenNow, within(1e-9))
                .isEqualTo(0.8 * FaderLaw.gain(-12), within(1e-9));
    }

    @Test
    void aLouderPeakTakesOverAtOnceAndTheMarkNeverFallsBelowTheLevel() {
        PeakHold hold = new PeakHold();
        hold.follow(0.2, 0);
        assertThat(hold.follow(0.9, 0.1)).isEqualTo(0.9);
        assertThat(hold.follow(0.5, 60)).isEqualTo(0.5);
    }

    @Test
    void theClipLightStaysLitUntilItIsPutOut() {
        ClipLight light = new ClipLight();
        assertThat(light.follow(5)).as("what was before one looked").isFalse();
        assertThat(light.follow(6)).isTrue();
        assertThat(light.follow(6)).isTrue();
        light.putOut();
        assertThat(light.follow(6)).isFalse();
        assertThat(light.follow(0)).as("a module that was begun anew").isFalse();
        assertThat(light.follow(1)).isTrue();
        light.putOut();
        assertThat(light.follow(true)).isTrue();
        assertThat(light.follow(false)).isTrue();
    }

    @Test
    void aBalanceTakesFromTheOtherSideAlone() {
        assertThat(StripGain.left(0.5, 0)).isEqualTo(0.5);
        assertThat(StripGain.right(0.5, 0)).isEqualTo(0.5);
        assertThat(StripGain.left(0.5, 1)).isZero();
        assertThat(StripGain.right(0.5, 1)).isEqualTo(0.5);
        assertThat(StripGain.left(1, -0.5)).isEqualTo(1);
        assertThat(StripGain.right(1, -0.5)).isEqualTo(0.5);
    }

    @Test
    void muteGoesBeforeSolo() {
        assertThat(StripGain.isHeard(false, false, false)).isTrue();
        assertThat(StripGain.isHeard(false, false, true)).isFalse();
        assertThat(StripGain.isHeard(false, true, true)).isTrue();
        assertThat(StripGain.isHeard(true, true, true)).isFalse();
    }
}
