package org.videotracker.studio.tracker;

import org.videotracker.studio.cell.CellKind;
import org.videotracker.studio.cell.ChoiceCell;
import org.videotracker.studio.cell.Decimals;

/** The value of a cell as Lua writes it. */
final class LuaValue {
    private static final int PLACES = 6;

    private LuaValue() {}

    static String of(CellKind kind, double value) {
        return kind instanceof ChoiceCell ? "\"" + kind.show(value) + "\"" : Decimals.trimmed(value, PLACES);
    }
}
