package org.videotracker.engine.time;

import org.videotracker.engine.signal.StereoBuffer;

/**
 * The tempo on its way to its target. A glide is linear and stands still within each cell of the control grid, at the
 * value of the cell's first frame; it is at the target from the first grid point that is not before its end. Owned by
 * the audio thread.
 */
final class TempoGlide {
    private final int sampleRate;
    private double tempo;
    private double target;
    private double startTempo;
    private long startFrame;
    private long endFrame;
    private boolean gliding;

    TempoGlide(int sampleRate, double tempo) {
        this.sampleRate = sampleRate;
        this.tempo = tempo;
        this.target = tempo;
    }

    double tempo() {
        return tempo;
    }

    double target() {
        return target;
    }

    /** Takes a tempo without gliding. */
    void jumpTo(double newTempo) {
        tempo = newTempo;
        target = newTempo;
        gliding = false;
    }

    /** Moves the tempo, towards a wanted one, to where it is from a frame, the first of a run, until the end of that run. */
    void follow(double wanted, double glideMs, long frame) {
        if (gliding) {
            glide(frame - Math.floorMod(frame, (long) StereoBuffer.CAPACITY));
        }
        if (wanted != target) {
            aim(wanted, glideMs, frame);
        }
    }

    private void aim(double wanted, double glideMs, long frame) {
        if (glideMs == 0) {
            jumpTo(wanted);
            return;
        }
        target = wanted;
        startTempo = tempo;
        startFrame = frame;
        endFrame = frame + (long) Math.ceil(glideMs * sampleRate / 1000);
        gliding = true;
    }

    private void glide(long cellFrame) {
        if (cellFrame >= endFrame) {
            jumpTo(target);
            return;
        }
        double progress = (double) Math.max(0, cellFrame - startFrame) / (endFrame - startFrame);
        tempo = startTempo + (target - startTempo) * progress;
    }
}
