package org.videotracker.studio.tracker;

import java.util.List;
import org.videotracker.model.command.Command;

/**
 * What an operation does: edits that are one step of undo, and where the player stands afterwards.
 *
 * @param label what the history calls it
 * @param commands the edits; none if there is nothing to do
 * @param place where the focus goes
 */
record GridEdit(String label, List<Command> commands, GridPlace place) {

    GridEdit {
        commands = List.copyOf(commands);
    }

    static GridEdit nothing(GridPlace place) {
        return new GridEdit("", List.of(), place);
    }

    static GridEdit of(String label, GridPlace place, Command... commands) {
        return new GridEdit(label, List.of(commands), place);
    }

    boolean isNothing() {
        return commands.isEmpty();
    }
}
