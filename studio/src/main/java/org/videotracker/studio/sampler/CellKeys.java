package org.videotracker.studio.sampler;

import org.jspecify.annotations.Nullable;
import org.videotracker.studio.cell.CellEdit;
import org.videotracker.studio.cell.CellExpression;
import org.videotracker.studio.cell.Fineness;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;

/** The keyboard among cells that stand in rows: which has the focus, and what is typed into it. UI thread. */
final class CellKeys {
    /** No cell has the focus. */
    static final int NOWHERE = -1;

    private final CellExpression expression = new CellExpression(Math::random);
    private final int perRow;
    private ValueCell[] cells;
    private int focus = NOWHERE;
    private @Nullable CellEdit edit;

    CellKeys(ValueCell[] cells, int perRow) {
        this.cells = cells;
        this.perRow = perRow;
    }

    /** Shows other cells from now on; the focus stays as far as it can. */
    void cells(ValueCell[] newCells) {
        if (newCells != cells) {
            leave();
            cells = newCells;
            focus = Math.min(focus, newCells.length - 1);
        }
    }

    int focus() {
        return focus;
    }

    void focus(int cell) {
        if (cell != focus) {
            leave();
            focus = cell;
        }
    }

    /** What is being typed; null if nothing is. */
    @Nullable
    CellEdit edit() {
        CellEdit present = edit;
        return present == null || present.isOver() ? null : present;
    }

    /** Begins to type into the cell with the focus. */
    void beginEdit() {
        if (focus >= 0 && cells[focus].isSet()) {
            edit = new CellEdit(cells[focus].kind(), true, cells[focus], expression);
        }
    }

    /** What has been typed counts. */
    void leave() {
        CellEdit present = edit();
        if (present != null) {
            present.leave();
        }
        edit = null;
    }

    /** A character. Returns whether it was used. */
    boolean type(int codePoint) {
        if (focus < 0) {
            return false;
        }
        CellEdit present = edit();
        if (present == null) {
            if (!cells[focus].isSet() || !cells[focus].kind().begins(codePoint)) {
                return false;
            }
            beginEdit();
            present = edit();
        }
        if (present != null) {
            present.type(codePoint);
        }
        return true;
    }

    /** A key. Returns whether it was used. */
    boolean press(InputEvent.KeyDown down) {
        if (focus < 0) {
            return false;
        }
        Chord chord = Chord.pressed(down.key(), down.modifiers());
        CellEdit present = edit();
        return present == null ? walk(chord) : edit(present, chord);
    }

    private boolean edit(CellEdit present, Chord chord) {
        Fineness fineness = Fineness.of(isShift(chord), isControl(chord));
        switch (chord.key()) {
            case ENTER, KEYPAD_ENTER -> enter(present, chord);
            case ESCAPE -> present.cancel();
            case BACKSPACE -> present.backspace();
            case DELETE -> present.delete();
            case UP, RIGHT -> present.step(1, fineness);
            case DOWN, LEFT -> present.step(-1, fineness);
            case TAB -> {
                present.leave();
                focus = Math.floorMod(focus + (isShift(chord) ? -1 : 1), cells.length);
            }
            default -> {
                return false; // a character follows it
            }
        }
        return true;
    }

    private static boolean isShift(Chord chord) {
        return (chord.modifiers() & Chord.SHIFT) != 0;
    }

    private static boolean isControl(Chord chord) {
        return (chord.modifiers() & Chord.CONTROL) != 0;
    }

    private static void enter(CellEdit present, Chord chord) {
        if (isShift(chord) || isControl(chord)) {
            present.finish();
        } else {
            present.enter();
        }
    }

    private boolean walk(Chord chord) {
        if (!chord.isPlain() || isShift(chord)) {
            return false;
        }
        return switch (chord.key()) {
            case ENTER, KEYPAD_ENTER -> {
                beginEdit();
                yield true;
            }
            case DELETE, BACKSPACE -> {
                cells[focus].reset();
                yield true;
            }
            case LEFT -> go(focus % perRow == 0 ? focus : focus - 1);
            case RIGHT -> go(focus % perRow == perRow - 1 ? focus : Math.min(cells.length - 1, focus + 1));
            case UP -> go(focus - perRow < 0 ? focus : focus - perRow);
            case DOWN -> go(focus + perRow < cells.length ? focus + perRow : NOWHERE);
            case ESCAPE, TAB -> go(NOWHERE);
            default -> false;
        };
    }

    private boolean go(int cell) {
        focus = cell;
        return true;
    }
}
