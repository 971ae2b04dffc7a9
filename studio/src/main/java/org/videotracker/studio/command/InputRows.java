package org.videotracker.studio.command;

import java.util.ArrayList;
import java.util.List;
import org.videotracker.script.conversation.Said;
import org.videotracker.studio.line.EditedLine;
import org.videotracker.studio.page.Cells;
import org.videotracker.studio.page.WrappedLine;

/**
 * The line that is typed as rows of limited width, and where its cursor is in them.
 *
 * @param rows in order; at least one
 * @param starts where each begins in the text
 * @param cursorRow the row of the cursor
 * @param cursorCell its cell there
 */
record InputRows(List<String> rows, List<Integer> starts, int cursorRow, int cursorCell) {

    static InputRows of(EditedLine line, int columns) {
        List<String> rows = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int cursorRow = 0;
        int cursorCell = 0;
        int from = 0;
        for (String part : line.text().split("\n", -1)) {
            WrappedLine wrapped = WrappedLine.of(Said.Kind.ECHO, part, columns);
            for (int i = 0; i < wrapped.rowCount(); i++) {
                int start = from + wrapped.starts().get(i);
                int end = start + wrapped.rows().get(i).length();
                if (line.cursor() >= start && line.cursor() <= end) {
                    cursorRow = rows.size();
                    cursorCell = Cells.width(line.text(), start, line.cursor());
                }
                rows.add(wrapped.rows().get(i));
                starts.add(start);
            }
            from += part.length() + 1;
        }
        return new InputRows(List.copyOf(rows), List.copyOf(starts), cursorRow, cursorCell);
    }

    /** The place of the text that is shown at a cell, or next to it. */
    int place(int row, int cell) {
        int there = Math.clamp(row, 0, rows.size() - 1);
        String shown = rows.get(there);
        return starts.get(there) + Cells.place(shown, 0, shown.length(), Math.max(0, cell));
    }
}
