package org.videotracker.studio.library;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is selected in a list, as lists on every desktop have it: a click selects one alone, with Control it adds or takes away one,
 * with Shift it selects all from the anchor to here. The arrow keys do the same without a mouse. UI thread.
 *
 * @param <K> tells the lines apart, also while others come and go
 */
final class RowSelection<K> {
    private final Set<K> chosen = new LinkedHashSet<>();
    private @Nullable K anchor;
    private @Nullable K focus;
    private int changes;

    /** The lines as they are listed now. */
    interface Rows<K> {
        int size();

        K key(int row);
    }

    boolean contains(K key) {
        return chosen.contains(key);
    }

    /** What is selected, in the order in which it was. Not to be changed. */
    Set<K> chosen() {
        return chosen;
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    /** Where the keys are; null if nowhere. */
    @Nullable
    K focus() {
        return focus;
    }

    boolean isFocus(K key) {
        return key.equals(focus);
    }

    /** Another number whenever something else is selected. */
    int changes() {
        return changes;
    }

    /** A click on a line. */
    void click(Rows<K> rows, int row, boolean isAdding, boolean isRange) {
        changes++;
        K key = rows.key(row);
        if (isRange) {
            range(rows, row, isAdding);
        } else if (isAdding) {
            if (!chosen.remove(key)) {
                chosen.add(key);
            }
            anchor = key;
        } else {
            chosen.clear();
            chosen.add(key);
            anchor = key;
        }
        focus = key;
    }

    private void range(Rows<K> rows, int row, boolean isAdding) {
        int from = anchor == null ? -1 : indexOf(rows, anchor);
        if (from < 0) {
            from = row;
            anchor = rows.key(row);
        }
        if (!isAdding) {
            chosen.clear();
        }
        for (int i = Math.min(from, row); i <= Math.max(from, row); i++) {
            chosen.add(rows.key(i));
        }
    }

    /** Moves by lines, and selects where it comes to, or all on the way. Returns the line, or -1 if there is none. */
    int move(Rows<K> rows, int lines, boolean isRange) {
        if (rows.size() == 0) {
            return -1;
        }
        int from = focusedRow(rows);
        int to = from < 0 ? (lines < 0 ? rows.size() - 1 : 0) : Math.clamp((long) from + lines, 0, rows.size() - 1);
        click(rows, to, false, isRange);
        return to;
    }

    /** The line that has the focus, or -1. */
    int focusedRow(Rows<K> rows) {
        return focus == null ? -1 : indexOf(rows, focus);
    }

    private static <K> int indexOf(Rows<K> rows, K key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.key(i).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    void all(Rows<K> rows) {
        changes++;
        for (int i = 0; i < rows.size(); i++) {
            chosen.add(rows.key(i));
        }
    }

    void clear() {
        changes++;
        chosen.clear();
        anchor = null;
    }
}
