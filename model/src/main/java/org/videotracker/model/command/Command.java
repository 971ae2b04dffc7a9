package org.videotracker.model.command;

import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Session;

/**
 * One edit, as an immutable value. The only way in which a session ever changes: shells, scripts, OSC and other machines all
 * send these to the engine.
 */
public sealed interface Command
        permits AssetCommand,
                ChainCommand,
                ColumnCommand,
                LinkCommand,
                MappingCommand,
                ModuleCommand,
                ParameterCommand,
                PatternCommand,
                SampleCommand,
                SequencerCommand,
                SessionCommand,
                StepCommand,
                TransportCommand {

    /**
     * The session after this edit. A pure function: the same session gives the same result, on every machine.
     *
     * @throws RejectedException if the edit makes no sense in this session; nothing has changed
     */
    Session apply(Session session) throws RejectedException;

    /** What it does, in a few words that people read in the history. */
    String describe();
}
