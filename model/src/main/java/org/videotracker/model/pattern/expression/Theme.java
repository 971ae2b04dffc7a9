package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.Parameter.Kind;
import org.videotracker.model.pattern.expression.Word.Form;

/**
 * Words that belong together, and what they mean. Meanings are cases of a switch and no functions in the table: the runtime links each
 * function when the table is made, and hundreds of them would hold up the first script of a process.
 */
interface Theme {
    Parameter SUBJECT = Parameter.of("pattern", Kind.PATTERN);

    List<Word> words();

    /**
     * What a word makes of what it is given. Pure.
     *
     * @param word the name, no alias, of one of the {@link #words}
     */
    Cycles meaning(String word, Given given);

    /** What to throw for a word that is in no case. */
    static IllegalStateException unknown(String word) {
        return new IllegalStateException("the word " + word + " is in the table and has no meaning");
    }

    static Word maker(String names, List<Parameter> parameters, String description, String example) {
        return entry(names, Form.MAKER, parameters, description, example);
    }

    static Word joiner(String names, String description, String example) {
        return entry(names, Form.JOINER, List.of(Parameter.many("pattern", Kind.PATTERN)), description, example);
    }

    /** A word that is given nothing. */
    static Word constant(String names, String description, String example) {
        return entry(names, Form.MAKER, List.of(), description, example);
    }

    /** A method without further arguments. */
    static Word method(String names, String description, String example) {
        return method(names, List.of(), description, example);
    }

    /** A method with one pattern as its argument. */
    static Word method(String names, String argument, String description, String example) {
        return method(names, List.of(Parameter.of(argument, Kind.PATTERN)), description, example);
    }

    /** @param parameters without the pattern that it changes, which is parameter 0 of what is given */
    static Word method(String names, List<Parameter> parameters, String description, String example) {
        return entry(names, Form.METHOD, with(SUBJECT, parameters), description, example);
    }

    /**
     * The pattern that it adds to, which may be absent, is parameter 0 of what is given; its own values are the last.
     *
     * @param between the parameters between those
     */
    static Word control(String names, String description, String example, List<Parameter> between) {
        List<Parameter> parameters = with(Parameter.optional("pattern", Kind.PATTERN), between);
        parameters.add(Parameter.of("value", Kind.PATTERN));
        return entry(names, Form.CONTROL, parameters, description, example);
    }

    /** @param names the name and its aliases, with blanks between */
    private static Word entry(String names, Form form, List<Parameter> parameters, String description, String example) {
        List<String> all = List.of(names.split(" "));
        return new Word(all.getFirst(), all.subList(1, all.size()), form, parameters, description, example);
    }

    private static List<Parameter> with(Parameter first, List<Parameter> rest) {
        List<Parameter> all = new ArrayList<>(rest);
        all.addFirst(first);
        return all;
    }
}
