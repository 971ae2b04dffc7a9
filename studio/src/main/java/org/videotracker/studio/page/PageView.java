package org.videotracker.studio.page;

import org.videotracker.script.conversation.Said;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/**
 * Draws a transcript on a part of a canvas, in the font of code, with a sign before each line that tells its kind; the mouse scrolls it
 * and selects. Thread of the studio.
 */
public final class PageView {
    /** Between the left edge and the texts: a sign and a blank. */
    public static final int GUTTER = 2;

    private static final int WHEEL_ROWS = 3;
    private static final float BAR = 4;

    private final Scroll scroll;
    private final boolean isOverPicture;
    private float inset;
    private boolean isSelecting;

    /** @param isOverPicture whether something else shows through, against which texts need a ground of their own */
    public PageView(Scroll scroll, boolean isOverPicture) {
        this.scroll = scroll;
        this.isOverPicture = isOverPicture;
    }

    /** The height of a row in pixels. */
    public static float rowHeight(Ui ui) {
        return Math.round(ui.lineHeight() * 1.3f);
    }

    /** How far texts stand from the edges, in pixels: over a picture their ground is wider than they are. */
    public static float inset(Ui ui, boolean isOverPicture) {
        return isOverPicture ? 8 * ui.scale() : 0;
    }

    /** Draws on a part of a canvas, from its upper edge to a height in pixels, and takes the mouse there. */
    public void draw(Ui ui, Canvas canvas, float height) {
        float row = rowHeight(ui);
        inset = inset(ui, isOverPicture);
        int columns = (int) ((canvas.width() - 2 * inset) / ui.monoWidth()) - GUTTER - 1;
        int rows = Math.max(1, (int) (height / row));
        scroll.layOut(columns, rows);
        int shown = Math.min(rows, scroll.rowCount());
        float top = height - shown * row; // what was said last stands right above what is typed
        mouse(ui, canvas, top, row, height);
        Theme theme = ui.theme();
        for (int i = 0; i < shown; i++) {
            row(ui, canvas, theme, scroll.top() + i, top + i * row, row);
        }
        bar(ui, canvas, rows, height);
        if (!scroll.follows()) {
            more(ui, canvas, height);
        }
    }

    private void mouse(Ui ui, Canvas canvas, float top, float row, float height) {
        int at = scroll.top() + (int) Math.floor((canvas.mouseY() - top) / row);
        int cell = Math.round((canvas.mouseX() - inset) / ui.monoWidth()) - GUTTER;
        boolean isHere = canvas.isHovered() && canvas.mouseY() >= 0 && canvas.mouseY() < height;
        if (isHere && canvas.wheel() != 0) {
            scroll.scroll(-Math.round(canvas.wheel() * WHEEL_ROWS));
        }
        if (isHere && canvas.doubleClicked()) {
            scroll.selectWord(at, cell);
        } else if (isHere && canvas.pressed(Button.LEFT)) {
            scroll.press(at, cell);
            isSelecting = true;
        }
        isSelecting &= canvas.isHeld(Button.LEFT);
        if (isSelecting) {
            boolean isAbove = canvas.mouseY() < 0;
            boolean isBelow = canvas.mouseY() > height;
            if (isAbove || isBelow) {
                scroll.scroll(isAbove ? -1 : 1);
            }
            if (canvas.dragX() != 0 || canvas.dragY() != 0 || isAbove || isBelow) {
                scroll.dragTo(at, cell);
            }
        }
    }

    private void row(Ui ui, Canvas canvas, Theme theme, int row, float y, float height) {
        float cell = ui.monoWidth();
        float left = inset + GUTTER * cell;
        if (isOverPicture) {
            canvas.rect(0, y, canvas.width(), height, Theme.withAlpha(theme.background(), 0.78));
        }
        int from = scroll.selectedFrom(row);
        int to = scroll.selectedTo(row);
        if (to > from) {
            canvas.rect(left + from * cell, y, (to - from) * cell, height, theme.selected());
        }
        Said.Kind kind = scroll.kind(row);
        int colour = colour(theme, kind);
        float text = y + (height - ui.lineHeight()) / 2;
        if (scroll.isFirst(row)) {
            canvas.mono(inset, text, kind == Said.Kind.ECHO ? theme.accent() : colour, sign(kind));
        }
        canvas.mono(left, text, colour, scroll.row(row));
    }

    private static int colour(Theme theme, Said.Kind kind) {
        return switch (kind) {
            case ECHO, RESULT -> theme.text();
            case SOURCE, HINT -> theme.dim();
            case ERROR, MARK -> theme.error();
            case NOTICE -> theme.warning();
        };
    }

    /** So that kinds can be told without colours. */
    private static String sign(Said.Kind kind) {
        return switch (kind) {
            case ECHO -> "›";
            case RESULT, SOURCE, MARK -> " ";
            case ERROR -> "✗";
            case HINT -> "→";
            case NOTICE -> "•";
        };
    }

    private void bar(Ui ui, Canvas canvas, int rows, float height) {
        if (scroll.rowCount() <= rows) {
            return;
        }
        float width = BAR * ui.scale();
        float share = (float) rows / scroll.rowCount();
        float length = Math.max(16 * ui.scale(), share * height);
        float place = (height - length) * scroll.top() / (scroll.rowCount() - rows);
        canvas.rect(canvas.width() - width, place, width, length, ui.theme().line(), width / 2);
    }

    /** A sign that there is more below, which a click shows. */
    private void more(Ui ui, Canvas canvas, float height) {
        float size = PageView.rowHeight(ui) + 8 * ui.scale();
        float x = canvas.width() - size - 12 * ui.scale();
        float y = height - size - 8 * ui.scale();
        canvas.rect(x, y, size, size, ui.theme().raised(), 4 * ui.scale());
        canvas.outline(x, y, size, size, ui.theme().line(), ui.scale());
        float cell = ui.monoWidth();
        canvas.mono(
                x + (size - cell) / 2,
                y + (size - ui.lineHeight()) / 2,
                ui.theme().text(),
                "↓");
        boolean isThere = canvas.mouseX() >= x
                && canvas.mouseX() < x + size
                && canvas.mouseY() >= y
                && canvas.mouseY() < y + size;
        if (isThere && canvas.pressed(Button.LEFT)) {
            scroll.selectNothing();
            scroll.toEnd();
        }
    }
}
