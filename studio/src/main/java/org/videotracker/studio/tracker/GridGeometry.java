package org.videotracker.studio.tracker;

/**
 * Where the rows and columns of a grid stand, in pixels from the upper left corner of its area. The header stays at the top and the
 * numbers of the steps at the left, whatever is scrolled.
 */
final class GridGeometry {
    private static final float ROW = 20;
    private static final float HEADER = 24;
    private static final float NUMBER = 40;
    private static final float NARROWEST = 58;
    private static final float WIDEST = 132;
    private static final float BAR = 8;
    /** Where in the height the row comes to stand that the grid scrolls to while it follows. */
    private static final float FOLLOWED = 0.6f;

    private float width;
    private float height;
    private float scale = 1;
    private int rows = 1;
    private int columns = 1;
    private float scrollRows;
    private float scrollX;

    /** Sets all of it. @param scrollRows how many rows are above the area @param scrollX how many pixels are left of it */
    void set(
            float newWidth, float newHeight, float newScale, int rowCount, int columnCount, float newRows, float newX) {
        width = newWidth;
        height = newHeight;
        scale = newScale;
        rows = rowCount;
        columns = columnCount;
        scrollRows = Math.clamp(newRows, 0, mostRows());
        scrollX = Math.clamp(newX, 0, mostX());
    }

    float scrollRows() {
        return scrollRows;
    }

    float scrollX() {
        return scrollX;
    }

    float rowHeight() {
        return Math.round(ROW * scale);
    }

    float headerHeight() {
        return Math.round(HEADER * scale);
    }

    float numberWidth() {
        return Math.round(NUMBER * scale);
    }

    float barWidth() {
        return Math.round(BAR * scale);
    }

    /** An equal share of what there is, within limits: where it is too little the grid scrolls. */
    float columnWidth() {
        float share = (width - numberWidth() - barWidth()) / Math.max(1, columns);
        return (float) Math.floor(Math.clamp(share, NARROWEST * scale, WIDEST * scale));
    }

    /** Where the last column ends. */
    float right() {
        return Math.min(width - barWidth(), numberWidth() + columns * columnWidth() - scrollX);
    }

    float x(int column) {
        return column < 0 ? 0 : numberWidth() + column * columnWidth() - scrollX;
    }

    float y(int row) {
        return headerHeight() + (row - scrollRows) * rowHeight();
    }

    /** How many rows are seen, with parts of one. */
    float visibleRows() {
        return Math.max(0, (height - headerHeight()) / rowHeight());
    }

    int firstVisible() {
        return (int) scrollRows;
    }

    int lastVisible() {
        return Math.min(rows - 1, (int) Math.ceil(scrollRows + visibleRows()) - 1);
    }

    float mostRows() {
        return Math.max(0, rows - visibleRows());
    }

    /** How far it can be scrolled to the right, in pixels. */
    float mostX() {
        return Math.max(0, numberWidth() + columns * columnWidth() + barWidth() - width);
    }

    /** The row at a height, though it may lie outside of what is seen; -1 in the header, and below the last row. */
    int rowAt(float y) {
        if (y < headerHeight()) {
            return -1;
        }
        int row = (int) Math.floor((y - headerHeight()) / rowHeight() + scrollRows);
        return row < rows ? row : -1;
    }

    /** The column at a place, {@link GridPlace#NUMBER} for the numbers of the steps, -2 beside the columns. */
    int columnAt(float x) {
        if (x < 0 || x >= right()) {
            return -2;
        }
        return x < numberWidth() ? GridPlace.NUMBER : (int) ((x - numberWidth() + scrollX) / columnWidth());
    }

    /** Before which column something is dropped at a place, 0 up to the number of columns. */
    int gapAt(float x) {
        return Math.clamp(Math.round((x - numberWidth() + scrollX) / columnWidth()), 0, columns);
    }

    /** The scrolling with which a row is just seen. */
    float scrolledTo(int row) {
        float least = row + 1 - (float) Math.floor(visibleRows());
        return Math.clamp(Math.clamp(scrollRows, Math.min(least, row), row), 0, mostRows());
    }

    /** The scrolling with which a row that is followed stands a little below the middle. */
    float following(int row) {
        return Math.clamp((float) Math.floor(row - FOLLOWED * visibleRows()), 0, mostRows());
    }

    /** The scrolling to the right with which a column is seen. */
    float scrolledToColumn(int column) {
        if (column < 0) {
            return scrollX;
        }
        float left = column * columnWidth();
        float least = left + columnWidth() - (width - numberWidth() - barWidth());
        return Math.clamp(Math.clamp(scrollX, Math.min(least, left), left), 0, mostX());
    }
}
