package org.videotracker.script.lua.api;

import java.util.List;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** Parts of a set that are evaluated, silenced and restored on their own. */
final class BlockFunctions {
    private static final String TYPE = BlockAccess.TYPE;
    private static final Argument NAME = Argument.of("name", Kind.TEXT);
    private static final String TWO_BLOCKS =
            "block(\"drums\", function() sampler(\"kick\") end)\nblock(\"pad\", function() sampler(\"strings\") end)\n";

    private BlockFunctions() {}

    static List<ApiFunction> all() {
        return List.of(
                new ApiFunction(
                        "",
                        "block",
                        List.of(NAME, Argument.of("fn", Kind.FUNCTION).typed("fun()")),
                        "the block",
                        "Runs the function as a part of the set that has a name. If it fails, all it did is taken back, the "
                                + "block stays what it was before, and the rest of the script goes on. What it made before "
                                + "stays unless it says otherwise; its callbacks are replaced. A block that was silent sounds.",
                        "block(\"drums\", function()\n  sampler(\"kick\")\n  engine:every(4, function() print(\"four\") end)\n"
                                + "end)",
                        (script, self, a) -> BlockAccess.define(script, a.text(0), a.function(1))),
                new ApiFunction(
                        "",
                        "silence",
                        List.of(NAME),
                        "",
                        "Lets the callbacks of a block rest, and switches off the modules that it named by functions such as "
                                + "sampler; not the masters, and not what another sounding block names too.",
                        TWO_BLOCKS + "silence(\"drums\")",
                        (script, self, a) -> {
                            BlockAccess.silence(script, a.text(0));
                            return null;
                        }),
                new ApiFunction(
                        "",
                        "restore",
                        List.of(NAME),
                        "",
                        "Brings back what silence took away.",
                        TWO_BLOCKS + "silence(\"drums\")\nrestore(\"drums\")",
                        (script, self, a) -> {
                            BlockAccess.restore(script, a.text(0));
                            return null;
                        }),
                new ApiFunction(
                        "",
                        "hush",
                        List.of(),
                        "",
                        "Silences all blocks, and stops what plays a pattern that is written; evaluating it again "
                                + "plays it again.",
                        TWO_BLOCKS + "hush()",
                        (script, self, a) -> {
                            BlockAccess.hush(script);
                            CyclePatternAccess.hush(script);
                            return null;
                        }),
                new ApiFunction(
                        "",
                        "blocks",
                        List.of(),
                        "a list of tables",
                        "All blocks by their names, each with name, state (sounding, silenced, or removed from its text), "
                                + "version, line and the number of callbacks.",
                        TWO_BLOCKS + "hush()\nlocal first = blocks()[1]\nreturn first.name, first.state, first.version",
                        (script, self, a) -> BlockAccess.list(script.plans().roster())),
                new ApiFunction(
                        TYPE,
                        "silence",
                        List.of(),
                        "",
                        "The same as the function silence; so a block can be written that is silent for the time being.",
                        "block(\"drums\", function() sampler(\"kick\") end):silence()",
                        (script, self, a) -> {
                            if (BlockAccess.exists(script, self)) {
                                BlockAccess.silence(script, (String) self);
                            }
                            return null;
                        }),
                new ApiFunction(
                        TYPE,
                        "restore",
                        List.of(),
                        "",
                        "The same as the function restore.",
                        "local drums = block(\"drums\", function() sampler(\"kick\") end)\ndrums:silence()\ndrums:restore()",
                        (script, self, a) -> {
                            if (BlockAccess.exists(script, self)) {
                                BlockAccess.restore(script, (String) self);
                            }
                            return null;
                        }),
                new ApiFunction(
                        TYPE,
                        "getName",
                        List.of(),
                        "its name",
                        "What it is called.",
                        "return block(\"drums\", function() end):getName()",
                        (script, self, a) -> self));
    }
}
