package org.videotracker.app.device.paced;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundTapeTest {
    private final List<Long> frames = new ArrayList<>();
    private final List<Float> firsts = new ArrayList<>();
    private float next;

    private final SoundTape tape = new SoundTape(
            (left, right, count) -> {
                Arrays.fill(left, 0, count, next);
                Arrays.fill(right, 0, count, -next);
                next++;
            },
            8000,
            1000,
            () -> {});

    private void pull(int times) {
        for (int i = 0; i < times; i++) {
            tape.pull(new float[1000], new float[1000], 1000);
        }
    }

    private int drain() {
        return tape.drain((frame, left, right, count) -> {
            assertThat(right[0]).isEqualTo(-left[0]);
            frames.add(frame);
            firsts.add(left[0]);
        });
    }

    @Test
    void whatIsPulledComesOutInOrder() {
        pull(3);
        assertThat(drain()).isEqualTo(3);
        pull(30);
        assertThat(drain()).isEqualTo(30);
        assertThat(firsts).hasSize(33).isSorted();
        assertThat(frames.getLast()).isEqualTo(32_000);
        assertThat(tape.leftOut()).isZero();
    }

    @Test
    void whatFindsNoRoomIsLeftOutAndCountedAndTheRestKeepsItsPlace() {
        pull(35);
        drain();
        pull(1);
        drain();
        assertThat(frames).hasSize(33);
        assertThat(frames.get(31)).isEqualTo(31_000);
        assertThat(frames.get(32)).isEqualTo(35_000);
        assertThat(firsts.get(32)).isEqualTo(35);
        assertThat(tape.leftOut()).isEqualTo(3);
    }
}
