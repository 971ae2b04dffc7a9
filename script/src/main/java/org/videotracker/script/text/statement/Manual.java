package org.videotracker.script.text.statement;

import java.util.List;
import org.videotracker.script.text.word.RefusedException;
import org.videotracker.script.text.word.Word;

/** Knows what can be said. */
@FunctionalInterface
public interface Manual {

    /**
     * The help on a command.
     *
     * @param command its first words; none for an overview
     */
    Reply page(List<Word> command) throws RefusedException;
}
