package org.videotracker.studio.cell;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.parser.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/** A function of numbers that can be typed into a cell. */
final class CellFunction implements FunctionIfc {
    static final Set<String> NAMES = Set.of("min", "max", "abs", "sin", "cos", "rand", "floor", "round", "clamp");

    private static final int ANY = 16;
    private static final List<FunctionParameterDefinition> NUMBERS = List.of(
            FunctionParameterDefinition.builder().name("number").isVarArg(true).build());

    private final String name;
    private final int least;
    private final int most;
    private final ToDoubleFunction<double[]> meaning;

    private CellFunction(String name, int least, int most, ToDoubleFunction<double[]> meaning) {
        this.name = name;
        this.least = least;
        this.most = most;
        this.meaning = meaning;
    }

    /** All of them; angles are in radians. */
    @SuppressWarnings("unchecked")
    static Map.Entry<String, FunctionIfc>[] all(DoubleSupplier random) {
        List<CellFunction> functions = List.of(
                new CellFunction(
                        "min",
                        1,
                        ANY,
                        numbers -> java.util.Arrays.stream(numbers).min().orElseThrow()),
                new CellFunction(
                        "max",
                        1,
                        ANY,
                        numbers -> java.util.Arrays.stream(numbers).max().orElseThrow()),
                new CellFunction("abs", 1, 1, numbers -> Math.abs(numbers[0])),
                new CellFunction("sin", 1, 1, numbers -> Math.sin(numbers[0])),
                new CellFunction("cos", 1, 1, numbers -> Math.cos(numbers[0])),
                new CellFunction("floor", 1, 1, numbers -> Math.floor(numbers[0])),
                new CellFunction("round", 1, 1, numbers -> Math.rint(numbers[0])),
                new CellFunction("clamp", 3, 3, CellFunction::clamp),
                new CellFunction("rand", 0, 2, numbers -> between(random.getAsDouble(), numbers)));
        return functions.stream()
                .map(function -> Map.entry(function.name, function))
                .toArray(Map.Entry[]::new);
    }

    private static double clamp(double[] numbers) {
        return Math.max(Math.min(numbers[1], numbers[2]), Math.min(Math.max(numbers[1], numbers[2]), numbers[0]));
    }

    private static double between(double part, double[] ends) {
        return switch (ends.length) {
            case 0 -> part;
            case 1 -> part * ends[0];
            default -> ends[0] + part * (ends[1] - ends[0]);
        };
    }

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... arguments)
            throws EvaluationException {
        double[] numbers = new double[arguments.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = CellGrammar.number(arguments[i], token);
        }
        return CellGrammar.value(expression, token, meaning.applyAsDouble(numbers));
    }

    @Override
    public void validatePreEvaluation(Token token, EvaluationValue... arguments) throws EvaluationException {
        if (arguments.length < least || arguments.length > most) {
            throw new EvaluationException(
                    token,
                    name + " takes " + (least == most ? "" : least + " to ") + most
                            + (most == 1 ? " number" : " numbers"));
        }
    }

    @Override
    public List<FunctionParameterDefinition> getFunctionParameterDefinitions() {
        return NUMBERS;
    }

    @Override
    public boolean hasVarArgs() {
        return true;
    }
}
