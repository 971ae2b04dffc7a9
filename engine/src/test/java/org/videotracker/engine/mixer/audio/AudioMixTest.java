package org.videotracker.engine.mixer.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudioMixTest {
    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(2, 2);
    private static final UUID C = new UUID(3, 3);
    private static final int TEN_MS = 480;
    /** A full-scale step in 480 frames moves by this much per frame. */
    private static final float STEEPEST = 2f / TEN_MS + 1e-5f;

    @Test
    @DisplayName("section 10.1: out = master x sum of gain x source")
    void theMixIsTheWeightedSum() {
        MixRun run = new MixRun(settings(0.5, connection(A, 1), connection(B, 0.25)), 0.5f, 0.8f);
        assertThat(run.render(64)).containsOnly(0.5f * (0.5f + 0.25f * 0.8f));
    }

    @Test
    void theFirstRunLosesNoAttack() {
        MixRun run = new MixRun(settings(1, connection(A, 1)), 1f);
        assertThat(run.render(1)).containsExactly(1f);
    }

    @Test
    @DisplayName("REQ 73: gains reach from 0 to 2")
    void gainsReachFromZeroToTwo() {
        assertThat(new MixRun(settings(2, connection(A, 2)), 0.1f).render(16)).containsOnly(0.1f * 2 * 2);
        assertThat(connection(A, 7).gain()).isEqualTo(2);
        assertThat(connection(A, -1).gain()).isZero();
        assertThatThrownBy(() -> connection(A, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("REQ 73: a change of gain takes 10 ms, in small steps")
    void aChangeOfGainIsSmooth() {
        MixRun run = new MixRun(settings(1, connection(A, 2)), 1f);
        run.render(256);
        run.settings(settings(1, connection(A, 0)));
        float[] out = run.render(768);
        assertThat(greatestStep(out)).isLessThan(STEEPEST);
        assertThat(out[TEN_MS - 1]).isGreaterThan(0);
        assertThat(out[TEN_MS]).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64, 100, 255})
    @DisplayName("REQ 73, E-15: however time is cut into runs, the samples are the same to the bit")
    void theSamplesDoNotDependOnTheRuns(int longest) {
        assertThat(journey(longest)).isEqualTo(journey(256));
    }

    private static float[] journey(int longest) {
        MixRun run = new MixRun(settings(0.9, connection(A, 0.3), connection(B, 1.7)), 0.37f, -0.81f);
        float[] first = run.render(512, longest);
        run.settings(settings(1.3, connection(A, 0.7), new AudioConnection(B, 0.1, -0.4, false, false)));
        float[] second = run.render(256, longest);
        run.settings(new AudioMixSettings(false, 0.2, true, List.of(connection(A, 2), connection(B, 2))));
        float[] third = run.render(1024, longest);
        float[] meters = {run.mix.peak(), run.mix.rms(), run.mix.peak(0), run.mix.rms(1)};
        return concat(first, second, third, meters);
    }

    @Test
    @DisplayName("REQ 73: muting takes away one connection, without a click")
    void muteSilencesOneConnection() {
        MixRun run = new MixRun(settings(1, connection(A, 1), connection(B, 1)), 0.5f, 0.25f);
        run.render(256);
        run.settings(settings(1, new AudioConnection(A, 1, 0, true, false), connection(B, 1)));
        float[] out = run.render(1024);
        assertThat(greatestStep(out)).isLessThan(STEEPEST);
        assertThat(out[1023]).isEqualTo(0.25f);
    }

    @Test
    @DisplayName("REQ 73: solo leaves only those that are solo, and mute is stronger")
    void soloLeavesOnlyTheSolos() {
        MixRun run = new MixRun(
                settings(
                        1,
                        connection(A, 1),
                        new AudioConnection(B, 1, 0, false, true),
                        new AudioConnection(C, 1, 0, true, true)),
                0.5f,
                0.25f,
                0.125f);
        assertThat(run.render(16)).containsOnly(0.25f);
    }

    @Test
    @DisplayName("REQ 73: pan is a balance; the middle changes nothing")
    void panTakesFromTheOtherSide() {
        MixRun run = new MixRun(settings(1, new AudioConnection(A, 1, 0.5, false, false)), 1f);
        run.render(16);
        assertThat(run.into.left[3]).isEqualTo(0.5f);
        assertThat(run.into.right[3]).isEqualTo(1f);
        run = new MixRun(settings(1, new AudioConnection(A, 1, -1, false, false)), 1f);
        run.render(16);
        assertThat(run.into.left[3]).isEqualTo(1f);
        assertThat(run.into.right[3]).isZero();
    }

    @Test
    @DisplayName("REQ 73: a connection is its source: others coming, going and changing places do not disturb it")
    void aConnectionKeepsItsGainWhenOthersChangePlaces() {
        MixRun run = new MixRun(settings(1, connection(A, 0.5), connection(B, 0)), 1f, 1f);
        run.render(256);
        run.settings(settings(1, connection(C, 0), connection(B, 0), connection(A, 0.5)), 1f, 1f, 1f);
        assertThat(run.render(1024)).containsOnly(0.5f);
        run.settings(settings(1, connection(A, 0.5)), 1f);
        assertThat(run.render(1024)).containsOnly(0.5f);
    }

    @Test
    void aConnectionMadeWhilePlayingFadesIn() {
        MixRun run = new MixRun(settings(1));
        run.render(256);
        run.settings(settings(1, connection(A, 1)), 1f);
        float[] out = run.render(1024);
        assertThat(greatestStep(out)).isLessThan(STEEPEST);
        assertThat(out[1023]).isEqualTo(1f);
    }

    @Test
    @DisplayName("invariant 17, REQ 7: disabling fades to silence within 5 ms, enabling comes back,"
            + " both without a click")
    void disablingFadesToSilence() {
        MixRun run = new MixRun(settings(1, connection(A, 1)), 1f);
        run.render(256);
        run.settings(new AudioMixSettings(false, 1, false, List.of(connection(A, 1))));
        float[] off = run.render(256);
        assertThat(greatestStep(off)).isLessThan(1f / 240 + 1e-5f);
        assertThat(Arrays.copyOfRange(off, 240, 256)).containsOnly(0f);
        run.settings(settings(1, connection(A, 1)));
        float[] on = run.render(512);
        assertThat(greatestStep(on)).isLessThan(1f / 240 + 1e-5f);
        assertThat(on[511]).isEqualTo(1f);
    }

    @Test
    @DisplayName("REQ 75, invariant 14: a source at volume 0 is still measured, before its volume")
    void aSilentConnectionIsStillMeasured() {
        MixRun run = new MixRun(settings(1, connection(A, 0), connection(B, 2)), 0.7f, 0.25f);
        for (int i = 0; i < 400; i++) {
            run.render(256);
        }
        assertThat(run.mix.peak(0)).isEqualTo(0.7f);
        assertThat(run.mix.rms(0)).isCloseTo(0.7f, within(0.01f));
        assertThat(run.mix.peak(1)).isEqualTo(0.25f);
        assertThat(run.mix.peak()).isEqualTo(0.5f);
        assertThat(run.mix.rms()).isCloseTo(0.5f, within(0.01f));
    }

    @Test
    @DisplayName("REQ 87: modulated gains are followed smoothly until the next settings")
    void modulatedGainsAreFollowed() {
        MixRun run = new MixRun(settings(1, connection(A, 1)), 1f);
        run.render(256);
        run.mix.modulate(0, 0.5, 0, false, false);
        run.mix.modulateMaster(0.5, false);
        float[] out = run.render(1024);
        assertThat(greatestStep(out)).isLessThan(2 * STEEPEST);
        assertThat(out[1023]).isEqualTo(0.25f);
        run.mix.modulate(0, Double.NaN, 0, false, false);
        assertThat(run.render(1024)[1023]).isZero();
        run.mix.modulate(0, 99, 0, false, false);
        assertThat(run.render(1024)[1023]).isEqualTo(1f);
    }

    @Test
    void aHundredAndTwentyEightConnectionsCanBeExchangedAtOnce() {
        List<AudioConnection> many = new ArrayList<>();
        List<AudioConnection> others = new ArrayList<>();
        for (int i = 0; i < AudioMixSettings.MAX_CONNECTIONS; i++) {
            many.add(AudioConnection.of(new UUID(9, i)));
            others.add(AudioConnection.of(new UUID(10, i)));
        }
        float[] ones = new float[many.size()];
        Arrays.fill(ones, 0.5f);
        MixRun run = new MixRun(new AudioMixSettings(true, 1, false, many), ones);
        assertThat(run.render(256)).containsOnly(64f);
        run.settings(new AudioMixSettings(true, 1, false, others));
        assertThat(run.render(1024)[1023]).isEqualTo(64f);
        run.settings(new AudioMixSettings(true, 1, false, others.reversed()));
        assertThat(run.render(256)).containsOnly(64f);
        many.add(AudioConnection.of(A));
        assertThatThrownBy(() -> new AudioMixSettings(true, 1, false, many)).hasMessageContaining("128");
    }

    private static AudioMixSettings settings(double master, AudioConnection... connections) {
        return new AudioMixSettings(true, master, false, List.of(connections));
    }

    private static AudioConnection connection(UUID source, double gain) {
        return new AudioConnection(source, gain, 0, false, false);
    }

    private static float greatestStep(float[] samples) {
        float greatest = 0;
        for (int i = 1; i < samples.length; i++) {
            greatest = Math.max(greatest, Math.abs(samples[i] - samples[i - 1]));
        }
        return greatest;
    }

    private static float[] concat(float[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        float[] whole = new float[length];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
