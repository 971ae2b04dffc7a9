package org.videotracker.model.pattern.expression;

import static org.videotracker.model.pattern.expression.Theme.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.videotracker.model.pattern.cycle.Alignment;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.cycle.arithmetic.Operation;
import org.videotracker.model.pattern.cycle.arithmetic.Rounding;
import org.videotracker.model.pattern.expression.Parameter.Kind;

/** Words that calculate with values. */
final class ArithmeticWords implements Theme {
    private static final Map<String, Alignment> ALIGNMENTS = alignments();
    private static final List<Parameter> OTHER = List.of(
            Parameter.of("other", Kind.PATTERN),
            Parameter.optional("events", Kind.NAME).oneOf(List.copyOf(ALIGNMENTS.keySet())));

    private static Map<String, Alignment> alignments() {
        Map<String, Alignment> alignments = new LinkedHashMap<>();
        alignments.put("in", Alignment.IN);
        alignments.put("out", Alignment.OUT);
        alignments.put("mix", Alignment.MIX);
        alignments.put("squeeze", Alignment.SQUEEZE);
        alignments.put("squeezeOut", Alignment.SQUEEZE_OUT);
        alignments.put("reset", Alignment.RESET);
        alignments.put("restart", Alignment.RESTART);
        alignments.put("poly", Alignment.POLY);
        return alignments;
    }

    @Override
    public List<Word> words() {
        return List.of(
                operation(
                        "add",
                        "Adds the values of another pattern. The events are those of this one, unless the second argument says"
                                + " else: out is those of the other, mix the pieces of both, squeeze a cycle of the other in"
                                + " each, squeezeOut the other way round; reset and restart start this one at each of the other.",
                        "note(\"c4 e4\"):add(note(\"<0 12>\"))"),
                operation("sub", "Subtracts the values of another pattern.", "n(\"4 5\"):sub(n(\"<0 1>\"))"),
                operation("mul", "Multiplies by the values of another pattern.", "n(\"1 2\"):mul(n(\"<1 2>\"))"),
                operation("div", "Divides by the values of another pattern.", "n(\"2 4\"):div(n(2))"),
                operation(
                        "mod",
                        "The remainder of dividing by the values of another pattern, with the sign of those.",
                        "n(run(8):mod(3))"),
                operation("pow", "Raises to the power of another pattern.", "n(mini(\"0 1 2 3\"):pow(2))"),
                operation(
                        "set",
                        "Takes the values of another pattern; names that only this one has stay.",
                        "s(\"kick*2\"):set(vol(\"0.8 1\"))"),
                operation(
                        "keep",
                        "Keeps the values of this pattern; names that only the other one has are added.",
                        "s(\"kick*2\"):vol(0.5):keep(vol(1):pan(0))"),
                operation(
                        "keepif keepIf",
                        "Leaves out the events at which another pattern is 0 or false.",
                        "s(\"hat*4\"):keepif(\"1 0 1 1\")"),
                operation("lt", "Whether it is below another pattern.", mask("lt(4)")),
                operation("gt", "Whether it is above another pattern.", mask("gt(4)")),
                operation("lte", "Whether it is not above another pattern.", mask("lte(4)")),
                operation("gte", "Whether it is not below another pattern.", mask("gte(4)")),
                operation("eq", "Whether it equals another pattern.", mask("eq(4)")),
                operation("ne", "Whether it differs from another pattern.", mask("ne(4)")),
                operation(
                        "both",
                        "The values of another pattern where this one is neither 0 nor false; else this one's.",
                        "s(\"hat*4\"):mask(mini(\"1 0 1 1\"):both(\"<1 0>\"))"),
                operation(
                        "either",
                        "The values of this pattern where they are neither 0 nor false; else another one's.",
                        "s(\"hat*4\"):mask(mini(\"1 0 1 1\"):either(\"<1 0>\"))"),
                operation("band", "The bits that both patterns have.", "n(run(8):band(5))"),
                operation("bor", "The bits that either pattern has.", "n(run(4):bor(4))"),
                operation("bxor", "The bits that one pattern has and the other has not.", "n(run(4):bxor(1))"),
                operation("blshift", "Moves bits up by another pattern.", "n(run(4):blshift(1))"),
                operation("brshift", "Moves bits down by another pattern.", "n(run(8):brshift(1))"),
                method("round", "Rounds each number to the nearest whole one.", number("round")),
                method("floor", "Rounds each number down.", number("floor")),
                method("ceil", "Rounds each number up.", number("ceil")),
                method(
                        "asNumber",
                        "Turns names of notes, and texts that are numbers, into numbers.",
                        "note(mini(\"c4 e4\"):asNumber():add(7))"));
    }

    @Override
    public Cycles meaning(String word, Given given) {
        return switch (word) {
            case "add" -> operation(Operation.ADD, given);
            case "sub" -> operation(Operation.SUB, given);
            case "mul" -> operation(Operation.MUL, given);
            case "div" -> operation(Operation.DIV, given);
            case "mod" -> operation(Operation.MOD, given);
            case "pow" -> operation(Operation.POW, given);
            case "set" -> operation(Operation.SET, given);
            case "keep" -> operation(Operation.KEEP, given);
            case "keepif" -> operation(Operation.KEEPIF, given);
            case "lt" -> operation(Operation.LT, given);
            case "gt" -> operation(Operation.GT, given);
            case "lte" -> operation(Operation.LTE, given);
            case "gte" -> operation(Operation.GTE, given);
            case "eq" -> operation(Operation.EQ, given);
            case "ne" -> operation(Operation.NE, given);
            case "both" -> operation(Operation.AND, given);
            case "either" -> operation(Operation.OR, given);
            case "band" -> operation(Operation.BAND, given);
            case "bor" -> operation(Operation.BOR, given);
            case "bxor" -> operation(Operation.BXOR, given);
            case "blshift" -> operation(Operation.BLSHIFT, given);
            case "brshift" -> operation(Operation.BRSHIFT, given);
            case "round" -> Rounding.round(given.pattern(0));
            case "floor" -> Rounding.floor(given.pattern(0));
            case "ceil" -> Rounding.ceil(given.pattern(0));
            case "asNumber" -> Rounding.asNumber(given.pattern(0));
            default -> throw Theme.unknown(word);
        };
    }

    private static String mask(String comparison) {
        return "s(\"hat*8\"):mask(run(8):" + comparison + ")";
    }

    private static String number(String rounding) {
        return "n(saw:range(0, 8):segment(3):" + rounding + "())";
    }

    private static Word operation(String names, String description, String example) {
        return method(names, OTHER, description, example);
    }

    private static Cycles operation(Operation operation, Given given) {
        return operation.of(alignment(given), given.pattern(0), given.pattern(1));
    }

    private static Alignment alignment(Given given) {
        return given.has(2) ? ALIGNMENTS.getOrDefault(given.name(2), Alignment.IN) : Alignment.IN;
    }
}
