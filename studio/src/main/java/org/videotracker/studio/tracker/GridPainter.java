package org.videotracker.studio.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.Column.Category;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.studio.cell.CellEdit;
import org.videotracker.studio.cell.CellHand;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** Draws the rows of a grid: only those that are seen, without making anything that could be kept. UI thread. */
final class GridPainter {
    private static final double DIM = 0.55;
    private static final double UNSET = 0.75;
    private static final double SOUNDING = 0.38;
    private static final double CURRENT = 0.16;
    private static final double BEAT = 0.55;
    private static final double FILLED = 0.30;

    private final GridGeometry geometry;
    private final GridTexts texts = new GridTexts();

    GridPainter(GridGeometry geometry) {
        this.geometry = geometry;
    }

    void draw(Ui ui, Canvas canvas, TrackerScene scene, TrackerView view, CellHand hand, boolean hasKeyboard) {
        StepPattern grid = scene.grid();
        if (grid == null) {
            return;
        }
        texts.show(grid, scene.columns());
        float top = geometry.headerHeight();
        try (Scope scope = canvas.clip(0, top, canvas.width(), canvas.height() - top)) {
            for (int row = geometry.firstVisible(); row <= geometry.lastVisible(); row++) {
                row(ui, canvas, scene, grid, row);
            }
            if (view.hasFocus) {
                focus(ui, canvas, scene, view, hand, hasKeyboard && view.area == TrackerView.Area.GRID);
            }
        }
    }

    private void row(Ui ui, Canvas canvas, TrackerScene scene, StepPattern grid, int row) {
        Theme theme = ui.theme();
        float y = geometry.y(row);
        float height = geometry.rowHeight();
        float right = geometry.right();
        Step step = grid.step(row);
        canvas.rect(0, y, right, height - 1, ground(theme, grid, step, row));
        if (row == scene.soundingRow() && scene.isPlaying()) {
            sounding(canvas, scene, grid, row, theme);
        } else if (row == scene.currentRow()) {
            canvas.rect(0, y, right, height - 1, Theme.withAlpha(theme.playing(), CURRENT));
        }
        float textY = y + (height - 1 - ui.lineHeight()) / 2;
        cells(ui, canvas, scene.columns(), grid, row, textY);
        number(ui, canvas, scene, row, textY);
    }

    private static int ground(Theme theme, StepPattern grid, Step step, int row) {
        boolean isBeat = row % beatRows(grid) == 0;
        if (isBeat) {
            return Theme.withAlpha(theme.raised(), step.isRest() ? BEAT : 1);
        }
        return step.isRest() && step.locks().isEmpty()
                ? Theme.withAlpha(theme.panel(), DIM)
                : Theme.withAlpha(theme.raised(), FILLED);
    }

    private static int beatRows(StepPattern grid) {
        return Math.max(1, (int) Math.rint(Math.abs(grid.stepsPerBeat())));
    }

    /** The note that sounds, and below it how much of its gate is left. */
    private void sounding(Canvas canvas, TrackerScene scene, StepPattern grid, int row, Theme theme) {
        float y = geometry.y(row);
        float height = geometry.rowHeight();
        float right = geometry.right();
        double progress = Gate.progress(grid, row, scene.position());
        canvas.rect(0, y, right, height - 1, Theme.withAlpha(theme.playing(), progress < 1 ? SOUNDING : CURRENT));
        float bar = Math.max(2, Math.round(height / 8));
        canvas.rect(0, y + height - 1 - bar, (float) (right * (1 - progress)), bar, theme.playing());
    }

    private void cells(Ui ui, Canvas canvas, List<GridColumn> columns, StepPattern grid, int row, float textY) {
        Theme theme = ui.theme();
        Step step = grid.step(row);
        float width = geometry.columnWidth();
        float inset = 4 * ui.scale();
        for (int i = 0; i < columns.size(); i++) {
            float x = geometry.x(i);
            if (x + width < geometry.numberWidth() || x > canvas.width()) {
                continue;
            }
            GridColumn column = columns.get(i);
            String text = texts.text(grid, row, i);
            boolean isPlain = column.isPlain(step);
            if (!isPlain) {
                float bar = (width - 2) * (float) column.kind().part(column.value(step));
                canvas.rect(x + 1, geometry.y(row), bar, geometry.rowHeight() - 1, theme.bar());
            }
            float textX = x + width - inset - text.length() * ui.monoWidth();
            int colour = isPlain || step.isRest() && column.category() != Category.PARAMETER
                    ? faint(theme, text)
                    : theme.text();
            canvas.mono(Math.max(x + inset, textX), textY, colour, text);
            canvas.rect(x, geometry.y(row), 1, geometry.rowHeight() - 1, theme.background());
        }
    }

    private static int faint(Theme theme, String text) {
        return text == GridTexts.UNSET ? Theme.withAlpha(theme.dim(), UNSET) : theme.dim();
    }

    private void number(Ui ui, Canvas canvas, TrackerScene scene, int row, float textY) {
        Theme theme = ui.theme();
        boolean isPlaying = row == scene.currentRow();
        float width = geometry.numberWidth();
        canvas.rect(0, geometry.y(row), width - 1, geometry.rowHeight() - 1, theme.raised());
        if (isPlaying) {
            float size = geometry.rowHeight() / 4;
            float middle = geometry.y(row) + geometry.rowHeight() / 2;
            float left = 4 * ui.scale();
            canvas.triangle(left, middle - size, left, middle + size, left + size * 1.4f, middle, theme.playing());
        }
        String number = GridTexts.number(row);
        canvas.mono(
                width - 6 * ui.scale() - number.length() * ui.monoWidth(),
                textY,
                isPlaying ? theme.playing() : theme.dim(),
                number);
    }

    private void focus(Ui ui, Canvas canvas, TrackerScene scene, TrackerView view, CellHand hand, boolean isStrong) {
        Theme theme = ui.theme();
        GridPlace place = scene.place(view);
        float scale = ui.scale();
        float thickness = Math.max(1, Math.round((isStrong ? 2 : 1) * scale));
        int colour = isStrong ? theme.accent() : theme.dim();
        float height = geometry.rowHeight();
        if (place.hasSelection()) {
            float y = geometry.y(place.from());
            float selected = place.count() * height - 1;
            canvas.rect(0, y, geometry.right(), selected, theme.selected());
            canvas.outline(0, y, geometry.right(), selected, colour, thickness);
        }
        float x = geometry.x(place.column());
        float width = place.column() < 0 ? geometry.numberWidth() : geometry.columnWidth();
        float y = geometry.y(place.row());
        CellEdit edit = view.area == TrackerView.Area.GRID ? hand.edit() : null;
        if (edit != null) {
            typed(ui, canvas, edit, x, y, width, height - 1);
            problem(ui, canvas, edit, x, y + height);
        } else {
            canvas.outline(x, y, width, height - 1, colour, thickness);
        }
    }

    /** What is wrong with what is typed, below it. */
    private static void problem(Ui ui, Canvas canvas, CellEdit edit, float x, float y) {
        if (edit.problem().isEmpty()) {
            return;
        }
        float inset = 6 * ui.scale();
        float width = ui.textWidth(edit.problem()) + 2 * inset;
        float left = Math.clamp(x, 0, Math.max(0, canvas.width() - width));
        float height = ui.lineHeight() + inset;
        float top = y + height > canvas.height() ? y - height - 2 * inset : y;
        canvas.rect(left, top, width, height, ui.theme().raised());
        canvas.outline(left, top, width, height, ui.theme().error(), Math.max(1, ui.scale()));
        canvas.text(left + inset, top + inset / 2, ui.theme().error(), edit.problem());
    }

    /** A cell that is being typed into: the end of the text, a caret, and where the text goes wrong. */
    static void typed(Ui ui, Canvas canvas, @Nullable CellEdit edit, float x, float y, float width, float height) {
        if (edit == null) {
            return;
        }
        Theme theme = ui.theme();
        float scale = ui.scale();
        boolean isWrong = !edit.problem().isEmpty();
        int colour = isWrong ? theme.error() : theme.accent();
        canvas.rect(x, y, width, height, theme.background());
        try (Scope scope = canvas.clip(x, y, width, height)) {
            float inset = 4 * scale;
            float textWidth = edit.text().length() * ui.monoWidth();
            float textX = x + width - 2 * inset - textWidth;
            float textY = y + (height - ui.lineHeight()) / 2;
            canvas.mono(textX, textY, theme.text(), edit.text());
            canvas.rect(textX + textWidth + scale, textY, Math.max(1, scale), ui.lineHeight(), colour);
            if (isWrong) {
                float from = textX + edit.problemPosition() * ui.monoWidth();
                canvas.rect(
                        from,
                        y + height - 4 * scale,
                        Math.max(ui.monoWidth(), textX + textWidth - from),
                        2 * scale,
                        theme.error());
            }
        }
        canvas.outline(x, y, width, height, colour, Math.max(1, Math.round(2 * scale)));
    }
}
