package org.videotracker.engine.graph;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.compositor.Picture;
import org.videotracker.engine.time.BeatTime;
import org.videotracker.model.module.Module;

/**
 * What a module does. Lives as long as its module, and keeps its voices and tails across edits. One that breaks the rules of a
 * method here, by whatever it throws or by a number that is not finite, is silenced and replaced by a fresh one; nobody else is
 * affected.
 *
 * @param <S> its settings: immutable
 */
public interface Processor<S> {

    /** The settings that follow from the session. Engine thread; may allocate. */
    S settings(Module module, Context context);

    /** Renders one run. Audio thread: no allocation, lock, log, I/O or exception. */
    void render(S settings, Block block);

    /**
     * Prepares a piece of what {@link #render} will need before long, small enough for an edit to wait for it. Engine thread, some
     * time after {@link Lookahead#want}.
     *
     * @return whether there was anything to do
     */
    default boolean prepare() {
        return false;
    }

    /**
     * Finds what a type that {@link org.videotracker.model.module.ModuleType.Capability#MODULATES} reports from now on, from its values
     * and the time alone: called at every point of the control grid, and where an edit takes effect in between, before the run that
     * begins there. Audio thread: no allocation, lock, log, I/O or exception.
     */
    default void control(S settings, ControlStep step) {}

    /**
     * Whether what a type that modulates reports counts at present; where it does not, mappings of it move nothing. Audio thread, between
     * runs.
     */
    default boolean moves() {
        return true;
    }

    /** The present value of a read-out, by its place in the type's list: a finite number. Audio thread, between runs. */
    default double readOut(int index) {
        return 0;
    }

    /** How many numbers {@link #detail} puts down; the same for ever. */
    default int detailSize() {
        return 0;
    }

    /** Puts down what is only looked at, beside the read-outs, which mappings follow. Audio thread, between runs. */
    default void detail(double[] into, int from) {}

    /**
     * When the first step of what it plays begins, from a time on, in beats; infinite if it plays no steps. Audio thread, between
     * runs.
     */
    default double nextStep(BeatTime from) {
        return Double.POSITIVE_INFINITY;
    }

    /** When it will have played through what it plays, in beats; infinite if it plays nothing. Audio thread, between runs. */
    default double nextPass() {
        return Double.POSITIVE_INFINITY;
    }

    /** What the module shows, if it shows anything; the same object for ever. */
    default @Nullable Picture picture() {
        return null;
    }

    /**
     * Hands over to the picture what it needs of the audio side and of the inputs, for the frame that is composed next. Audio
     * thread, between runs and while no frame is being composed: no allocation, lock, log, I/O or exception.
     *
     * @param values the numbers of the module, its connections and its samples; by its layout
     * @param inputs the pictures of the video connections, in their order; null where one shows nothing yet
     */
    default void present(S settings, double[] values, @Nullable Picture[] inputs) {}
}
