package org.videotracker.studio.tracker;

import java.util.OptionalDouble;
import org.videotracker.model.command.ChainCommand.SetRepeats;
import org.videotracker.model.pattern.Chain;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.studio.cell.CellHand;
import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.cell.CellTarget;
import org.videotracker.studio.cell.ChoiceCell;
import org.videotracker.studio.cell.WholeCell;
import org.videotracker.studio.frame.Edits;

/** Begins to type into, or to drag, the cells of a tracker: those of its grid, its controls, and the repeats of its chain. UI thread. */
final class CellFocus {
    /** How often an entry of a chain is played. */
    static final CellKind REPEATS = new WholeCell(1, Chain.Entry.MAX_REPEATS, 1);

    private final Edits edits;
    private final CellHand hand;
    private final TrackerScene scene;

    CellFocus(Edits edits, CellHand hand, TrackerScene scene) {
        this.edits = edits;
        this.hand = hand;
        this.scene = scene;
    }

    /** Flips what is on or off, and begins to type into every other cell; nothing happens on the number of a step. */
    void enter(GridPlace place) {
        scene.column(place.column()).ifPresent(column -> {
            if (column.kind() instanceof ChoiceCell choice && choice.isToggle()) {
                CellTarget cell = cell(place, column);
                cell.put(cell.value().orElse(0) > 0 ? 0 : 1);
                cell.finished();
            } else {
                edit(place);
            }
        });
    }

    /** Begins to type into a cell of the grid; nothing happens on the number of a step. */
    void edit(GridPlace place) {
        scene.column(place.column()).ifPresent(column -> hand.edit(column.kind(), true, cell(place, column)));
    }

    /** The button was pressed on a cell of the grid. */
    void grab(GridPlace place, float x, float y, float scale) {
        scene.column(place.column()).ifPresent(column -> hand.grab(column.kind(), cell(place, column), x, y, scale));
    }

    private CellTarget cell(GridPlace place, GridColumn column) {
        StepPattern grid = scene.grid();
        String pattern = scene.pattern();
        int row = place.row();
        double value = grid == null || row >= grid.size() ? Double.NaN : column.value(grid.step(row));
        return new EditedCell(
                edits,
                "set " + column.parameter() + " of row " + (row + 1),
                present(value),
                number -> ColumnEdits.set(pattern, row, column, number),
                () -> ColumnEdits.reset(pattern, row, column));
    }

    private static OptionalDouble present(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Begins to type into a control of the pattern. */
    void edit(PatternControl control) {
        hand.edit(control.kind(), false, cell(control));
    }

    /** The button was pressed on a control of the pattern. */
    void grab(PatternControl control, float x, float y, float scale) {
        hand.grab(control.kind(), cell(control), x, y, scale);
    }

    private CellTarget cell(PatternControl control) {
        String pattern = scene.pattern();
        OptionalDouble value = control.value(scene);
        return new EditedCell(
                edits,
                "set " + control.title().toLowerCase(java.util.Locale.ROOT) + " of " + pattern,
                value,
                number -> control.set(pattern, number),
                () -> control.set(pattern, value.orElse(control.kind().initial())));
    }

    /** Begins to type the repeats of an entry of the chain; nothing happens where there is none. */
    void editRepeats(int entry) {
        if (entry >= 0 && entry < scene.shown().chain().size()) {
            hand.edit(REPEATS, false, repeats(entry));
        }
    }

    /** The button was pressed on the repeats of an entry. */
    void grabRepeats(int entry, float x, float y, float scale) {
        hand.grab(REPEATS, repeats(entry), x, y, scale);
    }

    private CellTarget repeats(int entry) {
        String chain = scene.shown().chainName();
        int repeats = scene.shown().chain().entries().get(entry).repeats();
        return new EditedCell(
                edits,
                "set repeats of entry " + (entry + 1),
                OptionalDouble.of(repeats),
                number -> new SetRepeats(chain, entry, (int) number),
                () -> new SetRepeats(chain, entry, 1));
    }
}
