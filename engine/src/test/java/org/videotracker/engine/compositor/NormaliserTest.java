package org.videotracker.engine.compositor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.videotracker.engine.compositor.Pictures.layer;
import static org.videotracker.engine.compositor.Pictures.plain;
import static org.videotracker.engine.compositor.Pictures.time;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.compositor.blend.Blend;

@DisplayName("REQ 80: auto-normalise")
class NormaliserTest {

    @Test
    void aSingleFullLayerIsNeverDarkened() {
        Normaliser normaliser = new Normaliser();
        for (int n = 0; n < 10; n++) {
            assertThat(normaliser.factor(n / 30.0, 1)).isEqualTo(1);
            assertThat(normaliser.factor(n / 30.0, 0.2)).isEqualTo(1);
        }
    }

    @Test
    void fourFullLayersShareTheLight() {
        Normaliser normaliser = new Normaliser();
        assertThat(normaliser.factor(0, 4)).isEqualTo(0.25);
    }

    @Test
    void aStartingVoiceDimsTheOthersGraduallyWithinFiftyMilliseconds() {
        Normaliser normaliser = new Normaliser();
        for (int n = 0; n < 60; n++) {
            normaliser.factor(n / 60.0, 1);
        }
        double before = 1;
        for (int n = 60; n < 62; n++) {
            double factor = normaliser.factor(n / 60.0, 2);
            assertThat(factor).isLessThan(before).isGreaterThan(0.5);
            before = factor;
        }
        assertThat(normaliser.factor(62 / 60.0, 2)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void whatHappenedMoreThanFiftyMillisecondsAgoIsForgottenEntirely() {
        Normaliser whole = new Normaliser();
        Normaliser late = new Normaliser();
        for (int n = 0; n < 200; n++) {
            double seconds = n / 25.0;
            double sum = 1 + n * 7 % 5;
            double factor = whole.factor(seconds, sum);
            if (n >= 98 && late.factor(seconds, sum) != factor) {
                assertThat(n).isLessThan(100);
            }
        }
    }

    @Test
    void askingTwiceForAMomentIsAskingOnce() {
        Normaliser once = new Normaliser();
        Normaliser twice = new Normaliser();
        for (int n = 0; n < 20; n++) {
            double expected = once.factor(n / 60.0, n % 3 + 1);
            twice.factor(n / 60.0, n % 3 + 1);
            assertThat(twice.factor(n / 60.0, n % 3 + 1)).isEqualTo(expected);
        }
    }

    @Test
    void afterASeekBackwardsNothingOfTheFutureRemains() {
        Normaliser normaliser = new Normaliser();
        normaliser.factor(5, 8);
        assertThat(normaliser.factor(1, 1)).isEqualTo(1);
        assertThat(normaliser.factor(5, 1)).isEqualTo(1);
    }

    @Test
    void onlyAddedLayersThatAreShownCount() {
        Layer added = layer(plain(2, 2, -1));
        Layer covering = layer(plain(2, 2, -1));
        covering.blend = Blend.ALPHA;
        Layer hidden = layer(plain(2, 2, -1));
        hidden.visible = false;
        Layer empty = new Layer();
        assertThat(AddedLight.greatest(new Layer[] {added, covering, hidden, empty}, 4))
                .isEqualTo(1);
    }

    @Test
    void tilesSideBySideDoNotShareTheirLight() {
        Layer left = layer(plain(2, 2, -1));
        Layer right = layer(plain(2, 2, -1));
        left.place(new Area(0, 0, 0.5, 1));
        right.place(new Area(0.5, 0, 0.5, 1));
        assertThat(AddedLight.greatest(new Layer[] {left, right}, 2)).isEqualTo(1);
        right.place(new Area(0.4, 0, 0.5, 1));
        assertThat(AddedLight.greatest(new Layer[] {left, right}, 2)).isEqualTo(2);
    }

    @Test
    void switchedOffTheLightAddsUp() {
        Layer[] two = {layer(plain(4, 4, 0xFF646464)), layer(plain(4, 4, 0xFF646464))};
        Frame on = new Frame(4, 4);
        Frame off = new Frame(4, 4);
        new Compositor(4, 4, 2).compose(two, 2, new Mix(1, true, Mix.Backdrop.BLACK, Scaling.BILINEAR), time(0, 0), on);
        new Compositor(4, 4, 2)
                .compose(two, 2, new Mix(1, false, Mix.Backdrop.BLACK, Scaling.BILINEAR), time(0, 0), off);
        assertThat(on.pixels).containsOnly(0xFF646464);
        assertThat(off.pixels).containsOnly(0xFFC8C8C8);
    }
}
