package org.videotracker.studio.tracker;

import java.util.Optional;
import java.util.function.Supplier;
import org.videotracker.model.parameter.ParameterAddress.OfStep;
import org.videotracker.studio.cell.CellHand;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.tracker.TrackerView.Area;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Ui;

/** The grid of a pattern: its drawing, its scrolling, and the mouse on it. UI thread. */
final class StepGrid {
    private static final float ROWS_OF_WHEEL = 3;

    private final GridGeometry geometry = new GridGeometry();
    private final GridPainter painter = new GridPainter(geometry);
    private final TrackerScene scene;
    private final TrackerView view;
    private final TrackerActs acts;
    private final CellHand hand;
    private final CellFocus cells;
    private final GridHeader header;
    private final Values values;
    private int followedRow = -1;
    private int seenMoves;
    private boolean isScrolling;
    private boolean isSelecting;

    StepGrid(
            TrackerScene scene,
            TrackerView view,
            TrackerActs acts,
            CellHand hand,
            CellFocus cells,
            Values values,
            Supplier<Keymap> keymap) {
        this.values = values;
        this.scene = scene;
        this.view = view;
        this.acts = acts;
        this.hand = hand;
        this.cells = cells;
        this.header = new GridHeader(scene, view, acts, geometry, keymap);
    }

    /** Draws it in all the room that is left. */
    void draw(Ui ui, Moment now, boolean hasKeyboard) {
        Canvas canvas = ui.canvas("grid", Math.max(ui.width(), 40), Math.max(ui.height(), 40));
        place(canvas, ui.scale());
        scroll(canvas);
        place(canvas, ui.scale());
        painter.draw(ui, canvas, scene, view, hand, hasKeyboard);
        header.draw(ui, canvas);
        sideBar(ui, canvas);
        bar(ui, canvas);
        mouse(canvas, ui.scale());
        offer(ui, now, canvas);
        header.menus(ui);
    }

    private void place(Canvas canvas, float scale) {
        geometry.set(
                canvas.width(),
                canvas.height(),
                scale,
                Math.max(1, scene.rows()),
                scene.columns().size(),
                view.scrollRows,
                view.scrollX);
        view.scrollRows = geometry.scrollRows();
        view.scrollX = geometry.scrollX();
    }

    private void scroll(Canvas canvas) {
        boolean isSideways = canvas.isShift();
        view.scrollRows -= isSideways ? 0 : canvas.wheel() * ROWS_OF_WHEEL;
        view.scrollX -= (canvas.wheelX() + (isSideways ? canvas.wheel() : 0)) * geometry.columnWidth() / 2;
        int target = view.follows && !hand.isEditing() ? scene.currentRow() : -1;
        if (target >= 0 && target != followedRow) {
            view.scrollRows = geometry.following(target);
        } else if (view.moves != seenMoves) {
            GridPlace place = scene.place(view);
            view.scrollRows = geometry.scrolledTo(place.row());
            view.scrollX = geometry.scrolledToColumn(place.column());
        }
        followedRow = target;
        seenMoves = view.moves;
    }

    /** How much there is beside what is seen. */
    private void sideBar(Ui ui, Canvas canvas) {
        float most = geometry.mostX();
        if (most > 0) {
            float left = geometry.numberWidth();
            float room = canvas.width() - left - geometry.barWidth();
            float length = room * room / (room + most);
            float height = 3 * ui.scale();
            canvas.rect(
                    left + (room - length) * view.scrollX / most,
                    canvas.height() - height,
                    length,
                    height,
                    ui.theme().line());
        }
    }

    private void bar(Ui ui, Canvas canvas) {
        float most = geometry.mostRows();
        if (most <= 0) {
            return;
        }
        float top = geometry.headerHeight();
        float room = canvas.height() - top;
        float length = Math.max(16 * ui.scale(), room * geometry.visibleRows() / scene.rows());
        float y = top + (room - length) * view.scrollRows / most;
        float x = canvas.width() - geometry.barWidth() + 2;
        canvas.rect(x, y, geometry.barWidth() - 2, length, ui.theme().line(), 2 * ui.scale());
        if (canvas.pressed(Button.LEFT) && canvas.mouseX() >= x && canvas.mouseY() > top) {
            isScrolling = true;
        }
        if (isScrolling && canvas.isHeld(Button.LEFT) && room > length) {
            view.scrollRows += canvas.dragY() * most / (room - length);
        }
    }

    private void mouse(Canvas canvas, float scale) {
        float x = canvas.mouseX();
        float y = canvas.mouseY();
        int row = geometry.rowAt(y);
        int column = geometry.columnAt(x);
        if (canvas.pressed(Button.LEFT) && !isScrolling && y >= geometry.headerHeight()) {
            press(canvas, row, column, scale);
        }
        if (canvas.isHeld(Button.LEFT)) {
            held(canvas, x, y, row);
        }
        if (canvas.released(Button.LEFT)) {
            hand.release();
            isScrolling = false;
            isSelecting = false;
        }
        if (canvas.pressed(Button.RIGHT) && row >= 0 && column >= GridPlace.NUMBER) {
            pressRight(row, column);
        }
    }

    private void press(Canvas canvas, int row, int column, float scale) {
        hand.leave();
        if (row < 0 || column < GridPlace.NUMBER) {
            view.hasFocus = false;
            return;
        }
        if (canvas.doubleClicked() && column >= 0) {
            GridPlace place = GridPlace.at(row, column);
            scene.column(column).ifPresent(clicked -> acts.apply(ColumnEdits.clear(scene.pattern(), place, clicked)));
            return;
        }
        view.area = Area.GRID;
        if (canvas.isShift() && view.hasFocus) {
            view.go(scene.place(view).to(row, column, true, scene.rows()));
            isSelecting = true;
            return;
        }
        boolean isSameNumber = column == GridPlace.NUMBER && scene.place(view).row() == row;
        acts.walk(GridPlace.at(row, column));
        if (isSameNumber) {
            acts.audition(row);
        }
        isSelecting = column == GridPlace.NUMBER;
        if (!isSelecting) {
            cells.grab(GridPlace.at(row, column), canvas.mouseX(), canvas.mouseY(), scale);
        }
    }

    /** A cell gets the focus, unless it is selected; a number opens the menu of rows. */
    private void pressRight(int row, int column) {
        boolean isSelected = isSelected(row);
        if (!isSelected) {
            view.go(GridPlace.at(row, column));
        }
        if (column == GridPlace.NUMBER || isSelected) {
            header.openRows();
        }
    }

    private boolean isSelected(int row) {
        GridPlace place = scene.place(view);
        return place.hasSelection() && row >= place.from() && row <= place.to();
    }

    private void held(Canvas canvas, float x, float y, int row) {
        if (hand.isHolding()) {
            if (hand.drag(x, y, canvas.isShift())) {
                canvas.cursorSideways();
            }
        } else if (isSelecting && row >= 0 && row != scene.place(view).row()) {
            view.go(scene.place(view).to(row, view.place.column(), true, scene.rows()));
        }
    }

    private void offer(Ui ui, Moment now, Canvas canvas) {
        Optional<GridColumn> column = scene.column(geometry.columnAt(canvas.mouseX()));
        int row = geometry.rowAt(canvas.mouseY());
        if (column.isPresent() && row >= 0 && canvas.isHovered() && !hand.isHolding() && !isSelected(row)) {
            values.offerPart(
                    ui, now, new OfStep(scene.pattern(), row, column.get().parameter()));
        }
    }
}
