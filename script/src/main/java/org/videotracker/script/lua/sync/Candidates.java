package org.videotracker.script.lua.sync;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.videotracker.script.lua.syntax.Chunk;
import org.videotracker.script.lua.syntax.Expression;
import org.videotracker.script.lua.syntax.Expression.Call;
import org.videotracker.script.lua.syntax.Expression.Chain;
import org.videotracker.script.lua.syntax.Expression.Field;
import org.videotracker.script.lua.syntax.Expression.Fixed;
import org.videotracker.script.lua.syntax.Expression.Member;
import org.videotracker.script.lua.syntax.Expression.Name;
import org.videotracker.script.lua.syntax.Expression.NumberLiteral;
import org.videotracker.script.lua.syntax.Expression.Prefixed;
import org.videotracker.script.lua.syntax.Expression.Suffix;
import org.videotracker.script.lua.syntax.Expression.Suffixed;
import org.videotracker.script.lua.syntax.Expression.Table;
import org.videotracker.script.lua.syntax.Expression.TextLiteral;
import org.videotracker.script.lua.syntax.Walk;

/** The literals of a text that a value can come from without being computed with. */
final class Candidates {
    private static final String BETWEEN_WORDS = "\\W+";
    /** The words of paths that no call has to mention. */
    private static final Set<String> OF_PATHS = Set.of(
            "", "clock", "project", "pattern", "chain", "step", "sample", "connection", "entry", "enabled", "binding");

    private final Map<Integer, Candidate> byBegin = new TreeMap<>();
    private final Map<Integer, Candidate> inCalls = new HashMap<>();
    /** The words of each call, its tables' among them, by where it begins. */
    private final Map<Integer, Set<String>> calls = new TreeMap<>();

    private final Set<Integer> computedWith = new HashSet<>();

    Candidates(Chunk chunk) {
        Walk.values(chunk.statements(), this::look);
        byBegin.keySet().removeAll(computedWith);
    }

    /** Those that can mean a value, the likeliest source of what a path names first. */
    List<Candidate> of(String path, Scalar value) {
        Set<String> words = words(path);
        String last = last(path);
        return byBegin.values().stream()
                .filter(candidate -> LiteralStyle.means(candidate.literal(), value))
                .sorted(Comparator.comparingInt((Candidate candidate) -> -candidate.likelihood(words, last)))
                .toList();
    }

    /** Where the last call begins that speaks of what a path names. */
    Optional<Integer> mention(String path) {
        Set<String> wanted = words(path);
        return calls.entrySet().stream()
                .filter(call -> !wanted.isEmpty() && wanted.stream().allMatch(word -> isSaid(word, call.getValue())))
                .map(Map.Entry::getKey)
                .reduce((first, second) -> second);
    }

    private static boolean isSaid(String word, Set<String> words) {
        String lowered = word.toLowerCase(Locale.ROOT);
        return words.stream()
                .anyMatch(said ->
                        said.equals(word) || said.toLowerCase(Locale.ROOT).endsWith(lowered));
    }

    private static Set<String> words(String path) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(path.split(BETWEEN_WORDS)));
        words.removeAll(OF_PATHS);
        return words;
    }

    private static String last(String path) {
        String[] words = path.split(BETWEEN_WORDS);
        return words[words.length - 1];
    }

    private void look(Expression value) {
        switch (value) {
            case NumberLiteral literal -> add(literal);
            case TextLiteral literal -> add(literal);
            case Fixed literal -> add(literal);
            case Prefixed prefixed -> {
                computedWith.add(prefixed.operand().begin());
                if (prefixed.operand() instanceof NumberLiteral
                        && prefixed.operators().equals(List.of("-"))) {
                    add(prefixed);
                }
            }
            case Chain chain -> chain.operands().forEach(operand -> computedWith.add(operand.begin()));
            case Suffixed suffixed -> calls(suffixed);
            case Name name -> {}
            case Table table -> {}
            case Expression.Function function -> {}
            case Expression.Parenthesised inner -> {}
        }
    }

    private void add(Expression literal) {
        byBegin.put(
                literal.begin(),
                inCalls.getOrDefault(literal.begin(), new Candidate(literal, Optional.empty(), Set.of())));
    }

    /** Notes what stands near the arguments of calls, of which the inner ones come later. */
    private void calls(Suffixed suffixed) {
        Set<String> words = new HashSet<>();
        if (suffixed.head() instanceof Name name) {
            words.add(name.name());
        }
        for (Suffix suffix : suffixed.suffixes()) {
            switch (suffix) {
                case Member member -> words.add(member.name().name());
                case Expression.Index index -> {}
                case Call call -> {
                    call.method().ifPresent(method -> words.add(method.name()));
                    Set<String> near = new HashSet<>(words);
                    call.arguments().forEach(argument -> addWords(argument, near));
                    call.arguments().forEach(argument -> note(argument, Optional.empty(), near));
                    Set<String> said = new HashSet<>(near);
                    call.arguments().forEach(argument -> addFields(argument, said));
                    calls.put(suffixed.begin(), said);
                }
            }
        }
    }

    private static void addWords(Expression value, Set<String> words) {
        switch (value) {
            case TextLiteral text -> words.addAll(words(text.value()));
            case NumberLiteral number -> words.add(Scalar.decimal(number.value()));
            case Name name -> words.add(name.name());
            default -> {}
        }
    }

    private static void addFields(Expression value, Set<String> words) {
        if (value instanceof Table table) {
            for (Field field : table.fields()) {
                field.name().ifPresent(name -> words.add(name.name()));
                addFields(field.value(), words);
            }
        }
    }

    private void note(Expression value, Optional<String> field, Set<String> near) {
        if (value instanceof Table table) {
            for (Field entry : table.fields()) {
                note(entry.value(), entry.name().map(Name::name), near);
            }
        } else {
            inCalls.put(value.begin(), new Candidate(value, field, near));
        }
    }
}
