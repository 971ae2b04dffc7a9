package org.videotracker.model.rejection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names somebody may have meant. */
public final class NearMatches {
    private static final int MOST = 3;
    private static final int FEW = 8;
    private static final int LONGEST = 256;
    /** A name within another says something from this length on. */
    private static final int TELLING = 3;

    private NearMatches() {}

    /** "Did you mean ...?" with the nearest names; all names where they are few; else empty. */
    public static String hint(String wanted, Iterable<String> existing) {
        String nearest = nearest(wanted, existing);
        if (!nearest.isEmpty()) {
            return nearest;
        }
        List<String> all = new ArrayList<>();
        existing.forEach(all::add);
        if (all.isEmpty()) {
            return "There is none yet.";
        }
        all.sort(Comparator.naturalOrder());
        return all.size() <= FEW ? "There is " + String.join(", ", all) + "." : "";
    }

    /** "Did you mean ...?" with the nearest names; empty where none is near. */
    public static String nearest(String wanted, Iterable<String> existing) {
        List<String> near = of(wanted, existing);
        return near.isEmpty() ? "" : "Did you mean " + String.join(", ", near) + "?";
    }

    /** At most three names within a third of the wanted name's length, or that contain it; the nearest first. Of a letter, itself. */
    public static List<String> of(String wanted, Iterable<String> existing) {
        if (wanted.length() > LONGEST) {
            return List.of(); // no name is that long, and the search would be
        }
        String lowered = wanted.toLowerCase(Locale.ROOT);
        int tolerance = lowered.length() == 1 ? 0 : Math.max(1, lowered.length() / 3); // any letter is near another
        record Match(String name, int distance) {}
        List<Match> matches = new ArrayList<>();
        for (String name : existing) {
            String candidate = name.toLowerCase(Locale.ROOT);
            boolean contains = Math.min(lowered.length(), candidate.length()) >= TELLING
                    && (candidate.contains(lowered) || lowered.contains(candidate));
            int difference = Math.abs(lowered.length() - candidate.length());
            int distance = difference <= tolerance ? distance(lowered, candidate) : difference;
            if (distance <= tolerance || contains) {
                matches.add(new Match(name, Math.min(distance, tolerance)));
            }
        }
        matches.sort(Comparator.comparingInt(Match::distance).thenComparing(Match::name));
        return matches.stream().limit(MOST).map(Match::name).toList();
    }

    /**
     * The edit distance of Damerau and Levenshtein (optimal string alignment): insertions, deletions, substitutions and
     * exchanges of neighbours, which are the commonest slip of the fingers.
     */
    private static int distance(String a, String b) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            beforePrevious = previous;
            previous = current;
        }
        return previous[b.length()];
    }
}
