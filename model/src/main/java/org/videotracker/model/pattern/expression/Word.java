package org.videotracker.model.pattern.expression;

import java.util.List;

/**
 * A function that expressions can call.
 *
 * @param name what it is called
 * @param aliases other names of it
 * @param form how people write a call
 * @param parameters what it is given, in the order of the arguments of a {@link Expression.Call}
 * @param description what it gives, in a sentence
 * @param example Lua that gives a pattern
 */
public record Word(
        String name, List<String> aliases, Form form, List<Parameter> parameters, String description, String example) {

    /** How people write a call. */
    public enum Form {
        /** It makes a pattern: {@code cat("a", "b")}. */
        MAKER,
        /** It makes a pattern of several, and can be asked of the first of them too: {@code cat("a", "b")}. */
        JOINER,
        /** It changes a pattern, its first argument: {@code p:fast(2)}. */
        METHOD,
        /** It makes a pattern of its last argument, or adds that to its first: {@code vol(0.5)} and {@code p:vol(0.5)}. */
        CONTROL
    }

    public Word {
        aliases = List.copyOf(aliases);
        parameters = List.copyOf(parameters);
    }

    /** How many arguments a call has at least. */
    public int fewest() {
        return (int) parameters.stream()
                .filter(parameter -> parameter.presence() != Parameter.Presence.OPTIONAL)
                .count();
    }

    /** Whether the last argument can be there as often as one likes. */
    public boolean takesMany() {
        return !parameters.isEmpty() && parameters.getLast().presence() == Parameter.Presence.MANY;
    }

    /** The parameter of an argument, counted from zero; the last one if it is there many times. */
    Parameter parameter(int argument) {
        return parameters.get(Math.min(argument, parameters.size() - 1));
    }
}
