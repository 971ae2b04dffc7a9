package org.videotracker.studio.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The lines that were typed, of which the newest are remembered, the same one in a row once. UI thread. */
public final class TypedLines {
    /** How many are remembered. */
    public static final int MOST = 1000;

    private final List<String> lines;
    private final Consumer<String> keeper;
    private int firstNumber = 1;

    /**
     * @param before those of earlier days, the newest last
     * @param keeper is given each that is new
     */
    public TypedLines(List<String> before, Consumer<String> keeper) {
        this.lines = new ArrayList<>(before.subList(Math.max(0, before.size() - MOST), before.size()));
        this.keeper = keeper;
    }

    /** Remembers a line, unless it is blank. */
    public void add(String line) {
        if (line.isBlank() || (!lines.isEmpty() && lines.getLast().equals(line))) {
            return;
        }
        lines.add(line);
        if (lines.size() > MOST) {
            lines.removeFirst();
            firstNumber++;
        }
        keeper.accept(line);
    }

    /** All of them, the newest last. */
    public List<String> all() {
        return Collections.unmodifiableList(lines);
    }

    /** The number of the oldest. */
    public int firstNumber() {
        return firstNumber;
    }

    int count() {
        return lines.size();
    }

    String get(int place) {
        return lines.get(place);
    }

    /** The newest older than a place that begins with a text and is another one. */
    OptionalInt older(int than, String beginning, String present) {
        for (int place = than - 1; place >= 0; place--) {
            if (lines.get(place).startsWith(beginning) && !lines.get(place).equals(present)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** The oldest newer than a place, likewise. */
    OptionalInt newer(int than, String beginning, String present) {
        for (int place = than + 1; place < lines.size(); place++) {
            if (lines.get(place).startsWith(beginning) && !lines.get(place).equals(present)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** The newest older than a place that has a text within, in any case of letters. */
    OptionalInt olderWith(int than, String part) {
        for (int place = Math.min(than, lines.size()) - 1; place >= 0; place--) {
            if (indexOf(lines.get(place), part) >= 0) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** The oldest newer than a place, likewise. */
    OptionalInt newerWith(int than, String part) {
        for (int place = than + 1; place < lines.size(); place++) {
            if (indexOf(lines.get(place), part) >= 0) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** How the newest line that begins with a text goes on. */
    Optional<String> continuation(String beginning) {
        if (beginning.isBlank()) {
            return Optional.empty();
        }
        OptionalInt found = older(lines.size(), beginning, beginning);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.get(found.getAsInt()).substring(beginning.length()));
    }

    /** Where a text lies within a line, in any case of letters; -1 where it does not. */
    static int indexOf(String line, String part) {
        for (int at = 0; at + part.length() <= line.length(); at++) {
            if (line.regionMatches(true, at, part, 0, part.length())) {
                return at;
            }
        }
        return -1;
    }
}
