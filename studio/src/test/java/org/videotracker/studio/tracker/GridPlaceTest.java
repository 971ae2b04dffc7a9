package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Walking through a grid, and selecting in it: ST-47. */
class GridPlaceTest {

    @Test
    void anArrowWithShiftSelectsExactlyOneMoreRow() {
        GridPlace place = GridPlace.at(3, 0).down(1, true, 16);
        assertThat(place.from()).isEqualTo(3);
        assertThat(place.to()).isEqualTo(4);
        assertThat(place.down(1, true, 16).count()).isEqualTo(3);
        assertThat(place.down(-1, true, 16).count()).isEqualTo(1);
        assertThat(place.down(-3, true, 16).from()).isEqualTo(1);
    }

    @Test
    void anArrowWithoutShiftDropsTheSelection() {
        assertThat(GridPlace.at(3, 0).down(1, true, 16).down(1, false, 16)).isEqualTo(GridPlace.at(5, 0));
    }

    @Test
    void aClickWithShiftSelectsFromTheLastPlainClickOn() {
        GridPlace clicked = GridPlace.at(6, 1).to(2, 0, true, 16);
        assertThat(clicked.from()).isEqualTo(2);
        assertThat(clicked.to()).isEqualTo(6);
        assertThat(clicked.to(9, 0, true, 16).from()).isEqualTo(6);
    }

    @Test
    void walkingStopsAtTheEdges() {
        assertThat(GridPlace.at(0, GridPlace.NUMBER).down(-1, false, 16).right(-1, 3))
                .isEqualTo(GridPlace.FIRST);
        assertThat(GridPlace.at(15, 2).down(16, false, 16).right(1, 3)).isEqualTo(GridPlace.at(15, 2));
    }

    @Test
    void tabGoesThroughAllCellsAndBack() {
        GridPlace place = GridPlace.FIRST;
        for (int press = 0; press < 4; press++) {
            place = place.tab(false, 16, 3);
        }
        assertThat(place).isEqualTo(GridPlace.at(1, GridPlace.NUMBER));
        assertThat(place.tab(true, 16, 3)).isEqualTo(GridPlace.at(0, 2));
        assertThat(GridPlace.FIRST.tab(true, 16, 3)).isEqualTo(GridPlace.at(15, 2));
    }

    @Test
    void advancingGoesRoundAtTheEnd() {
        assertThat(GridPlace.at(14, 1).advanced(4, 16)).isEqualTo(GridPlace.at(2, 1));
    }

    @Test
    void aPlaceStaysInAGridThatBecameSmaller() {
        GridPlace place = new GridPlace(15, 4, 8).within(6, 2);
        assertThat(place).isEqualTo(new GridPlace(5, 1, 5));
        assertThat(place.within(16, 5)).isSameAs(place);
    }
}
