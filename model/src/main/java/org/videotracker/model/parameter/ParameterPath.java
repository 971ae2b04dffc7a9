package org.videotracker.model.parameter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The written form of a parameter's place: {@code drums.volume}, {@code drums.sample[2].speed}, {@code mix.connection[0].gain},
 * {@code lead.step[4].position}, {@code pattern:verse.step[4].position}, {@code clock.bpm}, {@code project.seed}. Indices count
 * from zero. Reading also accepts {@code drums.speed[2]}, which means the same element as the long form.
 *
 * @param owner a module's name, {@code clock}, {@code project}, or {@code pattern:} and a pattern's name
 * @param element the kind of element, where one is named: {@code step}, {@code sample} or {@code connection}
 * @param index the element's index, where one is given
 * @param parameter the parameter's name
 */
public record ParameterPath(String owner, Optional<String> element, Optional<Integer> index, String parameter) {
    public static final String PATTERN_OWNER = "pattern:";

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_-]*";
    private static final Pattern GRAMMAR = Pattern.compile("((?:pattern:)?" + NAME + ")\\."
            + "(?:(step|sample|connection)\\[(\\d{1,9})]\\.(" + NAME + ")"
            + "|(?!(?:step|sample|connection)\\[)(" + NAME + ")(?:\\[(\\d{1,9})])?)");

    /** Reads a path; empty if the text is not one. */
    public static Optional<ParameterPath> parse(String text) {
        Matcher matcher = GRAMMAR.matcher(text);
        if (text.length() > 300 || !matcher.matches()) {
            return Optional.empty();
        }
        boolean isLong = matcher.group(2) != null;
        return Optional.of(new ParameterPath(
                matcher.group(1),
                Optional.ofNullable(matcher.group(2)),
                Optional.ofNullable(matcher.group(isLong ? 3 : 6)).map(Integer::valueOf),
                matcher.group(isLong ? 4 : 5)));
    }

    @Override
    public String toString() {
        if (index.isEmpty()) {
            return owner + "." + parameter;
        }
        return element.map(kind -> owner + "." + kind + "[" + index.get() + "]." + parameter)
                .orElseGet(() -> owner + "." + parameter + "[" + index.get() + "]");
    }
}
