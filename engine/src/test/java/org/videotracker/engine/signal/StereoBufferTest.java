package org.videotracker.engine.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StereoBufferTest {
    private final StereoBuffer buffer = new StereoBuffer();

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void oneSampleThatIsNoNumberIsFoundAnywhere(float bad) {
        for (int i = 0; i < StereoBuffer.CAPACITY; i++) {
            buffer.left[i] = bad;
            assertThat(buffer.isFinite(StereoBuffer.CAPACITY)).isFalse();
            assertThat(buffer.isFinite(i)).isTrue();
            buffer.left[i] = 1;
            buffer.right[i] = bad;
            assertThat(buffer.isFinite(StereoBuffer.CAPACITY)).isFalse();
            buffer.right[i] = -1;
        }
    }

    @Test
    void theGreatestAndTheSmallestNumbersAreFinite() {
        Arrays.fill(buffer.left, Float.MAX_VALUE);
        Arrays.fill(buffer.right, -Float.MAX_VALUE);
        assertThat(buffer.isFinite(StereoBuffer.CAPACITY)).isTrue();
        Arrays.fill(buffer.left, Float.MIN_VALUE);
        Arrays.fill(buffer.right, -0f);
        assertThat(buffer.isFinite(StereoBuffer.CAPACITY)).isTrue();
    }
}
