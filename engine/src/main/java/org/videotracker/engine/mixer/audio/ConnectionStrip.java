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
    private double gain;
    private double pan;
    private boolean muted;
    private boolean solo;

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

    /** Takes over what the connection should be, from the next point of the control grid on. */
    void set(double newGain, double newPan, boolean isMuted, boolean isSolo) {
        gain = newGain > 0 ? Math.min(AudioConnection.MAX_GAIN, newGain) : 0;
        pan = newPan >= -1 && newPan <= 1 ? newPan : Math.signum(newPan);
        muted = isMuted;
        solo = isSolo;
    }

    boolean isSolo() {
        return solo;
    }

    void jump(boolean anySolo) {
        left.jump(leftGain(anySolo));
        right.jump(rightGain(anySolo));
    }

    void move(boolean anySolo, long frame, int rampFrames) {
        left.moveTo(leftGain(anySolo), frame, rampFrames);
        right.moveTo(rightGain(anySolo), frame, rampFrames);
    }

    private double leftGain(boolean anySolo) {
        return isHeard(anySolo) ? gain * Math.min(1, 1 - pan) : 0;
    }

    private double rightGain(boolean anySolo) {
        return isHeard(anySolo) ? gain * Math.min(1, 1 + pan) : 0;
    }

    private boolean isHeard(boolean anySolo) {
        return !muted && (solo || !anySolo);
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
