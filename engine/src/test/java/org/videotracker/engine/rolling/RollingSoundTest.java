package org.videotracker.engine.rolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.time.TransportClock;

class RollingSoundTest {
    private static final int RATE = 8000;
    private static final int CELL = RollingSound.CELL;

    private final RollingSound sound = new RollingSound(2, new TransportClock(RATE));
    private final float[] left = new float[CELL];
    private final float[] right = new float[CELL];
    private long position;

    /** Every sample says which frame it is. */
    private void hear(int frames) {
        for (long end = position + frames; position < end; ) {
            int count = (int) Math.min(CELL - position % CELL, end - position);
            for (int i = 0; i < count; i++) {
                left[i] = position + i;
                right[i] = -left[i];
            }
            sound.run(position, left, right, count);
            position += count;
        }
    }

    private float[] read(int channel, long from, int count) {
        float[] copy = new float[count];
        sound.read(channel, from, copy, 0, count);
        return copy;
    }

    @Test
    void itRemembersTheLastSecondsToTheFrame() {
        hear(5 * RATE + 77);
        assertThat(sound.newest()).isEqualTo(5 * RATE + 77);
        assertThat(sound.oldest()).isEqualTo(3 * RATE + 77);
        float[] copy = new float[2 * RATE];
        assertThat(sound.read(0, sound.oldest(), copy, 0, copy.length)).isTrue();
        for (int i = 0; i < copy.length; i++) {
            assertThat(copy[i]).isEqualTo(3 * RATE + 77 + i);
        }
        assertThat(read(1, 4 * RATE, 2)).containsExactly(-4 * RATE, -4 * RATE - 1);
    }

    @Test
    void beforeAnythingWasHeardThereIsNothing() {
        assertThat(sound.oldest()).isEqualTo(sound.newest());
        assertThat(sound.read(0, 0, new float[1], 0, 1)).isFalse();
    }

    @Test
    void whatIsNotThereAnyMoreOrNotYetIsSilenceAndSaidSo() {
        hear(6 * RATE);
        assertThat(sound.read(0, 100, left, 0, 4)).isFalse();
        assertThat(read(0, 100, 4)).containsOnly(0f);
        assertThat(sound.read(0, position - 2, left, 0, 4)).isFalse();
        assertThat(read(0, position - 2, 4)).containsExactly(position - 2, position - 1, 0, 0);
    }

    @Test
    void aStretchWhoseBeginningIsGoneKeepsTheRestInItsPlace() {
        hear(10 * RATE);
        int count = 4 * RATE;
        float[] copy = read(0, position - count, count);
        assertThat(copy[0]).isZero();
        assertThat(copy[count - 1]).isEqualTo(position - 1);
        assertThat(copy[count - 2 * RATE]).isEqualTo(position - 2 * RATE);
    }

    @Test
    void whatCouldNotBeRenderedIsSilenceOfTheSameLength() {
        hear(1000);
        long before = position;
        position += 50;
        hear(1000);
        assertThat(read(0, before - 1, 52)[0]).isEqualTo(before - 1);
        assertThat(Arrays.copyOfRange(read(0, before - 1, 52), 1, 51)).containsOnly(0f);
        assertThat(read(0, before - 1, 52)[51]).isEqualTo(before + 50);
    }

    @Test
    void afterALongTimeUnheardItBeginsAnew() {
        hear(1000);
        position += 10_000;
        hear(512);
        assertThat(sound.oldest()).isEqualTo(11_000);
        assertThat(read(0, 10_999, 2)).containsExactly(0, 11_000);
    }

    @Test
    void aPieceIsAClipThatEndsWhereItEnds() {
        hear(RATE);
        AudioClip piece = sound.piece(100, 200);
        assertThat(piece.frames()).isEqualTo(100);
        assertThat(piece.sampleRate()).isEqualTo(RATE);
        float[] copy = new float[104];
        piece.read(0, -2, copy, 0, 104);
        assertThat(copy[1]).isZero();
        assertThat(copy[2]).isEqualTo(100);
        assertThat(copy[101]).isEqualTo(199);
        assertThat(copy[102]).isZero();
    }

    @Test
    void hearingAllocatesNothing() {
        hear(5 * RATE);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        hear(20 * RATE);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
    }

    @Test
    void itTakesNoMoreMemoryThanThereIsRoomForHoweverLongItIsWanted() {
        assertThat(new RollingSound(100_000, new TransportClock(192_000)).length())
                .isEqualTo(16 * 1024 * 1024);
    }

    @Test
    void aReaderNeverTakesOneTimeForAnother() throws InterruptedException {
        AtomicBoolean isOver = new AtomicBoolean();
        Thread audio = Thread.ofPlatform().start(() -> {
            while (!isOver.get()) {
                hear(CELL);
            }
        });
        try {
            float[] copy = new float[RATE];
            int whole = 0;
            long deadline = System.nanoTime() + 20_000_000_000L;
            for (int i = 0; i < 20_000 || whole < 100; i++) { // the other thread may not have begun by then
                assertThat(System.nanoTime()).as("%d were whole", whole).isLessThan(deadline);
                // As old as can be: what is written next is here.
                long from = Math.max(0, sound.newest() - (sound.cells() - 2L) * CELL);
                if (sound.read(0, from, copy, 0, CELL)) {
                    whole++;
                    for (int j = 0; j < CELL; j++) {
                        assertThat(copy[j]).isEqualTo((float) (from + j));
                    }
                }
            }
        } finally {
            isOver.set(true);
            audio.join();
        }
    }

    @Test
    void theOutlineHoldsTheExtremesOfEveryColumn() {
        RollingOutline outline = new RollingOutline(sound);
        hear(RATE);
        outline.follow();
        hear(3 * RATE);
        outline.follow();
        float[] low = new float[4];
        float[] high = new float[4];
        long from = (position - 4 * CELL) / CELL * CELL;
        outline.outline(0, from, from + 4 * CELL, low, high);
        for (int i = 0; i < 3; i++) {
            assertThat(low[i]).isEqualTo(from + i * CELL, within(0f));
            assertThat(high[i]).isEqualTo(from + (i + 1) * CELL - 1, within(0f));
        }
        outline.outline(0, 0, 4 * CELL, low, high);
        assertThat(low).containsOnly(0f);
    }

    @Test
    void anOutlineThatWasNotLookedAtForLongIsThatOfTheLastSeconds() {
        RollingOutline outline = new RollingOutline(sound);
        hear(RATE);
        outline.follow();
        hear(20 * RATE);
        outline.follow();
        float[] low = new float[1];
        float[] high = new float[1];
        outline.outline(1, position - 2 * RATE, position, low, high);
        assertThat(high[0]).isLessThanOrEqualTo(-(position - 2 * RATE - CELL));
        assertThat(high[0]).isGreaterThanOrEqualTo(-(position - 2 * RATE + CELL));
    }
}
