package org.videotracker.script.text.verb;

import static org.videotracker.script.text.verb.Part.any;
import static org.videotracker.script.text.verb.Part.one;
import static org.videotracker.script.text.verb.Part.optional;
import static org.videotracker.script.text.verb.Part.word;

import java.util.List;
import org.videotracker.script.text.statement.HelpStatement;
import org.videotracker.script.text.statement.ModuleQuestion;
import org.videotracker.script.text.statement.SessionStatement;
import org.videotracker.script.text.statement.Statement;
import org.videotracker.script.text.verb.Verb.Topic;

/** The commands about the session, its history, and the console itself. */
final class SessionVerbs {
    static final List<Verb> ALL = List.of(
            Verb.of(
                    Topic.SESSION,
                    "Takes back the last line, or as many as are said. Stands alone on its line.",
                    "undo",
                    Form.of(words -> travel(Statement.Way.UNDO, words), word("undo"), optional("steps", Kind.WHOLE))),
            Verb.of(
                    Topic.SESSION,
                    "Does again what was taken back. Stands alone on its line.",
                    "redo",
                    Form.of(words -> travel(Statement.Way.REDO, words), word("redo"), optional("steps", Kind.WHOLE))),
            Verb.of(
                    Topic.SESSION,
                    "Lists what can be undone and redone.",
                    "history",
                    Form.of(words -> SessionStatement.Question.HISTORY, word("history"))),
            Verb.of(
                    Topic.SESSION,
                    "Prints the session, or one module, as JSON.",
                    "state drums",
                    Form.of(words -> SessionStatement.Question.STATE, word("state")),
                    Form.of(
                            words -> new ModuleQuestion.State(words.one("module")),
                            word("state"),
                            one("module", Kind.MODULE))),
            Verb.of(
                    Topic.HELP,
                    "Lists all commands, or explains those that begin with the words given.",
                    "help pattern create",
                    Form.of(
                            words -> new HelpStatement.Help(words.all("command")),
                            word("help", "?"),
                            any("command", Kind.VERB))),
            Verb.of(
                    Topic.HELP,
                    "Clears the display.",
                    "clear",
                    Form.of(words -> new HelpStatement.Clear(), word("clear", "cls"))));

    private static Statement travel(Statement.Way way, Arguments words) {
        return new Statement.Travel(way, words.verb(), words.optional("steps"));
    }

    private SessionVerbs() {}
}
