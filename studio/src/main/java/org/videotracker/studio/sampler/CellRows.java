package org.videotracker.studio.sampler;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.cell.CellDrag;
import org.videotracker.studio.cell.CellEdit;
import org.videotracker.studio.cell.ChoiceCell;
import org.videotracker.studio.cell.Fineness;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.ParameterFacts;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** Values in rows of cells: the title above the value, and how far it lies in its range behind both. UI thread. */
final class CellRows {
    static final int PER_ROW = 6;

    private static final float HEIGHT = 40;
    private static final float GAP = 4;
    private static final String MENU = "value";

    private final CellKeys keys;
    private ValueCell[] cells;
    private @Nullable CellDrag drag;
    private int dragged;
    private int menuOf;

    CellRows(ValueCell[] cells) {
        this.cells = cells;
        this.keys = new CellKeys(cells, PER_ROW);
    }

    CellKeys keys() {
        return keys;
    }

    /** Whether the mouse or the keyboard is at work in a cell. */
    boolean isBusy() {
        return drag != null || keys.edit() != null;
    }

    void show(ValueCell[] newCells) {
        cells = newCells;
        keys.cells(newCells);
    }

    void draw(Ui ui, Moment now) {
        float scale = ui.scale();
        int rows = Math.ceilDiv(cells.length, PER_ROW);
        float gap = GAP * scale;
        Canvas canvas = ui.canvas("cells", ui.width(), rows * (HEIGHT + GAP) * scale - gap);
        float width = (canvas.width() - (PER_ROW - 1) * gap) / PER_ROW;
        int hovered = canvas.isHovered() ? at(canvas, width, gap, scale) : CellKeys.NOWHERE;
        for (int i = 0; i < cells.length; i++) {
            float x = i % PER_ROW * (width + gap);
            float y = i / PER_ROW * (HEIGHT + GAP) * scale;
            cell(ui, canvas, now, i, x, y, width, i == hovered);
        }
        tip(ui, now, hovered);
        mouse(canvas, hovered, scale);
        if (hovered >= 0 && canvas.pressed(Button.RIGHT)) {
            menuOf = hovered;
            ui.openPopup(MENU);
        }
        menu(ui, now);
    }

    private int at(Canvas canvas, float width, float gap, float scale) {
        int column = (int) (canvas.mouseX() / (width + gap));
        int row = (int) (canvas.mouseY() / ((HEIGHT + GAP) * scale));
        int cell = row * PER_ROW + column;
        return column < PER_ROW && cell >= 0 && cell < cells.length ? cell : CellKeys.NOWHERE;
    }

    private void cell(
            Ui ui, Canvas canvas, Moment now, int i, float x, float y, float width, boolean isHovered) {
        Theme theme = ui.theme();
        ValueCell cell = cells[i];
        float scale = ui.scale();
        float height = HEIGHT * scale;
        boolean hasFocus = i == keys.focus();
        CellEdit edit = hasFocus ? keys.edit() : null;
        canvas.rect(
                x,
                y,
                width,
                height,
                edit != null ? theme.background() : isHovered ? theme.hovered() : theme.raised(),
                3 * scale);
        try (Scope _ = canvas.clip(x, y, width, height)) {
            if (edit == null) {
                canvas.rect(x, y, (float) (width * cell.part()), height, theme.bar(), 3 * scale);
                modulated(canvas, now, cell, x, y, width, height, theme, scale);
            }
            canvas.small(x + 6 * scale, y + 4 * scale, theme.dim(), cell.title());
            String text = edit == null ? cell.shown() : edit.text();
            int colour = edit != null && !edit.problem().isEmpty() ? theme.error() : theme.text();
            canvas.mono(x + 6 * scale, y + 20 * scale, colour, text);
            if (edit != null && now.seconds() % 1 < 0.6) {
                float caret = x + 6 * scale + text.length() * ui.monoWidth() + scale;
                canvas.line(caret, y + 20 * scale, caret, y + 36 * scale, theme.accent(), scale);
            }
        }
        if (hasFocus) {
            canvas.outline(x, y, width, height, edit != null ? theme.warning() : theme.accent(), 2 * scale);
        }
    }

    /** Where mappings have moved the value to at present. */
    private static void modulated(
            Canvas canvas,
            Moment now,
            ValueCell cell,
            float x,
            float y,
            float width,
            float height,
            Theme theme,
            float scale) {
        OptionalDouble moved = now.telemetry().modulated(cell.address());
        if (moved.isPresent()) {
            float at = x + (float) (width * cell.kind().part(moved.getAsDouble()));
            canvas.line(at, y, at, y + height, theme.value(), 2 * scale);
            canvas.triangle(
                    at - 4 * scale, y, at + 4 * scale, y, at, y + 5 * scale, theme.value());
        }
    }

    private void mouse(Canvas canvas, int hovered, float scale) {
        if (hovered >= 0 && canvas.doubleClicked()) {
            drag = null;
            cells[hovered].reset();
        } else if (hovered >= 0 && canvas.pressed(Button.LEFT)) {
            keys.leave();
            keys.focus(hovered);
            if (cells[hovered].isSet()) {
                dragged = hovered;
                drag = new CellDrag(
                        cells[hovered].kind(), cells[hovered], canvas.mouseX(), canvas.mouseY(), scale);
            }
        }
        CellDrag present = drag;
        if (present != null && canvas.isHeld(Button.LEFT)) {
            present.move(canvas.mouseX(), canvas.mouseY(), canvas.isShift());
        } else if (present != null) {
            if (!present.hasBegun() && cells[dragged].kind() instanceof ChoiceCell choice) {
                cells[dragged].put(choice.stepped(cells[dragged].value().orElse(0), 1, Fineness.NORMAL));
                cells[dragged].finished();
            }
            present.release();
            drag = null;
        }
    }

    private void tip(Ui ui, Moment now, int hovered) {
        if (hovered < 0) {
            return;
        }
        try (Scope tip = ui.tooltip()) {
            if (tip.isOpen()) {
                ValueCell cell = cells[hovered];
                ui.text(cell.title());
                CellEdit edit = hovered == keys.focus() ? keys.edit() : null;
                if (edit != null && !edit.problem().isEmpty()) {
                    ui.error(edit.problem());
                }
                ParameterFacts.of(now.session(), cell.address()).ifPresent(facts -> {
                    ui.text(facts.description());
                    ui.dim(facts.range() + "; default " + facts.initial());
                    for (String mover : facts.movers()) {
                        ui.text(ui.theme().value(), "moved by " + mover);
                    }
                    ui.mono(facts.luaLine());
                });
            }
        }
    }

    private void menu(Ui ui, Moment now) {
        try (Scope menu = ui.popup(MENU)) {
            if (menu.isOpen()) {
                ValueCell cell = cells[Math.min(menuOf, cells.length - 1)];
                ui.dim(cell.title());
                if (ui.menuItem("Reset", "", false, cell.isSet())) {
                    cell.reset();
                }
                if (ui.menuItem("Type a value", "", false, cell.isSet())) {
                    keys.focus(menuOf);
                    keys.beginEdit();
                }
                ParameterFacts.of(now.session(), cell.address()).ifPresent(facts -> {
                    if (ui.menuItem("Copy path", "", false, true)) {
                        ui.copy(facts.path());
                    }
                    if (ui.menuItem("Copy the Lua line", "", false, true)) {
                        ui.copy(facts.luaLine());
                    }
                });
            }
        }
    }
}
