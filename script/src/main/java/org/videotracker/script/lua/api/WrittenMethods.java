package org.videotracker.script.lua.api;

import java.util.List;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;

/** What can be asked of a pattern beyond the words of the vocabulary. */
final class WrittenMethods {
    private static final String THE_PATTERN = "the pattern";

    private WrittenMethods() {}

    static List<ApiFunction> all() {
        return List.of(
                new ApiFunction(
                        "",
                        "mini",
                        List.of(Argument.of("notation", Kind.ANY).typed("string|number")),
                        THE_PATTERN,
                        "A text of notation, or a number, as a pattern that one can call methods of.",
                        "return mini(\"0 2 [4 5]\"):fast(2)",
                        (script, self, a) -> ExpressionArguments.pattern(a.value(0), "The notation of mini")
                                .object()),
                new ApiFunction(
                        "",
                        "written",
                        List.of(Argument.of("pattern", Kind.TEXT)),
                        THE_PATTERN,
                        "What a pattern of the session says that is written, to write others with.",
                        "pattern(\"lead\", note(\"c4 e4\"))\npattern(\"bass\", written(\"lead\"):sub(24))",
                        (script, self, a) -> CyclePatternAccess.written(script.session(), a.text(0))
                                .object()),
                new ApiFunction(
                        Written.TYPE,
                        "show",
                        List.of(Argument.optional("cycles", Kind.INTEGER)),
                        "a text",
                        "The events of the first cycles, one if nothing is said, as a picture with a lane for each value.",
                        "return s(\"kick <snare hat>*2\"):show(2)",
                        (script, self, a) -> EventPicture.of(
                                ((Written) self).expression(),
                                a.optionalInteger(0).orElse(1))),
                new ApiFunction(
                        Written.TYPE,
                        "getText",
                        List.of(),
                        "a text",
                        "How it is written.",
                        "return fast(2, s(\"kick\")):getText()",
                        (script, self, a) -> self.toString()));
    }
}
