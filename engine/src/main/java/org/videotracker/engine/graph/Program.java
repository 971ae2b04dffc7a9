package org.videotracker.engine.graph;

import org.videotracker.engine.modulation.ModulationPlan;
import org.videotracker.engine.modulation.Tap;
import org.videotracker.engine.telemetry.TelemetryLayout;
import org.videotracker.model.transport.Playback;
import org.videotracker.model.transport.Transport;

/**
 * What the audio and video threads do from now on: the session, compiled. Made on the engine thread and published whole; never
 * changed afterwards.
 *
 * @param transport the settings of the clock
 * @param playback what was asked of the transport
 * @param nodes each after those that it gets something from without delay
 * @param masterAudio which node is heard, or -1
 * @param masterVideo which node is seen, or -1
 * @param modulation moves values
 * @param values scratch: the effective values of each node
 * @param moved which nodes have values that are moved
 * @param targets all that mappings move, in the order in which the report has it after the read-outs
 * @param telemetry where the read-outs and targets stand in a report
 * @param report scratch: the report
 */
record Program(
        Transport transport,
        Playback playback,
        NodeProgram[] nodes,
        int masterAudio,
        int masterVideo,
        ModulationPlan modulation,
        double[][] values,
        int[] moved,
        Tap[] targets,
        TelemetryLayout telemetry,
        double[] report) {

    static final Program EMPTY = new Program(
            Transport.INITIAL,
            Playback.STOPPED,
            new NodeProgram[0],
            -1,
            -1,
            ModulationPlan.NONE,
            new double[0][],
            new int[0],
            new Tap[0],
            TelemetryLayout.EMPTY,
            new double[0]);

    /** The same graph with some nodes, and what {@code values} says of them, changed and other transport settings. */
    Program with(Transport newTransport, Playback newPlayback, NodeProgram[] newNodes, double[][] newValues) {
        return new Program(
                newTransport,
                newPlayback,
                newNodes,
                masterAudio,
                masterVideo,
                modulation,
                newValues,
                moved,
                targets,
                telemetry,
                report);
    }

    /** Whether a value or a setting of the transport may be another than in a program. */
    boolean movesValuesOf(Program other) {
        return values != other.values
                || modulation != other.modulation
                || transport != other.transport
                || playback != other.playback;
    }

    static double[][] effectiveValues(NodeProgram[] nodes) {
        double[][] values = new double[nodes.length][];
        for (int i = 0; i < nodes.length; i++) {
            values[i] = nodes[i].effective();
        }
        return values;
    }
}
