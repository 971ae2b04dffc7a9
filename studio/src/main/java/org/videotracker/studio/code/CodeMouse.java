package org.videotracker.studio.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Selection;
import org.videotracker.studio.code.text.Sheet;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;

/** What the mouse does in a text: it sets the caret, selects by letters, words or lines, and scrolls. Thread of the studio. */
final class CodeMouse {
    private static final float LINES_OF_A_NOTCH = 3;

    private final CodeDesk desk;
    private final CodeMetrics metrics;
    private boolean isSelecting;

    CodeMouse(CodeDesk desk, CodeMetrics metrics) {
        this.desk = desk;
        this.metrics = metrics;
    }

    void follow(Canvas canvas) {
        Page page = desk.page();
        if (canvas.wheel() != 0) {
            metrics.scroll(-canvas.wheel() * LINES_OF_A_NOTCH, page.text());
        }
        if (canvas.wheelX() != 0) {
            metrics.scrollSideways(canvas.wheelX() * LINES_OF_A_NOTCH, page.text());
        }
        int place = metrics.place(page.text(), canvas.mouseX(), canvas.mouseY());
        Sheet sheet = page.sheet();
        if (canvas.doubleClicked()) {
            isSelecting = false;
            desk.select(sheet.withWordSelected(place).selection());
        } else if (canvas.pressed(Button.LEFT)) {
            boolean isLine = canvas.mouseX() < metrics.gutter() - metrics.margin();
            isSelecting = !isLine;
            desk.completing.close();
            desk.select(
                    isLine
                            ? sheet.withLineSelected(place).selection()
                            : Selection.of(canvas.isShift() ? sheet.selection().anchor() : place, place));
        } else if (isSelecting && canvas.isHeld(Button.LEFT)) {
            desk.select(Selection.of(sheet.selection().anchor(), place));
            boolean isAbove = canvas.mouseY() < 0;
            if (isAbove || canvas.mouseY() > metrics.height()) {
                metrics.scroll(isAbove ? -1 : 1, page.text());
            }
        } else {
            isSelecting = false;
        }
    }

    /** Whether the mouse holds the end of what is selected. */
    boolean isSelecting() {
        return isSelecting;
    }

    /** The error or difference under the mouse, in a sentence or two; null if there is none. */
    @Nullable
    String said(Canvas canvas, Iterable<Mark> marks) {
        Page page = desk.page();
        int line = metrics.line(page.text(), canvas.mouseY());
        if (!canvas.isHovered() || line < 0) {
            return null;
        }
        for (Mark mark : marks) {
            if (page.text().line(mark.place()) == line) {
                return mark.hint().isEmpty() ? mark.message() : mark.message() + "\n" + mark.hint();
            }
        }
        for (Agreement.Differing one : desk.isMirror() ? List.<Agreement.Differing>of() : desk.agreement.differing()) {
            Mark mark = one.mark().in(page);
            if (mark.isThere(page) && page.text().line(mark.place()) == line && canvas.mouseX() < metrics.gutter()) {
                return mark.message();
            }
        }
        return null;
    }
}
