package org.videotracker.media.fault;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fault in the words of a stack trace, of limited length. */
final class FaultText {
    private static final int MOST_CAUSES = 8;
    private static final int MOST_FRAMES = 40;
    private static final int LONGEST_LINE = 1000;

    private FaultText() {}

    /** One line for the fault, one for each frame, and the same for its causes. */
    static List<String> lines(Throwable fault) {
        List<String> lines = new ArrayList<>();
        @Nullable Throwable next = fault;
        for (int i = 0; i < MOST_CAUSES && next != null; i++) {
            lines.add(oneLine((i == 0 ? "" : "Caused by: ") + describe(next)));
            StackTraceElement[] frames = next.getStackTrace();
            for (int j = 0; j < Math.min(MOST_FRAMES, frames.length); j++) {
                lines.add(oneLine("\tat " + frames[j]));
            }
            if (frames.length > MOST_FRAMES) {
                lines.add("\t... " + (frames.length - MOST_FRAMES) + " more");
            }
            next = next.getCause();
        }
        return lines;
    }

    private static String describe(Throwable fault) {
        try {
            return fault.toString();
        } catch (RuntimeException speechless) {
            return fault.getClass().getName() + ", which failed to say what it is";
        }
    }

    /** A text without the breaks that would make it look like several lines of the log. */
    static String oneLine(String text) {
        String line = text.replaceAll("\\R", " | ");
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "...";
    }
}
