package org.videotracker.studio.tracker;

import java.util.List;
import java.util.function.Supplier;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** The heads of the columns: their names, what a click and a drag do to them, and the menus of columns and rows. UI thread. */
final class GridHeader {
    private static final String SWAP = "swap column";
    private static final String COLUMNS = "columns";
    private static final String ROWS = "rows";
    private static final float DRAG_FROM = 4;
    private static final List<Action> ROW_ACTIONS = List.of(
            Action.COPY_STEPS,
            Action.CUT_STEPS,
            Action.PASTE_STEPS,
            Action.CLEAR,
            Action.DUPLICATE_STEPS,
            Action.INSERT_ROW,
            Action.DELETE_ROW,
            Action.TRANSPOSE_UP,
            Action.TRANSPOSE_DOWN,
            Action.OCTAVE_UP_ROWS,
            Action.OCTAVE_DOWN_ROWS,
            Action.ROTATE_DOWN,
            Action.ROTATE_UP,
            Action.INTERPOLATE,
            Action.RANDOMISE,
            Action.LEGATO,
            Action.DOUBLE_PATTERN,
            Action.PLAY_FROM_ROW);

    private final TrackerScene scene;
    private final TrackerView view;
    private final TrackerActs acts;
    private final GridGeometry geometry;
    private final Supplier<Keymap> keymap;
    private int pressed = -1;
    private float pressedX;
    private boolean isDragging;
    private int swapping;
    private boolean wantsSwap;
    private boolean wantsRows;

    GridHeader(TrackerScene scene, TrackerView view, TrackerActs acts, GridGeometry geometry, Supplier<Keymap> keymap) {
        this.scene = scene;
        this.view = view;
        this.acts = acts;
        this.geometry = geometry;
        this.keymap = keymap;
    }

    void draw(Ui ui, Canvas canvas) {
        Theme theme = ui.theme();
        float height = geometry.headerHeight();
        canvas.rect(0, 0, canvas.width(), height, theme.panel());
        canvas.rect(0, height - 1, canvas.width(), 1, theme.line());
        boolean isHere = canvas.isHovered() && canvas.mouseY() < height;
        int hovered = isHere ? geometry.columnAt(canvas.mouseX()) : -2;
        float textY = (height - ui.lineHeight()) / 2;
        try (Scope clip = canvas.clip(geometry.numberWidth(), 0, canvas.width(), height)) {
            for (int column = 0; column < scene.columns().size(); column++) {
                head(ui, canvas, column, column == hovered, textY);
            }
            drop(ui, canvas);
        }
        canvas.small(8 * ui.scale(), textY, theme.dim(), "ROW");
        mouse(ui, canvas, hovered);
        tip(ui, canvas, hovered);
    }

    private void head(Ui ui, Canvas canvas, int index, boolean isHovered, float textY) {
        Theme theme = ui.theme();
        GridColumn column = scene.columns().get(index);
        float x = geometry.x(index);
        float width = geometry.columnWidth();
        if (isHovered || index == pressed && isDragging) {
            canvas.rect(x, 0, width - 1, geometry.headerHeight() - 1, theme.hovered());
        }
        boolean isFocused = view.hasFocus && scene.place(view).column() == index;
        int colour = isFocused ? theme.text() : theme.dim();
        float inset = 4 * ui.scale();
        try (Scope clip = canvas.clip(x, 0, isHovered ? dice(ui, x) - x : width, geometry.headerHeight())) {
            canvas.text(
                    isHovered ? x + inset : x + width - inset - ui.textWidth(column.title()),
                    textY,
                    colour,
                    column.title());
        }
        if (isHovered && !isDragging) {
            canvas.text(dice(ui, x), textY, theme.text(), "R");
            if (column.parameter().equals("length")) {
                canvas.text(legato(ui, x), textY, theme.text(), "L");
            }
        }
        if (isFocused) {
            canvas.rect(x, geometry.headerHeight() - 2 * ui.scale(), width - 1, 2 * ui.scale(), theme.accent());
        }
    }

    private float dice(Ui ui, float x) {
        return x + geometry.columnWidth() - 16 * ui.scale();
    }

    private float legato(Ui ui, float x) {
        return dice(ui, x) - 16 * ui.scale();
    }

    /** Where a column that is dragged would come to stand. */
    private void drop(Ui ui, Canvas canvas) {
        if (isDragging) {
            float x = geometry.x(geometry.gapAt(canvas.mouseX()));
            canvas.rect(
                    x - ui.scale(),
                    0,
                    3 * ui.scale(),
                    geometry.headerHeight(),
                    ui.theme().accent());
        }
    }

    private void mouse(Ui ui, Canvas canvas, int hovered) {
        if (hovered >= 0 && canvas.pressed(Button.LEFT)) {
            pressed = hovered;
            pressedX = canvas.mouseX();
        }
        if (pressed >= 0 && canvas.isHeld(Button.LEFT)) {
            isDragging |= Math.abs(canvas.mouseX() - pressedX) > DRAG_FROM * ui.scale();
        }
        if (canvas.released(Button.LEFT) && pressed >= 0) {
            released(ui, canvas, hovered);
            pressed = -1;
            isDragging = false;
        }
        if (canvas.pressed(Button.RIGHT) && canvas.isHovered() && canvas.mouseY() < geometry.headerHeight()) {
            view.wantsColumnMenu = true;
        }
    }

    private void released(Ui ui, Canvas canvas, int hovered) {
        if (pressed >= scene.columns().size()) {
            return;
        }
        GridColumn column = scene.columns().get(pressed);
        GridPlace place = scene.place(view);
        if (isDragging) {
            int gap = geometry.gapAt(canvas.mouseX());
            int to = gap > pressed ? gap - 1 : gap;
            if (to != pressed) {
                acts.moveColumn(place, column, to);
            }
            return;
        }
        if (hovered != pressed) {
            return;
        }
        float x = geometry.x(pressed);
        if (canvas.mouseX() >= dice(ui, x) - 2 * ui.scale()) {
            acts.randomise(place, column);
        } else if (column.parameter().equals("length") && canvas.mouseX() >= legato(ui, x) - 2 * ui.scale()) {
            acts.act(Action.LEGATO);
        } else {
            swapping = pressed;
            wantsSwap = true;
        }
    }

    private void tip(Ui ui, Canvas canvas, int hovered) {
        if (hovered < 0 || hovered >= scene.columns().size() || isDragging) {
            return;
        }
        GridColumn column = scene.columns().get(hovered);
        float x = geometry.x(hovered);
        if (canvas.mouseX() >= dice(ui, x) - 2 * ui.scale()) {
            ui.tip("Randomise this column; with a selection only its rows. "
                    + keymap.get().shown(Action.RANDOMISE));
        } else if (column.parameter().equals("length") && canvas.mouseX() >= legato(ui, x) - 2 * ui.scale()) {
            ui.tip("Legato: each row that triggers lasts until the next. "
                    + keymap.get().shown(Action.LEGATO));
        } else {
            ui.tip(column.description()
                    + "\nClick: another parameter. Drag: another place. Right button: add and remove columns.");
        }
    }

    /** The menu of rows is wanted. */
    void openRows() {
        wantsRows = true;
    }

    /** Draws the menus that are open. */
    void menus(Ui ui) {
        StepPattern grid = scene.grid();
        if (wantsSwap) {
            ui.openPopup(SWAP);
        }
        if (view.wantsColumnMenu) {
            ui.openPopup(COLUMNS);
        }
        if (wantsRows) {
            ui.openPopup(ROWS);
        }
        wantsSwap = false;
        wantsRows = false;
        view.wantsColumnMenu = false;
        if (grid == null) {
            return;
        }
        try (Scope popup = ui.popup(SWAP)) {
            if (popup.isOpen() && swapping < scene.columns().size()) {
                swap(ui, grid, scene.columns().get(swapping));
            }
        }
        try (Scope popup = ui.popup(COLUMNS)) {
            if (popup.isOpen()) {
                columns(ui, grid);
            }
        }
        try (Scope popup = ui.popup(ROWS)) {
            if (popup.isOpen()) {
                rows(ui);
            }
        }
    }

    private void swap(Ui ui, StepPattern grid, GridColumn column) {
        ui.dim(column.title() + " becomes");
        ui.separator();
        List<ColumnOffer.Choice> choices = ColumnOffer.replacements(scene.session(), scene.pattern(), grid, column);
        if (choices.isEmpty()) {
            ui.dim("There is nothing that this pattern has not.");
        }
        for (ColumnOffer.Choice choice : choices) {
            if (ui.selectable(choice.parameter(), false)) {
                acts.apply(
                        ColumnEdits.swap(scene.pattern(), scene.place(view), column.parameter(), choice.parameter()));
            }
            ui.tip(choice.description());
        }
    }

    private void columns(Ui ui, StepPattern grid) {
        for (ColumnOffer offer : ColumnOffer.of(scene.session(), scene.pattern(), grid)) {
            ui.dim(offer.source());
            for (ColumnOffer.Choice choice : offer.choices()) {
                if (ui.menuItem(choice.parameter(), "", choice.isThere(), !isRequired(choice))) {
                    GridPlace place = scene.place(view);
                    acts.apply(
                            choice.isThere()
                                    ? ColumnEdits.remove(scene.pattern(), place, choice.parameter())
                                    : ColumnEdits.add(scene.pattern(), place, choice.parameter()));
                }
                ui.tip(choice.description());
            }
            ui.separator();
        }
        ui.dim("What a hidden column holds is kept, and silent.");
    }

    private boolean isRequired(ColumnOffer.Choice choice) {
        for (GridColumn column : scene.columns()) {
            if (column.isRequired() && column.parameter().equals(choice.parameter())) {
                return true;
            }
        }
        return false;
    }

    private void rows(Ui ui) {
        for (Action action : ROW_ACTIONS) {
            if (ui.menuItem(action.title(), keymap.get().shown(action), false, true)) {
                acts.act(action);
            }
            ui.tip(action.description());
        }
    }
}
