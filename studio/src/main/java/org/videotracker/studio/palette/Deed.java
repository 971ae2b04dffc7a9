package org.videotracker.studio.palette;

import java.util.List;
import org.videotracker.model.command.Command;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.key.Action;

/** What choosing an entry does. */
public sealed interface Deed {

    /** As if the key of an action were pressed. */
    record Press(Action action) implements Deed {}

    /** Makes an edit, one step of undo. */
    record Send(String label, List<Command> commands) implements Deed {
        public Send {
            commands = List.copyOf(commands);
        }
    }

    /** Shows the panel of a module and gives it the keys. */
    record ShowModule(ModuleId module) implements Deed {}

    /** Begins a line in the console, to be completed by hand. */
    record BeginLine(String line) implements Deed {}
}
