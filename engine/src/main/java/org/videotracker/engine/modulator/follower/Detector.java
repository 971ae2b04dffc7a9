package org.videotracker.engine.modulator.follower;

import org.videotracker.engine.signal.StereoBuffer;

/**
 * Follows the magnitude of a sound from sample to sample with one pole for rising and one for falling, so that the result does not
 * depend on how time is cut into runs. Owned by the audio thread.
 */
final class Detector {
    private final int sampleRate;
    private double attackMs;
    private double releaseMs;
    private double keepRising;
    private double keepFalling;
    private boolean isSquare;
    /** Of the peak the magnitude, of the loudness its square. */
    private double state;

    Detector(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** How fast it follows from now on. */
    void set(boolean nowSquare, double newAttackMs, double newReleaseMs) {
        if (newAttackMs != attackMs) {
            attackMs = newAttackMs;
            keepRising = keep(newAttackMs);
        }
        if (newReleaseMs != releaseMs) {
            releaseMs = newReleaseMs;
            keepFalling = keep(newReleaseMs);
        }
        if (nowSquare != isSquare) {
            state = nowSquare ? state * state : Math.sqrt(state);
            isSquare = nowSquare;
        }
    }

    private double keep(double milliseconds) {
        return milliseconds == 0 ? 0 : StrictMath.exp(-1000 / (milliseconds * sampleRate));
    }

    void follow(StereoBuffer sound, int frames) {
        double reached = state;
        for (int i = 0; i < frames; i++) {
            double left = sound.left[i];
            double right = sound.right[i];
            double magnitude = isSquare ? (left * left + right * right) / 2 : Math.max(Math.abs(left), Math.abs(right));
            reached = magnitude + (reached - magnitude) * (magnitude > reached ? keepRising : keepFalling);
        }
        state = reached;
    }

    /** The magnitude now: of a full-scale square wave 1. */
    double magnitude() {
        return isSquare ? Math.sqrt(state) : state;
    }
}
