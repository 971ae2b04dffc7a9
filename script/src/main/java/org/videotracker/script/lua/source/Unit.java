package org.videotracker.script.lua.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement at the top level of a text, from its first word to its last: what is evaluated as a whole.
 *
 * @param begin where its first character is, from 0 on
 * @param end where the first character after it is
 * @param line the line of its first character, from 1 on
 * @param column its place in that line, in characters from 1 on
 * @param text all that lies between
 * @param code the text as it is compiled on its own. A name that it declares is set in the environment instead, where the units
 *     after it find it: the word {@code local} is blank, so that all else stays in its line and column
 * @param identity its words without comments and layout: equal for units that do the same because they say the same
 * @param block its name, if it is a call of {@code block("name", ...)}
 * @param defines the names from outside it that it gives a value, or a field of, its {@link #locals} among them
 * @param reads the names that it takes from outside
 * @param locals the names that it declares for the statements after it
 */
public record Unit(
        int begin,
        int end,
        int line,
        int column,
        String text,
        String code,
        String identity,
        Optional<String> block,
        Set<String> defines,
        Set<String> reads,
        List<String> locals) {
    public Unit {
        defines = Set.copyOf(defines);
        reads = Set.copyOf(reads);
        locals = List.copyOf(locals);
    }
}
