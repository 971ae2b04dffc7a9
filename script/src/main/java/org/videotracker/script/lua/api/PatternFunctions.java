package org.videotracker.script.lua.api;

import static org.videotracker.script.lua.runtime.Argument.of;
import static org.videotracker.script.lua.runtime.Argument.optional;

import java.util.List;
import org.videotracker.model.session.Require;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** The functions that write patterns and chains and let sequencers play them. */
final class PatternFunctions {
    private static final Argument NAME = of("name", Kind.TEXT);
    private static final Argument PATTERN = of("pattern", Kind.TEXT);
    private static final Argument SEQUENCER = of("sequencer", Kind.TEXT);
    private static final String THE_NAME = "the name";

    private PatternFunctions() {}

    static List<ApiFunction> all() {
        return List.of(
                new ApiFunction(
                        "",
                        "pattern",
                        List.of(
                                NAME,
                                optional("steps", Kind.COUNT_OR_PATTERN).typed("integer|vt.pattern|string"),
                                optional("options", Kind.SETTINGS).typed("vt.PatternOptions")),
                        THE_NAME,
                        "Makes a pattern of 16 steps, or of as many as given, unless there is one of the name. One that has "
                                + "another number of steps is made shorter or longer, and keeps its steps. The option "
                                + "stepsPerBeat says how fast it goes (4 in a new one); negative numbers read it backwards. The "
                                + "option swing says where the second of each pair of steps begins, in percent of the pair: "
                                + "50, as in a new one, is straight, 66.7 are triplets, and 80 is the most. "
                                + "With a pattern that is written instead of steps, it is that, for every cycle; the option "
                                + "beatsPerCycle says how long a cycle is (4 in a new one).",
                        "pattern(\"lead\", note(\"c4 e4 g4\"):every(4, rev))\n"
                                + "return pattern(\"verse\", 32, {stepsPerBeat = 8, swing = 58})",
                        (script, self, a) ->
                                PatternAccess.ensurePattern(script, a.text(0), a.optionalValue(1), a.settings(2))),
                new ApiFunction(
                        "",
                        "step",
                        List.of(
                                PATTERN,
                                of("row", Kind.INTEGER),
                                optional("step", Kind.SETTINGS).typed("vt.Step")),
                        "",
                        "Replaces a row, counted from zero, by a step with these fields (index, note, length, chance, ratio, "
                                + "condition, micro, retrigger, ramp, slide, and any parameter as a lock); without fields it is a "
                                + "rest. The index counts from zero; a note is a number or a name such as \"c4\"; a ratio of "
                                + "\"1:4\" fires in the first of every four passes; a condition is \"FILL\", \"PRE\", \"NEI\", "
                                + "\"1ST\", or the opposite with ! before it. A step that is moved by micro sounds so many steps "
                                + "later, or earlier below 0. Locks without index and note go to the note that sounds. What is "
                                + "newly locked gets a column.",
                        "step(\"P0\", 4, {index = 0, note = \"d4\", length = 2, ratio = \"1:2\", volume = 0.7})\n"
                                + "step(\"P0\", 5, {index = 1, condition = \"!FILL\", micro = -0.25, retrigger = 3, ramp = -0.5})\n"
                                + "step(\"P0\", 7, {pan = 1, slide = true})",
                        (script, self, a) -> {
                            PatternAccess.setStep(script, a.text(0), a.integer(1), a.settings(2));
                            return null;
                        }),
                new ApiFunction(
                        "",
                        "steps",
                        List.of(
                                PATTERN,
                                of("rows", Kind.TEXT_OR_TABLE).typed("string|vt.Row[]"),
                                optional("cut", Kind.TABLE).typed("vt.Row[]")),
                        "",
                        "Replaces all rows of a pattern. A text has a word for each row: the index of a sample, a note, or . "
                                + "for a rest; | is for the eye. A table has a table for each row that is no rest, which "
                                + "begins with the row and goes on with the fields of step. Rows that are not mentioned "
                                + "become rests. The third argument has the rows that shortening has cut off, which come "
                                + "back when the pattern is made longer.",
                        "steps(\"P0\", \"0 . . . | 1 . . . | 0 . 0 . | 1 . . c4\")\npattern(\"verse\", 8)\n"
                                + "steps(\"verse\", {\n    {0, index = 0, length = 2},\n    {6, index = 1, chance = 50},\n})",
                        (script, self, a) -> {
                            PatternAccess.setSteps(script, a.text(0), a.value(1), a.optionalTable(2));
                            return null;
                        }),
                new ApiFunction(
                        "",
                        "columns",
                        List.of(PATTERN, of("columns", Kind.LIST).typed("(string|vt.Column)[]")),
                        "",
                        "Lets the grid of a pattern have just these columns, in this order. What a row locks is heard only "
                                + "while there is a column for it. A table with parameter and required says in addition "
                                + "whether it can be removed by hand; of the rest, index and length cannot.",
                        "columns(\"P0\", {\"index\", \"note\", \"length\", \"volume\"})",
                        (script, self, a) -> {
                            PatternAccess.setColumns(script, a.text(0), a.list(1));
                            return null;
                        }),
                new ApiFunction(
                        "",
                        "chain",
                        List.of(NAME, optional("entries", Kind.LIST).typed("(string|vt.Entry)[]")),
                        THE_NAME,
                        "Makes a chain unless there is one of the name, and gives it these entries: names of patterns, or "
                                + "tables with pattern, repeats and enabled.",
                        "pattern(\"verse\")\nreturn chain(\"song\", {\"P0\", {pattern = \"verse\", repeats = 2}})",
                        (script, self, a) -> ChainAccess.ensureChain(script, a.text(0), a.optionalList(1))),
                new ApiFunction(
                        "",
                        "bind",
                        List.of(SEQUENCER, PATTERN),
                        "true",
                        "Lets a sequencer play a pattern from its beginning; one that plays it goes on.",
                        "pattern(\"verse\")\nreturn bind(\"trackerSequencer1\", \"verse\")",
                        (script, self, a) -> {
                            SequencerAccess.bind(script, Require.moduleNamed(script.session(), a.text(0)), a.text(1));
                            return true;
                        }),
                new ApiFunction(
                        "",
                        "bindChain",
                        List.of(SEQUENCER, of("chain", Kind.TEXT)),
                        "true",
                        "Lets a sequencer play a chain from its beginning; one that plays it goes on.",
                        "chain(\"song\", {\"P0\"})\nreturn bindChain(\"trackerSequencer1\", \"song\")",
                        (script, self, a) -> {
                            SequencerAccess.bindChain(
                                    script, Require.moduleNamed(script.session(), a.text(0)), a.text(1), true);
                            return true;
                        }));
    }
}
