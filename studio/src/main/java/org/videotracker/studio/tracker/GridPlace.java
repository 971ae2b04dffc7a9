package org.videotracker.studio.tracker;

/**
 * Where the player stands in a grid, and which rows are selected. Rows and columns count from zero.
 *
 * @param row the row that has the focus
 * @param column the column that has it, or {@link #NUMBER}
 * @param anchor the row at which the selection began, which reaches to {@code row}; {@link #NONE} without one
 */
record GridPlace(int row, int column, int anchor) {
    /** The column of the numbers of the steps. */
    static final int NUMBER = -1;

    static final int NONE = -1;

    static final GridPlace FIRST = at(0, NUMBER);

    static GridPlace at(int row, int column) {
        return new GridPlace(row, column, NONE);
    }

    boolean hasSelection() {
        return anchor != NONE;
    }

    /** The first row that is selected; without a selection the one with the focus. */
    int from() {
        return hasSelection() ? Math.min(anchor, row) : row;
    }

    /** The last row that is selected; without a selection the one with the focus. */
    int to() {
        return hasSelection() ? Math.max(anchor, row) : row;
    }

    int count() {
        return to() - from() + 1;
    }

    /** Some rows further down, as far as there are rows. @param isExtending whether the selection reaches there */
    GridPlace down(int rows, boolean isExtending, int rowCount) {
        return to(row + rows, column, isExtending, rowCount);
    }

    /** At another row and column. @param isExtending whether the selection reaches there from where it began */
    GridPlace to(int newRow, int newColumn, boolean isExtending, int rowCount) {
        int start = hasSelection() ? anchor : row;
        return new GridPlace(Math.clamp(newRow, 0, rowCount - 1), newColumn, isExtending ? start : NONE);
    }

    /** Some columns to the right, as far as there are columns. */
    GridPlace right(int columns, int columnCount) {
        return at(row, Math.clamp((long) column + columns, NUMBER, columnCount - 1));
    }

    /** The next column, or the one before, from the last of a row to the number of the next. */
    GridPlace tab(boolean isBackwards, int rowCount, int columnCount) {
        int width = columnCount + 1;
        int next = Math.floorMod(row * width + column + 1 + (isBackwards ? -1 : 1), rowCount * width);
        return at(next / width, next % width - 1);
    }

    /** Every row. */
    GridPlace all(int rowCount) {
        return new GridPlace(rowCount - 1, column, 0);
    }

    /** Some rows further down, and from the last to the first. */
    GridPlace advanced(int rows, int rowCount) {
        return at(Math.floorMod(row + rows, rowCount), column);
    }

    /** In a grid that may have become smaller. */
    GridPlace within(int rowCount, int columnCount) {
        return row < rowCount && column < columnCount && anchor < rowCount
                ? this
                : new GridPlace(
                        Math.min(row, rowCount - 1), Math.min(column, columnCount - 1), Math.min(anchor, rowCount - 1));
    }
}
