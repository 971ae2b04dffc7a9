package org.videotracker.studio.cell;

import org.jspecify.annotations.Nullable;
import org.videotracker.studio.key.Action;

/** The one cell of a panel that is being typed into or dragged. UI thread. */
public final class CellHand {
    private final CellExpression expression;
    private @Nullable CellEdit edit;
    private @Nullable CellDrag drag;

    public CellHand(CellExpression expression) {
        this.expression = expression;
    }

    /** Begins to type into a cell; what was typed into another is committed. */
    public CellEdit edit(CellKind kind, boolean isClearable, CellTarget target) {
        leave();
        edit = new CellEdit(kind, isClearable, target, expression);
        return edit;
    }

    /** Whether a cell is being typed into. */
    public boolean isEditing() {
        return edit != null;
    }

    /** What is being typed; null if nothing is. */
    public @Nullable CellEdit edit() {
        return edit;
    }

    /** A character for the cell that is being typed into; returns whether there is one. */
    public boolean type(int codePoint) {
        if (edit == null) {
            return false;
        }
        edit.type(codePoint);
        return true;
    }

    /** A key of the context of cells; returns whether it was used. */
    public boolean act(Action action) {
        if (edit == null) {
            return false;
        }
        CellEdit present = edit;
        switch (action) {
            case CELL_ENTER -> present.enter();
            case CELL_KEEP -> present.finish();
            case CELL_CANCEL -> present.cancel();
            case CELL_BACKSPACE -> present.backspace();
            case CELL_DELETE -> present.delete();
            case CELL_MORE -> present.step(1, Fineness.NORMAL);
            case CELL_LESS -> present.step(-1, Fineness.NORMAL);
            case CELL_MORE_FINE -> present.step(1, Fineness.FINE);
            case CELL_LESS_FINE -> present.step(-1, Fineness.FINE);
            case CELL_MORE_COARSE -> present.step(1, Fineness.COARSE);
            case CELL_LESS_COARSE -> present.step(-1, Fineness.COARSE);
            default -> {
                return false;
            }
        }
        edit = present.isOver() ? null : present;
        return true;
    }

    /** The focus goes elsewhere: what is written is committed. */
    public void leave() {
        if (edit != null) {
            edit.leave();
            edit = null;
        }
    }

    /** The button was pressed on a cell, which may become a drag. @param scale pixels of the screen for one of the design */
    public void grab(CellKind kind, CellTarget target, float x, float y, float scale) {
        leave();
        drag = new CellDrag(kind, target, x, y, scale);
    }

    /** The mouse is elsewhere while the button is held. Returns whether a cell is being dragged. */
    public boolean drag(float x, float y, boolean isFine) {
        if (drag == null) {
            return false;
        }
        drag.move(x, y, isFine);
        return drag.hasBegun();
    }

    /** Whether a cell is held, dragged or not. */
    public boolean isHolding() {
        return drag != null;
    }

    /** The button was released. Returns whether there was a drag; else it was a click. */
    public boolean release() {
        boolean wasDrag = drag != null && drag.hasBegun();
        if (drag != null) {
            drag.release();
        }
        drag = null;
        return wasDrag;
    }
}
