package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.Parameter;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.pattern.expression.Word;
import org.videotracker.model.pattern.expression.Word.Form;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.script.lua.runtime.Argument;
import org.videotracker.script.lua.runtime.Argument.Kind;
import org.videotracker.script.lua.runtime.HostFunction;
import org.videotracker.script.lua.runtime.HostObject;

/**
 * A word of the vocabulary as scripts call it, by one of its names.
 *
 * @param name the name, or an alias
 */
record WordCall(Word word, String name) {

    static WordCall of(String name) {
        return new WordCall(Vocabulary.word(name).orElseThrow(), name);
    }

    boolean isAlias() {
        return !name.equals(word.name());
    }

    /** {@code p:fast(2)}. */
    HostObject asMethod(Transaction transaction, Written subject, List<Object> given) throws RejectedException {
        List<Written> arguments = new ArrayList<>();
        arguments.add(subject);
        arguments.addAll(written(transaction, given, word.form() == Form.JOINER ? 0 : 1));
        return made(arguments).object();
    }

    /**
     * {@code cat("a", "b")}; of a word that changes a pattern, {@code rev("a b")}, {@code fast(2, "a b")}, or {@code fast(2)},
     * which is a function of a pattern.
     */
    Object asFunction(Transaction transaction, List<Object> given) throws RejectedException {
        if (word.form() != Form.METHOD) {
            boolean isBare = word.form() == Form.CONTROL
                    && given.size() < word.parameters().size();
            return made(written(transaction, given, isBare ? 1 : 0)).object();
        }
        if (hasSubject(given)) {
            Written subject = ExpressionArguments.pattern(given.getLast(), "The pattern of " + name);
            return asMethod(transaction, subject, given.subList(0, given.size() - 1));
        }
        List<Written> arguments = written(transaction, given, 1);
        check(with(Written.leaf(new Expression.Variable("pattern")), arguments));
        return new HostFunction(
                name,
                List.of(Argument.of("pattern", Kind.ANY)),
                (self, later) -> made(with(ExpressionArguments.pattern(later[0], "The pattern of " + name), arguments))
                        .object());
    }

    /** Whether a word that changes a pattern is given it too, as the last argument. */
    private boolean hasSubject(List<Object> given) {
        if (word.takesMany() || given.size() < word.fewest()) {
            return false;
        }
        return given.size() == word.parameters().size()
                || given.getLast() instanceof HostObject
                        && word.parameters().get(given.size()).kind() != Parameter.Kind.PATTERN;
    }

    private static List<Written> with(Written first, List<Written> rest) {
        List<Written> all = new ArrayList<>(rest);
        all.addFirst(first);
        return all;
    }

    /** @param skipped how many parameters are given elsewhere, or not at all */
    private List<Written> written(Transaction transaction, List<Object> given, int skipped) throws RejectedException {
        ExpressionArguments arguments = new ExpressionArguments(transaction);
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Parameter parameter = word.parameters()
                    .get(Math.min(i + skipped, word.parameters().size() - 1));
            written.add(arguments.of(given.get(i), parameter, name));
        }
        return written;
    }

    private Written made(List<Written> arguments) throws RejectedException {
        return Written.of(check(arguments), arguments);
    }

    private Expression.Call check(List<Written> arguments) throws RejectedException {
        Expression.Call call = new Expression.Call(name, ExpressionArguments.expressions(arguments));
        try {
            Vocabulary.check(call);
        } catch (ExpressionException refusal) {
            throw new RejectedException(refusal.rejection());
        }
        return call;
    }
}
