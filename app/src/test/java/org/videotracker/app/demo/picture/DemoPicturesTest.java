package org.videotracker.app.demo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.videotracker.app.demo.sound.DemoSounds;
import org.videotracker.app.demo.sound.Sound;

class DemoPicturesTest {
    private static final long SEED = 5;

    private static Stream<String> names() {
        return DemoPictures.NAMES.stream();
    }

    private static Painting named(String name, long seed) {
        return DemoPictures.named(name, seed);
    }

    private static int[] painted(Painting painting, int frame) {
        int[] argb = new int[painting.width() * painting.height()];
        painting.paint(frame, argb);
        return argb;
    }

    @ParameterizedTest
    @MethodSource("names")
    void pixelsAreOpaqueOrLegallyPremultipliedAsDeclared(String name) {
        Painting painting = named(name, SEED);
        boolean transparent = false;
        for (int frame = 0; frame < painting.frames(); frame += 11) {
            for (int pixel : painted(painting, frame)) {
                int alpha = pixel >>> 24;
                transparent |= alpha < 255;
                int brightest = Math.max(pixel >> 16 & 255, Math.max(pixel >> 8 & 255, pixel & 255));
                assertThat(brightest <= alpha).isTrue();
            }
        }
        assertThat(transparent).isEqualTo(painting.hasAlpha());
    }

    @ParameterizedTest
    @MethodSource("names")
    void framesDifferOverTime(String name) {
        Painting painting = named(name, SEED);
        int first = painting.frames() / 6;
        int[] before = painted(painting, first);
        int[] after = painted(painting, first + 2);
        assertThat(Arrays.equals(before, after)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFrameDoesNotDependOnTheFramesPaintedBefore(String name) {
        Painting fresh = named(name, SEED);
        Painting used = named(name, SEED);
        painted(used, used.frames() - 1);
        painted(used, 0);
        int middle = fresh.frames() / 3;
        assertThat(Arrays.equals(painted(fresh, middle), painted(used, middle))).isTrue();
    }

    @Test
    void theSeedDecides() {
        int[] one = painted(named("horizon", SEED), 3);
        assertThat(Arrays.equals(one, painted(named("horizon", SEED), 3))).isTrue();
        assertThat(Arrays.equals(one, painted(named("horizon", SEED + 1), 3))).isFalse();
    }

    @Test
    void aHitIsBrightAtItsBeginningAndGoneAtItsEndSoThatItsSoundAndPictureFadeTogether() {
        for (String name : List.of("kick", "snare", "hat", "tom", "crash")) {
            Painting hit = named(name, SEED);
            int early = brightness(painted(hit, Math.min(3, hit.frames() / 3)));
            int last = brightness(painted(hit, hit.frames() - 1));
            assertThat(early).as(name).isGreaterThan(12 * last);
        }
    }

    @Test
    void aLoopEndsWhereItBegins() {
        for (String name :
                List.of("tunnel", "drops", "mirrors", "stars", "silk", "horizon", "city", "weave", "crystal")) {
            Painting loop = named(name, SEED);
            long seam = difference(painted(loop, loop.frames() - 1), painted(loop, 0));
            long step = difference(painted(loop, 0), painted(loop, 1));
            assertThat(seam).as(name).isLessThan(2 * step + 100_000);
        }
    }

    @Test
    void whatMultipliesLeavesOtherPicturesAloneAtItsEnd() {
        Painting blinds = named("bass", SEED);
        assertThat(painted(blinds, blinds.frames() - 1)).containsOnly(0xFFFFFFFF);
    }

    @Test
    void soundsAndPicturesOfOneNameLastAboutAsLong() {
        for (Sound sound : DemoSounds.all(SEED, 124)) {
            DemoPictures.NAMES.stream()
                    .filter(name -> name.equals(sound.name()))
                    .map(name -> named(name, SEED))
                    .forEach(painting -> assertThat(painting.frames() / painting.frameRate())
                            .as(sound.name())
                            .isBetween(0.6 * sound.seconds(), 1.5 * sound.seconds()));
        }
    }

    private static int brightness(int[] argb) {
        int sum = 0;
        for (int pixel : argb) {
            sum += (pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255) >> 3;
        }
        return sum;
    }

    private static long difference(int[] one, int[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((one[i] >> shift & 255) - (other[i] >> shift & 255));
            }
        }
        return sum;
    }
}
