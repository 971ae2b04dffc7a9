package org.videotracker.script.text.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.session.Session;
import org.videotracker.script.text.completion.FormWalk.Expected;
import org.videotracker.script.text.verb.Form;
import org.videotracker.script.text.verb.Part.Keyword;
import org.videotracker.script.text.verb.Part.Slot;
import org.videotracker.script.text.verb.Verb;
import org.videotracker.script.text.verb.VerbTable;
import org.videotracker.script.text.word.Words;
import org.videotracker.script.text.word.Words.Beginning;

/** Completes lines of text commands from the table of verbs. Any thread may use it. */
public final class TextCompletion {
    private static final String NEEDS_QUOTES = " \t;\"";

    private final List<Verb> verbs;
    private final Catalog catalog;
    private final FileNames files;
    private final KeywordOffers keywords;

    /**
     * @param catalog the types of module
     * @param files where sessions and media are
     */
    public TextCompletion(VerbTable verbs, Catalog catalog, FileNames files) {
        this.verbs = verbs.verbs();
        this.catalog = catalog;
        this.files = files;
        this.keywords = new KeywordOffers(this.verbs);
    }

    /**
     * What could stand at a place of a line.
     *
     * @param cursor in characters from zero, up to the line's length
     * @param session whose names are meant
     */
    public Completion complete(String line, int cursor, Session session) {
        Beginning beginning = Words.beginning(line, cursor);
        if (beginning.isComment()) {
            return Completion.none(cursor);
        }
        String typed = beginning.unfinished().text();
        boolean isQuoted = line.substring(beginning.from(), cursor).contains("\"");
        SlotOffers slots = new SlotOffers(session, catalog, files, keywords);
        List<Offer> offers = new ArrayList<>();
        for (Verb verb : verbs) {
            for (Form form : verb.forms()) {
                for (Expected expected : FormWalk.after(form, beginning.words())) {
                    switch (expected.part()) {
                        case Keyword keyword
                        when !isQuoted ->
                            offers.addAll(KeywordOffers.of(
                                    keyword,
                                    typed,
                                    keywords.description(verb, beginning.words().size())));
                        case Keyword keyword -> {}
                        case Slot slot -> offers.addAll(slots.of(slot, expected, typed));
                    }
                }
            }
        }
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Offer offer : Offer.sorted(offers)) {
            if (offer.goesOn(typed)) {
                candidates.putIfAbsent(offer.text(), candidate(offer, isQuoted));
            }
        }
        candidates
                .values()
                .removeIf(candidate -> isDeeper(candidate, typed)
                        && candidates.containsKey(
                                candidate.shown().substring(0, candidate.shown().length() - 1)));
        return new Completion(beginning.from(), List.copyOf(candidates.values()));
    }

    /** Whether it is what lies within something that was not typed to its end. */
    private static boolean isDeeper(Candidate candidate, String typed) {
        boolean goesDeeper =
                candidate.shown().endsWith(".") || candidate.shown().endsWith("=");
        return goesDeeper && candidate.shown().length() > typed.length() + 1;
    }

    private static Candidate candidate(Offer offer, boolean isQuoted) {
        String text = offer.text();
        boolean needsQuotes = isQuoted
                || text.startsWith("#")
                || text.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0 || Character.isWhitespace(c));
        String insert = needsQuotes
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + (offer.isWhole() ? "\"" : "")
                : text;
        return new Candidate(insert, text, offer.description(), offer.isWhole());
    }
}
