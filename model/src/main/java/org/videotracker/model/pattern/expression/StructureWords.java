package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Theme.method;

import java.util.List;
import org.videotracker.model.pattern.cycle.Choices;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.Euclid;
import org.videotracker.model.pattern.cycle.Structure;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that say when events begin. */
final class StructureWords implements Theme {
    private static final List<Parameter> PULSES =
            List.of(Parameter.of("pulses", Kind.PATTERN), Parameter.of("steps", Kind.PATTERN));
    private static final List<Parameter> ROTATED = List.of(
            Parameter.of("pulses", Kind.PATTERN),
            Parameter.of("steps", Kind.PATTERN),
            Parameter.of("rotation", Kind.PATTERN));

    @Override
    public List<Word> words() {
        return List.of(
                method(
                        "struct",
                        "structure",
                        "The values of the pattern at the events of the structure; those that are 0 or false are rests.",
                        "s(\"<kick snare>\"):struct(\"1 0 1 1\")"),
                method(
                        "structAll",
                        "structure",
                        "As struct, at all events of the structure, whatever they are.",
                        "s(\"<kick snare>\"):structAll(\"a ~ b c\")"),
                method(
                        "mask",
                        "mask",
                        "The pattern only while the mask is neither 0 nor false.",
                        "s(\"hat*8\"):mask(\"1 0 1 1\")"),
                method(
                        "maskAll",
                        "mask",
                        "The pattern only while the mask has events.",
                        "s(\"hat*8\"):maskAll(\"a ~ b b\")"),
                method(
                        "reset",
                        "starts",
                        "Starts the cycle of the pattern anew at each event of another.",
                        "n(\"0 1 2 3\"):reset(\"1 1\")"),
                method(
                        "restart",
                        "starts",
                        "Starts the pattern from its first cycle at each event of another.",
                        "n(\"<0 1> 2\"):restart(\"1 1\")"),
                method(
                        "segment seg",
                        "rate",
                        "Samples a pattern so many times in a cycle, which makes events of what changes continuously.",
                        "n(saw:range(0, 8):segment(4))"),
                method(
                        "ply",
                        "times",
                        "Repeats each event so many times within its time.",
                        "s(\"kick snare\"):ply(\"2 3\")"),
                method("press", "Begins each event in the middle of its time.", "s(\"kick snare\"):press()"),
                method(
                        "pressBy",
                        "part",
                        "Begins each event later, by a part of its time.",
                        "s(\"kick snare\"):pressBy(0.25)"),
                method("invert inv", "Swaps 1 and 0, true and false.", "s(\"hat*4\"):mask(mini(\"1 0 0 1\"):invert())"),
                method(
                        "euclid",
                        PULSES,
                        "Spreads so many pulses over so many steps, as evenly as possible.",
                        "s(\"kick\"):euclid(3, 8)"),
                method(
                        "euclidRot euclidrot",
                        ROTATED,
                        "As euclid, begun so many steps later.",
                        "s(\"kick\"):euclidRot(3, 8, 2)"),
                method(
                        "euclidInv euclidinv",
                        PULSES,
                        "The rests of euclid instead of its pulses.",
                        "s(\"hat\"):euclidInv(3, 8)"),
                method(
                        "euclidLegato",
                        PULSES,
                        "As euclid, each pulse lasting until the next.",
                        "note(\"c4\"):euclidLegato(3, 8)"),
                method(
                        "euclidLegatoRot",
                        ROTATED,
                        "As euclidLegato, begun so many steps later.",
                        "note(\"c4\"):euclidLegatoRot(3, 8, 2)"),
                method(
                        "shuffle",
                        "parts",
                        "Plays so many parts of each cycle in random order, each once.",
                        "n(\"0 1 2 3\"):shuffle(4)"),
                method(
                        "scramble",
                        "parts",
                        "Plays so many parts of each cycle chosen by chance, some perhaps more than once.",
                        "n(\"0 1 2 3\"):scramble(4)"));
    }

    @Override
    public Cycles meaning(String word, Given given) {
        return switch (word) {
            case "struct" -> Structure.struct(given.pattern(0), given.pattern(1));
            case "structAll" -> Structure.structAll(given.pattern(0), given.pattern(1));
            case "mask" -> Structure.mask(given.pattern(0), given.pattern(1));
            case "maskAll" -> Structure.maskAll(given.pattern(0), given.pattern(1));
            case "reset" -> Structure.reset(given.pattern(0), given.pattern(1));
            case "restart" -> Structure.restart(given.pattern(0), given.pattern(1));
            case "segment" -> Structure.segment(given.pattern(0), given.pattern(1));
            case "ply" -> Structure.ply(given.pattern(0), given.pattern(1));
            case "press" -> Structure.press(given.pattern(0));
            case "pressBy" -> Structure.pressBy(given.pattern(0), given.pattern(1));
            case "invert" -> Structure.invert(given.pattern(0));
            case "euclid" -> Euclid.euclid(given.pattern(0), given.pattern(1), given.pattern(2));
            case "euclidRot" ->
                Euclid.euclidRot(given.pattern(0), given.pattern(1), given.pattern(2), given.pattern(3));
            case "euclidInv" -> Euclid.euclidInv(given.pattern(0), given.pattern(1), given.pattern(2));
            case "euclidLegato" -> Euclid.euclidLegato(given.pattern(0), given.pattern(1), given.pattern(2));
            case "euclidLegatoRot" ->
                Euclid.euclidLegatoRot(given.pattern(0), given.pattern(1), given.pattern(2), given.pattern(3));
            case "shuffle" -> Choices.shuffle(given.pattern(0), given.pattern(1));
            case "scramble" -> Choices.scramble(given.pattern(0), given.pattern(1));
            default -> throw Theme.unknown(word);
        };
    }
}
