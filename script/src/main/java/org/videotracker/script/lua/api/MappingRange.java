package org.videotracker.script.lua.api;

import java.util.Optional;
import org.videotracker.model.module.ModuleType.ReadOut;
import org.videotracker.model.module.Parameter;
import org.videotracker.model.parameter.Mapping.Span;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** The whole range of a parameter or read-out. */
public final class MappingRange {
    private MappingRange() {}

    /** What a mapping follows or fills unless it is told otherwise. */
    public static Span whole(Session session, ParameterAddress address) throws RejectedException {
        if (address instanceof OfModule(var id, var name)) {
            Optional<ReadOut> readOut = Require.module(session, id).type().readOut(name);
            if (readOut.isPresent()) {
                return new Span(readOut.get().min(), readOut.get().max());
            }
        }
        Parameter parameter = Parameters.descriptor(session, address);
        return new Span(parameter.min(), parameter.max());
    }
}
