package org.videotracker.engine.graph;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.compositor.FrameDelay;
import org.videotracker.engine.compositor.FrameTime;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.model.module.ModuleId;

/**
 * Shows what an {@link AudioGraph} plays, in two steps that never overlap: {@link #capture} hands each picture what it needs of a
 * moment, on the audio thread and within microseconds; {@link #compose} then makes the frame of that moment, on whichever thread
 * has the time. Offline one thread does both. Allocates nothing per frame.
 */
public final class VideoGraph {
    private final AudioGraph audio;
    private final int width;
    private final int height;
    private final Frame scratch;
    private final AtomicReference<Glimpse[]> glimpses = new AtomicReference<>(new Glimpse[0]);
    private Program captured = Program.EMPTY;
    private int nextGlimpse;

    public VideoGraph(AudioGraph audio, int width, int height) {
        this.audio = audio;
        this.width = width;
        this.height = height;
        this.scratch = new Frame(width, height);
    }

    /** Takes over the present moment, up to which the audio graph has been rendered. Audio thread, between runs. */
    public void capture() {
        captured = audio.playing();
        for (NodeProgram node : captured.nodes()) {
            present(node, captured);
        }
    }

    /** Composes the frame of the moment that was captured last. */
    public void compose(FrameTime time, Frame into) {
        Picture shown = prepareMaster(time);
        if (shown == null) {
            into.fill(0xFF000000);
        } else {
            shown.rows(0, height, into.pixels, 0);
        }
        rememberDelayed(time, shown, into);
    }

    /**
     * Passes over the frame of the moment that was captured last, which nobody sees, with the effects that it has on later ones.
     * Costs little where no connection feeds pictures back.
     */
    public void skip(FrameTime time) {
        if (feedsBack(captured)) {
            compose(time, scratch);
        } else {
            prepareMaster(time);
        }
    }

    /** Copies for a glimpse from now on, as often as it is looked at. Any thread. */
    public void show(Glimpse glimpse) {
        glimpses.updateAndGet(present -> {
            Glimpse[] more = Arrays.copyOf(present, present.length + 1);
            more[present.length] = glimpse;
            return more;
        });
    }

    /** Copies for a glimpse no more. Any thread. */
    public void hide(Glimpse glimpse) {
        glimpses.updateAndGet(present ->
                Arrays.stream(present).filter(other -> other != glimpse).toArray(Glimpse[]::new));
    }

    /**
     * Makes one of the copies that are due of the frame that was composed last, each in its turn.
     *
     * @return whether there was one to make
     */
    public boolean glance(FrameTime time) {
        Glimpse[] all = glimpses.get();
        for (int i = 0; i < all.length; i++) {
            Glimpse glimpse = all[(nextGlimpse + i) % all.length];
            if (glimpse.isDue(time)) {
                nextGlimpse = (nextGlimpse + i + 1) % all.length;
                glimpse.copy(pictureOf(glimpse.module()), time);
                return true;
            }
        }
        return false;
    }

    private @Nullable Picture pictureOf(ModuleId module) {
        for (NodeProgram node : captured.nodes()) {
            if (node.node().module.equals(module)) {
                return node.leaving() ? null : shown(node);
            }
        }
        return null;
    }

    private @Nullable Picture prepareMaster(FrameTime time) {
        if (captured.masterVideo() < 0) {
            return null;
        }
        Picture master = captured.nodes()[captured.masterVideo()].node().picture;
        if (master != null) {
            master.prepare(time);
        }
        return master;
    }

    private static void present(NodeProgram program, Program all) {
        int[] sources = program.videoInputs();
        for (int i = 0; i < sources.length; i++) {
            NodeProgram source = all.nodes()[sources[i]];
            program.seen()[i] = program.videoDelayed()[i] ? source.node().frameDelay : shown(source);
        }
        program.present(program.seen());
    }

    /** A disabled module shows nothing, and takes no share of the light. */
    private static @Nullable Picture shown(NodeProgram source) {
        return source.module().enabled() ? source.node().picture : null;
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

    private void rememberDelayed(FrameTime time, @Nullable Picture shown, Frame composed) {
        for (NodeProgram node : captured.nodes()) {
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
