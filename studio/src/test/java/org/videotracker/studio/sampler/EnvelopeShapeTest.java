package org.videotracker.studio.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.videotracker.engine.sampler.envelope.EnvelopeSettings;

class EnvelopeShapeTest {
    private static final EnvelopeSettings ENVELOPE = new EnvelopeSettings(1000, 500, 0.4, 2000, 0);

    @Test
    void theShapeLiesOverTheClipInItsTime() {
        EnvelopeShape shape = EnvelopeShape.of(ENVELOPE, 0.1, 0.9, EnvelopeShape.placePerMs(1, 10));

        assertThat(shape.attack()).isCloseTo(0.2, within(1e-9));
        assertThat(shape.decay()).isCloseTo(0.25, within(1e-9));
        assertThat(shape.gateEnd()).isCloseTo(0.575, within(1e-9));
        assertThat(shape.release()).isCloseTo(0.775, within(1e-9));
        assertThat(shape.level(EnvelopeHandle.DECAY)).isEqualTo(0.4);
    }

    @Test
    void aNoteAtDoubleSpeedGoesTwiceAsFarInTheSameTime() {
        EnvelopeShape shape = EnvelopeShape.of(ENVELOPE, 0, 1, EnvelopeShape.placePerMs(2, 10));

        assertThat(shape.attack()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void aNoteBackwardsGoesToTheLeft() {
        EnvelopeShape shape = EnvelopeShape.of(ENVELOPE, 0.9, 0.1, EnvelopeShape.placePerMs(-1, 10));

        assertThat(shape.attack()).isCloseTo(0.8, within(1e-9));
        assertThat(shape.release()).isLessThan(shape.gateEnd());
    }

    @Test
    void theReleaseBeginsEarlyWhereItWouldRunPastTheEnd() {
        EnvelopeShape shape = EnvelopeShape.of(ENVELOPE, 0, 0.3, EnvelopeShape.placePerMs(1, 10));

        assertThat(shape.gateEnd()).isCloseTo(shape.decay(), within(1e-9));
        EnvelopeShape roomy = EnvelopeShape.of(ENVELOPE, 0, 0.4, EnvelopeShape.placePerMs(1, 10));
        assertThat(roomy.release()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void aDragChangesWhatItsPointStandsFor() {
        assertThat(EnvelopeShape.drag(EnvelopeHandle.ATTACK, ENVELOPE, 250, 0.3))
                .containsExactly(new EnvelopeShape.Change("attackMs", 1250));
        assertThat(EnvelopeShape.drag(EnvelopeHandle.DECAY, ENVELOPE, -100, 0.1))
                .containsExactly(new EnvelopeShape.Change("decayMs", 400), new EnvelopeShape.Change("sustain", 0.5));
        assertThat(EnvelopeShape.drag(EnvelopeHandle.SUSTAIN, ENVELOPE, 50, -0.1))
                .singleElement()
                .satisfies(change -> assertThat(change.value()).isCloseTo(0.3, within(1e-9)));
        assertThat(EnvelopeShape.drag(EnvelopeHandle.RELEASE, ENVELOPE, 5, 0))
                .containsExactly(new EnvelopeShape.Change("releaseMs", 2005));
    }
}
