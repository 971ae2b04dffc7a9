package org.videotracker.engine.mixer.audio;

import java.util.UUID;
import org.videotracker.engine.signal.StereoBuffer;

/**
 * What a connection keeps from run to run: its two gains on their way, and its meter. Reused for another connection
 * later.
 */
final class ConnectionStrip {
    private static final UUID NOBODY = new UUID(0, 0);

    private final GainRamp left = new GainRamp(0);
    private final GainRamp right = new GainRamp(0);
    private final Meter meter;
    private UUID source = NOBODY;

    ConnectionStrip(int sampleRate) {
        meter = new Meter(sampleRate);
    }

    boolean belongsTo(UUID other) {
        return source.equals(other);
    }

    /** Begins a connection in silence, from which it fades in. */
    void open(UUID newSource) {
        source = newSource;
        left.jump(0);
        right.jump(0);
        meter.reset();
    }

    void jump(AudioConnection connection, double gain) {
        left.jump(gain * connection.leftShare());
        right.jump(gain * connection.rightShare());
    }

    void moveTo(AudioConnection connection, double gain, long frame, int rampFrames) {
        left.moveTo(gain * connection.leftShare(), frame, rampFrames);
        right.moveTo(gain * connection.rightShare(), frame, rampFrames);
    }

    void mix(StereoBuffer signal, StereoBuffer into, int frames, long firstFrame) {
        meter.measure(signal, frames, firstFrame);
        left.mix(signal.left, into.left, frames, firstFrame);
        right.mix(signal.right, into.right, frames, firstFrame);
    }

    Meter meter() {
        return meter;
    }
}
