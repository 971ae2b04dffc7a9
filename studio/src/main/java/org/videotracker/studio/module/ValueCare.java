package org.videotracker.studio.module;

import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Ui;

/** What belongs to every value, whatever its control looks like: its tip, and the menu of the right button. Thread of the studio. */
@FunctionalInterface
public interface ValueCare {

    /** Offers them on the thing that was drawn last. */
    void offer(Ui ui, Moment now, ParameterAddress address);
}
