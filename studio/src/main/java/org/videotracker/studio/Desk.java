package org.videotracker.studio;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.videotracker.studio.clock.TempoHand;
import org.videotracker.studio.command.Dialogue;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.FrameMeter;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.host.StudioHost;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.library.LibraryBackground;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.pad.binding.Gamepads;
import org.videotracker.studio.page.Clipboard;
import org.videotracker.studio.panel.Docks;
import org.videotracker.studio.panel.Preferences;
import org.videotracker.studio.panel.Questions;

/**
 * What the parts of one studio share.
 *
 * @param meter what the pictures of the studio cost
 * @param library what the library does in the background
 * @param dialogue what is typed to the program and what it says
 * @param values what every value offers, wherever it is shown
 * @param pads what gamepads move
 * @param tempo taps and nudges
 * @param acting does an action of the table, as if its key had been pressed
 * @param preferences as they are now
 */
record Desk(
        StudioHost host,
        Edits edits,
        Notices notices,
        Questions questions,
        Docks docks,
        FrameMeter meter,
        LibraryBackground library,
        Dialogue dialogue,
        Clipboard clipboard,
        Gamepads pads,
        Values values,
        TempoHand tempo,
        Supplier<Keymap> keymap,
        Supplier<Preferences> preferences,
        Consumer<Action> acting) {

    /** A fault of the program, told to the player. */
    void fault(String place, Throwable fault) {
        notices.error("A fault of the program, " + place + ": " + fault);
    }
}
