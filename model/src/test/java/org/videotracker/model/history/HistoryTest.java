package org.videotracker.model.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.PatternCommand.CreatePattern;
import org.videotracker.model.command.PatternCommand.DeletePattern;
import org.videotracker.model.command.PatternCommand.PutPattern;
import org.videotracker.model.command.PatternCommand.RenamePattern;
import org.videotracker.model.command.StepCommand.ClearSteps;
import org.videotracker.model.command.StepCommand.RandomisePattern;
import org.videotracker.model.command.TransportCommand.Play;
import org.videotracker.model.command.TransportCommand.Seek;
import org.videotracker.model.command.Workbench;
import org.videotracker.model.history.History.Entry;
import org.videotracker.model.history.History.Travel;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.session.Session;
import org.videotracker.model.transport.PlayState;

class HistoryTest {
    private final Workbench bench = Workbench.newProject();
    private History history = History.empty(3);

    @Test
    @DisplayName("E-08: the turns of one drag are one step, and undoing it goes back to before the drag")
    void aDragIsOneStep() {
        for (double bpm : new double[] {121, 125, 133}) {
            tempo(bpm, "drag 1");
        }

        assertThat(history.past()).hasSize(1);
        assertThat(undo().transport().bpm()).isEqualTo(120);
        assertThat(redo().transport().bpm()).isEqualTo(133);
    }

    @Test
    @DisplayName("E-08: two drags are two steps")
    void twoDragsAreTwoSteps() {
        tempo(121, "drag 1");
        tempo(140, "drag 2");

        assertThat(history.past()).hasSize(2);
        assertThat(undo().transport().bpm()).isEqualTo(121);
    }

    @Test
    void anotherEditBetweenEndsADrag() {
        tempo(122, "drag 1");
        edit(new CreatePattern(Optional.empty(), 4), Optional.empty());
        tempo(123, "drag 1");

        assertThat(history.past()).hasSize(3);
    }

    @Test
    void aClosedStepTakesNoMoreEdits() {
        tempo(121, "drag 1");
        history = history.closed();
        tempo(122, "drag 1");

        assertThat(history.past()).hasSize(2);
        assertThat(history.closed().closed()).isEqualTo(history.closed());
    }

    @Test
    void aDragThatEndsWhereItBeganIsNoStep() {
        tempo(110, "before");
        tempo(150, "drag 1");
        tempo(110, "drag 1");
        History idle = history;

        assertThat(idle.closed().past()).hasSize(1);
        tempo(130, "drag 1");
        assertThat(undo().transport().bpm()).isEqualTo(110);
        history = idle;
        assertThat(undo().transport().bpm()).isEqualTo(120);
        history = idle;
        tempo(140, "drag 2");
        assertThat(history.past()).hasSize(2);
    }

    @Test
    @DisplayName("REQ 46: deleting, renaming and replacing a pattern can be undone")
    void editsOfWholePatternsCanBeUndone() {
        for (Command command : List.of(
                new DeletePattern("P0"),
                new RenamePattern("P0", "verse"),
                new PutPattern("P0", StepPattern.empty(3)))) {
            Session before = bench.session();
            edit(command, Optional.empty());
            assertThat(bench.session()).isNotEqualTo(before);
            assertThat(undo().saysTheSameAs(before)).isTrue();
        }
    }

    @Test
    @DisplayName("B-27, REQ 32: an edit is one command and one step, however much it changes")
    void anEditIsOneStepHoweverMuchItChanges() {
        edit(new RandomisePattern("P0", 1), Optional.empty());
        edit(new ClearSteps("P0", 0, 15), Optional.empty());

        assertThat(history.past()).hasSize(2);
    }

    @Test
    void aDragAfterAnUndoIsAStepOfItsOwn() {
        tempo(121, "drag 1");
        tempo(122, "drag 2");
        undo();
        tempo(123, "drag 1");

        assertThat(history.past()).hasSize(2);
        assertThat(undo().transport().bpm()).isEqualTo(121);
    }

    @Test
    @DisplayName("E-07: a new edit clears what could be redone; one that changes nothing does not")
    void aNewEditClearsRedo() {
        tempo(130, "a");
        undo();
        edit(new Play(), Optional.empty());
        tempo(120, "b");
        assertThat(history.future()).hasSize(1);

        tempo(140, "c");
        assertThat(history.future()).isEmpty();
    }

    @Test
    void playingIsNotEditing() {
        edit(new Play(), Optional.empty());
        edit(new Seek(8), Optional.empty());

        assertThat(history.past()).isEmpty();
    }

    @Test
    void undoAndRedoLetTheTransportRunOn() {
        tempo(130, "a");
        edit(new Play(), Optional.empty());

        assertThat(undo().playback().state()).isEqualTo(PlayState.PLAYING);
        assertThat(redo().playback().state()).isEqualTo(PlayState.PLAYING);
    }

    @Test
    void theOldestStepsAreForgottenBeyondTheLimit() {
        for (int bpm = 121; bpm <= 125; bpm++) {
            tempo(bpm, "drag " + bpm);
        }

        assertThat(history.past()).hasSize(3);
        assertThat(history.past().stream()
                        .map(Entry::before)
                        .map(s -> s.transport().bpm()))
                .containsExactly(122.0, 123.0, 124.0);
    }

    @Test
    void anEmptyHistoryHasNothingToUndoOrRedo() {
        assertThat(history.undo(bench.session())).isEmpty();
        assertThat(history.redo(bench.session())).isEmpty();
    }

    @Test
    void aStepIsCalledAsItsFirstEditWas() {
        edit(new CreatePattern(Optional.of("verse"), 4), Optional.of("run"));
        tempo(130, "run");

        assertThat(history.undo(bench.session()).map(Travel::label)).contains("create a pattern");
    }

    private void tempo(double bpm, String group) {
        Session before = bench.session();
        Session after = bench.set("clock.bpm", bpm).session();
        history = history.with("set bpm", Optional.of(group), before, after);
    }

    private void edit(Command command, Optional<String> group) {
        Session before = bench.session();
        Session after = bench.apply(command).session();
        history = history.with(command.describe(), group, before, after);
    }

    private Session undo() {
        return travel(history.undo(bench.session()).orElseThrow());
    }

    private Session redo() {
        return travel(history.redo(bench.session()).orElseThrow());
    }

    private Session travel(Travel travel) {
        history = travel.history();
        bench.goTo(travel.session());
        return travel.session();
    }
}
