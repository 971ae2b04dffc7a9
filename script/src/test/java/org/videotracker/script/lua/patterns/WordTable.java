package org.videotracker.script.lua.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.videotracker.model.pattern.expression.Parameter;
import org.videotracker.model.pattern.expression.Parameter.Presence;
import org.videotracker.model.pattern.expression.Word;
import org.videotracker.model.pattern.expression.Word.Form;

/** The words of a theme as a table of the page. */
final class WordTable {
    private WordTable() {}

    static List<String> of(List<Word> words) {
        List<String> lines = new ArrayList<>(List.of("| Word | What it does |", "|---|---|"));
        words.forEach(word -> lines.add(row(word)));
        return lines;
    }

    private static String row(Word word) {
        String aliases =
                word.aliases().stream().map(alias -> "<br>`" + alias + "`").collect(Collectors.joining());
        return "| `" + call(word) + "`" + aliases + " | " + cell(word.description()) + "<br>`" + cell(word.example())
                + "` |";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String call(Word word) {
        boolean isMethod = word.form() == Form.METHOD;
        List<Parameter> parameters = word.parameters();
        List<Parameter> written =
                isMethod || word.form() == Form.CONTROL ? parameters.subList(1, parameters.size()) : parameters;
        String call = (isMethod ? ":" : "") + word.name();
        return parameters.isEmpty()
                ? call
                : call + "(" + written.stream().map(WordTable::argument).collect(Collectors.joining(", ")) + ")";
    }

    private static String argument(Parameter parameter) {
        return switch (parameter.presence()) {
            case Presence.REQUIRED -> parameter.name();
            case Presence.OPTIONAL -> "[" + parameter.name() + "]";
            case Presence.MANY -> parameter.name() + ", ...";
        };
    }
}
