package org.videotracker.script.lua.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.videotracker.script.lua.syntax.Chunk;
import org.videotracker.script.lua.syntax.Expression;
import org.videotracker.script.lua.syntax.Expression.Call;
import org.videotracker.script.lua.syntax.Expression.Name;
import org.videotracker.script.lua.syntax.Expression.Suffixed;
import org.videotracker.script.lua.syntax.Expression.TextLiteral;
import org.videotracker.script.lua.syntax.Statement;
import org.videotracker.script.lua.syntax.Statement.Assignment;
import org.videotracker.script.lua.syntax.Statement.CallStatement;
import org.videotracker.script.lua.syntax.Statement.Local;
import org.videotracker.script.lua.syntax.Statement.LocalFunction;
import org.videotracker.script.lua.syntax.Token;

/** Cuts a text into its units. */
final class Units {
    private static final String LOCAL = "local";

    private final Chunk chunk;
    private int nextToken;

    private Units(Chunk chunk) {
        this.chunk = chunk;
    }

    static List<Unit> of(Chunk chunk) {
        if (chunk.statements().isEmpty()) {
            return List.of();
        }
        Units cut = new Units(chunk);
        if (chunk.statements().stream().anyMatch(Units::needsTheWhole)) {
            return List.of(cut.whole());
        }
        return chunk.statements().stream().map(cut::unit).toList();
    }

    private static boolean needsTheWhole(Statement statement) {
        return switch (statement) {
            case Statement.Label label -> true;
            case Statement.Goto jump -> true;
            case Local local -> local.names().contains("_ENV");
            case Assignment assignment -> FreeNames.of(assignment).defines.contains("_ENV");
            default -> false;
        };
    }

    private Unit whole() {
        Set<String> defines = new LinkedHashSet<>();
        Set<String> reads = new LinkedHashSet<>();
        for (Statement statement : chunk.statements()) {
            FreeNames names = FreeNames.of(statement);
            defines.addAll(names.defines);
            reads.addAll(names.reads);
        }
        int begin = chunk.statements().getFirst().begin();
        int end = chunk.statements().getLast().end();
        String text = chunk.text().substring(begin, end);
        return unit(begin, end, text, Optional.empty(), defines, reads, List.of());
    }

    private Unit unit(Statement statement) {
        String text = chunk.text().substring(statement.begin(), statement.end());
        FreeNames names = FreeNames.of(statement);
        return unit(
                statement.begin(),
                statement.end(),
                code(statement, text),
                block(statement),
                names.defines,
                names.reads,
                locals(statement));
    }

    private Unit unit(
            int begin,
            int end,
            String code,
            Optional<String> block,
            Set<String> defines,
            Set<String> reads,
            List<String> locals) {
        return new Unit(
                begin,
                end,
                chunk.places().line(begin),
                chunk.places().column(begin),
                chunk.text().substring(begin, end),
                code,
                identity(end),
                block,
                defines,
                reads,
                locals);
    }

    /** The words up to a place, from those that no unit has had. */
    private String identity(int end) {
        StringBuilder identity = new StringBuilder();
        List<Token> tokens = chunk.tokens();
        while (nextToken < tokens.size() && tokens.get(nextToken).begin() < end) {
            String word = tokens.get(nextToken++).word();
            boolean isBetweenStatements = identity.isEmpty() && word.equals(";");
            identity.append(isBetweenStatements ? "" : word + "\0");
        }
        return identity.toString();
    }

    private static String code(Statement statement, String text) {
        String open = " ".repeat(LOCAL.length()) + text.substring(Math.min(text.length(), LOCAL.length()));
        return switch (statement) {
            case Local local -> local.values().isEmpty() ? open + " = nil" : open;
            case LocalFunction function -> open;
            default -> text;
        };
    }

    private static List<String> locals(Statement statement) {
        return switch (statement) {
            case Local local -> local.names();
            case LocalFunction function -> List.of(function.name());
            default -> List.of();
        };
    }

    private static Optional<String> block(Statement statement) {
        return switch (statement) {
            case CallStatement call -> block(call.call());
            case Local local
            when local.values().size() == 1 -> block(local.values().getFirst());
            case Assignment assignment
            when assignment.values().size() == 1 -> block(assignment.values().getFirst());
            default -> Optional.empty();
        };
    }

    private static Optional<String> block(Expression value) {
        boolean isBlock = value instanceof Suffixed call
                && call.head() instanceof Name name
                && name.name().equals("block")
                && call.suffixes().getFirst() instanceof Call;
        if (!isBlock) {
            return Optional.empty();
        }
        Call call = (Call) ((Suffixed) value).suffixes().getFirst();
        return call.arguments().stream()
                .limit(1)
                .filter(TextLiteral.class::isInstance)
                .map(first -> ((TextLiteral) first).value())
                .findFirst();
    }
}
