package org.videotracker.studio.pad;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.key.PadAxis;
import org.videotracker.studio.key.PadInput;
import org.videotracker.studio.window.NoWindowException;
import org.videotracker.studio.window.WindowSystem;

class PadsTest {
    private static final int A = 0;
    private static final int UP = 11;

    private final Hardware hardware = new Hardware();
    private final Pads pads = new Pads(hardware);
    private double seconds;

    private List<InputEvent> poll() {
        List<InputEvent> events = new ArrayList<>();
        seconds += 1 / 60.0;
        pads.poll(seconds, events::add);
        return events;
    }

    private void plugIn() {
        hardware.plug(0, true);
        assertThat(poll()).containsExactly(new InputEvent.PadConnected(1, "Test pad"));
    }

    @Test
    void nothingHappensWhereThereIsNoGamepad() {
        assertThat(poll()).isEmpty();
    }

    @Test
    void buttonsGoDownAndComeUp() {
        plugIn();
        hardware.states[0].isDown[A] = true;
        assertThat(poll()).containsExactly(new InputEvent.KeyDown(Key.PAD_A, 0, 0, false));
        assertThat(poll()).isEmpty();
        hardware.states[0].isDown[A] = false;
        assertThat(poll()).containsExactly(new InputEvent.KeyUp(Key.PAD_A, 0));
    }

    @Test
    void anArrowThatIsHeldRepeatsAndAnotherButtonDoesNot() {
        plugIn();
        hardware.states[0].isDown[UP] = true;
        hardware.states[0].isDown[A] = true;
        poll();
        List<InputEvent> later = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            later.addAll(poll());
        }
        hardware.states[0].isDown[UP] = false;
        poll();

        assertThat(later).hasSizeBetween(5, 8).containsOnly(new InputEvent.KeyDown(Key.PAD_UP, 0, 0, true));
        assertThat(poll()).isEmpty();
    }

    @Test
    void upOnAStickIsPositiveAndATriggerBeginsAtZero() {
        plugIn();
        hardware.states[0].axes[1] = -1;
        hardware.states[0].axes[5] = 1;

        assertThat(poll())
                .containsExactly(
                        new InputEvent.PadMoved(new PadInput(1, PadAxis.LEFT_Y), 1),
                        new InputEvent.PadMoved(new PadInput(1, PadAxis.RIGHT_TRIGGER), 1));
    }

    @Test
    void aDeviceOfAnotherMakeHasNumbers() {
        hardware.plug(1, false);
        poll();
        hardware.states[1].isDown[2] = true;
        hardware.states[1].axes[6] = 1;

        assertThat(poll())
                .containsExactly(
                        new InputEvent.KeyDown(Key.PAD_3, 0, 0, false),
                        new InputEvent.PadMoved(new PadInput(2, PadAxis.AXIS_7), 1));
    }

    @Test
    void whatIsHeldComesUpWhenTheGamepadIsUnplugged() {
        plugIn();
        hardware.states[0].isDown[A] = true;
        hardware.states[0].isDown[UP] = true;
        poll();
        hardware.unplug(0);

        assertThat(poll())
                .containsExactly(
                        new InputEvent.KeyUp(Key.PAD_A, 0),
                        new InputEvent.KeyUp(Key.PAD_UP, 0),
                        new InputEvent.PadGone(1, "Test pad"));
        assertThat(poll()).isEmpty();
        plugIn();
    }

    @Test
    void aPictureInWhichNothingMovesAllocatesNothing() {
        plugIn();
        hardware.plug(1, false);
        poll();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Consumer<InputEvent> nobody = _ -> {};
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            pads.poll(seconds, nobody);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
    }

    @Test
    void withoutADisplayThereAreNoneAndThatIsNoError() throws NoWindowException {
        List<InputEvent> events = new ArrayList<>();
        try (WindowSystem _ = WindowSystem.begin(true)) {
            Pads machine = new Pads();
            machine.poll(0, events::add);
            machine.poll(1, events::add);
            assertThat(new GlfwPads().read(0, true, new PadState())).isFalse();
            assertThat(new GlfwPads().read(0, false, new PadState())).isFalse();
            assertThat(new GlfwPads().name(0)).isEqualTo("Gamepad");
        }
        assertThat(events).isEmpty();
    }
}
