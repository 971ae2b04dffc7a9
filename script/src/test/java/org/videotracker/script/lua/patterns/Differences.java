package org.videotracker.script.lua.patterns;

import java.util.ArrayList;
import java.util.List;

/**
 * The list of notations that we read otherwise than Strudel, as lines of the page: a reason, and behind it the notations. The
 * first paragraph of the list explains the list.
 */
final class Differences {
    private static final int LONGEST = 30;

    private Differences() {}

    static List<String> of(List<String> list) {
        List<String> lines = new ArrayList<>();
        List<String> reason = new ArrayList<>();
        List<String> notations = new ArrayList<>();
        for (String line : list) {
            if (line.startsWith("#")) {
                reason.add(line.substring(1).strip());
            } else if (line.isBlank()) {
                add(lines, reason, notations);
            } else {
                notations.add("`" + shortened(line.substring(line.indexOf(' ') + 1)) + "`");
            }
        }
        add(lines, reason, notations);
        return lines;
    }

    private static void add(List<String> lines, List<String> reason, List<String> notations) {
        if (!notations.isEmpty()) {
            lines.add("- " + String.join(" ", reason) + " " + String.join(", ", notations));
        }
        reason.clear();
        notations.clear();
    }

    private static String shortened(String notation) {
        return notation.length() <= LONGEST ? notation : notation.substring(0, LONGEST) + "...";
    }
}
