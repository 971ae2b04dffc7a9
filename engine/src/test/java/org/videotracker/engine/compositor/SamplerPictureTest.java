package org.videotracker.engine.compositor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.videotracker.engine.compositor.Pictures.counting;
import static org.videotracker.engine.compositor.Pictures.layer;
import static org.videotracker.engine.compositor.Pictures.mix;
import static org.videotracker.engine.compositor.Pictures.plain;
import static org.videotracker.engine.compositor.Pictures.time;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.compositor.blend.Blend;

class SamplerPictureTest {
    private static final VideoClip RED = still(0xFFFF0000);
    private static final VideoClip GREEN = still(0xFF00FF00);

    @ParameterizedTest
    @CsvSource({
        "-1, 0",
        "0, 0",
        "0.0333, 0",
        "0.033333333333, 1",
        "0.1, 3",
        "0.16666, 4",
        "0.9999, 29",
        "1, 29",
        "1e9, 29"
    })
    void aClipShowsTheFrameThatBeganLastAndHoldsItsEnds(double seconds, long frame) {
        assertThat(ClipPicture.frameAt(counting(4, 4, 30, 30), seconds)).isEqualTo(frame);
    }

    @Test
    void everyFrameIsReachedByItsOwnStartTime() {
        for (double rate : new double[] {23.976, 25, 29.97, 30, 50, 59.94, 60}) {
            VideoClip clip = counting(4, 4, 100_000, rate);
            for (long n = 0; n < 100_000; n += 7) {
                assertThat(ClipPicture.frameAt(clip, n / rate)).isEqualTo(n);
            }
        }
    }

    @Test
    @DisplayName("REQ 68: newer voices lie on top")
    void newerVoicesLieOnTop() {
        SamplerPicture sampler = new SamplerPicture(8, 8, 4);
        sampler.voices().add(RED, 0, 1, Blend.ALPHA);
        sampler.voices().add(GREEN, 0, 1, Blend.ALPHA);
        assertThat(rows(sampler, 0)).containsOnly(0xFF00FF00);
    }

    @Test
    @DisplayName("REQ 68: a voice's opacity fades its picture to transparency")
    void aFadingVoiceBecomesTransparent() {
        SamplerPicture sampler = new SamplerPicture(8, 8, 4);
        sampler.voices().add(RED, 0, 0.5, Blend.ADD);
        assertThat(rows(sampler, 0)).containsOnly(0x80800000);
    }

    @ParameterizedTest
    @CsvSource({"4", "16"})
    void aStripHoldsTheSameRowsWhetherItIsHandedOutOrCopied(int rows) {
        SamplerPicture sampler = new SamplerPicture(8, 16, 4);
        sampler.voices().add(counting(8, 16, 9, 30), 0.1, 0.7, Blend.ALPHA);
        sampler.voices().add(RED, 0, 0.4, Blend.SCREEN);
        sampler.prepare(time(0, 0));
        int[] expected = new int[8 * rows];
        sampler.rows(0, rows, expected, 0);
        assertThat(sampler.strip(0, rows, new int[8 * rows])).isEqualTo(expected);
    }

    @Test
    @DisplayName("section 8.10: added voices share the light, and the sum is one layer for the mixer above")
    void addedVoicesShareTheLight() {
        SamplerPicture sampler = new SamplerPicture(8, 8, 4);
        sampler.voices().add(RED, 0, 1, Blend.ADD);
        sampler.voices().add(GREEN, 0, 1, Blend.ADD);
        Layer[] layers = {layer(plain(8, 8, 0xFF0000FF)), layer(sampler)};
        layers[1].blend = Blend.ALPHA;
        Frame out = new Frame(8, 8);
        new Compositor(8, 8, 2).compose(layers, 2, mix(Mix.Backdrop.BLACK), time(0, 0), out);
        assertThat(out.pixels).containsOnly(0xFF808000);
    }

    @Test
    void withoutVoicesItIsTransparent() {
        assertThat(rows(new SamplerPicture(8, 8, 4), 0)).containsOnly(0);
    }

    @Test
    void theVoiceThatFindsTheStackFullIsRefused() {
        VoiceStack voices = new VoiceStack(1);
        assertThat(voices.add(RED, 0, 1, Blend.ADD)).isTrue();
        assertThat(voices.add(RED, 0, 1, Blend.ADD)).isFalse();
        assertThat(voices.count()).isEqualTo(1);
        voices.clear();
        assertThat(voices.add(RED, 0, 1, Blend.ADD)).isTrue();
    }

    @Test
    void aCopyShowsTheSame() {
        SamplerPicture sampler = new SamplerPicture(8, 8, 4);
        VoiceStack handedOver = new VoiceStack(16);
        handedOver.add(counting(8, 8, 30, 30), 0.5, 1, Blend.ALPHA);
        sampler.voices().copy(handedOver);
        assertThat(rows(sampler, 0)).containsOnly(0xFF000000 | 15);
    }

    @Test
    void aClipOfAnotherShapeIsFittedIntoTheCanvas() {
        SamplerPicture sampler = new SamplerPicture(16, 8, 4);
        sampler.voices().add(RED, 0, 1, Blend.ADD);
        int[] row = rows(sampler, 0);
        assertThat(row[0]).isZero();
        assertThat(row[8]).isEqualTo(0xFFFF0000);
        sampler.fit(Fit.FILL);
        assertThat(rows(sampler, 1)).containsOnly(0xFFFF0000);
    }

    private static VideoClip still(int pixel) {
        return new StillClip(8, 8, plain(8, 8, pixel).pixels, false);
    }

    private static int[] rows(SamplerPicture picture, long index) {
        picture.prepare(time(index, index));
        int[] pixels = new int[picture.width() * picture.height()];
        picture.rows(0, picture.height(), pixels, 0);
        return pixels;
    }
}
