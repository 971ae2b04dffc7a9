package org.videotracker.engine.time;

/**
 * How long the transport has played to come where it is: since the last jump by the counter of frames, and before it as long as
 * the way would have taken at the tempo that was set then. Owned by the audio thread.
 */
final class PlayedTime {
    private final int sampleRate;
    private double secondsAtJump;
    private long framesSinceJump;

    PlayedTime(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    void jump(double beat, double bpm) {
        secondsAtJump = beat * 60 / bpm;
        framesSinceJump = 0;
    }

    void run(int frames) {
        framesSinceJump += frames;
    }

    double seconds() {
        return secondsAtJump + (double) framesSinceJump / sampleRate;
    }
}
