package org.videotracker.bench.drift;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.bench.stall.Miss;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.live.FrameDisplay;
import org.videotracker.engine.live.LiveSound;
import org.videotracker.engine.render.FrameRate;

/**
 * Compares the video clock with two audio clocks whenever a picture is shown: with what the program takes to be heard, and with the
 * count of the sample frames that the device has pulled, from which it follows without any clock of ours. Called on the video
 * thread; read once that has ended.
 */
final class LagProbe implements FrameDisplay {
    /** After so long without any, a picture is shown even though its moment is over: it was composed too slowly. */
    private static final long STANDSTILL_NANOS = 250_000_000;

    private final LiveSound sound;
    private final FrameRate rate;
    private final int sampleRate;
    private final double samplesPerFrame;
    private final double pulledAheadFrames;
    private final List<Miss> tooFar = new ArrayList<>();
    private long pictures;
    private long afterStandstill;
    private double greatestHeard;
    private double greatestPulled;
    private double lastHeard;
    private long lastNanos;

    /**
     * @param bufferFrames that the device pulls at once
     * @param latencyFrames how much later it is heard
     */
    LagProbe(LiveSound sound, FrameRate rate, int sampleRate, int bufferFrames, int latencyFrames) {
        this.sound = sound;
        this.rate = rate;
        this.sampleRate = sampleRate;
        samplesPerFrame = sampleRate / rate.perSecond();
        // Between two pulls anything from a whole buffer to none of it has been heard of what was pulled last.
        pulledAheadFrames = latencyFrames + bufferFrames / 2.0;
    }

    @Override
    public void show(Frame frame, long number) {
        long now = System.nanoTime();
        long middle = rate.middleOf(number, sampleRate);
        double heard = (sound.heardFrame() - middle) / samplesPerFrame;
        double pulled = (sound.readFrames() - pulledAheadFrames - middle) / samplesPerFrame;
        boolean isAfterStandstill = lastNanos != 0 && now - lastNanos > STANDSTILL_NANOS;
        if (lastNanos != 0) {
            add(heard, pulled, isAfterStandstill, now);
        }
        lastNanos = now;
    }

    private void add(double heard, double pulled, boolean isAfterStandstill, long now) {
        pictures++;
        lastHeard = heard;
        double distance = Math.max(Math.abs(heard), Math.abs(pulled));
        if (distance > 1) {
            // What made it late may have happened since the picture before; of that the machine must have taken the
            // excess.
            tooFar.add(new Miss(lastNanos, now, Math.round((distance - 1) * 1e9 / rate.perSecond())));
        }
        if (isAfterStandstill) {
            afterStandstill++;
        } else {
            greatestHeard = Math.max(greatestHeard, Math.abs(heard));
            greatestPulled = Math.max(greatestPulled, Math.abs(pulled));
        }
    }

    /** How many pictures were compared: all but the first, before which nothing was heard. */
    long pictures() {
        return pictures;
    }

    /** How many were shown late on purpose, since none had been for a while. */
    long afterStandstill() {
        return afterStandstill;
    }

    /** The greatest distance from what was heard, in video frames, of all other pictures. */
    double greatestFromHeard() {
        return greatestHeard;
    }

    /** The greatest distance from what the device had pulled, in video frames, of all other pictures. */
    double greatestFromPulled() {
        return greatestPulled;
    }

    /** The distance of the last picture from what was heard, in video frames; positive when it was late. */
    double last() {
        return lastHeard;
    }

    /** The pictures that were more than one frame away, with what would explain each. */
    List<Miss> tooFar() {
        return tooFar;
    }
}
