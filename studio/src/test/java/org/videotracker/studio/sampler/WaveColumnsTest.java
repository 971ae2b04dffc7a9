package org.videotracker.studio.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.media.waveform.WaveformPyramid;

class WaveColumnsTest {
    private static final int RATE = 48_000;

    private final WaveColumns columns = new WaveColumns();

    /** A sound of which each sample is a fixed function of its frame, in thousandths. */
    private record Sound(long frames, LongUnaryOperator thousandths) implements AudioClip {
        @Override
        public int channels() {
            return 1;
        }

        @Override
        public int sampleRate() {
            return RATE;
        }

        @Override
        public void read(int channel, long frame, float[] into, int offset, int count) {
            for (int i = 0; i < count; i++) {
                long at = frame + i;
                into[offset + i] = at < 0 || at >= frames ? 0 : thousandths.applyAsLong(at) / 1000f;
            }
        }
    }

    private static WaveSound drawn(AudioClip clip) {
        return new WaveSound(WaveformPyramid.of(clip), Optional.of(clip), 1);
    }

    private static long sawtooth(long frame) {
        return frame % 200 - 100;
    }

    @Test
    void aColumnHoldsTheExtremesOfItsSamplesExactly() {
        AudioClip clip = new Sound(RATE, frame -> (frame * 7919) % 2000 - 1000);
        WaveView view = WaveView.WHOLE.zoomed(8, 0.37);

        columns.show(drawn(clip), view, 100);

        double first = view.from() * RATE;
        double perColumn = view.span() * RATE / 100;
        float[] one = new float[1];
        for (int column = 0; column < 100; column++) {
            float low = 1;
            float high = -1;
            for (long i = (long) (first + column * perColumn); i < (long) (first + (column + 1) * perColumn); i++) {
                clip.read(0, i, one, 0, 1);
                low = Math.min(low, one[0]);
                high = Math.max(high, one[0]);
            }
            assertThat(columns.low(0)[column]).isEqualTo(low);
            assertThat(columns.high(0)[column]).isEqualTo(high);
        }
    }

    @Test
    void aHundredMinutesAreDrawnFromTheOutline() {
        AudioClip clip = new Sound(100L * 60 * RATE, WaveColumnsTest::sawtooth);

        columns.show(drawn(clip), WaveView.WHOLE, 1000);

        assertThat(columns.count()).isEqualTo(1000);
        assertThat(columns.areSamples()).isFalse();
        assertThat((double) columns.low(0)[500]).isCloseTo(-0.1, within(1e-3));
        assertThat((double) columns.high(0)[500]).isCloseTo(0.099, within(1e-3));
    }

    @Test
    void aSampleWiderThanAPixelIsDrawnAtItsPlace() {
        AudioClip clip = new Sound(RATE, WaveColumnsTest::sawtooth);
        WaveView view = WaveView.around(0.5, 0.5005);

        columns.show(drawn(clip), view, 800);

        assertThat(columns.areSamples()).isTrue();
        for (int i = 0; i < columns.count(); i++) {
            long frame = Math.round(columns.place(i) * RATE);
            assertThat(columns.low(0)[i]).isEqualTo(sawtooth(frame) / 1000f);
        }
        assertThat(columns.place(0)).isLessThanOrEqualTo(view.from());
        assertThat(columns.place(columns.count() - 1)).isGreaterThanOrEqualTo(view.to());
    }

    @Test
    void everyZoomShowsThePeakWhereItIs() {
        AudioClip clip = new Sound(60L * RATE, frame -> frame == 1_000_000 ? 900 : 0);
        WaveSound sound = drawn(clip);
        double peak = 1_000_000.0 / (60 * RATE);
        for (double zoom = 1; zoom <= 10_000; zoom *= 1.7) {
            WaveView view = WaveView.WHOLE.zoomed(zoom, peak);

            columns.show(sound, view, 640);

            double greatest = 0;
            double at = 0;
            for (int i = 0; i < columns.count(); i++) {
                if (columns.high(0)[i] > greatest) {
                    greatest = columns.high(0)[i];
                    at = columns.areSamples() ? view.x(columns.place(i), 640) : i;
                }
            }
            assertThat(greatest).as("at zoom %s", zoom).isCloseTo(0.9, within(1e-3));
            assertThat(at).as("at zoom %s", zoom).isCloseTo(view.x(peak, 640), within(2.0));
        }
    }

    @Test
    void columnsAreFoundAnewOnlyWhenSomethingIsAnother() {
        WaveSound sound = drawn(new Sound(RATE, WaveColumnsTest::sawtooth));

        assertThat(columns.show(sound, WaveView.WHOLE, 300)).isTrue();
        assertThat(columns.show(sound, new WaveView(0, 1), 300)).isFalse();
        assertThat(columns.show(sound, WaveView.WHOLE, 301)).isTrue();
    }

    @Test
    void aSoundShorterThanItsPicturesEndsWhereItEnds() {
        AudioClip clip = new Sound(RATE, frame -> 500);
        columns.show(new WaveSound(WaveformPyramid.of(clip), Optional.of(clip), 0.5), WaveView.WHOLE, 100);

        assertThat((double) columns.high(0)[49]).isCloseTo(0.5, within(1e-3));
        assertThat(columns.high(0)[52]).isZero();
    }
}
