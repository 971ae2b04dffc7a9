package org.videotracker.studio.panel;

import java.nio.file.Path;
import java.util.List;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/** One dockable window of the editor. It holds only what is seen (focus, scrolling, a text being typed). Thread of the studio. */
public interface Panel {

    /** The id of the panel of a module. */
    static String idOf(ModuleId module) {
        return "module:" + module.uuid();
    }

    /** Does not change; layouts are saved under it, such as {@code clock} or {@code module:UUID}. */
    String id();

    /** Shown in its tab. */
    String title();

    /** Before its title. */
    Icon icon();

    /** Once for each picture, before it is drawn, whether or not this is seen. */
    default void pass(Moment now) {}

    /** Draws its content, between the begin and the end of its window. */
    void draw(Ui ui, Moment now);

    /** Where keys mean something to it, the closest first. */
    default List<Context> contexts() {
        return List.of();
    }

    /** Does what a key of one of its contexts is bound to; called once for each press and each repeat, in order. Returns whether it did. */
    default boolean act(Action action, Moment now) {
        return false;
    }

    /** A key that is bound to nothing here. Returns whether it was used. */
    default boolean press(InputEvent.KeyDown key, Moment now) {
        return false;
    }

    /** A character. Returns whether it was used. */
    default boolean type(int codePoint, Moment now) {
        return false;
    }

    /** Whether something of its own is typed in: keys that type characters do nothing else then. */
    default boolean isTyping() {
        return false;
    }

    /** Files and folders were dropped on it. Returns whether it takes them. */
    default boolean drop(List<Path> paths, Moment now) {
        return false;
    }

    /** It has lost the keyboard, or is closed: what is being typed is committed. */
    default void leave(Moment now) {}

    /** It is gone for good: it frees what it holds. */
    default void dispose() {}
}
