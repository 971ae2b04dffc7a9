package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.runtime.HostObject;

/** What Lua's operators do with patterns. */
final class PatternOperators {
    private static final List<Argument> BOTH = List.of(Argument.of("left", Kind.ANY), Argument.of("right", Kind.ANY));
    private static final String JOINED = "cat";

    private PatternOperators() {}

    static List<HostFunction> all(Supplier<Transaction> present) {
        return List.of(
                word("add", "add", present),
                word("sub", "sub", present),
                word("mul", "mul", present),
                word("div", "div", present),
                word("mod", "mod", present),
                word("pow", "pow", present),
                new HostFunction("concat", BOTH, (self, given) -> joined(present.get(), operands(given))),
                new HostFunction(
                        "unm",
                        List.of(Argument.of("pattern", Kind.ANY)),
                        (self, given) -> WordCall.of("mul").asMethod(present.get(), operand(given[0]), List.of(-1.0))),
                comparison("lt", "lt or gt"),
                comparison("le", "lte or gte"),
                new HostFunction("call", List.of(Argument.of("pattern", Kind.ANY)), (self, given) -> given[0]));
    }

    private static HostFunction word(String event, String word, Supplier<Transaction> present) {
        return new HostFunction(event, BOTH, (self, given) -> {
            List<Written> operands = operands(given);
            return WordCall.of(word)
                    .asMethod(
                            present.get(),
                            operands.get(0),
                            List.of(operands.get(1).object()));
        });
    }

    private static List<Written> operands(@Nullable Object[] given) throws RejectedException {
        return List.of(operand(given[0]), operand(given[1]));
    }

    private static Written operand(@Nullable Object given) throws RejectedException {
        return ExpressionArguments.pattern(Objects.requireNonNull(given), "An operand");
    }

    /** Lua joins the last two first: what is on the right may be the rest of a longer row. */
    private static HostObject joined(Transaction transaction, List<Written> operands) throws RejectedException {
        Written right = operands.get(1);
        if (right.expression() instanceof Expression.Call(String word, List<Expression> rest) && word.equals(JOINED)) {
            List<Expression> all = new ArrayList<>(rest);
            all.addFirst(operands.get(0).expression());
            return Written.of(new Expression.Call(JOINED, all), operands).object();
        }
        return WordCall.of(JOINED).asMethod(transaction, operands.get(0), List.of(right.object()));
    }

    private static HostFunction comparison(String event, String instead) {
        return new HostFunction(event, BOTH, (self, given) -> {
            throw new RejectedException(new Rejection(
                    Code.ILLEGAL_VALUE,
                    "Lua's < and > compare once, while the pattern is written.",
                    "Write the method " + instead + ", as in p:" + event.replace("le", "lte") + "(3)."));
        });
    }
}
