package org.videotracker.studio.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;

/** The texts of the cells of a grid, each made once and kept until its row or its column changes. UI thread. */
final class GridTexts {
    /** What stands for a value that is not set. */
    static final String UNSET = "--";

    private static final String[] NUMBERS = numbers();

    private List<GridColumn> columns = List.of();
    private @Nullable Step[] steps = {};
    private String[][] texts = {};

    private static String[] numbers() {
        String[] numbers = new String[StepPattern.MAX_STEPS];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = row < 9 ? "0" + (row + 1) : Integer.toString(row + 1);
        }
        return numbers;
    }

    /** The number of a row, two digits from 01. */
    static String number(int row) {
        return NUMBERS[row];
    }

    /** To be called before the texts of a frame are asked for. */
    void show(StepPattern grid, List<GridColumn> newColumns) {
        if (newColumns != columns && !newColumns.equals(columns)) {
            steps = new Step[grid.size()];
            texts = new String[grid.size()][];
        }
        columns = newColumns;
        if (steps.length != grid.size()) {
            steps = new Step[grid.size()];
            texts = new String[grid.size()][];
        }
    }

    String text(StepPattern grid, int row, int column) {
        Step step = grid.step(row);
        if (steps[row] != step) {
            texts[row] = texts(step);
            steps[row] = step;
        }
        return texts[row][column];
    }

    private String[] texts(Step step) {
        String[] made = new String[columns.size()];
        for (int column = 0; column < made.length; column++) {
            GridColumn shown = columns.get(column);
            made[column] = shown.isShown(step) ? shown.kind().show(shown.value(step)) : UNSET;
        }
        return made;
    }
}
