package org.videotracker.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.videotracker.engine.scope.OscilloscopeSettings.Mode;
import org.videotracker.engine.scope.OscilloscopeSettings.TriggerMode;

@DisplayName("REQ 81: oscilloscope")
class OscilloscopeTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;
    private static final long NOW = Sounds.RATE;
    private static final int LIT = 64;

    @Test
    @DisplayName("section 12: a mono signal gives a diagonal in XY, left to the right and right upwards")
    void aMonoSignalIsADiagonal() {
        Sounds.Signal sine = Sounds.sine(173, 0.9);
        int[] pixels = shown(settings(Mode.XY, 50, 1), sine, sine);
        int lit = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (brightness(pixels, x, y) > LIT) {
                    double offDiagonal = (x - (WIDTH - 1) / 2.0) + (y - (HEIGHT - 1) / 2.0);
                    assertThat(Math.abs(offDiagonal)).isLessThan(7);
                    lit++;
                }
            }
        }
        assertThat(lit).isGreaterThan(180);
    }

    @Test
    @DisplayName("section 12: at scale 1 full scale touches the edge of the square in the middle")
    void fullScaleTouchesTheEdge() {
        int[] pixels = shown(settings(Mode.XY, 50, 1), Sounds.sine(100, 1), Sounds.SILENCE);
        int middle = HEIGHT / 2;
        assertThat(brightness(pixels, WIDTH / 2 + HEIGHT / 2 - 2, middle)).isGreaterThan(LIT);
        assertThat(brightness(pixels, WIDTH / 2 + HEIGHT / 2 + 8, middle)).isZero();
        assertThat(brightness(pixels, WIDTH / 2 - HEIGHT / 2 + 1, middle)).isGreaterThan(LIT);
    }

    @Test
    void silenceIsASpotInXYAndALineInWave() {
        int[] figure = shown(settings(Mode.XY, 20, 1), Sounds.SILENCE, Sounds.SILENCE);
        assertThat(brightness(figure, WIDTH / 2, HEIGHT / 2)).isGreaterThan(LIT);
        assertThat(brightness(figure, WIDTH / 2 + 20, HEIGHT / 2)).isZero();
        int[] wave = shown(settings(Mode.WAVE, 5, 1), Sounds.SILENCE, Sounds.SILENCE);
        for (int x = 0; x < WIDTH; x++) {
            assertThat(brightness(wave, x, HEIGHT / 2)).isGreaterThan(LIT);
            assertThat(brightness(wave, x, HEIGHT / 2 + 30)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    @DisplayName("section 12: a beam of no colour stays black")
    void anAllBlackColourStaysBlack(Mode mode) {
        Colour black = new Colour(0, 0, 0, 1);
        OscilloscopeSettings settings = coloured(mode, black, Colour.BLACK);
        assertThat(shown(settings, Sounds.sine(300, 1), Sounds.sine(411, 1))).containsOnly(0xFF000000);
        int[] onWhite = shown(coloured(mode, black, Colour.WHITE), Sounds.sine(300, 1), Sounds.sine(411, 1));
        assertThat(Arrays.stream(onWhite).anyMatch(pixel -> (pixel & 0xFF) < LIT))
                .isTrue();
    }

    @Test
    void withoutABackgroundItIsTransparentAroundTheLine() {
        int[] pixels = shown(coloured(Mode.WAVE, Colour.WHITE, new Colour(0, 0, 0, 0)), Sounds.SILENCE, Sounds.SILENCE);
        assertThat(pixels[0]).isZero();
        assertThat(pixels[HEIGHT / 2 * WIDTH + 9] >>> 24).isGreaterThan(LIT);
        for (int pixel : pixels) {
            assertThat(pixel & 0xFF).isLessThanOrEqualTo(pixel >>> 24);
        }
    }

    @Test
    void theWindowShowsAsManyMilliseconds() {
        int[] pixels = shown(settings(Mode.WAVE, 10, 0.8), Sounds.sine(1000, 1), Sounds.sine(1000, 1));
        assertThat(litRuns(pixels, HEIGHT / 2)).isBetween(19, 21);
    }

    @Test
    void aWindowOfTwoSecondsIsDrawnAsAnEnvelope() {
        int[] pixels = shown(settings(Mode.WAVE, 2000, 0.5), Sounds.sine(500, 1), Sounds.sine(500, 1));
        for (int x = WIDTH / 2 + 2; x < WIDTH; x++) {
            assertThat(brightness(pixels, x, HEIGHT / 2 - 45)).isGreaterThan(LIT);
            assertThat(brightness(pixels, x, HEIGHT / 2 + 45)).isGreaterThan(LIT);
            assertThat(brightness(pixels, x, HEIGHT / 2 - 65)).isZero();
        }
        assertThat(brightness(pixels, WIDTH / 4, HEIGHT / 2 - 45))
                .as("before the beginning")
                .isZero();
    }

    @Test
    void aSteadyToneStandsStillWithARisingTrigger() {
        Sounds.Signal periodic = frame -> Sounds.sine(480, 0.8).at(frame % 100);
        AudioRing ring = Sounds.ring(periodic, periodic, 2 * NOW);
        Oscilloscope scope = new Oscilloscope(WIDTH, HEIGHT, ring, Sounds.RATE);
        OscilloscopeSettings held = new OscilloscopeSettings(
                true, Mode.WAVE, 8, TriggerMode.RISING, 0.2, 0.8, 1, 0, Colour.WHITE, Colour.BLACK);
        scope.apply(held);
        int[] first = frame(scope, 0, NOW);
        int[] second = frame(scope, 1, NOW + 1637);
        assertThat(second).isEqualTo(first);
        scope.apply(new OscilloscopeSettings(
                true, Mode.WAVE, 8, TriggerMode.FREE, 0.2, 0.8, 1, 0, Colour.WHITE, Colour.BLACK));
        assertThat(frame(scope, 2, NOW + 1637)).isNotEqualTo(frame(scope, 3, NOW));
    }

    @Test
    void theTriggerFindsTheNewestRiseBetweenSamples() {
        float[] samples = {-1, 1, -1, -0.5f, 0.5f, 1, 0, -1};
        assertThat(RisingEdge.newestRise(samples, 1, 7, 0)).isCloseTo(3.5, within(1e-6));
        assertThat(RisingEdge.newestRise(samples, 1, 3, 0)).isCloseTo(0.5, within(1e-6));
        assertThat(RisingEdge.newestRise(samples, 1, 7, 2)).isEqualTo(-1);
    }

    @Test
    void stereoShowsTheLeftChannelAboveTheRight() {
        int[] pixels = shown(settings(Mode.WAVE_STEREO, 10, 0.9), Sounds.sine(1000, 1), Sounds.SILENCE);
        assertThat(litRuns(pixels, HEIGHT / 4)).isGreaterThan(15);
        for (int x = 0; x < WIDTH; x++) {
            assertThat(brightness(pixels, x, HEIGHT * 3 / 4)).isGreaterThan(LIT);
            assertThat(brightness(pixels, x, HEIGHT * 3 / 4 + 20)).isZero();
        }
    }

    @Test
    void persistenceGlowsOnAndIsThenForgottenEntirely() {
        Sounds.Signal stops = frame -> frame < NOW ? Sounds.sine(200, 0.9).at(frame) : 0;
        AudioRing ring = Sounds.ring(stops, stops, 5 * NOW);
        Oscilloscope seen = new Oscilloscope(WIDTH, HEIGHT, ring, Sounds.RATE);
        Oscilloscope late = new Oscilloscope(WIDTH, HEIGHT, ring, Sounds.RATE);
        OscilloscopeSettings glowing = new OscilloscopeSettings(
                true, Mode.WAVE, 5, TriggerMode.FREE, 0, 0.8, 1, 0.5, Colour.WHITE, Colour.BLACK);
        seen.apply(glowing);
        late.apply(glowing);
        int[] during = frame(seen, 0, NOW);
        int[] after = frame(seen, 1, NOW + 4800);
        assertThat(sum(after)).isBetween(sum(during) / 4, sum(during) * 2);
        for (int n = 2; n < 60; n++) {
            int[] glow = frame(seen, n, NOW + n * 4800L);
            int[] fresh = frame(late, n, NOW + n * 4800L);
            if (n > 25) {
                assertThat(glow).isEqualTo(fresh);
            }
        }
    }

    @Test
    @DisplayName("REQ 7, invariant 17: disabled it is transparent with the next frame")
    void disabledItIsTransparent() {
        OscilloscopeSettings off = new OscilloscopeSettings(
                false, Mode.WAVE, 5, TriggerMode.FREE, 0, 0.8, 1, 1, Colour.WHITE, Colour.BLACK);
        assertThat(shown(off, Sounds.sine(100, 1), Sounds.SILENCE)).containsOnly(0);
    }

    @Test
    void anythingAtAllCanBeDrawn() {
        Sounds.Signal wild = frame -> (frame * 7919 % 13 - 6) * 1000f;
        for (Mode mode : Mode.values()) {
            shown(settings(mode, 40, 5), wild, frame -> Float.MAX_VALUE);
            shown(settings(mode, 40, 5), frame -> Float.NaN, frame -> Float.POSITIVE_INFINITY);
        }
    }

    private static OscilloscopeSettings settings(Mode mode, double windowMs, double scale) {
        return new OscilloscopeSettings(
                true, mode, windowMs, TriggerMode.FREE, 0, scale, 1, 0, Colour.WHITE, Colour.BLACK);
    }

    private static OscilloscopeSettings coloured(Mode mode, Colour beam, Colour background) {
        return new OscilloscopeSettings(true, mode, 20, TriggerMode.FREE, 0, 0.5, 2, 0, beam, background);
    }

    private static int[] shown(OscilloscopeSettings settings, Sounds.Signal left, Sounds.Signal right) {
        Oscilloscope scope = new Oscilloscope(WIDTH, HEIGHT, Sounds.ring(left, right, NOW), Sounds.RATE);
        scope.apply(settings);
        return frame(scope, 0, NOW);
    }

    private static int[] frame(Oscilloscope scope, long index, long audioFrame) {
        scope.prepare(Sounds.at(index, audioFrame));
        int[] pixels = new int[WIDTH * HEIGHT];
        scope.rows(0, HEIGHT, pixels, 0);
        return pixels;
    }

    private static int brightness(int[] pixels, int x, int y) {
        return pixels[y * WIDTH + x] & 0xFF;
    }

    private static int litRuns(int[] pixels, int row) {
        int runs = 0;
        for (int x = 1; x < WIDTH; x++) {
            if (brightness(pixels, x, row) > LIT && brightness(pixels, x - 1, row) <= LIT) {
                runs++;
            }
        }
        return runs;
    }

    private static long sum(int[] pixels) {
        return Arrays.stream(pixels).mapToLong(pixel -> pixel & 0xFF).sum();
    }
}
