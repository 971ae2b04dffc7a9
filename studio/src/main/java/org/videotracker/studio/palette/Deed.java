package org.videotracker.studio.palette;

import java.util.List;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.ModuleId;

/** What choosing an entry does. */
public sealed interface Deed {

    /** As if the key of an action were pressed. @param action its id */
    record Press(String action) implements Deed {}

    /** Makes an edit, one step of undo. */
    record Send(String label, List<Command> commands) implements Deed {
        public Send {
            commands = List.copyOf(commands);
        }
    }

    /** Shows the panel of a module and gives it the keys. */
    record ShowModule(ModuleId module) implements Deed {}

    /** Shows a pattern where it can be edited. */
    record ShowPattern(String pattern) implements Deed {}

    /** Begins a line in the console, to be completed by hand. */
    record BeginLine(String line) implements Deed {}
}
