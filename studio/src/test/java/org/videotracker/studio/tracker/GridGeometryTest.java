package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where rows and columns stand, and how a long pattern scrolls: ST-02. */
class GridGeometryTest {
    private final GridGeometry geometry = new GridGeometry();

    private void place(float width, float height, int rows, int columns, float scroll) {
        geometry.set(width, height, 1, rows, columns, scroll, 0);
    }

    @Test
    void whatIsUnderTheMouseIsWhatStandsThere() {
        place(400, 224, 64, 3, 10);
        for (int row = geometry.firstVisible(); row <= geometry.lastVisible(); row++) {
            assertThat(geometry.rowAt(geometry.y(row) + 1)).isEqualTo(row);
        }
        for (int column = -1; column < 3; column++) {
            assertThat(geometry.columnAt(geometry.x(column) + 1)).isEqualTo(column);
        }
        assertThat(geometry.rowAt(10)).isEqualTo(-1);
        assertThat(geometry.columnAt(399)).isEqualTo(-2);
    }

    @Test
    void onlyRowsThatAreSeenAreDrawn() {
        place(400, 224, 64, 3, 10);
        assertThat(geometry.firstVisible()).isEqualTo(10);
        assertThat(geometry.lastVisible()).isEqualTo(19);
    }

    @Test
    void theRowThatIsFollowedStandsBelowTheMiddle() {
        place(400, 224, 64, 3, 0);
        assertThat(geometry.following(40)).isEqualTo(34);
        assertThat(geometry.following(0)).isZero();
        assertThat(geometry.following(63)).isEqualTo(54);
    }

    @Test
    void aRowThatGetsTheFocusIsScrolledIntoSightAndNoFurther() {
        place(400, 224, 64, 3, 10);
        assertThat(geometry.scrolledTo(15)).isEqualTo(10);
        assertThat(geometry.scrolledTo(5)).isEqualTo(5);
        assertThat(geometry.scrolledTo(30)).isEqualTo(21);
    }

    @Test
    void scrollingEndsWithTheLastRow() {
        place(400, 224, 16, 3, 99);
        assertThat(geometry.scrollRows()).isEqualTo(6);
        place(400, 2000, 16, 3, 5);
        assertThat(geometry.scrollRows()).isZero();
    }

    @Test
    void aDroppedColumnGoesIntoTheNearestGap() {
        place(400, 224, 16, 3, 0);
        float width = geometry.columnWidth();
        assertThat(geometry.gapAt(geometry.x(1) + width * 0.4f)).isEqualTo(1);
        assertThat(geometry.gapAt(geometry.x(1) + width * 0.6f)).isEqualTo(2);
        assertThat(geometry.gapAt(5000)).isEqualTo(3);
    }
}
