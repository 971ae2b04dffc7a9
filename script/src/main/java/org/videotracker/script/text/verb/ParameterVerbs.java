package org.videotracker.script.text.verb;

import static org.videotracker.script.text.verb.Part.one;
import static org.videotracker.script.text.verb.Part.some;
import static org.videotracker.script.text.verb.Part.word;

import java.util.List;
import org.videotracker.script.text.statement.ModuleQuestion;
import org.videotracker.script.text.statement.ParameterStatement;
import org.videotracker.script.text.verb.Verb.Topic;
import org.videotracker.script.text.word.Word;

/** The commands about parameters. */
final class ParameterVerbs {
    static final List<Verb> ALL = List.of(
            Verb.of(
                    Topic.PARAMETERS,
                    "Shows the value of a parameter as it was set and, in brackets, where mappings have moved it to; or what a module reports.",
                    "get drums volume",
                    Form.of(
                            words -> new ParameterStatement.Get(
                                    new ParameterStatement.Of(words.one("module"), words.one("parameter")),
                                    words.one("parameter")),
                            word("get", "param"),
                            one("module", Kind.MODULE),
                            one("parameter", Kind.PARAMETER)),
                    Form.of(
                            words -> new ParameterStatement.Get(
                                    new ParameterStatement.AtPath(words.one("path")), words.one("path")),
                            word("get", "param"),
                            one("path", Kind.PATH))),
            Verb.of(
                    Topic.PARAMETERS,
                    "Sets one parameter or several, all or none of them. A number beyond the range becomes the nearest in it; what is "
                            + "confirmed is what it became. Options go by name, switches by on and off.",
                    "set drums volume=0.8 speed=-1.5",
                    Form.of(
                            words -> new ParameterStatement.Set(List.of(new ParameterStatement.Assignment(
                                    new ParameterStatement.Of(words.one("module"), words.one("parameter")),
                                    words.one("value")))),
                            word("set"),
                            one("module", Kind.MODULE),
                            one("parameter", Kind.PARAMETER),
                            one("value", Kind.VALUE)),
                    Form.of(
                            words -> new ParameterStatement.Set(words.all("parameter=value").stream()
                                    .map(word -> assignment(words.one("module"), word))
                                    .toList()),
                            word("set"),
                            one("module", Kind.MODULE),
                            some("parameter=value", Kind.ASSIGNMENT)),
                    Form.of(
                            words -> new ParameterStatement.Set(List.of(new ParameterStatement.Assignment(
                                    new ParameterStatement.AtPath(words.one("path")), words.one("value")))),
                            word("set"),
                            one("path", Kind.PATH),
                            one("value", Kind.VALUE))),
            Verb.of(
                    Topic.PARAMETERS,
                    "Lists the parameters of a module and of its samples, with where mappings have moved them to, and what it reports while it plays.",
                    "params drums",
                    Form.of(
                            words -> new ModuleQuestion.Params(words.one("module")),
                            word("params"),
                            one("module", Kind.MODULE))));

    private static ParameterStatement.Assignment assignment(Word module, Word word) {
        int equals = word.text().indexOf('=');
        return new ParameterStatement.Assignment(
                new ParameterStatement.Of(module, word.upTo(equals)), word.from(equals + 1));
    }

    private ParameterVerbs() {}
}
