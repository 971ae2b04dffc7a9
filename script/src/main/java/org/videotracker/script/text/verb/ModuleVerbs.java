package org.videotracker.script.text.verb;

import static org.videotracker.script.text.verb.Part.one;
import static org.videotracker.script.text.verb.Part.optional;
import static org.videotracker.script.text.verb.Part.word;

import java.util.List;
import org.videotracker.script.text.statement.ModuleQuestion;
import org.videotracker.script.text.statement.ModuleStatement;
import org.videotracker.script.text.statement.SessionStatement;
import org.videotracker.script.text.verb.Verb.Topic;

/** The commands about modules. */
final class ModuleVerbs {
    static final List<Verb> ALL = List.of(
            Verb.of(
                    Topic.MODULES,
                    "Lists the modules with their type, category and whether they are on.",
                    "list",
                    Form.of(words -> SessionStatement.Question.MODULES, word("list", "ls"))),
            Verb.of(
                    Topic.MODULES,
                    "Adds one module of a type, and connects it to the masters where the project wants that. "
                            + "Without a name it is numbered. Types are listed by: types",
                    "add MultiSampler kick",
                    Form.of(
                            words -> new ModuleStatement.Add(words.one("type"), words.optional("name")),
                            word("add"),
                            one("type", Kind.TYPE),
                            optional("name", Kind.NAME))),
            Verb.of(
                    Topic.MODULES,
                    "Removes a module with all its connections. The masters stay.",
                    "remove hats",
                    Form.of(
                            words -> new ModuleStatement.Remove(words.one("module")),
                            word("remove", "rm", "delete", "del"),
                            one("module", Kind.MODULE))),
            Verb.of(
                    Topic.MODULES,
                    "Gives a module another name; everything that refers to it goes on doing so.",
                    "rename drums percussion",
                    Form.of(
                            words -> new ModuleStatement.Rename(words.one("module"), words.one("name")),
                            word("rename"),
                            one("module", Kind.MODULE),
                            one("name", Kind.NAME))),
            Verb.of(
                    Topic.MODULES,
                    "Switches a module on.",
                    "enable masterSpectrogram",
                    Form.of(
                            words -> new ModuleStatement.Enable(words.one("module"), ModuleStatement.Switch.ON),
                            word("enable"),
                            one("module", Kind.MODULE))),
            Verb.of(
                    Topic.MODULES,
                    "Switches a module off: silent, transparent, without triggers. Its time runs on.",
                    "disable drums",
                    Form.of(
                            words -> new ModuleStatement.Enable(words.one("module"), ModuleStatement.Switch.OFF),
                            word("disable"),
                            one("module", Kind.MODULE))),
            Verb.of(
                    Topic.MODULES,
                    "Switches a module on if it is off, and off if it is on.",
                    "toggle drums",
                    Form.of(
                            words -> new ModuleStatement.Enable(words.one("module"), ModuleStatement.Switch.TOGGLE),
                            word("toggle"),
                            one("module", Kind.MODULE))),
            Verb.of(
                    Topic.MODULES,
                    "Describes a module: its parameters with their values and ranges, its ports and its connections.",
                    "info drums",
                    Form.of(
                            words -> new ModuleQuestion.About(words.one("module")),
                            word("info"),
                            one("module", Kind.MODULE))),
            Verb.of(
                    Topic.MODULES,
                    "Lists the types of module that can be added.",
                    "types",
                    Form.of(words -> SessionStatement.Question.TYPES, word("types"))),
            Verb.of(
                    Topic.MODULES,
                    "Lists the ports of a module.",
                    "ports drums",
                    Form.of(
                            words -> new ModuleQuestion.Ports(words.one("module")),
                            word("ports"),
                            one("module", Kind.MODULE))));

    private ModuleVerbs() {}
}
