package org.videotracker.model.command;

import org.videotracker.model.module.Module;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.parameter.ParameterAddress.OfProject;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Limits;
import org.videotracker.model.session.MappingLoops;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;

/** Edits of the parameter links. */
public sealed interface MappingCommand extends Command {

    /** Adds a parameter link, or changes the one between the same parameters. */
    record MapParameter(Mapping mapping) implements MappingCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            if (!session.mappings().containsKey(mapping.id())) {
                Require.below(session.mappings().size(), Limits.MAPPINGS, "mappings");
            }
            requireSource(session, mapping.id().source());
            if (mapping.condition().isPresent()) {
                requireSource(session, mapping.condition().get().subject());
            }
            requireTarget(session, mapping.id().target());
            Session mapped = session.withMapping(mapping);
            if (!mapping.delayed()) {
                MappingLoops.refuse(mapped, mapping.id());
            }
            return mapped;
        }

        private static void requireSource(Session session, ParameterAddress source) throws RejectedException {
            refuseUnmappable(source);
            if (source instanceof OfModule(var id, var name)) {
                Module module = Require.module(session, id);
                if (module.type().readOut(name).isPresent()) {
                    return;
                }
            }
            requireNumber(session, source);
        }

        private static void requireTarget(Session session, ParameterAddress target) throws RejectedException {
            refuseUnmappable(target);
            requireNumber(session, target);
        }

        private static void requireNumber(Session session, ParameterAddress address) throws RejectedException {
            if (!Parameters.descriptor(session, address).isNumeric()) {
                throw RejectedException.of(
                        Code.INCOMPATIBLE, address.parameter() + " is a text; only numbers can be mapped.");
            }
        }

        private static void refuseUnmappable(ParameterAddress address) throws RejectedException {
            if (address instanceof OfStep || address instanceof OfProject) {
                throw new RejectedException(new Rejection(
                        Code.INCOMPATIBLE,
                        address.parameter() + " of a step or of the project cannot be mapped.",
                        "Map a parameter of a module, a sample, a connection or the clock."));
            }
        }

        @Override
        public String describe() {
            return "map " + mapping.id().source().parameter() + " to "
                    + mapping.id().target().parameter();
        }
    }

    /** Removes a parameter link; the target is at its base value again. */
    record Unmap(Mapping.Id id) implements MappingCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            if (!session.mappings().containsKey(id)) {
                throw RejectedException.of(
                        Code.UNKNOWN,
                        id.source().parameter() + " is not mapped to "
                                + id.target().parameter() + ".");
            }
            return session.withMappings(session.mappings().minus(id));
        }

        @Override
        public String describe() {
            return "unmap " + id.target().parameter();
        }
    }
}
