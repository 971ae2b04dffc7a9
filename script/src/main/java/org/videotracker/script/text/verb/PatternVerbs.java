package org.videotracker.script.text.verb;

import static org.videotracker.script.text.verb.Part.maybe;
import static org.videotracker.script.text.verb.Part.one;
import static org.videotracker.script.text.verb.Part.optional;
import static org.videotracker.script.text.verb.Part.some;
import static org.videotracker.script.text.verb.Part.word;

import java.util.List;
import org.videotracker.script.text.statement.CyclePatternStatement;
import org.videotracker.script.text.statement.ModuleQuestion;
import org.videotracker.script.text.statement.PatternStatement;
import org.videotracker.script.text.statement.SessionStatement;
import org.videotracker.script.text.statement.Statement;
import org.videotracker.script.text.verb.Verb.Topic;
import org.videotracker.script.text.word.Word;

/** The commands about patterns. */
final class PatternVerbs {
    private static final Part PATTERN = word("pattern");

    static final List<Verb> ALL = List.of(
            Verb.of(
                    Topic.PATTERNS,
                    "Lists the patterns, with what is bound to them.",
                    "pattern ls",
                    Form.of(words -> SessionStatement.Question.PATTERNS, PATTERN, word("ls", "list"))),
            Verb.of(
                    Topic.PATTERNS,
                    "Creates an empty pattern of 16 steps, or of 1..256. Without a name it is numbered.",
                    "pattern create bridge 32",
                    Form.of(
                            words -> new PatternStatement.Create(
                                    words.verb(), words.optional("name"), words.optional("steps")),
                            PATTERN,
                            word("create"),
                            optional("name", Kind.NAME),
                            optional("steps", Kind.WHOLE))),
            named(
                    "Deletes a pattern, also from chains; a sequencer that plays it goes over to another one.",
                    "pattern delete fill",
                    PatternStatement.Delete::new,
                    "delete",
                    "del",
                    "remove",
                    "rm"),
            Verb.of(
                    Topic.PATTERNS,
                    "Gives a pattern another name, also where it is bound or in a chain.",
                    "pattern rename verse intro",
                    Form.of(
                            words -> new PatternStatement.Rename(words.one("pattern"), words.one("name")),
                            PATTERN,
                            word("rename"),
                            one("pattern", Kind.PATTERN),
                            one("name", Kind.NAME))),
            Verb.of(
                    Topic.PATTERNS,
                    "Copies a pattern, over an existing one too. Without a name the copy is numbered.",
                    "pattern copy verse variation",
                    Form.of(
                            words -> new PatternStatement.Copy(words.one("pattern"), words.optional("name")),
                            PATTERN,
                            word("copy"),
                            one("pattern", Kind.PATTERN),
                            optional("name", Kind.NAME))),
            Verb.of(
                    Topic.PATTERNS,
                    "Makes a pattern shorter or longer; steps that were cut off come back first.",
                    "pattern steps verse 24",
                    Form.of(
                            words -> new PatternStatement.Resize(words.one("pattern"), words.one("steps")),
                            PATTERN,
                            word("steps"),
                            one("pattern", Kind.PATTERN),
                            one("steps", Kind.WHOLE))),
            Verb.of(
                    Topic.PATTERNS,
                    "Sets the steps per beat; a negative number reads the pattern backwards.",
                    "pattern spb verse 8",
                    Form.of(
                            words -> new PatternStatement.Speed(words.one("pattern"), words.one("steps per beat")),
                            PATTERN,
                            word("spb"),
                            one("pattern", Kind.PATTERN),
                            one("steps per beat", Kind.NUMBER))),
            Verb.of(
                    Topic.PATTERNS,
                    "Sets the swing: where the second of each pair of steps begins, in percent of the pair, 50 (straight) to 80.",
                    "pattern swing verse 62",
                    Form.of(
                            words -> new PatternStatement.Swing(words.one("pattern"), words.one("percent")),
                            PATTERN,
                            word("swing"),
                            one("pattern", Kind.PATTERN),
                            one("percent", Kind.NUMBER))),
            Verb.of(
                    Topic.PATTERNS,
                    "Sets fields of a row, counted from 0: index, note, length, chance, ratio, condition, micro, retrigger, ramp, "
                            + "slide, and parameters that are locked for this step. Notes can be written as C#4, ratios as 1:2, "
                            + "conditions as FILL, PRE, NEI, 1ST or with ! before it; none takes a value away.",
                    "pattern set verse 0 index=0 note=C4 chance=75 ratio=1:2 condition=!1ST micro=-0.25 volume=0.5",
                    Form.of(
                            words -> new PatternStatement.SetRow(
                                    words.one("pattern"), words.one("row"), words.all("field=value")),
                            PATTERN,
                            word("set"),
                            one("pattern", Kind.PATTERN),
                            one("row", Kind.WHOLE),
                            some("field=value", Kind.ASSIGNMENT))),
            Verb.of(
                    Topic.PATTERNS,
                    "Gives a pattern a notation that says what it plays in every cycle, instead of steps; creates it if there is "
                            + "none.",
                    "pattern cycles lead \"kick*2 <snare hat>\"",
                    Form.of(
                            words -> new CyclePatternStatement.Write(words.one("pattern"), words.all("notation")),
                            PATTERN,
                            word("cycles"),
                            one("pattern", Kind.PATTERN),
                            some("notation", Kind.VALUE))),
            Verb.of(
                    Topic.PATTERNS,
                    "Sets how many beats a cycle of a pattern lasts that is written.",
                    "pattern cycles lead \"0 1 2\"; pattern beats lead 3",
                    Form.of(
                            words -> new CyclePatternStatement.Beats(words.one("pattern"), words.one("beats")),
                            PATTERN,
                            word("beats"),
                            one("pattern", Kind.PATTERN),
                            one("beats", Kind.NUMBER))),
            Verb.of(
                    Topic.PATTERNS,
                    "Shows how a pattern is written, or steps would be, and its events as a picture: of one cycle, or of so many.",
                    "pattern show verse 2",
                    Form.of(
                            words -> new CyclePatternStatement.Show(words.one("pattern"), words.optional("cycles")),
                            PATTERN,
                            word("show"),
                            one("pattern", Kind.PATTERN),
                            optional("cycles", Kind.WHOLE))),
            Verb.of(
                    Topic.PATTERNS,
                    "Makes steps of a pattern that is written: so many, of so many cycles, or as many as it needs. With voices, "
                            + "notes that begin at one time go into further patterns.",
                    "pattern cycles lead \"0 1 2 [3 4]\"; pattern freeze lead 16",
                    Form.of(
                            words -> new CyclePatternStatement.FreezeInto(
                                    words.one("pattern"),
                                    words.optional("steps"),
                                    words.optional("cycles"),
                                    words.has("voices")),
                            PATTERN,
                            word("freeze"),
                            one("pattern", Kind.PATTERN),
                            optional("steps", Kind.WHOLE),
                            optional("cycles", Kind.WHOLE),
                            maybe("voices"))),
            named(
                    "Writes what a pattern of steps plays, as far as it can be written, in place of the steps.",
                    "pattern thaw verse",
                    CyclePatternStatement.Thaw::new,
                    "thaw"),
            Verb.of(
                    Topic.PATTERNS,
                    "Lets the sequencers that are bound to a pattern begin it anew: now, or with the next step, beat, bar or pass.",
                    "pattern play verse bar",
                    Form.of(
                            words -> new PatternStatement.Launch(words.one("pattern"), words.quantum()),
                            PATTERN,
                            word("play"),
                            one("pattern", Kind.PATTERN),
                            optional("quantum", Kind.QUANTUM))),
            ask("Silences the sequencers that are bound to a pattern.", PatternStatement.Action.STOP, "stop"),
            ask(
                    "Rewinds the sequencers that are bound to a pattern; what plays goes on.",
                    PatternStatement.Action.RESET,
                    "reset"),
            ask(
                    "Holds the sequencers that are bound to a pattern where they are.",
                    PatternStatement.Action.PAUSE,
                    "pause"),
            ask(
                    "Lets the sequencers that are bound to a pattern go on after a pause.",
                    PatternStatement.Action.RESUME,
                    "resume"),
            named("Describes a pattern.", "pattern info verse", ModuleQuestion.AboutPattern::new, "info"));

    /** What a command about one pattern means. */
    @FunctionalInterface
    private interface OfPattern {
        Statement of(Word pattern);
    }

    private static Verb named(String help, String example, OfPattern meaning, String... names) {
        return Verb.of(
                Topic.PATTERNS,
                help,
                example,
                Form.of(words -> meaning.of(words.one("pattern")), PATTERN, word(names), one("pattern", Kind.PATTERN)));
    }

    private static Verb ask(String help, PatternStatement.Action action, String name) {
        return named(help, "pattern " + name + " verse", pattern -> new PatternStatement.Ask(pattern, action), name);
    }

    private PatternVerbs() {}
}
