package org.videotracker.script.text.verb;

import static org.videotracker.script.text.verb.Part.one;
import static org.videotracker.script.text.verb.Part.optional;
import static org.videotracker.script.text.verb.Part.word;

import java.util.List;
import org.videotracker.script.text.statement.ChainStatement;
import org.videotracker.script.text.statement.ModuleQuestion;
import org.videotracker.script.text.statement.SessionStatement;
import org.videotracker.script.text.statement.Statement;
import org.videotracker.script.text.verb.Verb.Topic;
import org.videotracker.script.text.word.Word;

/** The commands about chains. */
final class ChainVerbs {
    private static final Part CHAIN = word("chain");
    private static final Part NAME = one("chain", Kind.CHAIN);
    private static final Part INDEX = one("index", Kind.WHOLE);

    static final List<Verb> ALL = List.of(
            Verb.of(
                    Topic.CHAINS,
                    "Lists the chains, with what is bound to them.",
                    "chain ls",
                    Form.of(words -> SessionStatement.Question.CHAINS, CHAIN, word("ls", "list"))),
            Verb.of(
                    Topic.CHAINS,
                    "Creates an empty chain. Without a name it is numbered.",
                    "chain create set",
                    Form.of(
                            words -> new ChainStatement.Create(words.verb(), words.optional("name")),
                            CHAIN,
                            word("create"),
                            optional("name", Kind.NAME))),
            Verb.of(
                    Topic.CHAINS,
                    "Takes an entry out of a chain. Entries count from 0.",
                    "chain remove song 0",
                    Form.of(
                            words -> new ChainStatement.Remove(words.one("chain"), words.one("index")),
                            CHAIN,
                            word("remove", "rm", "delete", "del"),
                            NAME,
                            INDEX)),
            named(
                    "Deletes a chain; the sequencers that play it go on with their pattern.",
                    "chain delete song",
                    ChainStatement.Delete::new,
                    "delete",
                    "del",
                    "remove",
                    "rm"),
            Verb.of(
                    Topic.CHAINS,
                    "Gives a chain another name, also where it is bound.",
                    "chain rename song finale",
                    Form.of(
                            words -> new ChainStatement.Rename(words.one("chain"), words.one("name")),
                            CHAIN,
                            word("rename"),
                            NAME,
                            one("name", Kind.NAME))),
            named("Describes a chain with its entries.", "chain info song", ModuleQuestion.AboutChain::new, "info"),
            Verb.of(
                    Topic.CHAINS,
                    "Puts a pattern into a chain: before the entry of an index, or at the end.",
                    "chain add song fill 0",
                    Form.of(
                            words -> new ChainStatement.Add(
                                    words.one("chain"), words.one("pattern"), words.optional("index")),
                            CHAIN,
                            word("add"),
                            NAME,
                            one("pattern", Kind.PATTERN),
                            optional("index", Kind.WHOLE))),
            Verb.of(
                    Topic.CHAINS,
                    "Moves an entry to another place; the rest keep their order.",
                    "chain move song 0 1",
                    Form.of(
                            words -> new ChainStatement.Move(words.one("chain"), words.one("index"), words.one("to")),
                            CHAIN,
                            word("move"),
                            NAME,
                            INDEX,
                            one("to", Kind.WHOLE))),
            Verb.of(
                    Topic.CHAINS,
                    "Lets an entry play another pattern.",
                    "chain set song 0 fill",
                    Form.of(
                            words -> new ChainStatement.SetPattern(
                                    words.one("chain"), words.one("index"), words.one("pattern")),
                            CHAIN,
                            word("set"),
                            NAME,
                            INDEX,
                            one("pattern", Kind.PATTERN))),
            Verb.of(
                    Topic.CHAINS,
                    "Lets an entry be played 1..99 times.",
                    "chain repeat song 0 4",
                    Form.of(
                            words -> new ChainStatement.Repeat(
                                    words.one("chain"), words.one("index"), words.one("count")),
                            CHAIN,
                            word("repeat"),
                            NAME,
                            INDEX,
                            one("count", Kind.WHOLE))),
            Verb.of(
                    Topic.CHAINS,
                    "Switches an entry on or off; what is off is skipped.",
                    "chain entry song 0 off",
                    Form.of(
                            words -> new ChainStatement.SwitchEntry(words.one("chain"), words.one("index"), true),
                            CHAIN,
                            word("entry"),
                            NAME,
                            INDEX,
                            word("on")),
                    Form.of(
                            words -> new ChainStatement.SwitchEntry(words.one("chain"), words.one("index"), false),
                            CHAIN,
                            word("entry"),
                            NAME,
                            INDEX,
                            word("off"))),
            named("Takes every entry out of a chain.", "chain clear song", ChainStatement.Clear::new, "clear"),
            named(
                    "Lets the chain decide on every sequencer that is bound to it.",
                    "chain enable song",
                    chain -> new ChainStatement.Enable(chain, true),
                    "enable",
                    "on"),
            named(
                    "Lets every sequencer that is bound to a chain go on with its pattern alone.",
                    "chain disable song",
                    chain -> new ChainStatement.Enable(chain, false),
                    "disable",
                    "off"),
            named("Goes back to the first entry of a chain.", "chain reset song", ChainStatement.Reset::new, "reset"));

    /** What a command about one chain means. */
    @FunctionalInterface
    private interface OfChain {
        Statement of(Word chain);
    }

    private static Verb named(String help, String example, OfChain meaning, String... names) {
        return Verb.of(
                Topic.CHAINS,
                help,
                example,
                Form.of(words -> meaning.of(words.one("chain")), CHAIN, word(names), NAME));
    }

    private ChainVerbs() {}
}
