package org.videotracker.script.text.verb;

import static org.videotracker.script.text.verb.Part.one;
import static org.videotracker.script.text.verb.Part.word;

import java.util.List;
import org.videotracker.script.text.statement.ScriptStatement;
import org.videotracker.script.text.verb.Verb.Topic;

/** The commands that carry out other texts. */
final class ScriptVerbs {
    static final List<Verb> ALL = List.of(
            Verb.of(
                    Topic.SCRIPTS,
                    "Runs Lua, all of the line as it is written. What it changes is one step of undo.",
                    "eval setParam(\"drums\", \"masterVolume\", 0.5) print(\"quieter\")",
                    Form.of(
                            words -> new ScriptStatement.Eval(words.verb(), words.one("lua")),
                            word("eval"),
                            one("lua", Kind.REST))),
            Verb.of(
                    Topic.SCRIPTS,
                    "Runs a Lua script (.lua), or carries out the lines of a file of text commands (.vt or .txt) until one fails.",
                    "run intro.lua",
                    Form.of(
                            words -> new ScriptStatement.Run(words.verb(), words.one("script")),
                            word("run"),
                            one("script", Kind.FILE))));

    private ScriptVerbs() {}
}
