package org.videotracker.engine.mixer.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.compositor.Area;
import org.videotracker.engine.compositor.Fit;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameDelay;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Mix;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.compositor.blend.Blend;

class VideoMixTest {
    private static final VideoConnection ALPHA = new VideoConnection(1, Blend.ALPHA, Area.FULL, true);
    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;

    private final FrameTime time = new FrameTime();

    @Test
    @DisplayName("REQ 77: the first connection is at the bottom; another order shows another top")
    void theOrderOfTheConnectionsIsTheOrderOfTheLayers() {
        VideoMix mix = output();
        mix.apply(settings(ALPHA, ALPHA), pictures(plain(RED), plain(GREEN)));
        assertThat(composed(mix)).containsOnly(GREEN);
        mix.apply(settings(ALPHA, ALPHA), pictures(plain(GREEN), plain(RED)));
        assertThat(composed(mix)).containsOnly(RED);
    }

    @Test
    @DisplayName("REQ 6, invariant 16: a connection is addressed by its number, the eleventh as well as the first")
    void everyConnectionIsAddressedByItsNumber() {
        VideoConnection[] connections = new VideoConnection[13];
        Picture[] pictures = new Picture[13];
        for (int i = 0; i < 13; i++) {
            connections[i] = new VideoConnection(0, Blend.ADD, Area.FULL, true);
            pictures[i] = plain(0xFF000000 | i + 1);
        }
        for (int i : new int[] {0, 9, 10, 12}) {
            VideoMix mix = output();
            mix.apply(settings(connections), pictures);
            mix.layer(i).opacity = 1;
            assertThat(composed(mix)).containsOnly(0xFF000000 | i + 1);
        }
    }

    @Test
    @DisplayName("REQ 77: each connection has a blend mode of its own, unless the mix has one for all")
    void theCommonBlendOverrulesTheConnections() {
        Picture[] pictures = pictures(plain(RED), plain(GREEN));
        VideoMix mix = output();
        mix.apply(settings(ALPHA, VideoConnection.ADDED), pictures);
        assertThat(composed(mix)).containsOnly(0xFFFFFF00);
        mix.apply(
                new VideoMixSettings(
                        true,
                        1,
                        false,
                        Optional.of(Blend.ALPHA),
                        Fit.FIT,
                        settings(ALPHA, VideoConnection.ADDED).connections()),
                pictures);
        assertThat(composed(mix)).containsOnly(GREEN);
    }

    @Test
    @DisplayName("REQ 77: blendMode 0, 1, 2 are ADD, MULTIPLY,"
            + " ALPHA as they always were; the last lets each layer decide")
    void theIndexOfTheBlendModeNamesAMode() {
        assertThat(VideoMixerType.commonBlend(0)).contains(Blend.ADD);
        assertThat(VideoMixerType.commonBlend(1)).contains(Blend.MULTIPLY);
        assertThat(VideoMixerType.commonBlend(2)).contains(Blend.ALPHA);
        int initial = (int) VideoMixerType.DESCRIPTION
                .parameter("blendMode")
                .orElseThrow()
                .initial()
                .asNumber();
        assertThat(VideoMixerType.commonBlend(initial)).isEmpty();
    }

    @Test
    @DisplayName("REQ 7, invariant 17: a disabled mixer is transparent and a disabled output black,"
            + " with the very next frame")
    void disabledMeansTransparentOrBlack() {
        VideoMixSettings off =
                new VideoMixSettings(false, 1, true, Optional.empty(), Fit.FIT, List.of(VideoConnection.ADDED));
        VideoMix mixer = new VideoMix(8, 8, 4, Mix.Backdrop.TRANSPARENT);
        VideoMix output = output();
        for (VideoMix mix : List.of(mixer, output)) {
            mix.apply(settings(VideoConnection.ADDED), pictures(plain(RED)));
            assertThat(composed(mix)).containsOnly(RED);
            mix.apply(off, pictures(plain(RED)));
        }
        assertThat(composed(mixer)).containsOnly(0);
        assertThat(composed(output)).containsOnly(0xFF000000);
    }

    @Test
    @DisplayName("section 11.2: an output without connections is black")
    void withoutConnectionsTheOutputIsBlack() {
        assertThat(composed(output())).containsOnly(0xFF000000);
    }

    @Test
    void aMixerIsAPictureForAnother() {
        VideoMix inner = new VideoMix(8, 8, 4, Mix.Backdrop.TRANSPARENT);
        inner.apply(
                new VideoMixSettings(true, 0.5, true, Optional.empty(), Fit.FIT, List.of(VideoConnection.ADDED)),
                pictures(plain(RED)));
        VideoMix outer = output();
        outer.apply(settings(ALPHA, ALPHA), pictures(plain(GREEN), inner));
        assertThat(composed(outer)).containsOnly(0xFF807F00);
    }

    @Test
    void aMixerThatFeedsTwoIsComposedOncePerFrame() {
        FrameDelay previous = new FrameDelay(8, 8);
        VideoMix counting = new VideoMix(8, 8, 4, Mix.Backdrop.BLACK);
        counting.apply(settings(VideoConnection.ADDED, VideoConnection.ADDED), pictures(plain(0xFF000001), previous));
        for (int n = 1; n <= 3; n++) {
            time.set(n, n * 1000L, 48_000);
            counting.prepare(time);
            previous.take(counting.frame());
            counting.prepare(time);
            assertThat(counting.frame().pixel(0, 0)).isEqualTo(0xFF000000 | n);
        }
    }

    private static VideoMix output() {
        return new VideoMix(8, 8, 16, Mix.Backdrop.BLACK);
    }

    private int[] composed(VideoMix mix) {
        time.set(time.index() + 1, time.audioFrame() + 48_000, 48_000);
        mix.prepare(time);
        return mix.frame().pixels;
    }

    private static Frame plain(int pixel) {
        Frame frame = new Frame(8, 8);
        frame.fill(pixel);
        return frame;
    }

    private static Picture[] pictures(Picture... ofTheConnections) {
        return ofTheConnections;
    }

    private static VideoMixSettings settings(VideoConnection... connections) {
        return new VideoMixSettings(true, 1, false, Optional.empty(), Fit.FIT, List.of(connections));
    }
}
