package org.videotracker.engine.command;

import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.Command;

/**
 * Commands that are applied together or not at all: one block, one step of undo, one notification.
 *
 * @param commands in their order; at least one
 * @param origin who sent them, so that an observer can tell its own changes from others'
 * @param label what people read in the history
 * @param group batches in a row with the same group, such as the positions of one drag, are one step of undo
 */
public record Batch(List<Command> commands, String origin, String label, Optional<String> group) {

    public Batch {
        commands = List.copyOf(commands);
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("a batch has at least one command");
        }
    }

    /** A batch of its own, named after its first command. */
    public static Batch of(String origin, Command... commands) {
        return new Batch(List.of(commands), origin, commands[0].describe(), Optional.empty());
    }

    /** The same, as part of a group. */
    public Batch inGroup(String name) {
        return new Batch(commands, origin, label, Optional.of(name));
    }
}
