package org.videotracker.engine.live;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.videotracker.engine.clip.Clip;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.command.StepCommand.SetStep;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.pattern.Step;

/** A program that plays for a while and prints how many bytes the blocks after the first ones allocated. */
public final class UncompiledSound {
    private static final int FIRST_RUNS = 400;
    private static final int RUNS = 400;

    private UncompiledSound() {}

    /** @param arguments none */
    public static void main(String[] arguments) {
        Rig rig = Rig.withTracker();
        rig.sample("sampler", new Clip(Rig.sound(9_000, Rig.RATE, i -> Math.sin(i * 0.05)), null));
        String pattern = rig.session().bindings().values().iterator().next().pattern();
        for (int row = 0; row < 16; row += 3) {
            rig.run(new SetStep(pattern, row, Step.REST.withIndex(0).withNote(57)));
        }
        rig.forgetTriggers();
        rig.run(new TransportCommand.Play());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = 0;
        for (int run = 0; run < FIRST_RUNS + RUNS; run++) {
            if (run == FIRST_RUNS) {
                before = threads.getCurrentThreadAllocatedBytes();
            }
            if (run % 50 == 0) {
                long others = threads.getCurrentThreadAllocatedBytes();
                rig.trigger("sampler", 0, run % 100 / 50.0);
                before += threads.getCurrentThreadAllocatedBytes() - others;
            }
            rig.audio.render((long) run * StereoBuffer.CAPACITY, StereoBuffer.CAPACITY);
        }
        System.out.println(threads.getCurrentThreadAllocatedBytes() - before);
    }
}
