package org.videotracker.model.pattern.expression;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.model.pattern.cycle.Cycles;
import org.videotracker.model.pattern.expression.Parameter.Kind;
import org.videotracker.model.pattern.expression.Parameter.Presence;
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

    /** @param parameters without the pattern that it changes, which is parameter 0 of what is given */
    static Entry method(String names, List<Parameter> parameters, String description, String example, Meaning meaning) {
        return entry(names, Form.METHOD, with(SUBJECT, parameters), description, example, meaning);
    }

    /** The pattern that it adds to, which may be absent, is parameter 0 of what is given; its own values are parameter 1. */
    static Entry control(String names, String description, String example, Meaning meaning) {
        List<Parameter> parameters =
                List.of(new Parameter("pattern", Kind.PATTERN, Presence.OPTIONAL), Parameter.of("value", Kind.PATTERN));
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
