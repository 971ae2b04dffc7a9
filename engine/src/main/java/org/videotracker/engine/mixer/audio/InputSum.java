package org.videotracker.engine.mixer.audio;

import org.videotracker.engine.graph.Block;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Port.Signal;

/**
 * Adds up what a module that only listens is connected to, with the gain, pan, mute and solo of each connection. All its connections
 * are sound. Its gains do not glide, since nobody hears them. Owned by the audio thread.
 */
public final class InputSum {
    private static final int PER_LINK = Link.parametersOf(Signal.AUDIO).size();
    private static final int GAIN = Link.parametersOf(Signal.AUDIO).indexOf(Link.GAIN);
    private static final int PAN = Link.parametersOf(Signal.AUDIO).indexOf(Link.PAN);
    private static final int MUTE = Link.parametersOf(Signal.AUDIO).indexOf(Link.MUTE);
    private static final int SOLO = Link.parametersOf(Signal.AUDIO).indexOf(Link.SOLO);

    private final StereoBuffer sum = new StereoBuffer();

    /** The sum of a run; valid until the next. */
    public StereoBuffer of(Block block) {
        sum.clear(block.frames());
        StereoBuffer[] sources = block.inputs();
        double[] values = block.values();
        boolean anySolo = anySolo(block);
        for (int i = 0; i < sources.length; i++) {
            int at = block.firstInputValue() + i * PER_LINK;
            if (values[at + MUTE] < 0.5 && (!anySolo || values[at + SOLO] > 0.5)) {
                double gain = values[at + GAIN];
                double pan = values[at + PAN];
                sum.add(sources[i], gain * Math.min(1, 1 - pan), gain * Math.min(1, 1 + pan), block.frames());
            }
        }
        return sum;
    }

    private static boolean anySolo(Block block) {
        for (int i = 0; i < block.inputs().length; i++) {
            if (block.values()[block.firstInputValue() + i * PER_LINK + SOLO] > 0.5) {
                return true;
            }
        }
        return false;
    }
}
