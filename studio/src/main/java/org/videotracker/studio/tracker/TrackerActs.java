package org.videotracker.studio.tracker;

import java.util.List;
import java.util.function.LongSupplier;
import org.videotracker.engine.event.HandTrigger;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.command.TransportCommand.Seek;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.studio.cell.CellHand;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.tracker.TrackerView.Area;

/** What the keys of a tracker do while no cell is being typed into. UI thread. */
final class TrackerActs {
    private static final int PAGE = 16;
    private static final int OCTAVE = 12;

    private final TrackerScene scene;
    private final TrackerView view;
    private final Edits edits;
    private final TrackerClipboard clipboard;
    private final CellHand hand;
    private final CellFocus cells;
    private final ChainActs chain;
    private final LongSupplier seeds;

    /** @param seeds what chance begins with, a new number each time */
    TrackerActs(
            TrackerScene scene,
            TrackerView view,
            Edits edits,
            TrackerClipboard clipboard,
            CellHand hand,
            CellFocus cells,
            ChainActs chain,
            LongSupplier seeds) {
        this.scene = scene;
        this.view = view;
        this.edits = edits;
        this.clipboard = clipboard;
        this.hand = hand;
        this.cells = cells;
        this.chain = chain;
        this.seeds = seeds;
    }

    /** Returns whether the key was used. */
    boolean act(Action action) {
        if (chain.act(action) || setting(action)) {
            return true;
        }
        if (view.area != Area.GRID) {
            return false;
        }
        return scene.grid() != null && (navigate(action) || onRows(action) || onColumn(action));
    }

    private boolean setting(Action action) {
        switch (action) {
            case OCTAVE_UP -> view.octave = Math.min(view.octave + 1, TrackerView.HIGHEST_OCTAVE);
            case OCTAVE_DOWN -> view.octave = Math.max(view.octave - 1, TrackerView.LOWEST_OCTAVE);
            case ADVANCE_MORE -> view.advance = Math.min(view.advance + 1, TrackerView.MOST_ADVANCE);
            case ADVANCE_LESS -> view.advance = Math.max(view.advance - 1, 0);
            case PIANO -> view.isPiano = !view.isPiano;
            case FOLLOW -> view.follows = !view.follows;
            case COLUMN_MENU -> view.wantsColumnMenu = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean navigate(Action action) {
        GridPlace place = scene.place(view);
        int rows = scene.rows();
        int columns = scene.columns().size();
        switch (action) {
            case ROW_UP -> up(place, rows);
            case ROW_DOWN -> walk(view.hasFocus ? place.down(1, false, rows) : place);
            case SELECT_UP -> view.go(place.down(-1, true, rows));
            case SELECT_DOWN -> view.go(place.down(1, true, rows));
            case PAGE_UP -> walk(place.down(-PAGE, false, rows));
            case PAGE_DOWN -> walk(place.down(PAGE, false, rows));
            case SELECT_PAGE_UP -> view.go(place.down(-PAGE, true, rows));
            case SELECT_PAGE_DOWN -> view.go(place.down(PAGE, true, rows));
            case FIRST_ROW -> walk(GridPlace.at(0, place.column()));
            case LAST_ROW -> walk(GridPlace.at(rows - 1, place.column()));
            case COLUMN_LEFT -> view.go(place.right(-1, columns));
            case COLUMN_RIGHT -> view.go(place.right(1, columns));
            case NEXT_CELL -> view.go(place.tab(false, rows, columns));
            case PREVIOUS_CELL -> view.go(place.tab(true, rows, columns));
            case SELECT_ROWS -> view.go(place.all(rows));
            case DESELECT -> {
                return deselect(place);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void up(GridPlace place, int rows) {
        if (place.row() == 0 && !place.hasSelection() && view.hasFocus) {
            view.area = Area.CONTROLS;
        } else {
            walk(place.down(-1, false, rows));
        }
    }

    private boolean deselect(GridPlace place) {
        boolean wasFocused = view.hasFocus;
        if (place.hasSelection()) {
            view.go(GridPlace.at(place.row(), place.column()));
        } else {
            view.hasFocus = false;
        }
        return wasFocused;
    }

    /** Goes to a row, and sounds it where the transport is stopped. */
    void walk(GridPlace place) {
        int before = scene.place(view).row();
        boolean isNew = place.row() != before || !view.hasFocus;
        view.go(place);
        if (isNew) {
            audition(place.row());
        }
    }

    /** Sounds a row where the transport is stopped. */
    void audition(int row) {
        StepPattern grid = scene.grid();
        if (grid != null && row < grid.size() && !scene.isRolling()) {
            trigger(Audition.of(scene.session(), scene.sequencer, grid, row));
        }
    }

    private void trigger(List<HandTrigger> triggers) {
        if (!triggers.isEmpty()) {
            edits.trigger(triggers.toArray(HandTrigger[]::new));
        }
    }

    private boolean isOnRows(GridPlace place) {
        return place.hasSelection() || place.column() == GridPlace.NUMBER;
    }

    private boolean onRows(Action action) {
        GridPlace place = scene.place(view);
        var session = scene.session();
        String pattern = scene.pattern();
        switch (action) {
            case COPY_STEPS, CUT_STEPS, CLEAR -> take(action, place);
            case PASTE_STEPS -> paste(place);
            case DUPLICATE_STEPS -> apply(RowEdits.duplicate(session, pattern, place));
            case INSERT_ROW -> apply(RowEdits.insert(session, pattern, place));
            case DELETE_ROW -> apply(RowEdits.remove(session, pattern, place));
            case TRANSPOSE_UP -> apply(RowEdits.transpose(session, pattern, place, 1));
            case TRANSPOSE_DOWN -> apply(RowEdits.transpose(session, pattern, place, -1));
            case OCTAVE_UP_ROWS -> apply(RowEdits.transpose(session, pattern, place, OCTAVE));
            case OCTAVE_DOWN_ROWS -> apply(RowEdits.transpose(session, pattern, place, -OCTAVE));
            case ROTATE_DOWN -> apply(RowEdits.rotate(session, pattern, place, 1));
            case ROTATE_UP -> apply(RowEdits.rotate(session, pattern, place, -1));
            case DOUBLE_PATTERN -> apply(RowEdits.doubled(session, pattern, place));
            case LEGATO -> apply(ColumnEdits.legato(session, pattern, place));
            case PLAY_FROM_ROW -> playFrom(place.row());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void take(Action action, GridPlace place) {
        var session = scene.session();
        String pattern = scene.pattern();
        if (isOnRows(place)) {
            if (action != Action.CLEAR) {
                clipboard.take(RowEdits.copied(session, pattern, place));
            }
            if (action == Action.CUT_STEPS) {
                apply(RowEdits.cut(session, pattern, place));
            } else if (action == Action.CLEAR) {
                apply(RowEdits.clear(session, pattern, place));
            }
            return;
        }
        scene.column(place.column()).ifPresent(column -> {
            StepPattern grid = scene.grid();
            if (action != Action.CLEAR && grid != null) {
                double value = column.value(grid.step(place.row()));
                clipboard.take(Double.isNaN(value) ? "" : column.kind().show(value));
            }
            if (action != Action.COPY_STEPS) {
                apply(ColumnEdits.clear(pattern, place, column));
            }
        });
    }

    private void paste(GridPlace place) {
        if (isOnRows(place)) {
            apply(RowEdits.paste(scene.session(), scene.pattern(), place, clipboard.steps()));
        } else if (!clipboard.text().isEmpty()) {
            cells.edit(place);
            pasteText();
        }
    }

    /** Pastes what was copied from a cell into the one that is being typed into. */
    void pasteText() {
        var edit = hand.edit();
        if (edit != null) {
            edit.paste(clipboard.text());
        }
    }

    private boolean onColumn(Action action) {
        GridPlace place = scene.place(view);
        var column = scene.column(place.column());
        if (action == Action.EDIT_CELL && column.isEmpty()) {
            audition(place.row());
            return true;
        }
        if (column.isEmpty()) {
            return false;
        }
        String pattern = scene.pattern();
        int last = scene.columns().size() - 1;
        switch (action) {
            case EDIT_CELL -> cells.enter(place);
            case INTERPOLATE -> apply(ColumnEdits.interpolate(scene.session(), pattern, place, column.get()));
            case RANDOMISE -> randomise(place, column.get());
            case MOVE_LEFT -> moveColumn(place, column.get(), Math.max(0, place.column() - 1));
            case MOVE_RIGHT -> moveColumn(place, column.get(), Math.min(last, place.column() + 1));
            default -> {
                return false;
            }
        }
        return true;
    }

    void randomise(GridPlace place, GridColumn column) {
        apply(ColumnEdits.randomise(scene.session(), scene.pattern(), place, column, seeds.getAsLong()));
    }

    /** @param to where it stands afterwards */
    void moveColumn(GridPlace place, GridColumn column, int to) {
        apply(ColumnEdits.move(scene.pattern(), place, column.parameter(), to));
    }

    private void playFrom(int row) {
        StepPattern grid = scene.grid();
        if (grid != null) {
            int order = grid.readsBackwards() ? grid.size() - 1 - row : row;
            edits.submit("play from row " + (row + 1), new Seek(order / Math.abs(grid.stepsPerBeat())), new Play());
        }
    }

    /** Enters a note where the focus is, sounds it, and goes on. */
    void enterNote(int note) {
        GridPlace place = scene.place(view);
        StepPattern grid = scene.grid();
        if (grid != null) {
            apply(ColumnEdits.enterNote(scene.session(), scene.pattern(), place, note, view.advance));
            trigger(Audition.ofNote(scene.session(), scene.sequencer, grid, place.row(), note));
        }
    }

    void apply(GridEdit edit) {
        if (!edit.isNothing()) {
            edits.submit(edit.label(), edit.commands());
            view.go(edit.place());
        }
    }
}
