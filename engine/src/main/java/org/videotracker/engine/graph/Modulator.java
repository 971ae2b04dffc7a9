package org.videotracker.engine.graph;

import java.util.Arrays;
import org.videotracker.engine.modulation.ModulationPlan;
import org.videotracker.engine.modulation.ReadOuts;
import org.videotracker.engine.modulation.Tap;
import org.videotracker.engine.telemetry.Telemetry;
import org.videotracker.engine.time.TransportClock;
import org.videotracker.model.transport.Transport;

/** Moves the values of a program by its mappings, those of the transport among them. Owned by the audio thread. */
final class Modulator implements ReadOuts {
    private final TransportClock clock;
    private final ControlStep step;
    private final double[] transportValues = new double[Transport.PARAMETERS.size()];
    private Program program = Program.EMPTY;

    Modulator(TransportClock clock) {
        this.clock = clock;
        step = new ControlStep(clock);
    }

    /**
     * Begins with the base values, and moves them.
     *
     * @param isOnGrid whether this is the first time at a point of the control grid
     */
    void run(Program moved, boolean isOnGrid) {
        program = moved;
        Transport transport = moved.transport();
        transportValues[0] = transport.bpm();
        transportValues[1] = transport.beatsPerBar();
        transportValues[2] = transport.glideMs();
        transportValues[3] = transport.launchQuantum().ordinal();
        if (!moved.modulation().isEmpty()) {
            clock.cue(moved.playback(), transport.bpm());
            step.begin(isOnGrid);
            for (int i : moved.moved()) {
                NodeProgram node = moved.nodes()[i];
                System.arraycopy(node.base(), 0, node.effective(), 0, node.base().length);
            }
            moved.modulation().run(moved.values(), transportValues, this, isOnGrid);
            for (int i : moved.moved()) {
                countMoves(moved.nodes()[i]);
            }
        }
    }

    private static void countMoves(NodeProgram moved) {
        if (!Arrays.equals(moved.effective(), moved.before())) {
            System.arraycopy(moved.effective(), 0, moved.before(), 0, moved.before().length);
            moved.node().moves++;
        }
    }

    @Override
    public double read(int node, int readOut) {
        NodeProgram source = program.nodes()[node];
        boolean isInUse = source.module().enabled() && source.node().moves();
        return isInUse ? source.node().readOut(readOut) : Double.NaN;
    }

    @Override
    public void renew(int node) {
        NodeProgram modulator = program.nodes()[node];
        step.values = modulator.effective();
        modulator.control(step);
    }

    /** Lets a clock follow a program's transport as its values were moved last. */
    void drive(Program driven) {
        clock.follow(driven.playback(), transportValues[0], (int) transportValues[1], transportValues[2]);
    }

    /**
     * Reports the values of all that is moved, as they were moved last.
     *
     * @param place where the first of them stands in the report
     */
    void report(Program reported, Telemetry telemetry, int place) {
        int next = place;
        for (Tap tap : reported.targets()) {
            telemetry.put(next++, ModulationPlan.read(tap, reported.values(), transportValues, this));
        }
    }
}
