package org.videotracker.script.lua.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.pattern.expression.LuaLiteral;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.api.ApiEntry;
import org.videotracker.script.lua.api.ScriptApi;
import org.videotracker.script.lua.completion.Token.Type;
import org.videotracker.script.text.completion.Candidate;
import org.videotracker.script.text.completion.Completion;

/** Completes Lua from the table of what scripts can call, and from the names of a session. Any thread may use it. */
public final class LuaCompletion {
    private static final Map<String, List<String>> LIBRARY = Map.of(
            "math",
            List.of("abs", "ceil", "cos", "exp", "floor", "fmod", "huge", "max", "min", "pi", "random", "sin", "sqrt"),
            "string",
            List.of("byte", "char", "find", "format", "gmatch", "gsub", "len", "lower", "match", "rep", "sub", "upper"),
            "table",
            List.of("concat", "insert", "pack", "remove", "sort", "unpack"));

    private static final List<String> BASIC = List.of(
            "assert", "error", "ipairs", "next", "pairs", "pcall", "print", "select", "tonumber", "tostring", "type");

    private final List<ApiEntry> entries = ScriptApi.entries();
    private final Set<String> owners = entries.stream()
            .map(ApiEntry::owner)
            .filter(owner -> !owner.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    private final Catalog catalog;

    /** @param catalog the types of module */
    public LuaCompletion(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What could stand at a place of a text.
     *
     * @param cursor in characters from zero, up to the text's length
     * @param session whose names are meant
     */
    public Completion complete(String text, int cursor, Session session) {
        List<Token> tokens = Token.of(text.substring(0, cursor));
        Optional<Token> open =
                tokens.isEmpty() || !tokens.getLast().isOpen() ? Optional.empty() : Optional.of(tokens.getLast());
        List<Token> before = new ArrayList<>(open.isPresent() ? tokens.subList(0, tokens.size() - 1) : tokens);
        boolean isNumber = open.map(token -> token.type() == Type.NUMBER).orElse(false);
        boolean isComment = open.map(token -> token.type() == Type.COMMENT).orElse(false);
        if (isNumber || isComment) {
            return Completion.none(cursor);
        }
        before.removeIf(token -> token.type() == Type.COMMENT);
        String typed = open.map(Token::text).orElse("");
        boolean isString = open.map(token -> token.type() == Type.STRING).orElse(false);
        List<Candidate> fitting = isString
                ? strings(before, session)
                        .map(name -> quoted(name, text, cursor))
                        .toList()
                : words(before, session);
        return new Completion(open.map(Token::from).orElse(cursor), begun(fitting, typed));
    }

    private Stream<LuaNames.Name> strings(List<Token> before, Session session) {
        LuaNames names = new LuaNames(session, catalog);
        Optional<Call> call = Call.after(before);
        boolean isField = before.size() > 1
                && before.getLast().is("=")
                && call.filter(Call::isInTable).isPresent();
        return isField
                ? names.values(
                        entry(before), call.get(), before.get(before.size() - 2).text())
                : names.of(entry(before), call);
    }

    private static List<Candidate> begun(List<Candidate> candidates, String typed) {
        Map<String, Candidate> begun = new LinkedHashMap<>();
        candidates.stream()
                .filter(candidate -> candidate.shown().regionMatches(true, 0, typed, 0, typed.length()))
                .forEach(candidate -> begun.putIfAbsent(candidate.insert(), candidate));
        return List.copyOf(begun.values());
    }

    /** A name within quotes, which are closed unless they are already. */
    private static Candidate quoted(LuaNames.Name name, String text, int cursor) {
        int opening = cursor;
        while (opening > 0 && "\"'".indexOf(text.charAt(opening - 1)) < 0) {
            opening--;
        }
        String quote = opening == 0 ? "\"" : text.substring(opening - 1, opening);
        boolean isClosed = text.startsWith(quote, cursor);
        return new Candidate(name.text() + (isClosed ? "" : quote), name.text(), name.description(), false);
    }

    private List<Candidate> words(List<Token> before, Session session) {
        Optional<Token> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        if (last.filter(token -> token.is(":")).isPresent()) {
            return methods(before).toList();
        }
        if (last.filter(token -> token.is(".")).isPresent()) {
            String owner =
                    before.size() < 2 ? "" : before.get(before.size() - 2).text();
            return LIBRARY.getOrDefault(owner, List.of()).stream()
                    .map(name -> new Candidate(name, name, owner, false))
                    .toList();
        }
        return Stream.concat(fields(before, session), globals()).toList();
    }

    /** The names of parameters, where a table of them is being written. */
    private Stream<Candidate> fields(List<Token> before, Session session) {
        Optional<Call> call = Call.after(before).filter(Call::isInTable);
        boolean beginsField = !before.isEmpty()
                && (before.getLast().is("{") || before.getLast().is(","));
        if (call.isEmpty() || !beginsField) {
            return Stream.of();
        }
        return new LuaNames(session, catalog)
                .fields(entry(before), call.get())
                .map(name -> new Candidate(name.text() + " = ", name.text(), name.description(), false));
    }

    private Stream<Candidate> globals() {
        Stream<Candidate> functions =
                entries.stream().filter(entry -> entry.owner().isEmpty()).map(LuaCompletion::callable);
        Stream<Candidate> patterns =
                ScriptApi.patternNames().map(name -> new Candidate(name, name, "the pattern " + name, false));
        Stream<Candidate> engine = Stream.of(new Candidate("engine", "engine", "the engine", false));
        Stream<Candidate> libraries = LIBRARY.keySet().stream()
                .sorted()
                .map(name -> new Candidate(name + ".", name, "library of Lua", false));
        Stream<Candidate> basic = BASIC.stream().map(name -> new Candidate(name + "(", name, "Lua", false));
        Stream<Candidate> keywords =
                LuaLiteral.KEYWORDS.stream().sorted().map(name -> new Candidate(name, name, "keyword", true));
        return Stream.of(functions, patterns, engine, libraries, basic, keywords)
                .flatMap(found -> found);
    }

    private static Candidate callable(ApiEntry entry) {
        String insert = entry.name() + (entry.arguments().isEmpty() ? "()" : "(");
        return new Candidate(insert, entry.name(), entry.form() + ": " + sentence(entry.description()), false);
    }

    private static String sentence(String description) {
        int end = description.indexOf(". ");
        return end < 0 ? description : description.substring(0, end + 1);
    }

    private Stream<Candidate> methods(List<Token> before) {
        Optional<String> owner = owner(before.subList(0, before.size() - 1));
        return entries.stream()
                .filter(entry ->
                        owner.map(entry.owner()::equals).orElse(!entry.owner().isEmpty()))
                .map(LuaCompletion::callable);
    }

    /** The type of the object that tokens end in: by the name of a variable, or by what a call gives. */
    private Optional<String> owner(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        if (tokens.getLast().type() == Type.WORD) {
            String name = tokens.getLast().text().toLowerCase(Locale.ROOT);
            return owners.stream().filter(name::equals).findFirst();
        }
        int depth = 0;
        for (int i = tokens.size() - 1; i > 0; i--) {
            depth += tokens.get(i).is(")") ? 1 : tokens.get(i).is("(") ? -1 : 0;
            if (depth == 0) {
                String function = tokens.get(i - 1).text();
                return entries.stream()
                        .filter(entry -> entry.name().equals(function))
                        .flatMap(entry ->
                                owners.stream().filter(owner -> entry.result().matches(".*\\b" + owner + "\\b.*")))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** What is called where an argument is being written. Of methods that several types have, that of the object, if it is known. */
    private Optional<ApiEntry> entry(List<Token> before) {
        return Call.after(before).flatMap(call -> {
            List<ApiEntry> named = entries.stream()
                    .filter(entry -> entry.name().equals(call.function())
                            && entry.owner().isEmpty() != call.isMethod())
                    .toList();
            Optional<String> owner = named.size() > 1 ? owner(before.subList(0, call.place() - 1)) : Optional.empty();
            return named.stream()
                    .filter(entry -> owner.map(entry.owner()::equals).orElse(true))
                    .findFirst();
        });
    }
}
