package org.videotracker.engine.command;

import java.util.List;
import java.util.Optional;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.model.command.Command;

/**
 * Commands that are applied together or not at all: one block, one step of undo, one notification; and the notes that sound with
 * what they change.
 *
 * @param commands in their order; at least one, or a trigger
 * @param triggers which are performance: they are neither saved nor undone, and lost where nobody plays
 * @param origin who sent them, so that an observer can tell its own changes from others'
 * @param label what people read in the history
 * @param group batches in a row with the same group, such as the positions of one drag, are one step of undo
 */
public record Batch(
        List<Command> commands, List<HandTrigger> triggers, String origin, String label, Optional<String> group) {

    public Batch {
        commands = List.copyOf(commands);
        triggers = List.copyOf(triggers);
        if (commands.isEmpty() && triggers.isEmpty()) {
            throw new IllegalArgumentException("a batch has at least one command or trigger");
        }
    }

    /** A batch without triggers. */
    public Batch(List<Command> commands, String origin, String label, Optional<String> group) {
        this(commands, List.of(), origin, label, group);
    }

    /** A batch of its own, named after its first command. */
    public static Batch of(String origin, Command... commands) {
        return new Batch(List.of(commands), origin, commands[0].describe(), Optional.empty());
    }

    /** A batch that edits nothing. */
    public static Batch of(String origin, HandTrigger... triggers) {
        return new Batch(List.of(), List.of(triggers), origin, "trigger", Optional.empty());
    }

    /** The same, as part of a group. */
    public Batch inGroup(String name) {
        return new Batch(commands, triggers, origin, label, Optional.of(name));
    }
}
