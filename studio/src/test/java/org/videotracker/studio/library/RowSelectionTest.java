package org.videotracker.studio.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowSelectionTest {
    private final RowSelection<String> selection = new RowSelection<>();

    private static RowSelection.Rows<String> rows(String... names) {
        List<String> all = List.of(names);
        return new RowSelection.Rows<>() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public String key(int row) {
                return all.get(row);
            }
        };
    }

    private final RowSelection.Rows<String> letters = rows("a", "b", "c", "d", "e");

    @Test
    void aClickSelectsOneAlone() {
        selection.click(letters, 1, false, false);
        selection.click(letters, 3, false, false);
        assertThat(selection.chosen()).containsExactly("d");
    }

    @Test
    void controlAddsAndTakesAway() {
        selection.click(letters, 1, false, false);
        selection.click(letters, 3, true, false);
        assertThat(selection.chosen()).containsExactly("b", "d");
        selection.click(letters, 1, true, false);
        assertThat(selection.chosen()).containsExactly("d");
    }

    @Test
    void shiftSelectsFromTheAnchorToHereInEitherDirection() {
        selection.click(letters, 2, false, false);
        selection.click(letters, 4, false, true);
        assertThat(selection.chosen()).containsExactlyInAnyOrder("c", "d", "e");
        selection.click(letters, 0, false, true);
        assertThat(selection.chosen()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void theAnchorIsTheLineAndNotItsPlace() {
        selection.click(letters, 1, false, false);
        selection.click(rows("x", "y", "a", "b", "c"), 4, false, true);
        assertThat(selection.chosen()).containsExactly("b", "c");
    }

    @Test
    void arrowsMoveByLinesAndShiftKeepsTheAnchor() {
        assertThat(selection.move(letters, 1, false)).isZero();
        assertThat(selection.move(letters, 1, false)).isEqualTo(1);
        assertThat(selection.move(letters, 2, true)).isEqualTo(3);
        assertThat(selection.chosen()).containsExactlyInAnyOrder("b", "c", "d");
        assertThat(selection.move(letters, 99, false)).isEqualTo(4);
        assertThat(selection.move(rows(), 1, false)).isEqualTo(-1);
    }

    @Test
    void aVanishedAnchorBeginsTheRangeAnew() {
        selection.click(letters, 1, false, false);
        selection.click(rows("p", "q", "r"), 2, false, true);
        assertThat(selection.chosen()).containsExactly("r");
    }
}
