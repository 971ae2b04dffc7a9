package org.videotracker.script.text.verb;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.videotracker.script.text.verb.Part.Keyword;
import org.videotracker.script.text.word.Word;

/**
 * One command: everything that reading, help, completion and the reference know of it.
 *
 * @param topic the heading it is listed under
 * @param forms the ways of writing it, at least one; the first that fits is taken
 * @param help what it does, in a sentence or two
 * @param example a line that does it
 */
public record Verb(Topic topic, List<Form> forms, String help, String example) {

    /** The headings of the reference. */
    public enum Topic {
        MODULES,
        CONNECTIONS,
        PARAMETERS,
        TRANSPORT,
        PATTERNS,
        CHAINS,
        SEQUENCERS,
        SESSION,
        FILES,
        SCRIPTS,
        HELP;

        /** As a heading. */
        public String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    public Verb {
        forms = List.copyOf(forms);
    }

    static Verb of(Topic topic, String help, String example, Form... forms) {
        return new Verb(topic, List.of(forms), help, example);
    }

    /** The keywords that it begins with, such as {@code pattern create}. */
    public String name() {
        return leading().map(keyword -> keyword.names().getFirst()).collect(Collectors.joining(" "));
    }

    /** Its other names, such as {@code rm}; words within a longer command among them. */
    public List<String> aliases() {
        return leading().flatMap(keyword -> keyword.names().stream().skip(1)).toList();
    }

    /** Whether words name it, or the beginning of it. */
    boolean isNamedBy(List<Word> words) {
        return forms.stream().anyMatch(form -> isNamedBy(form, words));
    }

    private static boolean isNamedBy(Form form, List<Word> words) {
        List<Keyword> keywords = form.parts().stream()
                .filter(part -> part instanceof Keyword(var names, var optional) && !optional)
                .map(Keyword.class::cast)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            if (i >= keywords.size() || !keywords.get(i).matches(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Stream<Keyword> leading() {
        return forms.getFirst().parts().stream()
                .takeWhile(part -> part instanceof Keyword(var names, var optional) && !optional)
                .map(Keyword.class::cast);
    }
}
