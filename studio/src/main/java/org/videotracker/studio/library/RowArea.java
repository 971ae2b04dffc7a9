package org.videotracker.studio.library;

import org.jspecify.annotations.Nullable;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Ui;

/**
 * Lines of one height, of which only those that are seen are drawn: ten thousand cost no more than twenty. Within a part of a window that
 * scrolls.
 */
final class RowArea {
    private float rowHeight = 1;
    private int first;
    private int end;
    private int hovered = -1;
    private int toShow = -1;
    private @Nullable Canvas canvas;

    /** Scrolls so that a line is seen, with the next picture. */
    void show(int row) {
        toShow = row;
    }

    /** Begins a picture. @param height of a line in pixels. Returns what to draw on; lines stand at {@link #top}. */
    Canvas begin(Ui ui, String id, int rows, float height) {
        rowHeight = height;
        float seenHeight = ui.height();
        float scroll = ui.scrollY();
        if (toShow >= 0) {
            scroll = scrolledTo(toShow * height, scroll, seenHeight);
            ui.scrollTo(scroll);
            toShow = -1;
        }
        Canvas drawn = ui.canvas(id, ui.width(), Math.max(seenHeight - 1, rows * height));
        canvas = drawn;
        first = Math.max(0, (int) (scroll / height) - 1);
        end = Math.min(rows, (int) ((scroll + seenHeight) / height) + 2);
        int under = drawn.mouseY() < 0 ? -1 : (int) (drawn.mouseY() / height);
        hovered = drawn.isHovered() && under < rows ? under : -1;
        return drawn;
    }

    private float scrolledTo(float top, float scroll, float seenHeight) {
        if (top < scroll) {
            return top;
        }
        return top + rowHeight > scroll + seenHeight ? top + rowHeight - seenHeight : scroll;
    }

    /** The first line that is seen. */
    int first() {
        return first;
    }

    /** The line after the last one that is seen. */
    int end() {
        return end;
    }

    /** The line under the mouse, or -1. */
    int hovered() {
        return hovered;
    }

    float top(int row) {
        return row * rowHeight;
    }

    /** How many lines are seen at once, for paging. */
    int page() {
        return Math.max(1, end - first - 3);
    }

    /** Whether the mouse is on a column of the hovered line. */
    boolean isMouseWithin(float x, float width) {
        Canvas drawn = canvas;
        return drawn != null && hovered >= 0 && drawn.mouseX() >= x && drawn.mouseX() < x + width;
    }
}
