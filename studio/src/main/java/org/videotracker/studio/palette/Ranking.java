package org.videotracker.studio.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which entries fit what was typed, the best first. Used by one thread. */
public final class Ranking {
    /** More than anybody reads. */
    public static final int MOST = 100;

    private static final int LAST_CHOSEN = 24;

    private final FuzzyMatch match = new FuzzyMatch();
    private final List<String> recent;

    private record Scored(PaletteEntry entry, int score) {}

    /** @param recent titles that were chosen lately, the last first */
    public Ranking(List<String> recent) {
        this.recent = List.copyOf(recent);
    }

    /** Those that fit. With nothing typed all fit, those chosen lately first. */
    public List<PaletteEntry> best(List<PaletteEntry> entries, String typed) {
        String[] terms = typed.strip().split("\\s+");
        List<Scored> fitting = new ArrayList<>();
        for (PaletteEntry entry : entries) {
            int score = match.score(terms, entry.title());
            if (score != FuzzyMatch.NONE) {
                fitting.add(new Scored(entry, score + bonus(entry, typed)));
            }
        }
        fitting.sort(Comparator.comparingInt((Scored scored) -> -scored.score)
                .thenComparing(scored -> scored.entry.kind())
                .thenComparingInt(scored -> scored.entry.title().length()));
        return fitting.stream().limit(MOST).map(Scored::entry).toList();
    }

    /** What was chosen lately is likely to be meant again, and what is typed in full is meant. */
    private int bonus(PaletteEntry entry, String typed) {
        int place = recent.indexOf(entry.title());
        int lately = place < 0 ? 0 : Math.max(4, LAST_CHOSEN - place);
        return entry.title().equalsIgnoreCase(typed.strip()) ? lately + 1000 : lately;
    }
}
