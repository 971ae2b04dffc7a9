package org.videotracker.studio.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.script.conversation.Said;

/**
 * A transcript in rows as one place shows it: wrapped to a width, scrolled, with a part selected. It follows what is said as long as it
 * is scrolled to the end; else it stays where it is. UI thread.
 */
public final class Scroll {
    private final Transcript transcript;
    private final List<WrappedLine> lines = new ArrayList<>();
    private long first;
    private long version = -1;
    private int columns = 80;
    private int height = 1;
    private int[] firstRows = {};
    private int rowCount;
    private int top;
    private boolean follows = true;
    private @Nullable Selection selection;

    /** Shows a transcript from its end on. */
    public Scroll(Transcript transcript) {
        this.transcript = transcript;
    }

    /** Takes what is new, for an area of so many letters and rows. */
    public void layOut(int newColumns, int newHeight) {
        transcript.drain();
        boolean isWider = newColumns != columns;
        if (version == transcript.version() && !isWider && newHeight == height) {
            return;
        }
        Selection.Place shown = lines.isEmpty() ? new Selection.Place(0, 0) : placeAt(top, 0);
        columns = Math.max(1, newColumns);
        height = Math.max(1, newHeight);
        if (isWider) {
            lines.clear();
            first = transcript.first();
        }
        wrap();
        version = transcript.version();
        top = follows ? lastTop() : Math.clamp(rowOf(shown), 0, lastTop());
        if (selection != null && selection.start().line() < first) {
            selection = null;
        }
    }

    private void wrap() {
        if (transcript.first() > first + lines.size()) {
            lines.clear();
        } else {
            lines.subList(0, Math.toIntExact(transcript.first() - first)).clear();
        }
        first = transcript.first();
        for (long number = first + lines.size(); number < transcript.end(); number++) {
            Said said = transcript.line(number);
            lines.add(WrappedLine.of(said.kind(), said.text(), columns));
        }
        firstRows = new int[lines.size()];
        rowCount = 0;
        for (int i = 0; i < firstRows.length; i++) {
            firstRows[i] = rowCount;
            rowCount += lines.get(i).rowCount();
        }
    }

    public int rowCount() {
        return rowCount;
    }

    /** The uppermost row that is shown. */
    public int top() {
        return top;
    }

    private int lastTop() {
        return Math.max(0, rowCount - height);
    }

    /** Whether what is said next will be seen. */
    public boolean follows() {
        return follows;
    }

    /** Scrolls down by some rows, or up by a negative number. */
    public void scroll(int rows) {
        top = Math.clamp((long) top + rows, 0, lastTop());
        follows = top == lastTop();
    }

    /** Scrolls down by pages, or up, so that a row of the one before is still seen. */
    public void page(int pages) {
        scroll(pages * Math.max(1, height - 1));
    }

    public void toStart() {
        scroll(-rowCount);
    }

    public void toEnd() {
        scroll(rowCount);
    }

    private int lineOf(int row) {
        int low = 0;
        int high = firstRows.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstRows[middle] <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    String row(int row) {
        int line = lineOf(row);
        return lines.get(line).rows().get(row - firstRows[line]);
    }

    /** Whether what was said begins with a row. */
    boolean isFirst(int row) {
        int line = lineOf(row);
        return firstRows[line] == row && transcript.isFirst(first + line);
    }

    Said.Kind kind(int row) {
        return lines.get(lineOf(row)).kind();
    }

    private Selection.Place placeAt(int row, int cell) {
        int line = lineOf(Math.clamp(row, 0, rowCount - 1));
        return new Selection.Place(
                first + line, lines.get(line).place(Math.clamp(row, 0, rowCount - 1) - firstRows[line], cell));
    }

    private int rowOf(Selection.Place place) {
        if (place.line() < first || lines.isEmpty()) {
            return 0;
        }
        int line = Math.min(Math.toIntExact(place.line() - first), lines.size() - 1);
        WrappedLine wrapped = lines.get(line);
        int row = wrapped.rowCount() - 1;
        while (row > 0 && wrapped.starts().get(row) > place.character()) {
            row--;
        }
        return firstRows[line] + row;
    }

    /** Begins to select at a cell. */
    void press(int row, int cell) {
        if (rowCount > 0) {
            Selection.Place place = placeAt(row, cell);
            selection = new Selection(place, place);
        }
    }

    /** Selects up to a cell. */
    void dragTo(int row, int cell) {
        if (selection != null && rowCount > 0) {
            selection = new Selection(selection.anchor(), placeAt(row, cell));
        }
    }

    /** Selects what stands between blanks at a cell. */
    void selectWord(int row, int cell) {
        if (rowCount == 0) {
            return;
        }
        Selection.Place place = placeAt(row, cell);
        String text = transcript.line(place.line()).text();
        int start = place.character();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = place.character();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        selection = new Selection(new Selection.Place(place.line(), start), new Selection.Place(place.line(), end));
    }

    public void selectAll() {
        long last = transcript.end() - 1;
        if (last >= transcript.first()) {
            selection = new Selection(
                    new Selection.Place(transcript.first(), 0),
                    new Selection.Place(last, transcript.line(last).text().length()));
        }
    }

    public void selectNothing() {
        selection = null;
    }

    /** What is selected and still there; empty for nothing. Lines that are wrapped are one line. */
    public String selected() {
        if (selection == null || selection.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        Selection.Place start = selection.start();
        Selection.Place end = selection.end();
        long oldest = Math.max(start.line(), transcript.first());
        for (long number = oldest; number <= Math.min(end.line(), transcript.end() - 1); number++) {
            String line = transcript.line(number).text();
            int from = number == start.line() ? Math.min(start.character(), line.length()) : 0;
            int to = number == end.line() ? Math.min(end.character(), line.length()) : line.length();
            text.append(number == oldest ? "" : "\n").append(line, from, to);
        }
        return text.toString();
    }

    /** The first selected cell of a row. */
    int selectedFrom(int row) {
        return selection == null ? 0 : cell(row, selection.start());
    }

    /** The cell behind the last selected one of a row; the same as the first where none is. */
    int selectedTo(int row) {
        return selection == null ? 0 : cell(row, selection.end());
    }

    /** Where in a row a place would stand: at its ends if it is in another one. */
    private int cell(int row, Selection.Place place) {
        int line = lineOf(row);
        WrappedLine wrapped = lines.get(line);
        int part = row - firstRows[line];
        if (place.line() != first + line) {
            return place.line() < first + line ? 0 : wrapped.cell(part, Integer.MAX_VALUE);
        }
        return wrapped.cell(part, place.character());
    }
}
