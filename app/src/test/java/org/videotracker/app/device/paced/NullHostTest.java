package org.videotracker.app.device.paced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.videotracker.app.device.Await;
import org.videotracker.engine.device.AudioDevice;
import org.videotracker.engine.device.DeviceCallback;
import org.videotracker.engine.device.DeviceException;
import org.videotracker.engine.device.DeviceSettings;

class NullHostTest {
    private static final long SECOND = 1_000_000_000;

    private final DrivenPace pace = new DrivenPace();
    private final AtomicLong pulled = new AtomicLong();
    private final List<Throwable> faults = new ArrayList<>();
    private final NullHost host = new NullHost(pace, Thread::new, (place, fault) -> faults.add(fault));

    private AudioDevice open(int sampleRate, int bufferFrames, DeviceCallback callback) throws DeviceException {
        return host.open(new DeviceSettings("null", sampleRate, bufferFrames, 2), callback);
    }

    private void count(float[] left, float[] right, int frames) {
        pulled.addAndGet(frames);
    }

    @Test
    void afterAnHourAsManyFramesArePulledAsAnHourHas() throws DeviceException {
        try (AudioDevice device = open(44_100, 128, this::count)) {
            for (int second = 0; second < 3600; second++) {
                pace.advance(SECOND);
            }
            long due = 3600L * 44_100;
            assertThat(pulled.get()).isEqualTo(due / 128 * 128 + 128);
            assertThat(device.xruns()).isZero();
        }
    }

    @Test
    void aThreadThatOversleptByLessThanABufferHasMissedNothing() throws DeviceException {
        try (AudioDevice device = open(48_000, 480, this::count)) {
            pace.jump(19_000_000);
            assertThat(pulled.get()).isEqualTo(960);
            assertThat(device.xruns()).isZero();
        }
    }

    @Test
    void aThreadThatOversleptPullsWhatItMissedAndCountsIt() throws DeviceException {
        try (AudioDevice device = open(48_000, 480, this::count)) {
            pace.jump(55_000_000);
            assertThat(pulled.get()).isEqualTo(6 * 480);
            assertThat(device.xruns()).isEqualTo(4);
        }
    }

    @Test
    void noPullIsUnderWayOnceTheDeviceIsClosed() throws DeviceException {
        AtomicBoolean isUnderWay = new AtomicBoolean();
        AudioDevice device = new NullHost(Pace.SYSTEM, Thread::new, (place, fault) -> {})
                .open(new DeviceSettings("", 192_000, 64, 2), (left, right, frames) -> {
                    isUnderWay.set(true);
                    pulled.addAndGet(frames);
                    Thread.yield();
                    isUnderWay.set(false);
                });
        Await.until("it pulls", () -> pulled.get() > 64 * 50);
        device.close();
        assertThat(isUnderWay).isFalse();
        long atTheEnd = pulled.get();
        device.close();
        assertThat(pulled.get()).isEqualTo(atTheEnd);
    }

    @Test
    void aCallbackThatThrowsIsReportedOnceAndCalledAgain() throws DeviceException {
        try (AudioDevice device = open(48_000, 480, (left, right, frames) -> {
            pulled.addAndGet(frames);
            throw new IllegalStateException("always");
        })) {
            pace.advance(SECOND);
            assertThat(pulled.get()).isEqualTo(48_480);
            assertThat(faults).hasSize(1);
            assertThat(device.isLost()).isFalse();
        }
    }

    @Test
    void theSystemClockPacesIt() throws DeviceException {
        NullHost real = new NullHost(Pace.SYSTEM, Thread::new, (place, fault) -> {});
        long start = System.nanoTime();
        try (AudioDevice device = real.open(new DeviceSettings("", 48_000, 256, 2), this::count)) {
            Await.until("a fifth of a second is pulled", () -> pulled.get() >= 9_600);
            long elapsed = System.nanoTime() - start;
            assertThat(pulled.get()).isLessThanOrEqualTo(elapsed * 48_000 / SECOND + 256);
            assertThat(device.latencyFrames()).isEqualTo(256);
        }
    }

    @Test
    void anotherNameIsRefused() {
        assertThatThrownBy(() -> host.open(new DeviceSettings("nul", 48_000, 256, 2), this::count))
                .isInstanceOf(DeviceException.class)
                .hasMessageContaining("'nul'")
                .hasMessageContaining("called null");
    }
}
