package org.videotracker.studio.tracker;

import org.videotracker.studio.ui.Ui;

/** What is said of a cell of the grid when the mouse rests on it: what it is, its path, and the line of Lua that does the same. */
final class CellTip {

    private CellTip() {}

    static void draw(Ui ui, TrackerScene scene, GridColumn column, int row) {
        ui.text(column.title() + " of row " + (row + 1));
        ui.dim(column.description());
        ui.mono(path(scene.pattern(), column, row));
        ui.mono(lua(scene, column, row));
    }

    /** The path of a cell; its rows count from zero. */
    static String path(String pattern, GridColumn column, int row) {
        return "pattern:" + pattern + ".step[" + row + "]." + column.parameter();
    }

    /** What sets a cell to what it has; where it has nothing, to what it begins with. */
    static String lua(TrackerScene scene, GridColumn column, int row) {
        var grid = scene.grid();
        double value = grid == null ? Double.NaN : column.value(grid.step(row));
        return "set(\"" + path(scene.pattern(), column, row) + "\", "
                + LuaValue.of(column.kind(), Double.isNaN(value) ? column.kind().initial() : value) + ")";
    }
}
