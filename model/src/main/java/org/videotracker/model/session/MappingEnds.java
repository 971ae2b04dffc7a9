package org.videotracker.model.session;

import java.util.List;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfLink;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfSample;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.parameter.ParameterAddress.OfTransport;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.transport.Transport;

/** What a mapping may follow and what it may move: one rule for edits, files and checks. */
public final class MappingEnds {

    private MappingEnds() {}

    /** Something that a mapping can follow, or compare with: a read-out, or any number but those of steps and the project. */
    public static void requireSource(Session session, ParameterAddress source) throws RejectedException {
        refuseUnmappable(source);
        boolean isReadOut = source instanceof OfModule(var id, var name)
                && Require.module(session, id).type().readOut(name).isPresent();
        if (!isReadOut && !Parameters.descriptor(session, source).isNumeric()) {
            throw RejectedException.of(
                    Code.INCOMPATIBLE, path(session, source) + " is a text; only numbers can be mapped.");
        }
    }

    /** Something that a mapping can move: a number that may change while it plays. */
    public static void requireTarget(Session session, ParameterAddress target) throws RejectedException {
        refuseUnmappable(target);
        if (!Parameters.descriptor(session, target).movable()) {
            throw new RejectedException(new Rejection(
                    Code.INCOMPATIBLE,
                    path(session, target) + " cannot be moved by a mapping; it is set by hand.",
                    alternatives(session, target)));
        }
    }

    private static String path(Session session, ParameterAddress address) throws RejectedException {
        return ParameterPaths.print(session, address);
    }

    private static void refuseUnmappable(ParameterAddress address) throws RejectedException {
        if (address instanceof OfStep || address instanceof OfProject) {
            throw new RejectedException(new Rejection(
                    Code.INCOMPATIBLE,
                    address.parameter() + " of a step or of the project cannot be mapped.",
                    "Map a parameter of a module, a sample, a connection or the clock."));
        }
    }

    private static String alternatives(Session session, ParameterAddress target) throws RejectedException {
        List<String> movable = siblings(session, target).stream()
                .filter(Parameter::movable)
                .map(Parameter::name)
                .toList();
        return movable.isEmpty() ? "" : "Of the same, these can be mapped: " + String.join(", ", movable) + ".";
    }

    private static List<Parameter> siblings(Session session, ParameterAddress target) throws RejectedException {
        return switch (target) {
            case OfModule(var id, var name) ->
                Require.module(session, id).type().parameters();
            case OfSample(var id, var slot, var name) ->
                Require.module(session, id).type().sampleParameters();
            case OfLink(var id, var name) ->
                Link.parametersOf(Require.link(session, id).signal());
            case OfTransport setting -> Transport.PARAMETERS;
            case OfStep step -> List.of();
            case OfProject setting -> List.of();
        };
    }
}
