package org.videotracker.script.lua.api;

import java.util.List;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.model.command.Command;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.lua.roster.RosterEdit;

/** What a part of a script does at a boundary of its own: a batch apart from that of the script. */
public record Later(Quantum quantum, List<Command> commands, List<HandTrigger> triggers, List<RosterEdit> edits) {
    public Later {
        commands = List.copyOf(commands);
        triggers = List.copyOf(triggers);
        edits = List.copyOf(edits);
    }
}
