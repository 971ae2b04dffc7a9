package org.videotracker.studio.module;

import org.videotracker.model.module.Module;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Ui;

/** A picture of what a module is doing, in its panel. UI thread. */
@FunctionalInterface
public interface Portrait {
    /** No picture. */
    Portrait NONE = (ui, now, module) -> {};

    /** Draws it across the panel; nothing for a module that it knows nothing of. */
    void draw(Ui ui, Moment now, Module module);

    /** The panel is gone. */
    default void dispose() {}
}
