package org.videotracker.engine.graph;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameDelay;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Picture;

/**
 * Shows what an {@link AudioGraph} plays: hands each module's picture what it needs, and composes what the master output shows.
 * Called between runs of the audio graph, by one thread. Allocates nothing per frame once every delayed connection was met.
 */
public final class VideoGraph {
    private final AudioGraph audio;
    private final int width;
    private final int height;
    private final Frame scratch;
    private @Nullable Picture[] inputs = new @Nullable Picture[16];

    public VideoGraph(AudioGraph audio, int width, int height) {
        this.audio = audio;
        this.width = width;
        this.height = height;
        this.scratch = new Frame(width, height);
    }

    /** Composes the frame of a moment. The audio graph has been rendered up to that moment. */
    public void compose(FrameTime time, Frame into) {
        Program program = audio.playing();
        Picture shown = prepare(program, time);
        if (shown == null) {
            into.fill(0xFF000000);
        } else {
            shown.rows(0, height, into.pixels, 0);
        }
        rememberDelayed(program, time, shown, into);
    }

    /**
     * Passes over the frame of a moment that nobody sees, with the effects that it has on later ones. Costs little where no
     * connection feeds pictures back.
     */
    public void skip(FrameTime time) {
        Program program = audio.playing();
        if (feedsBack(program)) {
            compose(time, scratch);
        } else {
            prepare(program, time);
        }
    }

    private @Nullable Picture prepare(Program program, FrameTime time) {
        for (NodeProgram node : program.nodes()) {
            present(node, program);
        }
        if (program.masterVideo() < 0) {
            return null;
        }
        Picture master = program.nodes()[program.masterVideo()].node().picture;
        if (master != null) {
            master.prepare(time);
        }
        return master;
    }

    private void present(NodeProgram program, Program all) {
        int[] sources = program.videoInputs();
        if (inputs.length < sources.length) {
            inputs = new @Nullable Picture[sources.length];
        }
        for (int i = 0; i < sources.length; i++) {
            Node source = all.nodes()[sources[i]].node();
            inputs[i] = program.videoDelayed()[i] ? frameDelay(source) : shown(all.nodes()[sources[i]]);
        }
        program.present(inputs);
    }

    /** A disabled module shows nothing, and takes no share of the light. */
    private static @Nullable Picture shown(NodeProgram source) {
        return source.module().enabled() ? source.node().picture : null;
    }

    private FrameDelay frameDelay(Node source) {
        FrameDelay delay = source.frameDelay;
        if (delay == null) {
            delay = new FrameDelay(width, height);
            source.frameDelay = delay;
        }
        return delay;
    }

    private static boolean feedsBack(Program program) {
        for (NodeProgram node : program.nodes()) {
            for (boolean delayed : node.videoDelayed()) {
                if (delayed) {
                    return true;
                }
            }
        }
        return false;
    }

    private void rememberDelayed(Program program, FrameTime time, @Nullable Picture shown, Frame composed) {
        for (NodeProgram node : program.nodes()) {
            FrameDelay delay = node.node().frameDelay;
            Picture picture = node.node().picture;
            if (delay == null || picture == null) {
                continue;
            }
            if (picture == shown) {
                delay.take(composed);
            } else if (picture.width() == width && picture.height() == height) {
                picture.prepare(time);
                picture.rows(0, height, scratch.pixels, 0);
                delay.take(scratch);
            }
        }
    }
}
