package org.videotracker.engine.command;

import java.util.HashSet;
import java.util.Set;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;

/**
 * How much of a session some edits touched, so that a changed value costs the same in a large session as in a small one. Mutable;
 * owned by the thread that pumps the engine.
 */
public final class Extent {
    private final Set<ModuleId> modules = new HashSet<>();
    private boolean everything;

    /** Whether anything at all may be different. */
    public boolean isEverything() {
        return everything;
    }

    /** The modules of which values are different; nothing else is but the transport, unless {@link #isEverything}. */
    public Set<ModuleId> modules() {
        return Set.copyOf(modules);
    }

    /** Anything may be different. */
    public void addEverything() {
        everything = true;
    }

    /** What a command touches may be different. */
    public void add(Command command) {
        switch (command) {
            case SetParameter set -> add(set.address());
            case ResetParameter reset -> add(reset.address());
            case TransportCommand.Play play -> {}
            case TransportCommand.Pause pause -> {}
            case TransportCommand.Stop stop -> {}
            case TransportCommand.Reset reset -> {}
            case TransportCommand.Seek seek -> {}
            case TransportCommand.Fill fill -> {}
            default -> everything = true;
        }
    }

    private void add(ParameterAddress address) {
        switch (address) {
            case OfModule(var id, var name) -> modules.add(id);
            case OfSample(var id, var slot, var name) -> modules.add(id);
            case OfLink(var link, var name) -> modules.add(link.target().module());
            case OfTransport transport -> {}
            default -> everything = true;
        }
    }
}
