package org.videotracker.script.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines that begin with {@code !}: they list the lines that were typed, or name one to be carried out again. */
public sealed interface Recall {
    int MOST_LISTED = 30;

    /** The last lines with their numbers. */
    record Listed(List<String> lines) implements Recall {}

    /** A line that was meant. */
    record Found(String line) implements Recall {}

    /** There is none. */
    record Missing(String sentence) implements Recall {}

    /**
     * What a line recalls; empty for a line of another kind.
     *
     * @param typed the lines that were typed, the newest last
     * @param firstNumber the number of the oldest of them
     */
    static Optional<Recall> of(String line, List<String> typed, int firstNumber) {
        String stripped = line.strip();
        if (!stripped.startsWith("!")) {
            return Optional.empty();
        }
        String meant = stripped.substring(1);
        if (meant.isEmpty()) {
            return Optional.of(listed(typed, firstNumber));
        }
        Optional<String> found;
        if (meant.equals("!")) {
            found = at(typed, typed.size() - 1);
        } else if (meant.matches("\\d{1,9}")) {
            found = at(typed, Integer.parseInt(meant) - firstNumber);
        } else {
            found = typed.reversed().stream()
                    .filter(one -> one.startsWith(meant))
                    .findFirst();
        }
        return Optional.of(found.<Recall>map(Found::new)
                .orElseGet(() -> new Missing("There is no line " + stripped + "; ! lists the last ones.")));
    }

    private static Recall listed(List<String> typed, int firstNumber) {
        List<String> lines = new ArrayList<>();
        for (int i = Math.max(0, typed.size() - MOST_LISTED); i < typed.size(); i++) {
            lines.add(String.format(
                    Locale.ROOT, "%5d  %s", firstNumber + i, typed.get(i).replace("\n", "\n       ")));
        }
        return new Listed(lines);
    }

    private static Optional<String> at(List<String> typed, int place) {
        return place >= 0 && place < typed.size() ? Optional.of(typed.get(place)) : Optional.empty();
    }
}
