package org.videotracker.studio.patch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.MappingCommand.Unmap;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;

/** The edits that the patch view submits. Pure. */
final class PatchEdits {
    private static final Parameter DEPTH =
            Parameter.ofFloat("depth", 0, 1, 1, "", "How much of the mapping is applied.");

    private PatchEdits() {}

    /** Takes nodes and wires away. System modules stay; what is on a wire of a module that goes is gone with it. */
    static List<Command> delete(Session session, Collection<NodeKey> nodes, Optional<Wire.Key> wire) {
        List<Command> commands = new ArrayList<>();
        wire.ifPresent(key -> commands.add(delete(key)));
        for (NodeKey node : nodes) {
            if (node instanceof NodeKey.OfModule(var id)
                    && session.modules()
                            .get(id)
                            .filter(module -> !SystemModules.isSystem(module.name()))
                            .isPresent()) {
                commands.add(new RemoveModule(id));
            }
        }
        return commands;
    }

    private static Command delete(Wire.Key key) {
        return switch (key) {
            case Wire.LinkKey(var id) -> new Disconnect(id);
            case Wire.MappingKey(var id) -> new Unmap(id);
        };
    }

    /** Silences a wire, or lets it flow again. */
    static Command mute(Wire wire) {
        return switch (wire) {
            case Wire.OfLink(var link) ->
                new SetParameter(
                        new ParameterAddress.OfLink(link.id(), Link.MUTE.name()), Value.of(wire.isMuted() ? 0 : 1));
            case Wire.OfMapping(var mapping) -> new MapParameter(mapping.withEnabled(!mapping.enabled()));
        };
    }

    /** Switches nodes off if any is on, else on. */
    static List<Command> power(Session session, Collection<NodeKey> nodes) {
        List<Module> modules = new ArrayList<>();
        for (NodeKey node : nodes) {
            if (node instanceof NodeKey.OfModule(var id)) {
                session.modules().get(id).ifPresent(modules::add);
            }
        }
        boolean anyOn = modules.stream().anyMatch(Module::enabled);
        return modules.stream()
                .filter(module -> module.enabled() == anyOn)
                .<Command>map(module -> new EnableModule(module.id(), !anyOn))
                .toList();
    }

    /** What the knob of a wire turns: the gain of sound, the opacity of pictures, the depth of a mapping. Empty for events. */
    static Optional<Parameter> knob(Wire wire) {
        return switch (wire.kind()) {
            case AUDIO -> Optional.of(Link.GAIN);
            case VIDEO -> Optional.of(Link.OPACITY);
            case EVENT -> Optional.empty();
            case VALUE -> Optional.of(DEPTH);
        };
    }

    /** Where the knob stands. */
    static double knobValue(Wire wire) {
        return switch (wire) {
            case Wire.OfLink(var link) -> knob(wire).map(link::number).orElse(1.0);
            case Wire.OfMapping(var mapping) -> mapping.depth();
        };
    }

    /** Turns the knob; the number is clamped. Empty for a wire without one. */
    static Optional<Command> turn(Wire wire, double number) {
        return knob(wire).map(parameter -> switch (wire) {
            case Wire.OfLink(var link) ->
                new SetParameter(
                        new ParameterAddress.OfLink(link.id(), parameter.name()), Value.of(parameter.clamp(number)));
            case Wire.OfMapping(var mapping) -> new MapParameter(mapping.withDepth(parameter.clamp(number)));
        });
    }
}
