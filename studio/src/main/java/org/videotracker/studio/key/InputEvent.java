package org.videotracker.studio.key;

import java.nio.file.Path;
import java.util.List;

/** What happened to the window of the studio, in the order in which it did. Places are in pixels of its picture. */
public sealed interface InputEvent {
    /** A key went down, or is held so long that it repeats. @param modifiers as GLFW counts them @param scancode the key's place */
    record KeyDown(Key key, int scancode, int modifiers, boolean isRepeat) implements InputEvent {}

    record KeyUp(Key key, int modifiers) implements InputEvent {}

    /** A character was typed; it follows the key that typed it. */
    record Typed(int codePoint) implements InputEvent {}

    record Moved(double x, double y) implements InputEvent {}

    /** The mouse left the window. */
    record Left() implements InputEvent {}

    record Pressed(int button, int modifiers) implements InputEvent {}

    record Released(int button, int modifiers) implements InputEvent {}

    /** The wheel turned: to the right and away from the player. */
    record Turned(double x, double y) implements InputEvent {}

    record Focused(boolean isFocused) implements InputEvent {}

    /** Files and folders were dropped where the mouse is. */
    record Dropped(List<Path> paths) implements InputEvent {
        public Dropped {
            paths = List.copyOf(paths);
        }
    }

    /** A stick or a trigger went elsewhere. @param value from -1 to 1, of a trigger from 0 to 1; 0 where it rests */
    record PadMoved(PadInput input, double value) implements InputEvent {}

    /** A gamepad was plugged in, or was there when the studio began. @param pad counted from 1 */
    record PadConnected(int pad, String name) implements InputEvent {}

    /** A gamepad was unplugged; what was held on it has come up before. @param pad counted from 1 */
    record PadGone(int pad, String name) implements InputEvent {}

    /** The window was asked to close. */
    record CloseAsked() implements InputEvent {}
}
