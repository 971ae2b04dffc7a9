package org.videotracker.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.scope.SpectrogramSettings.Direction;
import org.videotracker.engine.scope.SpectrogramSettings.Orientation;

@DisplayName("REQ 82: spectrogram")
class SpectrogramTest {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 120;
    private static final long END = 4L * Sounds.RATE;
    /** A tone of 1 kHz in the third second only. */
    private static final Sounds.Signal BURST = frame -> frame >= 2 * Sounds.RATE && frame < 3 * Sounds.RATE
            ? Sounds.sine(1000, 1).at(frame)
            : 0;

    @ParameterizedTest
    @ValueSource(ints = {400, 800, 1601, 1920, 48_000})
    @DisplayName("section 5 of the design: the picture is the same whichever moments were shown before")
    void thePictureDependsOnTheMomentAlone(int step) {
        SpectrogramSettings settings = settings(Orientation.TIME_X, Direction.NEWEST_LAST, 1);
        assertThat(shown(settings, step)).isEqualTo(shown(settings, (int) END));
    }

    @ParameterizedTest
    @CsvSource({"256, 0.1", "256, 1", "256, 5", "16384, 0.1", "16384, 5", "2048, 0.5"})
    void timeAndFrequencyLandOnTheirPixels(int fftSize, double speed) {
        AudioRing ring = Sounds.ring(BURST, BURST, END);
        SpectrogramSettings settings = new SpectrogramSettings(
                true,
                fftSize,
                WindowType.HANN,
                FrequencyScale.LOG,
                Orientation.TIME_X,
                Direction.NEWEST_LAST,
                speed,
                0,
                Colourmap.GREY,
                Colourmap.GREY.stops());
        int[] pixels = shown(settings, ring, 800, END - Sounds.RATE);
        int row = HEIGHT - 1 - (int) (FrequencyScale.LOG.position(1000) * HEIGHT);
        int newest = brightness(pixels, WIDTH - 1, row);
        int far = brightness(pixels, WIDTH - 1, HEIGHT / 8);
        assertThat(newest).as("the tone of this moment").isGreaterThan(200);
        assertThat(far).as("another frequency").isLessThan(newest - 50);
        double secondsPerColumn = 5 / speed / WIDTH;
        int before = WIDTH - 1 - (int) Math.ceil((1 + 2.0 * fftSize / Sounds.RATE) / secondsPerColumn) - 1;
        if (before >= 0) {
            assertThat(brightness(pixels, before, row)).as("before the tone").isZero();
        }
    }

    @Test
    void theNewestLineIsWhereTheDirectionSays() {
        int[] last = shown(settings(Orientation.TIME_X, Direction.NEWEST_LAST, 1), 800);
        int[] first = shown(settings(Orientation.TIME_X, Direction.NEWEST_FIRST, 1), 800);
        int[] down = shown(settings(Orientation.TIME_Y, Direction.NEWEST_LAST, 1), 800);
        int[] up = shown(settings(Orientation.TIME_Y, Direction.NEWEST_FIRST, 1), 800);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertThat(first[y * WIDTH + x]).isEqualTo(last[y * WIDTH + WIDTH - 1 - x]);
                assertThat(up[y * WIDTH + x]).isEqualTo(down[(HEIGHT - 1 - y) * WIDTH + x]);
            }
        }
        int column = (int) (FrequencyScale.LOG.position(1000) * WIDTH);
        int burst = HEIGHT - 1 - (int) (1.5 / 5 * HEIGHT);
        assertThat(brightness(down, column, burst)).isGreaterThan(200);
        assertThat(brightness(down, column, HEIGHT - 1)).isZero();
    }

    @Test
    void gainLiftsWhatIsShown() {
        Sounds.Signal quiet = Sounds.sine(1000, 0.01);
        AudioRing ring = Sounds.ring(quiet, quiet, END);
        SpectrogramSettings plain = settings(Orientation.TIME_X, Direction.NEWEST_LAST, 1);
        SpectrogramSettings lifted = new SpectrogramSettings(
                true,
                2048,
                WindowType.HAMMING,
                FrequencyScale.LOG,
                Orientation.TIME_X,
                Direction.NEWEST_LAST,
                1,
                30,
                Colourmap.GREY,
                Colourmap.GREY.stops());
        assertThat(greatest(shown(lifted, ring, 800, END))).isGreaterThan(greatest(shown(plain, ring, 800, END)) + 50);
    }

    @Test
    void anotherColourIsSeenInTheWholePictureAtOnce() {
        AudioRing ring = Sounds.ring(BURST, BURST, END);
        SpectrogramSettings grey = settings(Orientation.TIME_X, Direction.NEWEST_LAST, 1);
        SpectrogramSettings fire = new SpectrogramSettings(
                true,
                2048,
                WindowType.HAMMING,
                FrequencyScale.LOG,
                Orientation.TIME_X,
                Direction.NEWEST_LAST,
                1,
                0,
                Colourmap.FIRE,
                Colourmap.GREY.stops());
        Spectrogram changed = new Spectrogram(WIDTH, HEIGHT, ring, plan(grey));
        changed.prepare(Sounds.at(0, END - 10_000));
        changed.apply(plan(fire));
        changed.prepare(Sounds.at(1, END));
        assertThat(pixels(changed)).isEqualTo(shown(fire, ring, 800, END));
    }

    @Test
    void anotherAnalysisIsSeenInTheWholePictureAtOnce() {
        AudioRing ring = Sounds.ring(BURST, BURST, END);
        SpectrogramSettings first = settings(Orientation.TIME_X, Direction.NEWEST_LAST, 1);
        SpectrogramSettings second = settings(Orientation.TIME_Y, Direction.NEWEST_LAST, 2);
        Spectrogram changed = new Spectrogram(WIDTH, HEIGHT, ring, plan(first));
        changed.prepare(Sounds.at(0, END - 10_000));
        changed.apply(plan(second));
        changed.prepare(Sounds.at(1, END));
        Spectrogram fresh = new Spectrogram(WIDTH, HEIGHT, ring, plan(second));
        fresh.prepare(Sounds.at(1, END));
        assertThat(pixels(changed)).isEqualTo(pixels(fresh));
    }

    @Test
    @DisplayName("REQ 7, invariant 17: disabled it is transparent with the next frame, and comes back with its history")
    void disabledItIsTransparent() {
        AudioRing ring = Sounds.ring(BURST, BURST, END);
        SpectrogramSettings on = settings(Orientation.TIME_X, Direction.NEWEST_LAST, 1);
        SpectrogramSettings off = new SpectrogramSettings(
                false,
                2048,
                WindowType.HAMMING,
                FrequencyScale.LOG,
                Orientation.TIME_X,
                Direction.NEWEST_LAST,
                1,
                0,
                Colourmap.GREY,
                Colourmap.GREY.stops());
        Spectrogram spectrogram = new Spectrogram(WIDTH, HEIGHT, ring, plan(on));
        spectrogram.prepare(Sounds.at(0, END / 2));
        spectrogram.apply(plan(off));
        spectrogram.prepare(Sounds.at(1, END / 2 + 800));
        assertThat(pixels(spectrogram)).containsOnly(0);
        spectrogram.apply(plan(on));
        spectrogram.prepare(Sounds.at(2, END));
        assertThat(pixels(spectrogram)).isEqualTo(shown(on, ring, 800, END));
    }

    @ParameterizedTest
    @CsvSource({"1, 256", "300, 256", "511, 256", "2048, 2048", "5000, 4096", "99999, 16384"})
    void theSizeIsRoundedDownToAPowerOfTwo(int wanted, int size) {
        SpectrogramSettings d = SpectrogramSettings.DEFAULT;
        assertThat(new SpectrogramSettings(
                                true,
                                wanted,
                                d.window(),
                                d.frequencies(),
                                d.orientation(),
                                d.direction(),
                                1,
                                0,
                                d.colourmap(),
                                d.customStops())
                        .fftSize())
                .isEqualTo(size);
    }

    @ParameterizedTest
    @EnumSource(Colourmap.class)
    void everyColourmapIsOpaqueAndBrightestAtFullScale(Colourmap map) {
        SpectrogramSettings d = SpectrogramSettings.DEFAULT;
        SpectrogramSettings settings = new SpectrogramSettings(
                true, 2048, d.window(), d.frequencies(), d.orientation(), d.direction(), 1, 0, map, d.customStops());
        int floor = settings.pixel(-120);
        int full = settings.pixel(0);
        assertThat(floor >>> 24).isEqualTo(255);
        assertThat((floor >> 8 & 0xFF) + 100).isLessThan(full >> 8 & 0xFF);
    }

    @Test
    @DisplayName("section 13: the eight colours of the original stand at their levels")
    void theOriginalColoursStandAtTheirLevels() {
        SpectrogramSettings d = SpectrogramSettings.DEFAULT;
        assertThat(d.pixel(0)).isEqualTo(0xFFFFFFFF);
        assertThat(d.pixel(-24)).isEqualTo(0xFFFF0000);
        assertThat(d.pixel(-36)).isEqualTo(0xFFFF9600);
        assertThat(d.pixel(-48)).isEqualTo(0xFFFFFF00);
        assertThat(d.pixel(-60)).isEqualTo(0xFF00C800);
        assertThat(d.pixel(-90)).isEqualTo(0xFF000041); // 100 dimmed to 0.65
        assertThat(d.pixel(-120)).isEqualTo(0xFF000000);
    }

    @Test
    void editedStopsAreRead() {
        ColourStops stops = ColourStops.parse("-100:000000, -50 : #ff0000,0:ffffff");
        assertThat(stops.channel(-75, 16)).isEqualTo(127.5);
        assertThat(stops.channel(-25, 8)).isEqualTo(127.5);
        assertThat(stops.channel(-200, 16)).isZero();
        assertThat(stops.channel(50, 0)).isEqualTo(255);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | stop 1",
                "-10:ff00zz | stop 1",
                "-10:000000,-20:ffffff | stop 2",
                "-10:000000,,0:ffffff | stop 2",
                "NaN:000000 | stop 1",
                "-10:000000;0:ffffff | -60:00c800",
            })
    void aStopThatIsNoneIsNamed(String text, String named) {
        assertThatThrownBy(() -> ColourStops.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    private static SpectrogramSettings settings(Orientation orientation, Direction direction, double speed) {
        return new SpectrogramSettings(
                true,
                2048,
                WindowType.HAMMING,
                FrequencyScale.LOG,
                orientation,
                direction,
                speed,
                0,
                Colourmap.GREY,
                Colourmap.GREY.stops());
    }

    private static SpectrogramPlan plan(SpectrogramSettings settings) {
        return new SpectrogramPlan(settings, WIDTH, HEIGHT, Sounds.RATE);
    }

    private static int[] shown(SpectrogramSettings settings, int step) {
        return shown(settings, Sounds.ring(BURST, BURST, END), step, END);
    }

    private static int[] shown(SpectrogramSettings settings, AudioRing ring, int step, long end) {
        Spectrogram spectrogram = new Spectrogram(WIDTH, HEIGHT, ring, plan(settings));
        long index = 0;
        for (long frame = 0; frame < end; frame += step) {
            spectrogram.prepare(Sounds.at(index++, frame));
        }
        spectrogram.prepare(Sounds.at(index, end));
        return pixels(spectrogram);
    }

    private static int[] pixels(Spectrogram spectrogram) {
        int[] pixels = new int[WIDTH * HEIGHT];
        spectrogram.rows(0, HEIGHT, pixels, 0);
        return pixels;
    }

    private static int brightness(int[] pixels, int x, int y) {
        return pixels[y * WIDTH + x] & 0xFF;
    }

    private static int greatest(int[] pixels) {
        int greatest = 0;
        for (int pixel : pixels) {
            greatest = Math.max(greatest, pixel & 0xFF);
        }
        return greatest;
    }
}
