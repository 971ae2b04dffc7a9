package org.videotracker.model.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names somebody may have meant. */
final class Suggestions {
    private static final int MOST = 3;
    private static final int FEW = 12;
    private static final int LONGEST = 64;

    private Suggestions() {}

    /** "Did you mean ...?" with the nearest names, or all names where none is near and they are few; else empty. */
    static String sentence(String wanted, Iterable<String> existing) {
        String nearest = nearest(wanted, existing);
        List<String> all = new ArrayList<>();
        existing.forEach(all::add);
        if (!nearest.isEmpty() || all.size() > FEW) {
            return nearest;
        }
        return all.isEmpty() ? "There is none at all." : "There is " + String.join(", ", all) + ".";
    }

    /** "Did you mean ...?" with the nearest names; empty where none is near. */
    static String nearest(String wanted, Iterable<String> existing) {
        record Match(String name, int distance) {}
        String sought = wanted.toLowerCase(Locale.ROOT);
        List<Match> matches = new ArrayList<>();
        if (sought.length() <= LONGEST) {
            for (String name : existing) {
                int distance = name.length() > LONGEST ? LONGEST : distance(sought, name.toLowerCase(Locale.ROOT));
                if (distance <= Math.max(1, sought.length() / 3)) {
                    matches.add(new Match(name, distance));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::distance).thenComparing(Match::name));
        List<String> names = matches.stream().limit(MOST).map(Match::name).toList();
        return names.isEmpty() ? "" : "Did you mean " + String.join(", ", names) + "?";
    }

    /** Levenshtein's edit distance. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
