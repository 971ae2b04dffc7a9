package org.videotracker.script.lua.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes programs that are Lua and mean nothing, with layout and comments wherever they may be. */
public final class RandomLua {
    private static final List<String> NAMES = List.of("a", "b", "kick", "_x1", "self", "block", "Ende");
    private static final List<String> CONSTANTS = List.of(
            "1",
            "0.5",
            "-3",
            "0xFf",
            "1e3",
            ".5",
            "3.",
            "0x.8p1",
            "'it\\'s'",
            "\"a\\\nb\"",
            "[[long\n]]",
            "[==[ ]] ]==]",
            "nil",
            "true",
            "'\\65\\x41\\z  \n x'",
            "'größe 🎵'");
    private static final List<String> GAPS = List.of(
            " ", " ", " ", "\n", "\r\n", "\t", " --[[ note ]] ", " -- to the end\n", " --[==[ ]] \n ]==] ", "  \n\n  ");
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "^", "%", "..", "<", "<=", ">", ">=", "==", "~=", "and", "or");

    private final Random random;

    public RandomLua(long seed) {
        random = new Random(seed);
    }

    /** The statements of a program, each without what stands between them. */
    public List<String> statements(int count) {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            statements.add(statement(3));
        }
        return statements;
    }

    /** Layout and comments. */
    public String gap() {
        return pick(GAPS);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String words(Object... words) {
        StringBuilder text = new StringBuilder();
        for (Object word : words) {
            text.append(text.isEmpty() ? "" : gap()).append(word);
        }
        return text.toString();
    }

    private String name() {
        return pick(NAMES);
    }

    private String statement(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 5)) {
            case 0 -> words(name(), "=", value(depth));
            case 1 -> words("local", name(), ",", name());
            case 2 -> words("local", name(), "=", value(depth));
            case 3 -> call(depth);
            case 4 -> words(name(), ".", name(), ",", name(), "[", value(depth), "]", "=", value(depth));
            case 5 ->
                words("if", value(depth), "then", body(depth), "elseif", name(), "then", "else", body(depth), "end");
            case 6 -> words("while", value(depth), "do", body(depth), "break", "end");
            case 7 -> words("for", name(), "=", "1", ",", value(depth), "do", body(depth), "end");
            case 8 -> words("for", name(), ",", name(), "in", value(depth), "do", body(depth), "end");
            case 9 -> words("repeat", body(depth), "until", value(depth));
            case 10 -> words("local", "function", name(), "(", name(), ",", "...", ")", body(depth), "end");
            case 11 -> words("function", name(), ".", name(), ":", name(), "(", ")", "return", name(), ";", "end");
            case 12 -> words("do", "::", "top", "::", body(depth), "goto", "top", "end");
            default -> words("block", "(", "'b'", ",", "function", "(", ")", body(depth), "end", ")");
        };
    }

    private String body(int depth) {
        List<String> statements = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            statements.add(words(statement(depth - 1), ";"));
        }
        return words(statements.toArray());
    }

    private String call(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> words(name(), "(", value(depth), ")");
            case 1 ->
                words(name(), ":", name(), "{", name(), "=", value(depth), ";", "[", "1", "]", "=", "2", ",", "}");
            case 2 -> words(name(), "'text'", ".", name(), "[[x]]");
            default -> words("(", value(depth), ")", "(", value(depth), ",", value(depth), ")");
        };
    }

    private String value(int depth) {
        if (depth <= 0) {
            return random.nextBoolean() ? name() : pick(CONSTANTS);
        }
        return switch (random.nextInt(9)) {
            case 0 -> words(value(depth - 1), pick(OPERATORS), value(depth - 1));
            case 1 -> words(pick(List.of("not", "-", "#")), value(depth - 1));
            case 2 -> call(depth - 1);
            case 3 -> words("function", "(", name(), ")", body(depth - 1), "end");
            case 4 -> words("{", value(depth - 1), ",", name(), "=", value(depth - 1), "}");
            case 5 -> words("(", value(depth - 1), ")");
            case 6 -> pick(CONSTANTS);
            default -> name();
        };
    }
}
