package org.videotracker.script.lua.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.videotracker.engine.sequencing.cycle.Freeze;
import org.videotracker.model.pattern.timeline.EventPicture;
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
                        "What a pattern of the session says, to write others with. Of one of steps it is what plays the same "
                                + "notes, as far as that can be written: conditions, slides, ramps and locks without a note "
                                + "cannot, and chance falls otherwise.",
                        "pattern(\"lead\", note(\"c4 e4\"))\npattern(\"bass\", written(\"lead\"):sub(note(24)))",
                        (script, self, a) -> CyclePatternAccess.written(script.session(), a.text(0))
                                .object()),
                new ApiFunction(
                        "",
                        "freeze",
                        List.of(
                                Argument.of("pattern", Kind.TEXT),
                                Argument.optional("steps", Kind.INTEGER),
                                Argument.optional("cycles", Kind.INTEGER),
                                Argument.optional("voices", Kind.BOOLEAN)),
                        "a list of names",
                        "Makes steps of a pattern that is written, which play the same notes and can be edited in the grid. "
                                + "Without a number there are as many steps as the notes need, in as many cycles as it "
                                + "takes to repeat. Samples get the slots that they have in the sampler that the pattern "
                                + "plays. Notes that begin at one time need voices: with true, further patterns are made for "
                                + "them.",
                        "pattern(\"lead\", n(\"0 1 [2 3]\"):every(2, rev))\nreturn table.concat(freeze(\"lead\"), \" \")",
                        (script, self, a) -> CyclePatternAccess.freeze(
                                script,
                                a.text(0),
                                new Freeze.Wanted(
                                        whole(a, 1),
                                        whole(a, 2),
                                        a.optionalValue(3).equals(Optional.of(true))))),
                new ApiFunction(
                        "",
                        "thaw",
                        List.of(Argument.of("pattern", Kind.TEXT)),
                        "",
                        "Writes what a pattern of steps plays, as the function written has it, in place of the steps.",
                        "steps(\"P0\", \"0 . . . | 1 . . . | 0 . 0 . | 1 . . .\")\nthaw(\"P0\")\nreturn written(\"P0\"):getText()",
                        (script, self, a) -> {
                            CyclePatternAccess.thaw(script, a.text(0));
                            return null;
                        }),
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

    private static OptionalInt whole(Arguments arguments, int index) {
        return arguments.optionalInteger(index).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
