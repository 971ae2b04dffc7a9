package org.videotracker.script.text.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.videotracker.script.text.verb.Form;
import org.videotracker.script.text.verb.Part.Keyword;
import org.videotracker.script.text.verb.Verb;
import org.videotracker.script.text.word.Word;

/** The words of the commands themselves. */
record KeywordOffers(List<Verb> verbs) {

    /** A keyword by its name, or by an alias where only that begins with what was typed. */
    static List<Offer> of(Keyword keyword, String typed, String description) {
        Offer name = Offer.of(keyword.names().getFirst(), description);
        if (name.goesOn(typed)) {
            return List.of(name);
        }
        return keyword.names().stream()
                .map(alias -> Offer.of(alias, description))
                .filter(offer -> offer.goesOn(typed))
                .limit(1)
                .toList();
    }

    /** What the first word of a form is about: several commands can begin with it. */
    String description(Verb verb, int place) {
        Keyword first = keywords(verb.forms().getFirst()).getFirst();
        boolean isShared = verbs.stream()
                .filter(other -> keywords(other.forms().getFirst()).getFirst().equals(first))
                .skip(1)
                .findFirst()
                .isPresent();
        if (place == 0 && isShared) {
            return "commands about " + verb.topic().title().toLowerCase(Locale.ROOT);
        }
        int end = verb.help().indexOf(". ");
        return end < 0 ? verb.help() : verb.help().substring(0, end + 1);
    }

    /** What can follow words after {@code help}. */
    List<Offer> afterHelp(List<Word> words, String typed) {
        List<Offer> offers = new ArrayList<>();
        for (Verb verb : verbs) {
            for (Form form : verb.forms()) {
                List<Keyword> keywords = keywords(form);
                boolean isOne = words.size() < keywords.size()
                        && IntStream.range(0, words.size())
                                .allMatch(i -> keywords.get(i).takes(words.get(i)));
                if (isOne) {
                    offers.addAll(of(keywords.get(words.size()), typed, description(verb, words.size())));
                }
            }
        }
        return offers;
    }

    private static List<Keyword> keywords(Form form) {
        return form.parts().stream()
                .filter(part -> part instanceof Keyword(var names, var optional) && !optional)
                .map(Keyword.class::cast)
                .toList();
    }
}
