package org.videotracker.model.legacy;

import java.util.function.Predicate;
import org.videotracker.model.module.Names;

/** Makes legal, unique names out of those of the original, which checked fewer rules. */
final class LegacyNames {
    /** Leaves room for a number behind it. */
    private static final int LONGEST = Names.MAX_LENGTH - 8;

    private LegacyNames() {}

    static String unique(String kind, String wanted, Predicate<String> isTaken, Notices notices) {
        String legal = Names.isLegal(wanted) ? wanted : Names.legalise(wanted);
        String stem = legal.substring(0, Math.min(legal.length(), LONGEST));
        String unique = isTaken.test(legal) ? Names.firstFree(stem + "_", 2, isTaken) : legal;
        if (!unique.equals(wanted)) {
            notices.add("The " + kind + " \"" + Notices.shortened(wanted) + "\" is now called \"" + unique + "\".");
        }
        return unique;
    }
}
