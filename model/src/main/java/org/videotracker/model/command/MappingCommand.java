package org.videotracker.model.command;

import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Feedback;
import org.videotracker.model.session.Limits;
import org.videotracker.model.session.MappingEnds;
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
            MappingEnds.requireSource(session, mapping.id().source());
            if (mapping.condition().isPresent()) {
                MappingEnds.requireSource(session, mapping.condition().get().subject());
            }
            MappingEnds.requireTarget(session, mapping.id().target());
            Session mapped = session.withMapping(mapping);
            if (!mapping.delayed()) {
                Feedback.refuse(mapped, mapping.id());
            }
            return mapped;
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
