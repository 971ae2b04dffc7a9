package org.videotracker.model.command;

import java.util.Optional;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.Require;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.Quantum;

/** Edits of what the sequencers play. */
public sealed interface SequencerCommand extends Command {

    /**
     * Lets a sequencer play a pattern from its beginning.
     *
     * @param quantum when it takes over; empty for the clock's setting
     */
    record BindPattern(ModuleId sequencer, String pattern, Optional<Quantum> quantum) implements SequencerCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Binding binding = Require.binding(session, sequencer);
            Require.pattern(session, pattern);
            return relaunched(session.withBinding(sequencer, binding.withPattern(pattern)), sequencer, quantum);
        }

        @Override
        public String describe() {
            return "bind pattern " + pattern;
        }
    }

    /**
     * Lets a sequencer play a chain from its beginning.
     *
     * @param quantum when it takes over; empty for the clock's setting
     */
    record BindChain(ModuleId sequencer, String chain, Optional<Quantum> quantum) implements SequencerCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Binding binding = Require.binding(session, sequencer);
            Require.chain(session, chain);
            return relaunched(
                    session.withBinding(sequencer, binding.withChain(Optional.of(chain), true)), sequencer, quantum);
        }

        @Override
        public String describe() {
            return "bind chain " + chain;
        }
    }

    /** Takes the chain from a sequencer; it goes on with its pattern. */
    record UnbindChain(ModuleId sequencer) implements SequencerCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Binding binding = requireChain(session, sequencer);
            return session.withBinding(sequencer, binding.withChain(Optional.empty(), false));
        }

        @Override
        public String describe() {
            return "unbind a chain";
        }
    }

    /** Lets the bound chain decide, or not; what sounds goes on to the end of its pass. */
    record EnableChain(ModuleId sequencer, boolean enabled) implements SequencerCommand {
        @Override
        public Session apply(Session session) throws RejectedException {
            Binding binding = requireChain(session, sequencer);
            return session.withBinding(sequencer, binding.withChain(binding.chain(), enabled));
        }

        @Override
        public String describe() {
            return (enabled ? "enable" : "disable") + " a chain";
        }
    }

    private static Binding requireChain(Session session, ModuleId sequencer) throws RejectedException {
        Binding binding = Require.binding(session, sequencer);
        if (binding.chain().isEmpty()) {
            throw RejectedException.of(
                    Code.UNKNOWN, Require.module(session, sequencer).name() + " is bound to no chain.");
        }
        return binding;
    }

    private static Session relaunched(Session session, ModuleId sequencer, Optional<Quantum> quantum) {
        return Patterns.relaunched(
                session, sequencer, quantum.orElse(session.transport().launchQuantum()));
    }
}
