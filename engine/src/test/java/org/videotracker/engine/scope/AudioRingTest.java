package org.videotracker.engine.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("REQ 81: the hand-off from sound to picture")
class AudioRingTest {
    private final AudioRing ring = new AudioRing(1024);

    @Test
    void framesAreFoundByTheirAbsolutePosition() {
        Sounds.write(ring, frame -> frame, frame -> -frame, 0, 700);
        float[] left = new float[3];
        float[] right = new float[3];
        ring.read(500, 3, left, right);
        assertThat(left).containsExactly(500, 501, 502);
        assertThat(right).containsExactly(-500, -501, -502);
    }

    @Test
    void theNewestFramesReplaceTheOldest() {
        Sounds.write(ring, frame -> frame, frame -> frame, 0, 5000);
        int oldest = 5000 - ring.kept();
        assertThat(read(oldest, 2)).containsExactly(oldest, oldest + 1);
        assertThat(read(4998, 4)).containsExactly(4998, 4999, 0, 0);
        assertThat(read(oldest - 2, 4)).containsExactly(0, 0, oldest, oldest + 1);
    }

    @Test
    void whatWasNeverWrittenIsSilence() {
        Sounds.write(ring, frame -> 1, frame -> 1, 0, 4);
        assertThat(read(-2, 4)).containsExactly(0, 0, 1, 1);
        assertThat(read(100, 2)).containsExactly(0, 0);
        assertThat(read(-100, 2)).containsExactly(0, 0);
    }

    @Test
    void skippedFramesAreSilence() {
        Sounds.write(ring, frame -> 1, frame -> 1, 0, 900);
        Sounds.write(ring, frame -> 2, frame -> 2, 902, 905);
        assertThat(read(899, 5)).containsExactly(1, 0, 0, 2, 2);
        Sounds.write(ring, frame -> 3, frame -> 3, 1_000_000, 1_000_001);
        assertThat(read(999_999, 2)).containsExactly(0, 3);
    }

    @Test
    void itKeepsAtLeastWhatWasAskedFor() {
        for (int frames = 1; frames < 3000; frames += 17) {
            assertThat(new AudioRing(frames).kept()).isGreaterThanOrEqualTo(frames);
        }
    }

    private float[] read(long first, int count) {
        float[] left = new float[count];
        ring.read(first, count, left, new float[count]);
        return left;
    }
}
