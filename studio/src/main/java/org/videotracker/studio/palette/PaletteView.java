package org.videotracker.studio.palette;

import java.util.List;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.line.LineEditor;
import org.videotracker.studio.page.Caret;
import org.videotracker.studio.page.Cells;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** Draws the palette: what is typed, and below it what fits, with the letters that do. */
final class PaletteView {
    private static final float WIDTH = 680;
    private static final int MOST_ROWS = 12;
    private static final float KIND = 88;

    /** What the mouse did. */
    sealed interface Mouse permits Nothing, Left, Pointed, Pressed {}

    record Nothing() implements Mouse {}

    /** It was pressed elsewhere. */
    record Left() implements Mouse {}

    /** It was moved to an entry. */
    record Pointed(int entry) implements Mouse {}

    record Pressed(int entry) implements Mouse {}

    private static final Nothing NOTHING = new Nothing();

    private final FuzzyMatch match = new FuzzyMatch();
    private final Caret caret = new Caret();
    private String typed = "";
    private String[] terms = {};
    private int first;
    private float lastX;
    private float lastY;

    Mouse draw(Ui ui, Moment now, LineEditor editor, List<PaletteEntry> fitting, int chosen) {
        float unit = ui.scale();
        float pad = 12 * unit;
        float row = Math.round(ui.lineHeight() * 1.7f);
        int shown = Math.min(MOST_ROWS, Math.max(1, fitting.size()));
        float width = Math.min(WIDTH * unit, ui.screenWidth() - 32 * unit);
        float height = 2 * pad + row + shown * row + 8 * unit;
        ui.fixedAt((ui.screenWidth() - width) / 2, 56 * unit, width, height);
        ui.focusNext();
        try (Scope window = ui.plain("palette", true, true)) {
            if (!window.isOpen()) {
                return NOTHING;
            }
            Canvas ground = ui.backdrop();
            ground.rect(0, 0, ground.width(), ground.height(), ui.theme().panel());
            ground.outline(0, 0, ground.width(), ground.height(), ui.theme().line(), ui.scale());
            if (ui.isPressedElsewhere()) {
                return new Left();
            }
            Canvas canvas = ui.canvas("entries", ui.width(), ui.height());
            return draw(ui, canvas, now, editor, fitting, chosen, shown, row);
        }
    }

    private Mouse draw(
            Ui ui,
            Canvas canvas,
            Moment now,
            LineEditor editor,
            List<PaletteEntry> fitting,
            int chosen,
            int shown,
            float row) {
        Theme theme = ui.theme();
        float unit = ui.scale();
        line(ui, canvas, now, editor, row);
        canvas.line(0, row + 4 * unit, canvas.width(), row + 4 * unit, theme.line(), unit);
        float top = row + 8 * unit;
        if (fitting.isEmpty()) {
            canvas.text(
                    8 * unit, top + (row - ui.lineHeight()) / 2, theme.dim(), "Nothing fits. Fewer letters find more.");
        }
        first = Math.clamp(
                first, Math.max(0, chosen - shown + 1), Math.min(chosen, Math.max(0, fitting.size() - shown)));
        split(editor.line().text());
        for (int i = 0; i < Math.min(shown, fitting.size()); i++) {
            entry(ui, canvas, theme, fitting.get(first + i), top + i * row, row, first + i == chosen);
        }
        return mouse(canvas, fitting, top, row, chosen);
    }

    private void line(Ui ui, Canvas canvas, Moment now, LineEditor editor, float row) {
        Theme theme = ui.theme();
        float unit = ui.scale();
        float text = (row - ui.lineHeight()) / 2;
        canvas.text(8 * unit, text, theme.accent(), Icon.SEARCH.glyph());
        float left = 36 * unit;
        String line = editor.line().text();
        if (line.isEmpty()) {
            canvas.text(left, text, theme.dim(), "Actions, modules, patterns, parameters, connections");
        }
        canvas.mono(left, text, theme.text(), line);
        float x = left + Cells.width(line, 0, editor.line().cursor()) * ui.monoWidth();
        caret.draw(canvas, theme, now, editor.edition(), x, 4 * unit, row - 8 * unit, unit);
    }

    private void split(String line) {
        if (!line.equals(typed)) {
            typed = line;
            terms = line.strip().split("\\s+");
        }
    }

    private void entry(Ui ui, Canvas canvas, Theme theme, PaletteEntry entry, float y, float row, boolean isChosen) {
        float unit = ui.scale();
        float text = y + (row - ui.lineHeight()) / 2;
        if (isChosen) {
            canvas.rect(0, y, canvas.width(), row, theme.selected(), 4 * unit);
            canvas.rect(0, y, 3 * unit, row, theme.accent());
        }
        canvas.text(8 * unit, text, theme.dim(), entry.kind().shown());
        float left = 8 * unit + KIND * unit;
        title(ui, canvas, theme, entry.title(), left, text);
        float end = left + (entry.title().length() + 2) * ui.monoWidth();
        float room = canvas.width() - end - 8 * unit;
        if (!entry.detail().isEmpty() && room > 0) {
            float wanted = ui.textWidth(entry.detail());
            float x = wanted <= room ? canvas.width() - wanted - 8 * unit : end;
            try (Scope _ = canvas.clip(end, y, room, row)) {
                canvas.text(x, text, theme.dim(), entry.detail());
            }
        }
    }

    /** The letters that fit are brighter, and underlined. */
    private void title(Ui ui, Canvas canvas, Theme theme, String title, float x, float y) {
        float cell = ui.monoWidth();
        canvas.mono(x, y, theme.text(), title);
        if (typed.isBlank() || match.score(terms, title) == FuzzyMatch.NONE) {
            return;
        }
        float below = y + ui.lineHeight();
        for (int i = 0; i < title.length(); i++) {
            if (match.isFound(i)) {
                canvas.rect(x + i * cell, below, cell, 2 * ui.scale(), theme.accent());
            }
        }
    }

    private Mouse mouse(Canvas canvas, List<PaletteEntry> fitting, float top, float row, int chosen) {
        if (canvas.wheel() != 0 && !fitting.isEmpty()) {
            return new Pointed(Math.clamp(chosen - Math.round(canvas.wheel()), 0, fitting.size() - 1));
        }
        boolean hasMoved = canvas.mouseX() != lastX || canvas.mouseY() != lastY;
        lastX = canvas.mouseX();
        lastY = canvas.mouseY();
        int at = first + (int) Math.floor((canvas.mouseY() - top) / row);
        boolean isOnEntry = canvas.isHovered() && canvas.mouseY() >= top && at < fitting.size();
        if (isOnEntry && canvas.pressed(Button.LEFT)) {
            return new Pressed(at);
        }
        return isOnEntry && hasMoved && at != chosen ? new Pointed(at) : NOTHING;
    }
}
