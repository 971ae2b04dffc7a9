package org.videotracker.script.lua.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.videotracker.model.parameter.Mapping.Comparison;
import org.videotracker.model.parameter.Mapping.Condition;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.model.session.ParameterPaths;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.word.Numbers;

/** Conditions of parameter links as scripts write them: {@code "drums.level >= 0.5"}. */
public final class ConditionNotation {
    private static final Pattern FORM = Pattern.compile("\\s*(\\S+)\\s*(<=|>=|==|~=|!=|<|>)\\s*(\\S+)\\s*");

    private ConditionNotation() {}

    /** A condition that is written in this form. */
    public static Condition read(Session session, Object given) throws RejectedException {
        Matcher matcher = FORM.matcher(given.toString());
        Optional<Double> threshold =
                given instanceof String && matcher.matches() ? Numbers.number(matcher.group(3)) : Optional.empty();
        if (threshold.isEmpty()) {
            throw new RejectedException(new Rejection(
                    Code.ILLEGAL_VALUE,
                    "\"" + given + "\" is no condition.",
                    "Write a path, one of < <= == ~= >= > and a number: \"drums.level > 0.5\"."));
        }
        return new Condition(
                ParameterPaths.resolve(session, matcher.group(1)), comparison(matcher.group(2)), threshold.get());
    }

    private static Comparison comparison(String sign) {
        return switch (sign) {
            case "<" -> Comparison.LESS;
            case "<=" -> Comparison.AT_MOST;
            case "==" -> Comparison.EQUAL;
            case ">=" -> Comparison.AT_LEAST;
            case ">" -> Comparison.GREATER;
            default -> Comparison.DIFFERENT;
        };
    }

    /** A condition in the form that scripts write. */
    public static String write(Session session, Condition condition) throws RejectedException {
        return ParameterPaths.print(session, condition.subject()) + " " + sign(condition.comparison()) + " "
                + LuaLiteral.of(condition.threshold());
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "<";
            case AT_MOST -> "<=";
            case EQUAL -> "==";
            case DIFFERENT -> "~=";
            case AT_LEAST -> ">=";
            case GREATER -> ">";
        };
    }
}
