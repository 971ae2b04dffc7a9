package org.videotracker.script.text.statement;

import java.util.List;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.Word;

/** Statements about the console itself. */
public sealed interface HelpStatement extends Statement.Worked {

    /** Explains a command, or lists all. */
    record Help(List<Word> command) implements HelpStatement {
        @Override
        public Reply carryOut(Draft draft) throws RefusedException {
            return draft.manual().page(command);
        }
    }

    /** Clears the display; whoever has one does so when the data says {@code clear}. */
    record Clear() implements HelpStatement {
        @Override
        public Reply carryOut(Draft draft) {
            return new Reply("Cleared.", new Fields().with("clear", true).json());
        }
    }
}
