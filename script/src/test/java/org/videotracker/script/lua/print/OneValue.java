package org.videotracker.script.lua.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Transport;

/** A session with one parameter changed, wherever one is. */
final class OneValue {
    private OneValue() {}

    static Session changed(Session session, Random random) {
        List<ParameterAddress> places = places(session);
        ParameterAddress place = places.get(random.nextInt(places.size()));
        try {
            Parameter parameter = Parameters.descriptor(session, place);
            Value value = parameter.kind() == Parameter.Kind.TEXT
                    ? Value.of(
                            parameter.numbers().isPresent()
                                    ? "0.125 1"
                                    : parameter.curve().isPresent() ? "0.125:1 1:0.5" : "new\ntext")
                    : Value.of(parameter.clamp(
                            parameter.min() + random.nextInt(5) / 4.0 * (parameter.max() - parameter.min())));
            return Parameters.set(session, place, value);
        } catch (RejectedException impossible) {
            throw new AssertionError(place.toString(), impossible);
        }
    }

    private static List<ParameterAddress> places(Session session) {
        List<ParameterAddress> places = new ArrayList<>();
        Transport.PARAMETERS.forEach(parameter -> places.add(new OfTransport(parameter.name())));
        ProjectSettings.PARAMETERS.forEach(parameter -> places.add(new OfProject(parameter.name())));
        for (Link link : session.links().all()) {
            Link.parametersOf(link.signal()).forEach(parameter -> places.add(new OfLink(link.id(), parameter.name())));
        }
        for (Module module : session.modules().all()) {
            module.type().parameters().forEach(parameter -> places.add(new OfModule(module.id(), parameter.name())));
            for (int slot = 0; slot < module.samples().size(); slot++) {
                if (module.samples().slot(slot).isPresent()) {
                    int filled = slot;
                    module.type()
                            .sampleParameters()
                            .forEach(parameter -> places.add(new OfSample(module.id(), filled, parameter.name())));
                }
            }
        }
        return places;
    }
}
