package org.videotracker.studio.pad;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.key.PadAxis;
import org.videotracker.studio.key.PadInput;

/** One gamepad as it was in the last picture, and what is new in this one. Thread of the studio. */
final class WatchedPad {
    private static final double FIRST_REPEAT_SECONDS = 0.4;
    private static final double REPEAT_SECONDS = 0.09;
    private static final Key[] NAMED = {
        Key.PAD_A,
        Key.PAD_B,
        Key.PAD_X,
        Key.PAD_Y,
        Key.PAD_LEFT_BUMPER,
        Key.PAD_RIGHT_BUMPER,
        Key.PAD_BACK,
        Key.PAD_START,
        Key.PAD_GUIDE,
        Key.PAD_LEFT_STICK,
        Key.PAD_RIGHT_STICK,
        Key.PAD_UP,
        Key.PAD_RIGHT,
        Key.PAD_DOWN,
        Key.PAD_LEFT
    };
    private static final Key[] NUMBERED = {
        Key.PAD_1,
        Key.PAD_2,
        Key.PAD_3,
        Key.PAD_4,
        Key.PAD_5,
        Key.PAD_6,
        Key.PAD_7,
        Key.PAD_8,
        Key.PAD_9,
        Key.PAD_10,
        Key.PAD_11,
        Key.PAD_12,
        Key.PAD_13,
        Key.PAD_14,
        Key.PAD_15,
        Key.PAD_16
    };
    private static final PadAxis[] NAMED_AXES = {
        PadAxis.LEFT_X, PadAxis.LEFT_Y, PadAxis.RIGHT_X, PadAxis.RIGHT_Y, PadAxis.LEFT_TRIGGER, PadAxis.RIGHT_TRIGGER
    };
    private static final PadAxis[] NUMBERED_AXES = {
        PadAxis.AXIS_1,
        PadAxis.AXIS_2,
        PadAxis.AXIS_3,
        PadAxis.AXIS_4,
        PadAxis.AXIS_5,
        PadAxis.AXIS_6,
        PadAxis.AXIS_7,
        PadAxis.AXIS_8
    };

    final boolean isNamed;
    final String name;
    private final Key[] keys;
    private final boolean[] isDown;
    private final PadInput[] inputs;
    private final AxisFilter[] axes;
    private @Nullable Key repeated;
    private double repeatDue;

    /** @param pad counted from 1 */
    WatchedPad(int pad, boolean isNamed, String name) {
        this.isNamed = isNamed;
        this.name = name;
        keys = isNamed ? NAMED : NUMBERED;
        isDown = new boolean[keys.length];
        PadAxis[] known = isNamed ? NAMED_AXES : NUMBERED_AXES;
        inputs = new PadInput[known.length];
        axes = new AxisFilter[known.length];
        for (int i = 0; i < known.length; i++) {
            inputs[i] = new PadInput(pad, known[i]);
            axes[i] = new AxisFilter(known[i].isTrigger());
        }
    }

    /** Tells what is new. */
    void take(PadState state, double seconds, Consumer<InputEvent> happens) {
        for (int i = 0; i < keys.length; i++) {
            if (state.isDown[i] != isDown[i]) {
                isDown[i] = state.isDown[i];
                turn(keys[i], isDown[i], seconds, happens);
            }
        }
        if (repeated != null && seconds >= repeatDue) {
            repeatDue = seconds + REPEAT_SECONDS;
            happens.accept(new InputEvent.KeyDown(repeated, 0, 0, true));
        }
        for (int i = 0; i < axes.length; i++) {
            if (axes[i].takes(isUpward(inputs[i].axis()) ? -state.axes[i] : state.axes[i])) {
                happens.accept(new InputEvent.PadMoved(inputs[i], axes[i].value()));
            }
        }
    }

    private void turn(Key key, boolean isPressed, double seconds, Consumer<InputEvent> happens) {
        if (isPressed) {
            happens.accept(new InputEvent.KeyDown(key, 0, 0, false));
            repeated = isArrow(key) ? key : null;
            repeatDue = seconds + FIRST_REPEAT_SECONDS;
        } else {
            happens.accept(new InputEvent.KeyUp(key, 0));
            if (key == repeated) {
                repeated = null;
            }
        }
    }

    /** Lets everything go that is held. */
    void letGo(Consumer<InputEvent> happens) {
        repeated = null;
        for (int i = 0; i < keys.length; i++) {
            if (isDown[i]) {
                isDown[i] = false;
                happens.accept(new InputEvent.KeyUp(keys[i], 0));
            }
        }
    }

    private static boolean isArrow(Key key) {
        return key == Key.PAD_UP || key == Key.PAD_DOWN || key == Key.PAD_LEFT || key == Key.PAD_RIGHT;
    }

    /** Devices count down the other way. */
    private static boolean isUpward(PadAxis axis) {
        return axis == PadAxis.LEFT_Y || axis == PadAxis.RIGHT_Y;
    }
}
