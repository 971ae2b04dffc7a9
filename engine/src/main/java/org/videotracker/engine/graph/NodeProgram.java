package org.videotracker.engine.graph;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.module.Module;

/**
 * What one node does from now on. Made on the engine thread; immutable but for the scratch arrays that only the audio thread
 * touches.
 *
 * @param node the node
 * @param module the module as it was when this was made
 * @param leaving whether the module is gone, and played only until its sound has faded
 * @param settings of the node's processor
 * @param layout of the values
 * @param base the base values
 * @param effective the values after modulation, written by the audio thread; the same array as {@code base} for a node that no
 *     mapping moves
 * @param before scratch: the effective values of the control step before, to tell whether any has moved; empty for a node that no
 *     mapping moves
 * @param audioInputs which nodes of the program are heard, in the order of the connections
 * @param audioDelayed which of these connections are delayed
 * @param heard scratch: their buffers in this run
 * @param eventInputs which nodes of the program trigger this one
 * @param eventMutes where the values array holds whether each of them is muted: then it opens no gates, though those that are open
 *     still end
 * @param videoInputs which nodes of the program are seen, in the order of the connections
 * @param videoDelayed which of these connections are delayed
 * @param seen scratch: their pictures in this frame
 */
record NodeProgram(
        Node node,
        Module module,
        boolean leaving,
        Object settings,
        ParameterLayout layout,
        double[] base,
        double[] effective,
        double[] before,
        int[] audioInputs,
        boolean[] audioDelayed,
        StereoBuffer[] heard,
        int[] eventInputs,
        int[] eventMutes,
        int[] videoInputs,
        boolean[] videoDelayed,
        @Nullable Picture[] seen) {

    /** Another node in the place of this one. */
    NodeProgram with(Node newNode, Object newSettings) {
        return new NodeProgram(
                newNode,
                module,
                leaving,
                newSettings,
                layout,
                base,
                effective,
                before,
                audioInputs,
                audioDelayed,
                heard,
                eventInputs,
                eventMutes,
                videoInputs,
                videoDelayed,
                seen);
    }

    /** As {@link Processor#prepare}, whatever the processor does. Engine thread. */
    boolean prepare() {
        if (leaving || node.isSuspended()) {
            return false;
        }
        try {
            return node.processor.prepare();
        } catch (RuntimeException | Error fault) {
            node.fail(node.preparing, fault);
            return false;
        }
    }

    /** Lets a modulator find what it reports, by the rules of {@link Processor#control}. */
    @SuppressWarnings("unchecked") // a node's settings were made by its own processor
    void control(ControlStep step) {
        if (!node.isSuspended()) {
            try {
                ((Processor<Object>) node.processor).control(settings, step);
            } catch (Throwable fault) {
                node.fail(node.rendering, fault);
            }
        }
    }

    /** Hands the picture what it needs for a frame, by the rules of {@link Processor#present}. */
    @SuppressWarnings("unchecked") // a node's settings were made by its own processor
    void present(@Nullable Picture[] inputs) {
        if (!node.isSuspended()) {
            try {
                ((Processor<Object>) node.processor).present(settings, effective, inputs);
            } catch (Throwable fault) {
                node.fail(node.showing, fault);
            }
        }
    }

    /** The same node with other settings and values; everything around it stays. */
    NodeProgram with(Module newModule, Object newSettings, double[] newBase) {
        return new NodeProgram(
                node,
                newModule,
                leaving,
                newSettings,
                layout,
                newBase,
                effective == base ? newBase : effective,
                before,
                audioInputs,
                audioDelayed,
                heard,
                eventInputs,
                eventMutes,
                videoInputs,
                videoDelayed,
                seen);
    }
}
