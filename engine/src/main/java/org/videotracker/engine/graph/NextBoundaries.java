package org.videotracker.engine.graph;

import org.videotracker.engine.time.BeatTime;
import org.videotracker.engine.time.TransportClock;

/** When the next step and the end of the next pass come, of whichever module comes to one first. Owned by the audio thread. */
final class NextBoundaries {
    private final BeatTime from;
    private double step = Double.POSITIVE_INFINITY;
    private double pass = Double.POSITIVE_INFINITY;

    NextBoundaries(int sampleRate) {
        from = new BeatTime(sampleRate);
    }

    /** Asks the modules for what comes from a moment on, some frames after the one to which the clock has come. */
    void find(NodeProgram[] nodes, TransportClock clock, int ahead) {
        step = Double.POSITIVE_INFINITY;
        pass = Double.POSITIVE_INFINITY;
        if (!clock.isPlaying()) {
            return;
        }
        clock.positionAt(ahead, from);
        for (int i = 0; i < nodes.length; i++) {
            Node node = nodes[i].node();
            if (node.emits && !nodes[i].leaving()) {
                step = Math.min(step, node.nextStep(from));
                pass = Math.min(pass, node.nextPass());
            }
        }
    }

    /** Nobody knows them before the modules have been rendered. */
    void forget() {
        step = Double.NaN;
        pass = Double.NaN;
    }

    double step() {
        return step;
    }

    double pass() {
        return pass;
    }
}
