package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;

/** Whole rows: the laws of cutting, pasting, duplicating, inserting and deleting. */
class RowEditsTest {

    @Property(tries = 200)
    void pasteAfterCutRestores(@ForAll("patterns") StepPattern pattern, @ForAll int row, @ForAll int anchor) {
        Session session = Grids.with(pattern);
        GridPlace place = Grids.place(pattern, row, anchor);
        List<Step> clipboard = RowEdits.copied(session, "P0", place);
        Session cut = Grids.applied(session, RowEdits.cut(session, "P0", place));
        Session pasted = Grids.applied(cut, RowEdits.paste(cut, "P0", place, clipboard));
        assertThat(pasted).isEqualTo(session);
        assertThat(RowEdits.copied(cut, "P0", place)).containsOnly(Step.REST);
    }

    @Property(tries = 200)
    void aDuplicateFollowsWhatItCopiesAndNothingBeforeItChanges(
            @ForAll("patterns") StepPattern pattern, @ForAll int row, @ForAll int anchor) {
        Session session = Grids.with(pattern);
        GridPlace place = Grids.place(pattern, row, anchor);
        GridEdit edit = RowEdits.duplicate(session, "P0", place);
        StepPattern changed = Grids.pattern(Grids.applied(session, edit));
        assertThat(changed.steps().subList(0, place.to() + 1))
                .isEqualTo(pattern.steps().subList(0, place.to() + 1));
        assertThat(changed.steps().subList(place.to() + 1, place.to() + 1 + place.count()))
                .isEqualTo(pattern.steps().subList(place.from(), place.to() + 1));
        assertThat(edit.place().count()).isEqualTo(2 * place.count());
    }

    @Property(tries = 200)
    void deletingWhatWasInsertedGivesBackAllButWhatFellOffTheEnd(
            @ForAll("patterns") StepPattern pattern, @ForAll int row, @ForAll int anchor) {
        Session session = Grids.with(pattern);
        GridPlace place = Grids.place(pattern, row, anchor);
        Session inserted = Grids.applied(session, RowEdits.insert(session, "P0", place));
        StepPattern back = Grids.pattern(Grids.applied(inserted, RowEdits.remove(inserted, "P0", place)));
        int kept = pattern.size() - place.count();
        assertThat(back.size()).isEqualTo(pattern.size());
        assertThat(back.steps().subList(0, kept)).isEqualTo(pattern.steps().subList(0, kept));
        assertThat(back.steps().subList(kept, back.size())).allMatch(Step.REST::equals);
    }

    @Property(tries = 100)
    void rotatingThereAndBackChangesNothing(
            @ForAll("patterns") StepPattern pattern, @ForAll int row, @ForAll int anchor) {
        Session session = Grids.with(pattern);
        GridPlace place = Grids.place(pattern, row, anchor);
        Session there = Grids.applied(session, RowEdits.rotate(session, "P0", place, 1));
        assertThat(Grids.applied(there, RowEdits.rotate(there, "P0", place, -1)))
                .isEqualTo(session);
    }

    @Test
    void insertingMovesTheRowsBelowDown() {
        Session session = Grids.ofNotes(1, 2, 3, 4);
        Session inserted = Grids.applied(session, RowEdits.insert(session, "P0", GridPlace.at(1, 0)));
        assertThat(Grids.notes(inserted)).containsExactly(1, Step.NONE, 2, 3);
    }

    @Test
    void deletingMovesTheRowsBelowUp() {
        Session session = Grids.ofNotes(1, 2, 3, 4);
        GridEdit edit = RowEdits.remove(session, "P0", new GridPlace(2, 0, 1));
        assertThat(Grids.notes(Grids.applied(session, edit))).containsExactly(1, 4, Step.NONE, Step.NONE);
        assertThat(edit.place()).isEqualTo(GridPlace.at(1, 0));
        assertThat(edit.label()).isEqualTo("delete 2 rows");
    }

    @Test
    void transposingMovesTheNotesOfTheSelectionAlone() {
        Session session = Grids.ofNotes(60, Step.NONE, 62, 64);
        GridEdit edit = RowEdits.transpose(session, "P0", new GridPlace(2, 0, 0), 12);
        assertThat(Grids.notes(Grids.applied(session, edit))).containsExactly(72, Step.NONE, 74, 64);
    }

    @Test
    void whatWouldRunPastTheEndIsRefusedWithASentence() {
        Session session = Grids.ofNotes(1, 2);
        GridEdit edit = RowEdits.paste(session, "P0", GridPlace.at(1, 0), List.of(Step.of(0), Step.of(1)));
        assertThat(edit.commands()).hasSize(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> edit.commands().getFirst().apply(session))
                .isInstanceOf(org.videotracker.model.rejection.RejectedException.class);
    }

    @Test
    void aPatternWithoutRowsIsLeftAlone() {
        assertThat(RowEdits.clear(Session.EMPTY, "P0", GridPlace.FIRST).isNothing())
                .isTrue();
        assertThat(RowEdits.copied(Session.EMPTY, "P0", GridPlace.FIRST)).isEmpty();
    }

    @Provide
    Arbitrary<StepPattern> patterns() {
        return Grids.patterns();
    }
}
