package org.videotracker.model.command;

import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Parameters;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.StepFields;

/** Edits of base values, wherever a parameter lives. */
public sealed interface ParameterCommand extends Command {

    /**
     * Sets a value. A number is clamped to the parameter's range; an option may be given by its name.
     *
     * @param address where
     * @param value what
     */
    record SetParameter(ParameterAddress address, Value value) implements ParameterCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            return Parameters.set(session, address, value);
        }

        @Override
        public String describe() {
            return "set " + address.parameter();
        }
    }

    /**
     * Gives a parameter its initial value back; takes a lock off a step.
     *
     * @param address where
     */
    record ResetParameter(ParameterAddress address) implements ParameterCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            if (address instanceof OfStep(var name, var row, var field)) {
                StepPattern pattern = Require.stepPattern(session, name);
                Require.row(name, pattern, row);
                return session.withPattern(name, pattern.withStep(row, StepFields.reset(pattern.step(row), field)));
            }
            return Parameters.set(
                    session, address, Parameters.descriptor(session, address).initial());
        }

        @Override
        public String describe() {
            return "reset " + address.parameter();
        }
    }
}
