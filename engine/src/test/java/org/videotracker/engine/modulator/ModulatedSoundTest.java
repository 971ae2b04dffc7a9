package org.videotracker.engine.modulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.videotracker.engine.render.RenderSpan;
import org.videotracker.engine.render.Rig;
import org.videotracker.engine.signal.StereoBuffer;
import org.videotracker.model.command.TransportCommand;

/** A whole set under modulation. */
class ModulatedSoundTest {
    private static final int FRAMES = 3 * Rig.RATE;
    /** The machine's own compiler allocates now and then while it settles: what we allocate ourselves shows in every minute. */
    private static final int MINUTES_TO_SETTLE = 6;

    @ParameterizedTest
    @ValueSource(ints = {1, 64, 100, 333, 1024, 5000})
    @DisplayName("issue 5: what is modulated sounds the same to the bit for every block size")
    void theSoundDoesNotDependOnTheBlockSize(int block) {
        float[] expected = ModulatedSet.rig().render(FRAMES, 256).left();

        assertThat(ModulatedSet.rig().render(FRAMES, block).left()).isEqualTo(expected);
        assertThat(expected).isNotEqualTo(new float[FRAMES]);
    }

    @Test
    @DisplayName("issue 5: the part of a song that is rendered alone is that part of the whole")
    void aPartIsThatPartOfTheWhole() {
        float[] whole = ModulatedSet.rig().render(FRAMES, 512).left();
        float[] part = ModulatedSet.rig()
                .render(new RenderSpan(50_001, FRAMES, FRAMES), 512, null)
                .left();

        assertThat(part).isEqualTo(java.util.Arrays.copyOfRange(whole, 50_001, FRAMES));
    }

    @Test
    @DisplayName("issue 5: modulators allocate nothing on the audio thread")
    void aMinuteOfModulationAllocatesNothing() {
        Rig rig = ModulatedSet.rig();
        rig.forgetTriggers();
        rig.run(new TransportCommand.Play());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        long frame = 0;
        for (int minute = 0; minute < MINUTES_TO_SETTLE && least > 0; minute++) {
            long bytes = 0;
            for (long end = frame + 60L * Rig.RATE; frame < end; frame += StereoBuffer.CAPACITY) {
                while (rig.audio.prepare() > 0) {
                    // as the engine thread does
                }
                long before = threads.getCurrentThreadAllocatedBytes();
                rig.audio.render(frame, StereoBuffer.CAPACITY);
                bytes += threads.getCurrentThreadAllocatedBytes() - before;
            }
            least = Math.min(least, bytes);
        }

        assertThat(least).isZero();
        assertThat(rig.faults).isEmpty();
    }
}
