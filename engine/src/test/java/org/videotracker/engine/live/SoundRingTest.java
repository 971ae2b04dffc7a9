package org.videotracker.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundRingTest {
    private final SoundRing ring = new SoundRing(100);
    private int written;
    private int read;

    @Test
    void itGrowsToAPowerOfTwo() {
        assertThat(ring.capacity()).isEqualTo(128);
        assertThat(new SoundRing(128).capacity()).isEqualTo(128);
    }

    @Test
    void whatIsWrittenIsReadInOrderAroundTheEndOfTheArray() {
        for (int round = 0; round < 1000; round++) {
            assertThat(write(37)).isTrue();
            assertThat(write(50)).isTrue();
            readAll(87);
        }
        assertThat(ring.filled()).isZero();
        assertThat(ring.read()).isEqualTo(87_000);
    }

    @Test
    void aFullRingRefusesAndKeepsWhatItHas() {
        assertThat(write(100)).isTrue();
        float[] more = {1, 2, 3};
        assertThat(ring.write(more, more, 3)).isTrue();
        assertThat(ring.write(new float[26], new float[26], 26)).isFalse();
        assertThat(ring.filled()).isEqualTo(103);
        readAll(100);
    }

    @Test
    void anEmptyRingGivesWhatThereIsAndLeavesTheRestAlone() {
        write(3);
        float[] left = {9, 9, 9, 9, 9};
        float[] right = {9, 9, 9, 9, 9};
        assertThat(ring.read(left, right, 5)).isEqualTo(3);
        assertThat(left).containsExactly(0, 1, 2, 9, 9);
        assertThat(right).containsExactly(0, -1, -2, 9, 9);
    }

    private boolean write(int frames) {
        float[] left = new float[frames];
        float[] right = new float[frames];
        for (int i = 0; i < frames; i++) {
            left[i] = written;
            right[i] = -written++;
        }
        return ring.write(left, right, frames);
    }

    private void readAll(int frames) {
        float[] left = new float[frames];
        float[] right = new float[frames];
        assertThat(ring.read(left, right, frames)).isEqualTo(frames);
        for (int i = 0; i < frames; i++) {
            assertThat(left[i]).isEqualTo(read);
            assertThat(right[i]).isEqualTo(-read++);
        }
    }
}
