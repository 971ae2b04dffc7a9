package org.videotracker.model.json;

import org.videotracker.model.link.LinkId;
import org.videotracker.model.link.PortRef;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;

/** Texts for identities: what kept fields are filed under, so that renaming a module does not lose them. */
public final class Keys {

    private Keys() {}

    public static String of(PortRef port) {
        return port.module() + "." + port.port();
    }

    public static String of(LinkId link) {
        return of(link.source()) + ">" + of(link.target());
    }

    public static String of(Mapping.Id mapping) {
        return of(mapping.source()) + ">" + of(mapping.target());
    }

    public static String of(ParameterAddress address) {
        return switch (address) {
            case OfModule(var module, var name) -> module + "." + name;
            case OfSample(var module, var slot, var name) -> module + ".sample[" + slot + "]." + name;
            case OfLink(var link, var name) -> "(" + of(link) + ")." + name;
            case OfStep(var pattern, var row, var name) -> "pattern:" + pattern + ".step[" + row + "]." + name;
            case OfTransport(var name) -> "clock." + name;
            case OfProject(var name) -> "project." + name;
        };
    }
}
