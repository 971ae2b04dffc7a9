package org.videotracker.app.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.reader.History;

/** Lines that begin with {@code !}: they list the lines that were typed, or name one to be carried out again. */
sealed interface Recall {
    int MOST_LISTED = 30;

    /** The last lines with their numbers. */
    record Listed(List<String> lines) implements Recall {}

    /** A line that was meant. */
    record Found(String line) implements Recall {}

    /** There is none. */
    record Missing(String sentence) implements Recall {}

    /** What a line recalls; empty for a line of another kind. */
    static Optional<Recall> of(String line, History history) {
        String stripped = line.strip();
        if (!stripped.startsWith("!")) {
            return Optional.empty();
        }
        String meant = stripped.substring(1);
        if (meant.isEmpty()) {
            return Optional.of(listed(history));
        }
        Optional<String> found = meant.equals("!")
                ? number(history, history.last() + 1)
                : meant.matches("\\d{1,9}") ? number(history, Integer.parseInt(meant)) : beginning(history, meant);
        return Optional.of(found.<Recall>map(Found::new)
                .orElseGet(() -> new Missing("There is no line " + stripped + "; ! lists the last ones.")));
    }

    private static Recall listed(History history) {
        List<String> lines = new ArrayList<>();
        for (int i = Math.max(history.first(), history.last() + 1 - MOST_LISTED); i <= history.last(); i++) {
            lines.add(String.format("%5d  %s", i + 1, history.get(i).replace("\n", "\n       ")));
        }
        return new Listed(lines);
    }

    private static Optional<String> number(History history, int number) {
        int index = number - 1;
        return index >= history.first() && index <= history.last() ? Optional.of(history.get(index)) : Optional.empty();
    }

    private static Optional<String> beginning(History history, String beginning) {
        for (int i = history.last(); i >= history.first(); i--) {
            if (history.get(i).startsWith(beginning)) {
                return Optional.of(history.get(i));
            }
        }
        return Optional.empty();
    }
}
