package org.videotracker.script.lua.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.rejection.RejectedException;
import org.videotracker.model.rejection.Rejection;
import org.videotracker.model.rejection.Rejection.Code;

/**
 * Many rows at once as scripts write them: {@code {{0, index = 0}, {4, index = 1}}}, where each begins with its row, or
 * {@code "0 . . . 1 . . ."}.
 */
final class RowNotation {
    private static final String ROW = "row";
    private static final int POSITION_OF_ROW = 1;
    private static final List<String> RESTS = List.of(".", "-", "~");
    private static final String BAR_LINE = "|";
    private static final String HOW_ROWS_ARE =
            "Write each with its row first, as in {{0, index = 0}, {4, index = 1, note = \"c4\"}}.";

    private RowNotation() {}

    /** The rows that a text or table says; the rest are rests. */
    static List<Step> read(String pattern, int size, Object given) throws RejectedException {
        Map<Integer, Step> rows = given instanceof String text ? words(text) : table((Map<?, ?>) given);
        List<Step> steps = new ArrayList<>(Collections.nCopies(size, Step.REST));
        for (Map.Entry<Integer, Step> row : rows.entrySet()) {
            if (row.getKey() < 0 || row.getKey() >= size) {
                throw new RejectedException(new Rejection(
                        Code.OUT_OF_RANGE,
                        "The pattern " + pattern + " has the rows 0.." + (size - 1) + "; there is no row "
                                + row.getKey() + ".",
                        "Make it longer first: pattern(\"" + pattern + "\", " + (row.getKey() + 1) + ")."));
            }
            steps.set(row.getKey(), row.getValue());
        }
        return steps;
    }

    /** The rows that shortening has cut off, as many as the last one that is mentioned needs. */
    static List<Step> readCut(String pattern, Map<?, ?> given) throws RejectedException {
        TreeMap<Integer, Step> rows = new TreeMap<>(table(given));
        int size = rows.isEmpty() ? 0 : rows.lastKey() + 1;
        if (size > StepPattern.MAX_STEPS) {
            throw RejectedException.of(Code.OUT_OF_RANGE, "No pattern has a row " + rows.lastKey() + ".");
        }
        return read(pattern, size, given);
    }

    private static Map<Integer, Step> words(String text) throws RejectedException {
        List<String> words = Stream.of(text.split("\\s+"))
                .filter(word -> !word.isEmpty() && !word.equals(BAR_LINE))
                .toList();
        Map<Integer, Step> rows = new TreeMap<>();
        for (int row = 0; row < words.size(); row++) {
            rows.put(row, word(words.get(row)));
        }
        return rows;
    }

    private static Step word(String word) throws RejectedException {
        if (RESTS.contains(word)) {
            return Step.REST;
        }
        if (word.matches("\\d{1,4}") && Integer.parseInt(word) <= Step.MAX_INDEX) {
            return Step.of(Integer.parseInt(word));
        }
        try {
            return Step.REST.withNote(StepNotation.note(word));
        } catch (RejectedException noNote) {
            throw new RejectedException(new Rejection(
                    Code.ILLEGAL_VALUE,
                    "\"" + word + "\" is no step.",
                    "Write the number of a sample, a note such as c4, or . for a rest."));
        }
    }

    private static Map<Integer, Step> table(Map<?, ?> given) throws RejectedException {
        Map<Integer, Step> rows = new TreeMap<>();
        for (Object entry : given.values()) {
            if (!(entry instanceof Map<?, ?> fields)) {
                throw noRow(entry);
            }
            Map<Object, Object> rest = new LinkedHashMap<>(fields);
            @Nullable Object first = rest.remove(POSITION_OF_ROW);
            @Nullable Object named = rest.remove(ROW);
            @Nullable Object row = first == null ? named : first;
            if (!(row instanceof Double number)
                    || number != Math.rint(number)
                    || !rest.keySet().stream().allMatch(key -> key instanceof String)) {
                throw noRow(entry);
            }
            rows.put(number.intValue(), StepNotation.read(rest));
        }
        return rows;
    }

    private static RejectedException noRow(Object entry) {
        return new RejectedException(
                new Rejection(Code.ILLEGAL_VALUE, "This is no row of a pattern: " + entry + ".", HOW_ROWS_ARE));
    }
}
