package org.videotracker.script.lua.api;

import java.util.List;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionText;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection.Code;
import org.videotracker.script.lua.runtime.HostObject;

/**
 * A pattern in a script's hands, as it is written so far. How large it is, is known without looking into it: one that is put
 * into itself again and again would grow without end.
 *
 * @param size how many parts it has, within each other included
 * @param depth how deep they are within each other
 */
record Written(Expression expression, int size, int depth) {
    /** The type of object that scripts see. */
    static final String TYPE = "pattern";

    static Written leaf(Expression expression) {
        return new Written(expression, 1, 1);
    }

    /** One that was written before. */
    static Written measured(Expression expression) {
        int size = 1;
        int depth = 0;
        for (Expression part : expression.parts()) {
            Written measured = measured(part);
            size += measured.size;
            depth = Math.max(depth, measured.depth);
        }
        return new Written(expression, size, depth + 1);
    }

    /** What is made of parts. */
    static Written of(Expression expression, List<Written> parts) throws RejectedException {
        long size = 1;
        int depth = 0;
        for (Written part : parts) {
            size += part.size;
            depth = Math.max(depth, part.depth);
        }
        if (size > Expression.MAX_SIZE) {
            throw RejectedException.of(Code.LIMIT, "A pattern has at most " + Expression.MAX_SIZE + " parts.");
        }
        if (depth >= Expression.MAX_DEPTH) {
            throw RejectedException.of(
                    Code.LIMIT, "Patterns are at most " + Expression.MAX_DEPTH + " deep within each other.");
        }
        return new Written(expression, (int) size, depth + 1);
    }

    HostObject object() {
        return new HostObject(TYPE, this, "");
    }

    @Override
    public String toString() {
        return ExpressionText.of(expression.canonical());
    }
}
