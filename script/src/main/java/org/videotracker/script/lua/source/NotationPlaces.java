package org.videotracker.script.lua.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.cycle.SourceRange;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.ExpressionException;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.script.lua.syntax.Token;

/**
 * Where the notations of patterns stand in the scripts that wrote them, so that editors can show which characters are heard. They are
 * those of the texts that were evaluated last; {@link LineMap} leads on to later ones. Immutable; any thread may ask.
 *
 * <p>A notation is looked for among the texts in quotes of the statement that wrote the pattern, each of those that say the same
 * in its turn; then among those of the rest of the script, where it must be the only one that says it. One that a script has put together
 * has no place.
 */
public final class NotationPlaces {
    /** Nobody has written anything. */
    public static final NotationPlaces NONE = new NotationPlaces(Map.of(), Map.of());

    private final Map<String, LuaSource> sources;
    private final Map<String, Writer> writers;

    /**
     * The statement that wrote a pattern.
     *
     * @param script the script's name
     * @param identity the words of the statement
     * @param occurrence which of those that say the same, from zero on
     */
    public record Writer(String script, String identity, int occurrence) {}

    /**
     * A part of a script's text.
     *
     * @param script the script's name
     * @param begin where its first character is, from 0 on
     * @param end where the first character after it is
     * @param line of its first character, from 1 on
     * @param column the place of that in its line, from 1 on
     */
    public record Place(String script, int begin, int end, int line, int column) {}

    /**
     * Of evaluated texts.
     *
     * @param sources by the names of the scripts
     * @param writers by the names of the patterns
     */
    public NotationPlaces(Map<String, LuaSource> sources, Map<String, Writer> writers) {
        this.sources = Map.copyOf(sources);
        this.writers = Map.copyOf(writers);
    }

    /** Where characters of a pattern stand that made an event of it; empty where that is not known. */
    public Optional<Place> place(String pattern, Expression expression, SourceRange range) {
        List<Optional<NotationLiteral>> literals = literals(pattern, expression);
        return range.notation() < literals.size()
                ? literals.get(range.notation()).map(literal -> literal.place(range.begin(), range.end()))
                : Optional.empty();
    }

    /** Where each notation of a pattern stands, without its quotes, in reading order; empty for those of which it is not known. */
    public List<Optional<Place>> places(String pattern, Expression expression) {
        return literals(pattern, expression).stream()
                .map(literal -> literal.map(found -> found.place(0, found.text().length())))
                .toList();
    }

    private List<Optional<NotationLiteral>> literals(String pattern, Expression expression) {
        @Nullable Writer writer = writers.get(pattern);
        @Nullable LuaSource source = writer == null ? null : sources.get(writer.script());
        if (writer == null || source == null) {
            return List.of();
        }
        try {
            return literals(writer, source, Vocabulary.notations(expression));
        } catch (ExpressionException meaningless) {
            return List.of();
        }
    }

    private static List<Optional<NotationLiteral>> literals(Writer writer, LuaSource source, List<String> notations) {
        List<NotationLiteral> all = source.chunk().tokens().stream()
                .filter(token -> token.kind() == Token.Kind.TEXT)
                .map(token -> new NotationLiteral(
                        writer.script(), token, source.chunk().places()))
                .toList();
        List<NotationLiteral> near = unit(writer, source).stream()
                .flatMap(unit -> all.stream().filter(literal -> isWithin(literal, unit)))
                .toList();
        Map<String, Integer> turns = new HashMap<>();
        List<Optional<NotationLiteral>> found = new ArrayList<>();
        for (String notation : notations) {
            List<NotationLiteral> same = saying(notation, near);
            List<NotationLiteral> elsewhere = same.isEmpty() ? saying(notation, all) : List.of();
            if (!same.isEmpty()) {
                int turn = turns.merge(notation, 1, Integer::sum) - 1;
                found.add(Optional.of(same.get(Math.min(turn, same.size() - 1))));
            } else {
                found.add(elsewhere.size() == 1 ? Optional.of(elsewhere.getFirst()) : Optional.empty());
            }
        }
        return found;
    }

    private static List<NotationLiteral> saying(String notation, List<NotationLiteral> literals) {
        return literals.stream()
                .filter(literal -> literal.text().equals(notation))
                .toList();
    }

    private static boolean isWithin(NotationLiteral literal, Unit unit) {
        return literal.token().begin() >= unit.begin() && literal.token().end() <= unit.end();
    }

    private static Optional<Unit> unit(Writer writer, LuaSource source) {
        Stream<Unit> same =
                source.units().stream().filter(unit -> unit.identity().equals(writer.identity()));
        return same.skip(writer.occurrence()).findFirst();
    }
}
