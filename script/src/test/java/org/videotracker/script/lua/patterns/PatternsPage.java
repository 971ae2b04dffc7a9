package org.videotracker.script.lua.patterns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.videotracker.model.pattern.expression.Expression;
import org.videotracker.model.pattern.expression.Vocabulary;
import org.videotracker.model.pattern.expression.Word;
import org.videotracker.model.pattern.expression.Word.Form;

/**
 * The page on patterns, as it is when all that is made from the code is made anew: between {@code <!-- words: ... -->} and
 * {@code <!-- end -->} the table of these words, with a picture of those behind which there is a number of cycles, as in
 * {@code fast=2}; between {@code <!-- differences -->} and {@code <!-- end -->} where we differ from Strudel. A picture below a
 * snippet shows what the snippet says; its title may have a number of cycles.
 */
final class PatternsPage {
    static final String PICTURES = "images/patterns/";

    private static final String END = "<!-- end -->";
    private static final Pattern WORDS = Pattern.compile("<!-- words: (.*) -->");
    private static final String DIFFERENCES = "<!-- differences -->";
    private static final String NOTATIONS = "| You write |";
    private static final Pattern FENCE = Pattern.compile("```(\\w+)(?: \\w+)?");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\(.*\\)");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[[^]]+]\\(" + PICTURES + "([a-z0-9-]+\\.svg)(?: \"(\\d+) cycles\")?\\)");

    private final List<String> source;
    private final List<String> differences;
    private final List<String> lines = new ArrayList<>();
    private final List<String> notations = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<Word, Integer> drawnWords = new LinkedHashMap<>();
    private final SortedMap<String, Supplier<String>> pictures = new TreeMap<>();

    /** @param differences the lines of the list of differences */
    PatternsPage(List<String> source, List<String> differences) {
        this.source = source;
        this.differences = differences;
        for (int at = 0; at < source.size(); at++) {
            at = read(at);
        }
    }

    /** Gives the last line that belongs to what begins in a line. */
    private int read(int at) {
        String line = source.get(at);
        lines.add(line);
        Matcher wanted = WORDS.matcher(line);
        if (wanted.matches()) {
            addWords(wanted.group(1).split(" "));
            return end(at);
        }
        if (line.equals(DIFFERENCES)) {
            lines.add("");
            lines.addAll(differences);
            return end(at);
        }
        if (line.startsWith(NOTATIONS)) {
            return table(at);
        }
        Matcher fence = FENCE.matcher(line);
        if (fence.matches()) {
            return snippet(at, fence.group(1));
        }
        codes(line).filter(PatternsPage::isPattern).forEach(expressions::add);
        return at;
    }

    private static java.util.stream.Stream<String> codes(String line) {
        return CODE.matcher(line).results().map(MatchResult::group).map(code -> code.substring(1, code.length() - 1));
    }

    /** Whether it calls a word that makes a pattern; methods are called on one. */
    private static boolean isPattern(String code) {
        Matcher call = CALL.matcher(code);
        return call.matches()
                && !call.group().contains("...")
                && Vocabulary.word(call.group(1))
                        .filter(word -> word.form() != Form.METHOD)
                        .isPresent();
    }

    private int end(int at) {
        lines.add("");
        lines.add(END);
        int length = source.subList(at, source.size()).indexOf(END);
        if (length < 0) {
            throw new AssertionError("line " + (at + 1) + " of the page has no " + END);
        }
        return at + length;
    }

    private int table(int header) {
        int at = header + 1;
        for (; !source.get(at).isBlank(); at++) {
            lines.add(source.get(at));
            String first = source.get(at).substring(1).split("(?<!\\\\)\\|")[0];
            codes(first).map(code -> code.replace("\\|", "|")).forEach(notations::add);
        }
        return at - 1;
    }

    private void addWords(String[] wanted) {
        List<Word> table = new ArrayList<>();
        Map<Word, Integer> drawn = new LinkedHashMap<>();
        for (String entry : wanted) {
            String[] nameAndCycles = entry.split("=");
            Word word = Vocabulary.word(nameAndCycles[0])
                    .orElseThrow(() -> new AssertionError("there is no word " + nameAndCycles[0]));
            words.add(nameAndCycles[0]);
            table.add(word);
            if (nameAndCycles.length > 1) {
                drawn.put(word, Integer.valueOf(nameAndCycles[1]));
            }
        }
        lines.add("");
        lines.addAll(WordTable.of(table));
        for (Word word : drawn.keySet()) {
            lines.add("");
            lines.add("![" + word.name() + ": " + word.description() + "](" + PICTURES + file(word) + ")");
        }
        drawnWords.putAll(drawn);
    }

    private static String file(Word word) {
        return word.name().toLowerCase(Locale.ROOT) + ".svg";
    }

    private int snippet(int fence, String language) {
        int end = fence + 1 + source.subList(fence + 1, source.size()).indexOf("```");
        List<String> snippet = source.subList(fence + 1, end);
        lines.addAll(source.subList(fence + 1, end + 1));
        boolean isMini = language.equals("mini");
        if (isMini) {
            notations.addAll(snippet);
        }
        int next = end + 2;
        Matcher picture = PICTURE.matcher(next < source.size() ? source.get(next) : "");
        if (picture.matches()) {
            int cycles = picture.group(2) == null ? 1 : Integer.parseInt(picture.group(2));
            add(
                    picture.group(1),
                    () -> isMini
                            ? Drawing.ofNotations(snippet, cycles)
                            : Drawing.ofExpressions(Lua.written(String.join("\n", snippet)), cycles));
        }
        return end;
    }

    private void add(String file, Supplier<String> picture) {
        if (pictures.put(file, picture) != null) {
            throw new AssertionError("two pictures are called " + file);
        }
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The notations in snippets and in the first columns of tables. */
    List<String> notations() {
        return notations;
    }

    /** The patterns in Lua that stand within sentences. */
    List<String> expressions() {
        return expressions;
    }

    /** The words that have a row, in the order of the page. */
    List<String> words() {
        return words;
    }

    /** What each picture shows, by its file. */
    SortedMap<String, String> pictures() {
        List<Word> drawn = List.copyOf(drawnWords.keySet());
        List<Expression> examples =
                Lua.expressions(drawn.stream().map(Word::example).toList());
        for (int index = 0; index < drawn.size(); index++) {
            Word word = drawn.get(index);
            Expression example = examples.get(index);
            add(file(word), () -> Drawing.ofWord(word, example, drawnWords.getOrDefault(word, 1)));
        }
        SortedMap<String, String> svgs = new TreeMap<>();
        pictures.forEach((file, picture) -> svgs.put(file, picture.get()));
        return svgs;
    }
}
