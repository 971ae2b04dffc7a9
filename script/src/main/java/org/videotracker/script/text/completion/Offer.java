package org.videotracker.script.text.completion;

import java.util.List;
import java.util.Locale;
import org.videotracker.model.module.NaturalOrder;

/** A word that fits, without quotes. See {@link Candidate}. */
record Offer(String text, String description, boolean isWhole) {

    static Offer of(String text, String description) {
        return new Offer(text, description, true);
    }

    /** The beginning of words. */
    static Offer begun(String text, String description) {
        return new Offer(text, description, false);
    }

    boolean goesOn(String beginning) {
        return text.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    /** The same after another text. */
    Offer after(String before) {
        return new Offer(before + text, description, isWhole);
    }

    static List<Offer> sorted(List<Offer> offers) {
        return offers.stream()
                .sorted((a, b) ->
                        NaturalOrder.INSTANCE.compare(a.text.toLowerCase(Locale.ROOT), b.text.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
