package org.videotracker.engine.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.videotracker.engine.modulation.Tap;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;

/**
 * Finds where the numbers that mappings follow and move stand in a program that is being made. Engine thread.
 *
 * @param session the session
 * @param places of the modules among the nodes
 * @param nodes of the program
 */
record TapFinder(Session session, Map<ModuleId, Integer> places, NodeProgram[] nodes) {

    /** The module that a parameter belongs to, or ends at. */
    static Optional<ModuleId> owner(ParameterAddress address) {
        return switch (address) {
            case OfModule(var module, var name) -> Optional.of(module);
            case OfSample(var module, var slot, var name) -> Optional.of(module);
            case OfLink(var link, var name) -> Optional.of(link.target().module());
            default -> Optional.empty();
        };
    }

    /** Where what an address means stands. */
    Tap find(ParameterAddress address) {
        return switch (address) {
            case OfTransport(var name) -> new Tap.OfTransport(named(Transport.PARAMETERS, name));
            case OfModule(var id, var name) -> ofModule(placeOf(id), name);
            case OfSample(var id, var slot, var name) -> {
                NodeProgram node = nodes[placeOf(id)];
                yield new Tap.OfValue(
                        placeOf(id),
                        node.layout().sample(slot) + named(node.module().type().sampleParameters(), name));
            }
            case OfLink(var link, var name) -> {
                ParameterLayout layout = nodes[placeOf(link.target().module())].layout();
                yield new Tap.OfValue(
                        placeOf(link.target().module()),
                        layout.link(layout.placeOf(link).orElseThrow())
                                + named(
                                        Link.parametersOf(session.links()
                                                .get(link)
                                                .orElseThrow()
                                                .signal()),
                                        name));
            }
            default -> throw new IllegalStateException("cannot be mapped: " + address);
        };
    }

    private Tap ofModule(int node, String name) {
        Module module = nodes[node].module();
        int own = named(module.type().parameters(), name);
        return own >= 0
                ? new Tap.OfValue(node, own)
                : new Tap.OfReadOut(
                        node,
                        module.type()
                                .readOuts()
                                .indexOf(module.type().readOut(name).orElseThrow()));
    }

    private int placeOf(ModuleId module) {
        return Objects.requireNonNull(places.get(module));
    }

    private static int named(List<Parameter> parameters, String name) {
        return parameters.stream().map(Parameter::name).toList().indexOf(name);
    }

    /** The range of the parameter at an address. */
    Parameter limits(ParameterAddress address) {
        try {
            return Parameters.descriptor(session, address);
        } catch (RejectedException absent) {
            throw new IllegalStateException("a mapping moves what does not exist: " + address, absent);
        }
    }
}
