package org.videotracker.studio.patch;

import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.ParameterAddress;

/** What is drawn as a node: a module, or the clock, whose settings are mapped too. */
sealed interface NodeKey {

    /** A module of the session. */
    record OfModule(ModuleId id) implements NodeKey {}

    /** The clock. */
    record Clock() implements NodeKey {}

    NodeKey CLOCK = new Clock();

    static NodeKey of(ModuleId id) {
        return new OfModule(id);
    }

    /** Where a mapping's end is drawn: what belongs to a connection, at the module that it leads to. */
    static NodeKey of(ParameterAddress address) {
        return switch (address) {
            case ParameterAddress.OfModule(var id, var name) -> of(id);
            case ParameterAddress.OfSample(var id, var slot, var name) -> of(id);
            case ParameterAddress.OfLink(var link, var name) -> of(link.target().module());
            case ParameterAddress.OfTransport setting -> CLOCK;
            case ParameterAddress.OfProject setting -> CLOCK;
            case ParameterAddress.OfStep step -> CLOCK;
        };
    }

    /** How a stored layout names it. */
    default String text() {
        return switch (this) {
            case OfModule(var id) -> id.toString();
            case Clock clock -> "clock";
        };
    }
}
