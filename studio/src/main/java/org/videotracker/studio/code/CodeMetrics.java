package org.videotracker.studio.code;

import org.videotracker.studio.code.text.CodeText;
import org.videotracker.studio.code.text.Page;
import org.videotracker.studio.code.text.Sheet;
import org.videotracker.studio.ui.Ui;

/** Where lines and columns are on the canvas, and how far it is scrolled. Thread of the studio. */
final class CodeMetrics {
    private static final int LEAST_DIGITS = 3;

    private float lineHeight = 1;
    private float letterWidth = 1;
    private float gutter;
    private float margin;
    private float width;
    private float height;
    private float scrollX;
    private float scrollY;
    private long seenRevision = -1;
    private int seenCaret = -1;
    private Page seenPage = new Page(Sheet.EMPTY);

    /** Takes the sizes of this picture; scrolls so that a caret that has moved is seen, unless the mouse moves it. */
    void fit(Ui ui, Page page, float newWidth, float newHeight, boolean isByMouse) {
        lineHeight = Math.round(ui.lineHeight() * 1.4f);
        letterWidth = ui.monoWidth();
        margin = 8 * ui.scale();
        int digits =
                Math.max(LEAST_DIGITS, Integer.toString(page.text().lines()).length());
        gutter = Math.round((digits + 2) * letterWidth + 2 * margin);
        width = newWidth;
        height = newHeight;
        boolean hasMoved = seenPage != page
                || seenRevision != page.revision()
                || seenCaret != page.sheet().caret();
        seenPage = page;
        seenRevision = page.revision();
        seenCaret = page.sheet().caret();
        if (hasMoved && !isByMouse) {
            show(page.text(), seenCaret);
        }
        scrollTo(scrollX, scrollY, page.text());
    }

    private void show(CodeText text, int offset) {
        float top = text.line(offset) * lineHeight;
        float around = Math.min(2 * lineHeight, Math.max(0, height / 2 - lineHeight));
        float left = text.column(offset) * letterWidth;
        float room = width - gutter - 4 * letterWidth;
        scrollY = Math.max(Math.min(scrollY, top - around), top + lineHeight + around - height);
        scrollX = Math.max(Math.min(scrollX, left - 4 * letterWidth), left - room);
    }

    /** Scrolls by lines, down or up by negative ones. */
    void scroll(float lines, CodeText text) {
        scrollTo(scrollX, scrollY + lines * lineHeight, text);
    }

    /** Scrolls by columns. */
    void scrollSideways(float columns, CodeText text) {
        scrollTo(scrollX + columns * letterWidth, scrollY, text);
    }

    private void scrollTo(float x, float y, CodeText text) {
        scrollX = Math.max(0, x);
        scrollY = Math.clamp(y, 0, Math.max(0, (text.lines() + 1) * lineHeight - height));
    }

    float lineHeight() {
        return lineHeight;
    }

    float letterWidth() {
        return letterWidth;
    }

    /** Where the text begins. */
    float gutter() {
        return gutter;
    }

    float margin() {
        return margin;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    float x(int column) {
        return gutter + column * letterWidth - scrollX;
    }

    float y(int line) {
        return line * lineHeight - scrollY;
    }

    int firstLine() {
        return (int) (scrollY / lineHeight);
    }

    /** The last line of which something is seen. */
    int lastLine(CodeText text) {
        return Math.min(text.lines() - 1, (int) ((scrollY + height) / lineHeight));
    }

    /** How many whole lines are seen. */
    int linesSeen() {
        return (int) (height / lineHeight);
    }

    /** The share of the text above the seen part, and the share that is seen. */
    float[] share(CodeText text, float[] into) {
        float all = Math.max(height, (text.lines() + 1) * lineHeight);
        into[0] = scrollY / all;
        into[1] = Math.min(1, height / all);
        return into;
    }

    /** The place of the text that is shown at a point. */
    int place(CodeText text, float x, float y) {
        int line = Math.clamp((int) Math.floor((y + scrollY) / lineHeight), 0, text.lines() - 1);
        float column = Math.max(0, (x - gutter + scrollX) / letterWidth);
        return text.place(line, Math.round(column));
    }

    /** The line at a height; -1 below the last. */
    int line(CodeText text, float y) {
        int line = (int) Math.floor((y + scrollY) / lineHeight);
        return line < 0 || line >= text.lines() ? -1 : line;
    }
}
