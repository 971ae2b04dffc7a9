package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.engine.audition.Audition;
import org.videotracker.engine.clip.AudioClip;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.clip.VideoClip;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.media.proxy.ClipLease;
import org.videotracker.model.asset.Asset;

class ListeningTest {
    private static final int RATE = 48_000;

    private final Audition audition = new Audition(RATE);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private final List<Lease> leases = new ArrayList<>();
    private boolean isBroken;
    private long nanos = 1;
    private final Listening listening = new Listening(audition, this::open, work::add, () -> nanos, problems::add);

    private final Asset dancer = Assets.both(1, "dancer", "", 10);
    private final Asset hum = Assets.sound(2, "hum", "", 10);
    private final Asset rain = Assets.video(3, "rain", "", 4);

    /** Always as loud; its pictures say which they are. */
    private static final class Lease implements ClipLease {
        private final Clip clip;
        private final List<Double> loaded = new ArrayList<>();
        private boolean isClosed;

        Lease(Asset asset) {
            clip = new Clip(
                    asset.sound().map(Level::new).orElse(null),
                    asset.picture().map(Counting::new).orElse(null));
        }

        @Override
        public Clip clip() {
            return clip;
        }

        @Override
        public void load(double fromSeconds, double seconds) {
            loaded.add(fromSeconds);
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    private record Level(Asset.Sound sound) implements AudioClip {
        @Override
        public int channels() {
            return 1;
        }

        @Override
        public int sampleRate() {
            return sound.sampleRate();
        }

        @Override
        public long frames() {
            return sound.frames();
        }

        @Override
        public void read(int channel, long frame, float[] into, int offset, int count) {
            Arrays.fill(into, offset, offset + count, 0.5f);
        }
    }

    private record Counting(Asset.Picture picture) implements VideoClip {
        @Override
        public int width() {
            return 4;
        }

        @Override
        public int height() {
            return 4;
        }

        @Override
        public long frames() {
            return picture.frames();
        }

        @Override
        public double frameRate() {
            return picture.frameRate();
        }

        @Override
        public boolean hasAlpha() {
            return false;
        }

        @Override
        public void decode(long frame, int firstRow, int rows, int[] into, int offset) {
            Arrays.fill(into, offset, offset + rows * 4, 0xFF000000 | (int) frame);
        }
    }

    private ClipLease open(Asset asset) throws IOException {
        if (isBroken) {
            throw new IOException(asset.name() + ": its file is missing; import the original again");
        }
        Lease lease = new Lease(asset);
        leases.add(lease);
        return lease;
    }

    /** A few pictures of the studio, while the device plays so many runs. */
    private float frame(int runs) {
        StereoBuffer buffer = new StereoBuffer();
        for (int i = 0; i < runs; i++) {
            buffer.clear(256);
            audition.add(buffer, 256);
            nanos += 256_000_000_000L / RATE;
        }
        for (int i = 0; i < 3; i++) {
            listening.follow();
            while (!work.isEmpty()) {
                work.poll().run();
            }
        }
        listening.follow();
        return buffer.left[255];
    }

    @Test
    void anAssetIsOpenedAndBroughtIntoMemoryOnAWorkerAndThenHeard() {
        listening.start(dancer, 0.25, true);
        assertThat(leases).isEmpty();
        frame(0);
        assertThat(leases.getFirst().loaded).containsExactly(2.5);
        assertThat(frame(4)).isEqualTo(0.5f);
        assertThat(listening.positionSeconds()).isEqualTo(2.5 + 4 * 256.0 / RATE, within(1e-9));
        Still still = listening.nextFrame();
        assertThat(still.pixels()[0] & 0xFFFFFF).isEqualTo(63);
    }

    @Test
    void scrubbingGoesOnFromThereAndIsReadBeforeItIsHeard() {
        listening.start(hum, 0, true);
        frame(4);
        listening.scrub(0.8);
        frame(1);
        assertThat(leases.getFirst().loaded).endsWith(8.0);
        frame(4);
        assertThat(listening.positionSeconds()).isGreaterThan(8).isLessThan(8.1);
        assertThat(leases).hasSize(1);
    }

    @Test
    void picturesWithoutSoundRunByTheClockAndEnd() {
        listening.start(rain, 0.5, true);
        frame(0);
        nanos += 1_000_000_000L;
        frame(0);
        assertThat(listening.positionSeconds()).isEqualTo(3, within(0.01));
        assertThat(listening.share()).isEqualTo(0.75, within(0.01));
        nanos += 1_100_000_000L;
        frame(0);
        assertThat(listening.asset()).isNull();
        frame(1);
        assertThat(leases.getFirst().isClosed).isTrue();
    }

    @Test
    void oneThatIsOnlySeenIsSilent() {
        listening.start(dancer, 0, false);
        frame(0);
        assertThat(frame(4)).isZero();
        assertThat(listening.positionSeconds()).isPositive();
    }

    @Test
    void itsFileIsGivenBackOnceItHasFadedOut() {
        listening.start(hum, 0, true);
        frame(4);
        listening.stop();
        listening.follow();
        assertThat(leases.getFirst().isClosed).isFalse();
        frame(3);
        frame(0);
        assertThat(leases.getFirst().isClosed).isTrue();
        assertThat(frame(1)).isZero();
    }

    @Test
    void anotherTakesItsPlace() {
        listening.start(hum, 0, true);
        frame(4);
        listening.start(dancer, 0.5, true);
        frame(4);
        frame(4);
        assertThat(listening.asset()).isSameAs(dancer);
        assertThat(listening.positionSeconds()).isGreaterThan(5);
        assertThat(leases).extracting(lease -> lease.isClosed).containsExactly(true, false);
    }

    @Test
    void whatWasCalledOffBeforeItWasOpenIsGivenBack() {
        listening.start(hum, 0, true);
        listening.stop();
        frame(1);
        frame(1);
        assertThat(leases.getFirst().isClosed).isTrue();
        assertThat(listening.asset()).isNull();
    }

    @Test
    void aMissingFileIsToldInASentence() {
        isBroken = true;
        listening.start(hum, 0, true);
        frame(0);
        assertThat(problems).containsExactly("hum: its file is missing; import the original again");
        assertThat(listening.asset()).isNull();
    }

    @Test
    void itEndsWhereTheSoundEnds() {
        listening.start(hum, 0.99, true);
        frame(1);
        frame(30);
        assertThat(listening.asset()).isNull();
    }
}
