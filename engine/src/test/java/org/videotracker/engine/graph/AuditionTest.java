package org.videotracker.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.audition.Audition;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.session.Session;

class AuditionTest {
    private static final int RUN = StereoBuffer.CAPACITY;
    /** 5 ms. */
    private static final int FADE = 240;

    private final PatchBay bay = new PatchBay(16, 16);
    private final Audition audition = bay.audio.audition();
    private long frame;

    /** Rises from nothing to 1 in its length. */
    private record Ramp(long frames, int sampleRate) implements AudioClip {
        @Override
        public int channels() {
            return 1;
        }

        @Override
        public void read(int channel, long first, float[] into, int offset, int count) {
            for (int i = 0; i < count; i++) {
                long at = first + i;
                into[offset + i] = at < 0 || at >= frames ? 0 : (float) at / frames;
            }
        }
    }

    private float[] heard(int runs) {
        float[] all = new float[runs * RUN];
        for (int i = 0; i < runs; i++) {
            System.arraycopy(bay.audio.render(frame, RUN).left, 0, all, i * RUN, RUN);
            frame += RUN;
        }
        return all;
    }

    @Test
    void itIsAddedToTheMasterOutputAndLeavesTheSessionAsItWas() {
        Session before = bay.session();
        audition.play(new Ramp(48_000, 48_000), 0);
        float[] heard = heard(4);
        for (int i = 0; i < heard.length; i++) {
            assertThat(heard[i]).isEqualTo(i / 48_000f, within(1e-6f));
        }
        assertThat(bay.session()).isSameAs(before);
        assertThat(audition.positionSeconds()).isEqualTo(4.0 * RUN / 48_000, within(1e-9));
    }

    @Test
    void theVolumeOfTheOutputHoldsForItToo() {
        bay.set("masterAudioOut.masterVolume", 0.5);
        audition.play(new Ramp(48_000, 48_000), 0.5);
        assertThat(heard(4)[1023]).isEqualTo(0.5f * (24_000 + 1023) / 48_000f, within(1e-5f));
    }

    @Test
    void aClipOfAnotherSampleRateKeepsItsPitch() {
        audition.play(new Ramp(96_000, 96_000), 0);
        float[] heard = heard(4);
        assertThat(heard[1000]).isEqualTo(1000 / 48_000f, within(1e-5f));
        audition.play(new Ramp(8_000, 8_000), 0.25);
        heard(2);
        assertThat(audition.positionSeconds()).isEqualTo(0.25 + 2.0 * RUN / 48_000, within(1e-9));
    }

    @Test
    void aJumpFadesOverSoThatScrubbingDoesNotClick() {
        Ramp ramp = new Ramp(48_000, 48_000);
        audition.play(ramp, 0.9);
        heard(4);
        audition.play(ramp, 0.1);
        float[] heard = heard(2);
        for (int i = 1; i < heard.length; i++) {
            assertThat(Math.abs(heard[i] - heard[i - 1])).isLessThan(1.5f / FADE);
        }
        assertThat(heard[2 * RUN - 1]).isEqualTo(0.1f + (2 * RUN - 1) / 48_000f, within(1e-4f));
    }

    @Test
    void itFallsSilentWhenItIsStoppedAndAtItsEnd() {
        Ramp ramp = new Ramp(48_000, 48_000);
        audition.play(ramp, 0.5);
        heard(2);
        audition.stop();
        heard(1);
        assertThat(heard(1)).containsOnly(0f);
        assertThat(audition.positionSeconds()).isNaN();
        audition.play(ramp, 0.999);
        heard(1);
        assertThat(heard(1)).containsOnly(0f);
    }

    @Test
    void aClipCountsAsReadUntilItHasFadedOut() {
        Ramp first = new Ramp(48_000, 48_000);
        Ramp second = new Ramp(48_000, 44_100);
        audition.play(first, 0);
        assertThat(audition.isReading(first)).isTrue();
        heard(1);
        audition.play(second, 0);
        assertThat(audition.isReading(first)).isTrue();
        heard(2);
        assertThat(audition.isReading(first)).isFalse();
        assertThat(audition.isReading(second)).isTrue();
        audition.stop();
        heard(2);
        assertThat(audition.isReading(second)).isFalse();
    }

    @Test
    void aFileThatIsLostWhileItPlaysSilencesNothingElse() {
        audition.play(
                new AudioClip() {
                    @Override
                    public int channels() {
                        return 1;
                    }

                    @Override
                    public int sampleRate() {
                        return 48_000;
                    }

                    @Override
                    public long frames() {
                        return 48_000;
                    }

                    @Override
                    public void read(int channel, long first, float[] into, int offset, int count) {
                        throw new InternalError("a fault occurred in an unsafe memory access operation");
                    }
                },
                0);
        assertThat(heard(2)).containsOnly(0f);
        assertThat(bay.faults).isEmpty();
        assertThat(bay.audio.health()).isEmpty();
    }

    @Test
    void withoutItTheOutputIsTheSameToTheBit() {
        float[] silent = heard(2);
        assertThat(Arrays.equals(silent, new float[2 * RUN])).isTrue();
    }
}
