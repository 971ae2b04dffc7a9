package org.videotracker.script.lua.api;

import java.util.List;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** What can be asked of a pattern beyond the words of the vocabulary. */
final class WrittenMethods {
    private WrittenMethods() {}

    static List<ApiFunction> all() {
        return List.of(new ApiFunction(
                "",
                "mini",
                List.of(Argument.of("notation", Kind.ANY).typed("string|number")),
                "the pattern",
                "A text of notation, or a number, as a pattern that one can call methods of.",
                "return mini(\"0 2 [4 5]\"):fast(2)",
                (script, self, a) -> ExpressionArguments.pattern(a.value(0), "The notation of mini")
                        .object()));
    }
}
