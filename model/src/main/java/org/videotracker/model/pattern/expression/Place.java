package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/** An argument of a word, within others; the expression as a whole has none. */
record Place(@Nullable Place outer, String word, String parameter) {
    static final Place WHOLE = new Place(null, "", "");

    Place of(String innerWord, Parameter innerParameter) {
        return new Place(this, innerWord, innerParameter.name());
    }

    ExpressionException error(Code code, String message, String hint) {
        return new ExpressionException(new Rejection(code, message, hint), path());
    }

    ExpressionException mustBe(String wanted, Expression given, String hint) {
        return error(Code.ILLEGAL_VALUE, this + " must be " + wanted + ", not " + described(given) + ".", hint);
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        for (Place place = this; place != null && place.outer != null; place = place.outer) {
            path.add(place.parameter);
            path.add(place.word);
        }
        Collections.reverse(path);
        return path;
    }

    /** For a sentence that begins with it. */
    @Override
    public String toString() {
        return outer == null ? "A pattern" : "The " + parameter + " of " + word;
    }

    private static String described(Expression expression) {
        return switch (expression) {
            case Expression.Number(double value) -> "the number " + LuaLiteral.of(value);
            case Expression.Text(String text) -> "the text " + LuaLiteral.shortened(text);
            case Expression.Flag(boolean value) -> String.valueOf(value);
            case Expression.Call _, Expression.Variable _ -> "a pattern";
            case Expression.Lambda _ -> "a function";
            case Expression.Items _ -> "a list";
            case Expression.Named _ -> "a table of names";
        };
    }
}
