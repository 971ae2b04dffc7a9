package org.videotracker.engine.graph;

import java.util.Arrays;
import org.videotracker.engine.modulation.ReadOuts;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.transport.Transport;

/** Moves the values of a program by its mappings, those of the transport among them. Owned by the audio thread. */
final class Modulator {
    private final double[] transportValues = new double[Transport.PARAMETERS.size()];

    /** Begins with the base values, and moves them. */
    void run(Program program, ReadOuts readOuts) {
        Transport transport = program.transport();
        transportValues[0] = transport.bpm();
        transportValues[1] = transport.beatsPerBar();
        transportValues[2] = transport.glideMs();
        transportValues[3] = transport.launchQuantum().ordinal();
        if (!program.modulation().isEmpty()) {
            for (int i : program.moved()) {
                NodeProgram moved = program.nodes()[i];
                System.arraycopy(moved.base(), 0, moved.effective(), 0, moved.base().length);
            }
            program.modulation().run(program.values(), transportValues, readOuts);
            for (int i : program.moved()) {
                countMoves(program.nodes()[i]);
            }
        }
    }

    private static void countMoves(NodeProgram moved) {
        if (!Arrays.equals(moved.effective(), moved.before())) {
            System.arraycopy(moved.effective(), 0, moved.before(), 0, moved.before().length);
            moved.node().moves++;
        }
    }

    /** Lets a clock follow a program's transport as its values were moved last. */
    void drive(TransportClock clock, Program program) {
        clock.follow(program.playback(), transportValues[0], (int) transportValues[1], transportValues[2]);
    }
}
