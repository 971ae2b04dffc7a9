package org.videotracker.engine.sampler.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.sampler.envelope.Envelope.Phase;

/** At 1000 frames per second, so that a frame is a millisecond. */
class EnvelopeTest {
    private final EnvelopeShape shape = new EnvelopeShape();
    private final Envelope envelope = new Envelope();

    private void start(double attack, double decay, double sustain, double release) {
        shape.set(new EnvelopeSettings(attack, decay, sustain, release, 0));
        envelope.start(shape, 1000, 0);
    }

    private double after(int frames) {
        for (int i = 0; i < frames; i++) {
            envelope.advance(1);
            envelope.settle();
        }
        return envelope.level();
    }

    @Test
    void itRisesFallsAndHoldsInStraightLines() {
        start(100, 50, 0.4, 10);

        assertThat(after(0)).isZero();
        assertThat(after(25)).isEqualTo(0.25);
        assertThat(after(75)).isEqualTo(1);
        assertThat(after(25)).isCloseTo(0.7, within(1e-12));
        assertThat(after(25)).isEqualTo(0.4);
        assertThat(after(5000)).isEqualTo(0.4);
        assertThat(envelope.phase()).isEqualTo(Phase.SUSTAIN);
    }

    @Test
    void withoutAttackItBeginsAtFullLevel() {
        start(0, 0, 1, 10);

        assertThat(envelope.level()).isEqualTo(1);
    }

    @Test
    void releaseFallsFromTheLevelInStraightLine() {
        start(0, 0, 0.8, 40);
        envelope.release(Long.MAX_VALUE);

        assertThat(after(10)).isCloseTo(0.6, within(1e-12));
        assertThat(after(30)).isZero();
        assertThat(envelope.phase()).isEqualTo(Phase.DONE);
    }

    @Test
    @DisplayName("REQ 65: a gate shorter than the attack releases from the level reached")
    void aGateShorterThanTheAttackReleasesFromTheLevelReached() {
        start(100, 0, 1, 20);
        after(30);
        envelope.release(Long.MAX_VALUE);

        assertThat(envelope.level()).isCloseTo(0.3, within(1e-12));
        assertThat(after(10)).isCloseTo(0.15, within(1e-12));
    }

    @Test
    @DisplayName("REQ 52: a retrigger attacks from the current level")
    void aRetriggerAttacksFromTheCurrentLevel() {
        shape.set(new EnvelopeSettings(100, 0, 1, 10, 0));
        envelope.start(shape, 1000, 0.6);

        assertThat(envelope.level()).isEqualTo(0.6);
        assertThat(after(50)).isCloseTo(0.8, within(1e-12));
        assertThat(after(50)).isEqualTo(1);
    }

    @Test
    @DisplayName("REQ 52: a sustain of 0 ends with the decay")
    void aSustainOfNothingEndsWithTheDecay() {
        start(10, 20, 0, 1000 / 2.0);
        after(29);
        assertThat(envelope.phase()).isEqualTo(Phase.DECAY);

        after(1);
        assertThat(envelope.phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void releaseIsIgnoredDuringReleaseAndAfter() {
        start(0, 0, 1, 40);
        envelope.release(Long.MAX_VALUE);
        after(20);
        envelope.release(Long.MAX_VALUE);

        assertThat(after(10)).isCloseTo(0.25, within(1e-12));
        after(10);
        envelope.release(Long.MAX_VALUE);
        assertThat(envelope.phase()).isEqualTo(Phase.DONE);
    }

    @Property
    void noEditMakesAStep(
            @ForAll @IntRange(max = 300) int when,
            @ForAll boolean isReleased,
            @ForAll @DoubleRange(max = 200) double attack,
            @ForAll @DoubleRange(max = 1) double sustain,
            @ForAll @DoubleRange(min = 5, max = 200) double release) {
        start(100, 100, 0.5, 80);
        after(when);
        if (isReleased) {
            envelope.release(Long.MAX_VALUE);
            after(20);
        }
        double before = envelope.level();
        shape.set(new EnvelopeSettings(attack, attack, sustain, release, 0));
        envelope.edit(shape, Long.MAX_VALUE);

        assertThat(envelope.level()).isEqualTo(before);
    }

    @Test
    @DisplayName("REQ 58: an edited attack goes on from the current level, for what is left of it")
    void anEditedAttackGoesOnFromTheCurrentLevel() {
        start(100, 0, 1, 10);
        after(50);
        shape.attackMs = 20;
        envelope.edit(shape, Long.MAX_VALUE);

        assertThat(after(5)).isCloseTo(0.75, within(1e-12));
        assertThat(after(5)).isEqualTo(1);
    }

    @Test
    @DisplayName("REQ 58: an edited sustain is reached within 10 ms")
    void anEditedSustainIsReachedSoon() {
        start(0, 0, 1, 10);
        shape.sustain = 0.5;
        envelope.edit(shape, Long.MAX_VALUE);

        assertThat(after(5)).isCloseTo(0.75, within(1e-12));
        assertThat(after(5)).isEqualTo(0.5);
        assertThat(after(50)).isEqualTo(0.5);
    }

    @Test
    @DisplayName("REQ 58: an edited release reaches a note that is dying away")
    void anEditedReleaseReachesADyingNote() {
        start(0, 0, 1, 1000);
        envelope.release(Long.MAX_VALUE);
        after(500);
        shape.releaseMs = 20;
        envelope.edit(shape, Long.MAX_VALUE);

        assertThat(after(5)).isCloseTo(0.25, within(1e-12));
        after(5);
        assertThat(envelope.phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void theCurveBendsEverySegmentAndKeepsItsEnds() {
        shape.set(new EnvelopeSettings(100, 0, 1, 100, 4));
        envelope.start(shape, 1000, 0);

        assertThat(after(50)).isCloseTo((1 - Math.exp(-2)) / (1 - Math.exp(-4)), within(1e-12));
        assertThat(after(50)).isEqualTo(1);
        envelope.release(Long.MAX_VALUE);
        assertThat(after(50)).isLessThan(0.2);
        assertThat(after(50)).isZero();
    }

    @Test
    void settingsOutsideTheirRangesAreRefused() {
        assertThatThrownBy(() -> new EnvelopeSettings(0, 0, 1, 4, 0)).hasMessageContaining("releaseMs");
        assertThatThrownBy(() -> new EnvelopeSettings(-1, 0, 1, 5, 0)).hasMessageContaining("attackMs");
        assertThatThrownBy(() -> new EnvelopeSettings(0, 0, Double.NaN, 5, 0)).hasMessageContaining("sustain");
    }
}
