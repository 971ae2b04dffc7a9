package org.videotracker.script.text.verb;

import static org.videotracker.script.text.verb.Part.one;
import static org.videotracker.script.text.verb.Part.optional;
import static org.videotracker.script.text.verb.Part.word;

import java.util.List;
import org.videotracker.script.text.statement.ModuleQuestion;
import org.videotracker.script.text.statement.SequencerStatement;
import org.videotracker.script.text.statement.SessionStatement;
import org.videotracker.script.text.verb.Verb.Topic;

/** The commands about what the sequencers play. */
final class SequencerVerbs {
    private static final Part SEQUENCER = word("sequencer", "seq");
    private static final Part NAME = one("name", Kind.SEQUENCER);

    static final List<Verb> ALL = List.of(
            Verb.of(
                    Topic.SEQUENCERS,
                    "Lists the sequencers with what they play.",
                    "sequencer ls",
                    Form.of(words -> SessionStatement.Question.SEQUENCERS, SEQUENCER, word("ls", "list"))),
            Verb.of(
                    Topic.SEQUENCERS,
                    "Says what all sequencers play, or one of them.",
                    "sequencer info lead",
                    Form.of(words -> SessionStatement.Question.SEQUENCERS, SEQUENCER, word("info")),
                    Form.of(
                            words -> new ModuleQuestion.AboutSequencer(words.one("name")),
                            SEQUENCER,
                            word("info"),
                            NAME),
                    Form.of(
                            words -> new ModuleQuestion.AboutSequencer(words.one("name")),
                            SEQUENCER,
                            NAME,
                            word("info"))),
            Verb.of(
                    Topic.SEQUENCERS,
                    "Lets a sequencer play a pattern, or a chain, which is then on: now, or with the next step, beat, bar or pass.",
                    "sequencer lead bind chain song",
                    Form.of(
                            words -> new SequencerStatement.ToPattern(
                                    words.one("name"), words.one("pattern"), words.quantum()),
                            SEQUENCER,
                            NAME,
                            word("bind"),
                            word("pattern"),
                            one("pattern", Kind.PATTERN),
                            optional("quantum", Kind.QUANTUM)),
                    Form.of(
                            words -> new SequencerStatement.ToChain(
                                    words.one("name"), words.one("chain"), words.quantum()),
                            SEQUENCER,
                            NAME,
                            word("bind"),
                            word("chain"),
                            one("chain", Kind.CHAIN),
                            optional("quantum", Kind.QUANTUM))),
            Verb.of(
                    Topic.SEQUENCERS,
                    "Takes the chain from a sequencer, or the pattern, in whose place it gets a new, empty one. The other binding stays.",
                    "sequencer lead unbind pattern",
                    Form.of(
                            words -> new SequencerStatement.FromPattern(words.one("name")),
                            SEQUENCER,
                            NAME,
                            word("unbind"),
                            word("pattern")),
                    Form.of(
                            words -> new SequencerStatement.FromChain(words.one("name")),
                            SEQUENCER,
                            NAME,
                            word("unbind"),
                            word("chain"))),
            Verb.of(
                    Topic.SEQUENCERS,
                    "Lets the chain of a sequencer decide, or its pattern alone.",
                    "sequencer lead disable chain",
                    Form.of(
                            words -> new SequencerStatement.Enable(words.one("name"), true),
                            SEQUENCER,
                            NAME,
                            word("enable", "on"),
                            word("chain")),
                    Form.of(
                            words -> new SequencerStatement.Enable(words.one("name"), false),
                            SEQUENCER,
                            NAME,
                            word("disable", "off"),
                            word("chain"))));

    private SequencerVerbs() {}
}
