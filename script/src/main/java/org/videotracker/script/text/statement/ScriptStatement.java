package org.videotracker.script.text.statement;

import org.videotracker.script.text.word.Word;

/** Statements that carry out another text. Each stands alone on its line, since that text has steps of undo of its own. */
public sealed interface ScriptStatement extends Statement {

    /** Its first word. */
    Word verb();

    /** Runs a piece of Lua. */
    record Eval(Word verb, Word lua) implements ScriptStatement {}

    /** Runs a file: Lua, or lines of text commands. */
    record Run(Word verb, Word file) implements ScriptStatement {}
}
