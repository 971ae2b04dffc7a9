package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.session.Session;

/** What is done in one column, and to columns: ST-62. */
class ColumnEditsTest {

    @Test
    void interpolatingDrawsAStraightLineBetweenTheOutermostValues() {
        Session session = Grids.ofNotes(Step.NONE, 60, Step.NONE, Step.NONE, 66, Step.NONE);
        GridEdit edit = ColumnEdits.interpolate(session, "P0", new GridPlace(5, 1, 0), Grids.column(session, "note"));
        assertThat(Grids.notes(Grids.applied(session, edit))).containsExactly(Step.NONE, 60, 62, 64, 66, Step.NONE);
    }

    @Test
    void interpolatingWithoutTwoValuesDoesNothing() {
        Session session = Grids.ofNotes(60, Step.NONE, Step.NONE);
        assertThat(ColumnEdits.interpolate(session, "P0", new GridPlace(2, 1, 0), Grids.column(session, "note"))
                        .isNothing())
                .isTrue();
    }

    @Test
    void legatoLetsEachNoteLastUntilTheNext() {
        Session session = Grids.ofNotes(60, Step.NONE, Step.NONE, 62, 64);
        Session changed = Grids.applied(session, ColumnEdits.legato(session, "P0", GridPlace.FIRST));
        assertThat(Grids.pattern(changed).steps().stream().map(Step::length)).containsExactly(3, 1, 1, 1, 1);
    }

    @Test
    void randomisingASelectionLeavesTheOtherRowsAlone() {
        Session session = Grids.ofNotes(60, 60, 60, 60, 60, 60);
        GridColumn length = Grids.column(session, "length");
        Session changed =
                Grids.applied(session, ColumnEdits.randomise(session, "P0", new GridPlace(3, 2, 2), length, 7));
        List<Step> steps = Grids.pattern(changed).steps();
        assertThat(steps.get(2).length() + steps.get(3).length()).isGreaterThan(2);
        assertThat(steps.subList(0, 2)).allMatch(step -> step.length() == 1);
        assertThat(steps.subList(4, 6)).allMatch(step -> step.length() == 1);
    }

    @Test
    void aSeedAlwaysThrowsTheSameDice() {
        Session session = Grids.ofNotes(60, 60, 60);
        GridColumn length = Grids.column(session, "length");
        assertThat(Grids.applied(session, ColumnEdits.randomise(session, "P0", GridPlace.FIRST, length, 7)))
                .isEqualTo(Grids.applied(session, ColumnEdits.randomise(session, "P0", GridPlace.FIRST, length, 7)));
    }

    @Test
    void aNoteIsEnteredAndTheFocusGoesOnByTheEditStep() {
        Session session = Grids.ofNotes(Step.NONE, Step.NONE, Step.NONE);
        GridEdit edit = ColumnEdits.enterNote(session, "P0", GridPlace.at(1, 1), 64, 2);
        assertThat(Grids.notes(Grids.applied(session, edit))).containsExactly(Step.NONE, 64, Step.NONE);
        assertThat(edit.place()).isEqualTo(GridPlace.at(0, 1));
    }

    @Test
    void clearingEmptiesTheSelectedCellsOfOneColumnAlone() {
        Session session = Grids.with(Grids.pattern(Grids.ofNotes(60, 61, 62))
                .withSteps(List.of(
                        Step.of(1).withNote(60),
                        Step.of(2).withNote(61),
                        Step.of(3).withNote(62))));
        Session changed =
                Grids.applied(session, ColumnEdits.clear("P0", new GridPlace(1, 1, 0), Grids.column(session, "note")));
        assertThat(Grids.notes(changed)).containsExactly(Step.NONE, Step.NONE, 62);
        assertThat(Grids.pattern(changed).steps().stream().map(Step::index)).containsExactly(1, 2, 3);
    }

    @Test
    void theOrderOfColumnsIsStored() {
        Session session = Grids.ofNotes(60);
        Session moved = Grids.applied(session, ColumnEdits.move("P0", GridPlace.FIRST, "note", 0));
        assertThat(Grids.pattern(moved).columns().stream().map(Column::parameter))
                .containsExactly("note", "index", "length");
    }

    @Test
    void aColumnThatIsTakenAwayAndBroughtBackHasItsValues() {
        Session session = Grids.ofNotes(60, 61);
        Session without = Grids.applied(session, ColumnEdits.remove("P0", GridPlace.FIRST, "note"));
        Session back = Grids.applied(without, ColumnEdits.add("P0", GridPlace.FIRST, "note"));
        assertThat(Grids.notes(back)).containsExactly(60, 61);
        assertThat(Grids.pattern(without).hasColumn("note")).isFalse();
    }

    @Test
    void whatAColumnCanBecomeIsWhatThePatternHasNotYet() {
        Session session = Grids.ofNotes(60);
        assertThat(
                        ColumnOffer.replacements(session, "P0", Grids.pattern(session), Grids.column(session, "note"))
                                .stream()
                                .map(ColumnOffer.Choice::parameter))
                .contains("chance", "ratio", "condition", "micro", "retrigger", "ramp", "slide")
                .doesNotContain("index", "note", "length");
    }
}
