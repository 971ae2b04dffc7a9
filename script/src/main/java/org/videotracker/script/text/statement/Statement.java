package org.videotracker.script.text.statement;

import java.util.Optional;
import org.videotracker.script.text.word.Numbers;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.ResultCode;
import org.videotracker.script.text.word.Word;

/** One text command, read and not yet looked up in any session. */
public sealed interface Statement permits FileStatement, ScriptStatement, Statement.Travel, Statement.Worked {

    /** An edit of the session, a request to the transport, or a question: several of these on one line are one step of undo. */
    sealed interface Worked extends Statement
            permits ChainStatement,
                    CyclePatternStatement,
                    HelpStatement,
                    MappingStatement,
                    ModuleStatement,
                    ParameterStatement,
                    PatternStatement,
                    RouteStatement,
                    SequencerStatement,
                    SessionStatement,
                    TransportStatement {

        /** Carries it out on a draft, and says what came of it there. */
        Reply carryOut(Draft draft) throws RefusedException;
    }

    /** Travel in the history: stands alone on its line. */
    record Travel(Way way, Word verb, Optional<Word> count) implements Statement {

        /** How many steps: one where nothing was said. */
        public int steps() throws RefusedException {
            int steps = count.isPresent() ? Numbers.whole(count.get(), verb.text()) : 1;
            if (steps < 1) {
                throw RefusedException.at(
                        count.orElse(verb),
                        ResultCode.OUT_OF_RANGE,
                        steps + " is no number of steps.",
                        "Write 1 or more.");
            }
            return steps;
        }
    }

    /** Where it goes. */
    enum Way {
        UNDO,
        REDO
    }
}
