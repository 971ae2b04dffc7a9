package org.videotracker.script.lua.api;

import java.util.Optional;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.SequencerCommand.EnableChain;
import org.videotracker.model.command.SequencerCommand.UnbindChain;
import org.videotracker.model.command.TransportCommand.PlayEntry;
import org.videotracker.model.module.Module;
import org.videotracker.model.pattern.Binding;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.session.Require;
import org.videotracker.model.transport.Quantum;

/** What the sequencers play. */
final class SequencerAccess {
    private SequencerAccess() {}

    /** Lets a sequencer play what the table of its making says; what it plays already goes on. */
    static void bind(Transaction transaction, Module sequencer, ModuleConfig config) throws RejectedException {
        if (config.pattern().isPresent()) {
            PatternAccess.ensurePattern(transaction, config.pattern().get(), Optional.empty());
            bind(transaction, sequencer, config.pattern().get());
        }
        if (config.chain().isPresent()) {
            bindChain(
                    transaction,
                    sequencer,
                    config.chain().get(),
                    config.chainEnabled().orElse(true));
        } else if (config.chainEnabled().isPresent()) {
            transaction.apply(
                    new EnableChain(sequencer.id(), config.chainEnabled().get()));
        }
    }

    /** Lets a sequencer play a pattern; one that plays it goes on. */
    static void bind(Transaction transaction, Module sequencer, String pattern) throws RejectedException {
        if (!binding(transaction, sequencer).pattern().equals(pattern)) {
            transaction.apply(new BindPattern(sequencer.id(), pattern, Optional.empty()));
        }
    }

    /** Binds a chain, which decides or only waits for it; one that is bound goes on. */
    static void bindChain(Transaction transaction, Module sequencer, String chain, boolean enabled)
            throws RejectedException {
        Binding binding = binding(transaction, sequencer);
        Binding wanted = binding.withChain(Optional.of(chain), enabled);
        if (!wanted.chain().equals(binding.chain()) || enabled && !binding.chainEnabled()) {
            transaction.apply(new BindChain(sequencer.id(), chain, Optional.empty()));
        }
        if (!wanted.equals(binding(transaction, sequencer))) {
            transaction.apply(new EnableChain(sequencer.id(), enabled));
        }
    }

    static void enableChain(Transaction transaction, Module sequencer, boolean enabled) throws RejectedException {
        transaction.apply(new EnableChain(sequencer.id(), enabled));
    }

    /** Takes the chain from a sequencer, if it has one. */
    static boolean unbindChain(Transaction transaction, Module sequencer) throws RejectedException {
        boolean isBound = binding(transaction, sequencer).chain().isPresent();
        if (isBound) {
            transaction.apply(new UnbindChain(sequencer.id()));
        }
        return isBound;
    }

    /** Lets a sequencer go back to the first entry of its chain. */
    static void resetChain(Transaction transaction, Module sequencer) throws RejectedException {
        transaction.apply(new PlayEntry(sequencer.id(), 0, Quantum.NOW));
    }

    private static Binding binding(Transaction transaction, Module sequencer) throws RejectedException {
        return Require.binding(transaction.session(), sequencer.id());
    }
}
