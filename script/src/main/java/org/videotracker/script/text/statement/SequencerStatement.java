package org.videotracker.script.text.statement;

import java.util.Optional;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.SequencerCommand.BindChain;
import org.videotracker.model.command.SequencerCommand.BindPattern;
import org.videotracker.model.command.SequencerCommand.EnableChain;
import org.videotracker.model.command.SequencerCommand.UnbindChain;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Names;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.transport.Quantum;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.Word;

/** Statements about what the sequencers play. */
public sealed interface SequencerStatement extends Statement.Worked {

    /** Lets a sequencer play a pattern. */
    record ToPattern(Word sequencer, Word pattern, Optional<Quantum> quantum) implements SequencerStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module module = draft.sequencer(sequencer);
            draft.perform(pattern, new BindPattern(module.id(), pattern.text(), quantum));
            return bound(draft, module, module.name() + " is bound to pattern " + pattern.text() + ".");
        }
    }

    /** Lets a sequencer play a chain, which is enabled. */
    record ToChain(Word sequencer, Word chain, Optional<Quantum> quantum) implements SequencerStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module module = draft.sequencer(sequencer);
            draft.perform(chain, new BindChain(module.id(), chain.text(), quantum));
            return bound(draft, module, module.name() + " is bound to chain " + chain.text() + ".");
        }
    }

    /** Takes the pattern from a sequencer: since it always has one, it gets a new, empty one. */
    record FromPattern(Word sequencer) implements SequencerStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module module = draft.sequencer(sequencer);
            String empty = Names.firstFree("P", 0, draft.session().patterns()::containsKey);
            draft.perform(sequencer, new CreatePattern(Optional.of(empty), StepPattern.DEFAULT_STEPS));
            draft.perform(sequencer, new BindPattern(module.id(), empty, Optional.empty()));
            return bound(draft, module, module.name() + " is bound to the new, empty pattern " + empty + ".");
        }
    }

    /** Takes the chain from a sequencer; it goes on with its pattern. */
    record FromChain(Word sequencer) implements SequencerStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module module = draft.sequencer(sequencer);
            draft.perform(sequencer, new UnbindChain(module.id()));
            return bound(draft, module, module.name() + " is bound to no chain.");
        }
    }

    /** Lets the bound chain decide, or not. */
    record Enable(Word sequencer, boolean enabled) implements SequencerStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            Module module = draft.sequencer(sequencer);
            draft.perform(sequencer, new EnableChain(module.id(), enabled));
            return bound(draft, module, "The chain of " + module.name() + " is " + Shown.onOff(enabled) + ".");
        }
    }

    private static Reply bound(Draft draft, Module module, String message) {
        return new Reply(message, Answers.sequencer(draft.session(), module).json());
    }
}
