package org.videotracker.studio.page;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.script.conversation.Said;

/**
 * A line in rows of limited width: broken behind a blank where one lies in the second half of a row, else anywhere.
 *
 * @param rows each as it is shown, in order; at least one
 * @param starts where each begins in the text
 */
public record WrappedLine(Said.Kind kind, String text, List<String> rows, List<Integer> starts) {

    /** Wraps a line. @param columns how many letters a row has at most; at least 1 */
    public static WrappedLine of(Said.Kind kind, String text, int columns) {
        List<String> rows = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        do {
            int end = Cells.place(text, from, text.length(), columns);
            if (end < text.length()) {
                int blank = text.lastIndexOf(' ', end);
                end = blank >= from + (end - from) / 2 && blank < text.length() - 1 ? blank + 1 : end;
            }
            starts.add(from);
            rows.add(text.substring(from, Math.max(end, Math.min(from + 1, text.length()))));
            from += rows.getLast().length();
        } while (from < text.length());
        return new WrappedLine(kind, text, List.copyOf(rows), List.copyOf(starts));
    }

    /** At least 1. */
    public int rowCount() {
        return rows.size();
    }

    /** Where in the text a cell of a row lies. */
    public int place(int row, int cell) {
        String shown = rows.get(row);
        return starts.get(row) + Cells.place(shown, 0, shown.length(), Math.max(0, cell));
    }

    /** The cell of a row at which a place of the text is shown, within the row. */
    public int cell(int row, int place) {
        String shown = rows.get(row);
        return Cells.width(shown, 0, Math.clamp(place - starts.get(row), 0, shown.length()));
    }
}
