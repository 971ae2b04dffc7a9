package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.Parameter.Kind;
import org.videotracker.model.pattern.expression.Word.Form;

/** A word with its meaning. */
record Entry(Word word, Meaning meaning) {
    static final Parameter SUBJECT = Parameter.of("pattern", Kind.PATTERN);

    /** What a word makes of what it is given. Pure. */
    @FunctionalInterface
    interface Meaning {
        Cycles of(Given given);
    }

    static Entry maker(String names, List<Parameter> parameters, String description, String example, Meaning meaning) {
        return entry(names, Form.MAKER, parameters, description, example, meaning);
    }

    static Entry joiner(String names, String description, String example, Function<List<Cycles>, Cycles> meaning) {
        return entry(
                names,
                Form.JOINER,
                List.of(Parameter.many("pattern", Kind.PATTERN)),
                description,
                example,
                given -> meaning.apply(given.patterns(0)));
    }

    /** A word that is given nothing. */
    static Entry constant(String names, String description, String example, Cycles cycles) {
        return entry(names, Form.MAKER, List.of(), description, example, given -> cycles);
    }

    /** A method without further arguments. */
    static Entry method(String names, String description, String example, UnaryOperator<Cycles> meaning) {
        return method(names, List.of(), description, example, given -> meaning.apply(given.pattern(0)));
    }

    /** A method with one pattern as its argument. */
    static Entry method(
            String names, String argument, String description, String example, BinaryOperator<Cycles> meaning) {
        return method(
                names,
                List.of(Parameter.of(argument, Kind.PATTERN)),
                description,
                example,
                given -> meaning.apply(given.pattern(0), given.pattern(1)));
    }

    /** @param parameters without the pattern that it changes, which is parameter 0 of what is given */
    static Entry method(String names, List<Parameter> parameters, String description, String example, Meaning meaning) {
        return entry(names, Form.METHOD, with(SUBJECT, parameters), description, example, meaning);
    }

    /**
     * The pattern that it adds to, which may be absent, is parameter 0 of what is given; its own values are the last.
     *
     * @param between the parameters between those
     */
    static Entry control(String names, String description, String example, List<Parameter> between, Meaning meaning) {
        List<Parameter> parameters = with(Parameter.optional("pattern", Kind.PATTERN), between);
        parameters.add(Parameter.of("value", Kind.PATTERN));
        return entry(names, Form.CONTROL, parameters, description, example, meaning);
    }

    /** @param names the name and its aliases, with blanks between */
    private static Entry entry(
            String names, Form form, List<Parameter> parameters, String description, String example, Meaning meaning) {
        List<String> all = List.of(names.split(" "));
        return new Entry(
                new Word(all.getFirst(), all.subList(1, all.size()), form, parameters, description, example), meaning);
    }

    private static List<Parameter> with(Parameter first, List<Parameter> rest) {
        List<Parameter> all = new ArrayList<>(rest);
        all.addFirst(first);
        return all;
    }
}
