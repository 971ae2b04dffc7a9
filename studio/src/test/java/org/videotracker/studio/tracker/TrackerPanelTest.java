package org.videotracker.studio.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.videotracker.model.pattern.Column;
import org.videotracker.model.pattern.Ratio;
import org.videotracker.model.pattern.Step;
import org.videotracker.model.pattern.StepPattern;
import org.videotracker.model.pattern.TrigCondition;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.window.NoWindowException;

/** A tracker played by keys, on a real engine and in a real window that nobody sees. */
class TrackerPanelTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("index", true),
            new Column("note", false),
            new Column("length", true),
            new Column("ratio", false),
            new Column("condition", false),
            new Column("micro", false),
            new Column("volume", false),
            new Column("slide", false));

    private TrackerRig rig;

    @BeforeEach
    void open() throws NoWindowException {
        rig = new TrackerRig();
        rig.addTracker("P1", StepPattern.empty(16).withColumns(COLUMNS));
        rig.focus(1);
        rig.press("Down");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private Step step(int row) {
        return rig.pattern("P1").step(row);
    }

    private void toColumn(int column) {
        for (int i = 0; i <= column; i++) {
            rig.press("Right");
        }
    }

    @Test
    void typingANumberSetsTheIndexAndEnterEndsTyping() {
        toColumn(0);
        rig.type("3");
        assertThat(step(0).index()).isEqualTo(2);
        assertThat(rig.panel().isTyping()).isTrue();
        rig.press("Enter");
        assertThat(rig.panel().isTyping()).isFalse();
        rig.undo();
        assertThat(step(0)).isEqualTo(Step.REST);
    }

    @Test
    void aGamepadWalksAndEntersWithoutAKeyboard() {
        rig.press("Pad-Right", "Pad-Right", "Pad-Down", "Pad-A", "Pad-Up", "Pad-A");
        assertThat(step(1).note()).isNotEqualTo(Step.REST.note());
        assertThat(rig.panel().isTyping()).isFalse();
        Step entered = step(1);

        rig.press("Pad-A", "Pad-Up", "Pad-B");
        assertThat(rig.panel().isTyping()).isFalse();
        assertThat(step(1)).as("what was cancelled is as it was").isEqualTo(entered);
    }

    @Test
    void whileAValueIsTypedAGamepadPlaysButGoesNowhereElse() {
        toColumn(0);
        rig.type("3");
        rig.studio.asked().clear();
        rig.press("Pad-Start", "Pad-Y", "Pad-X", "Pad-RB", "Pad-LB");

        assertThat(rig.studio.asked()).containsExactly(Action.PLAY_STOP, Action.TAP, Action.FILL);
        assertThat(rig.panel().isTyping()).isTrue();
        assertThat(step(0).index()).isEqualTo(2);
    }

    @Test
    void aRatioIsTypedAsItIsWritten() {
        toColumn(3);
        rig.type("3:4");
        rig.press("Enter");
        assertThat(step(0).ratio()).isEqualTo(new Ratio(3, 4));
        rig.press("Enter", "Up");
        assertThat(step(0).ratio()).isEqualTo(new Ratio(4, 4));
    }

    @Test
    void aNegativeNumberIsTypedWithItsSign() {
        toColumn(5);
        rig.type("-1/3");
        rig.press("Enter");
        assertThat(step(0).micro()).isEqualTo(-1.0 / 3);
    }

    @Test
    void spaceInACellIsTypedAndLeavesTheTransportAlone() {
        toColumn(6);
        rig.type("1 + .5");
        rig.press("Enter");
        assertThat(step(0).locks().get("volume")).isEqualTo(1.5);
        assertThat(rig.studio.asked()).doesNotContain(Action.PLAY_STOP);
        rig.press("Space");
        assertThat(rig.studio.asked()).contains(Action.PLAY_STOP);
    }

    @Test
    void enterFlipsWhatIsOnOrOff() {
        toColumn(7);
        rig.press("Enter");
        assertThat(step(0).slides()).isTrue();
        assertThat(rig.panel().isTyping()).isFalse();
        rig.press("Enter");
        assertThat(step(0).slides()).isFalse();
    }

    @Test
    void aConditionIsChosenByItsFirstLettersOrByArrows() {
        toColumn(4);
        rig.type("!p");
        rig.press("Enter");
        assertThat(step(0).condition()).isEqualTo(TrigCondition.NOT_PRE);
        rig.press("Enter", "Up", "Enter");
        assertThat(step(0).condition()).isEqualTo(TrigCondition.NEI);
    }

    @Test
    void escapePutsTheOldValueBack() {
        toColumn(6);
        rig.type("1.5");
        assertThat(step(0).locks().get("volume")).isEqualTo(1.5);
        rig.press("Escape");
        assertThat(step(0)).isEqualTo(Step.REST);
    }

    @Test
    void aColumnOfNotesIsPlayedLikeAPiano() {
        toColumn(1);
        rig.type("zxq");
        assertThat(List.of(step(0).note(), step(1).note(), step(2).note())).containsExactly(60, 62, 72);
        rig.undo();
        assertThat(step(2).note()).isEqualTo(Step.NONE);
    }

    @Test
    void aNoteIsTypedByItsName() {
        toColumn(1);
        rig.press("Enter");
        rig.type("f#5");
        rig.press("Enter");
        assertThat(step(0).note()).isEqualTo(78);
    }

    @Test
    void theEditStepSaysHowFarTheFocusGoesOn() {
        toColumn(1);
        rig.press("Alt+]", "Alt+]", "Alt+.");
        rig.type("zz");
        assertThat(step(0).note()).isEqualTo(72);
        assertThat(step(3).note()).isEqualTo(72);
    }

    @Test
    void shiftWithAnArrowSelectsOneRowMoreAndTheSelectionIsCopiedFromAnyColumn() {
        toColumn(1);
        rig.type("zx");
        rig.press("Home", "Shift+Down", "Ctrl+C", "End", "Up", "Ctrl+V");
        assertThat(step(14).note()).isEqualTo(Step.NONE); // a single cell has the text clipboard
        rig.press("Left", "Left", "Ctrl+V");
        assertThat(List.of(step(14).note(), step(15).note())).containsExactly(60, 62);
    }

    @Test
    void cutPasteDuplicateInsertAndDeleteWorkOnRows() {
        toColumn(1);
        rig.type("zxc");
        rig.press("Home", "Left", "Left", "Ctrl+X");
        assertThat(step(0)).isEqualTo(Step.REST);
        rig.press("Ctrl+V", "Ctrl+D");
        assertThat(step(1).note()).isEqualTo(60);
        rig.press("Home", "Insert");
        assertThat(step(1).note()).isEqualTo(60);
        rig.press("Ctrl+Delete");
        assertThat(step(0).note()).isEqualTo(60);
        assertThat(step(2).note()).isEqualTo(64);
    }

    @Test
    void notesAreTransposedAndInterpolated() {
        toColumn(1);
        rig.type("z");
        rig.press("Home", "Alt+Up", "Alt+Shift+Up");
        assertThat(step(0).note()).isEqualTo(73);
        rig.press("PageDown");
        rig.press("Home", "Down", "Down");
        rig.type("z");
        rig.press("Home", "Shift+Down", "Shift+Down", "Alt+I");
        assertThat(step(1).note()).isEqualTo(66); // halfway from 73 to 60
    }

    @Test
    void columnsMoveByKeysAndTheOrderIsStored() {
        toColumn(0);
        rig.press("Alt+Right");
        assertThat(rig.pattern("P1").columns().get(1).parameter()).isEqualTo("index");
        rig.undo();
        assertThat(rig.pattern("P1").columns()).isEqualTo(COLUMNS);
    }

    @Test
    void twoTrackersWithDifferentPatternsAreEditedSideBySide() {
        toColumn(0);
        rig.type("2");
        rig.focus(0);
        rig.press("Down", "Right");
        rig.type("5");
        rig.press("Enter");
        rig.focus(1);
        rig.press("Down", "Up");
        rig.type("7");
        rig.press("Enter");
        assertThat(rig.step(0).index()).isEqualTo(4);
        assertThat(step(0).index()).isEqualTo(6);
    }

    @Test
    void losingTheKeyboardCommitsWhatIsTyped() {
        toColumn(0);
        rig.type("4");
        rig.focus(0);
        assertThat(step(0).index()).isEqualTo(3);
        rig.undo();
        assertThat(step(0)).isEqualTo(Step.REST);
    }

    @Test
    void walkingSoundsARowWhileTheTransportIsStopped() {
        toColumn(0);
        rig.type("1");
        rig.press("Enter", "Down");
        int room = rig.audio.triggerRoom();
        rig.panel().act(Action.ROW_UP, rig.moment());
        rig.engine.pump();
        assertThat(rig.audio.triggerRoom()).isLessThan(room);
    }

    @Test
    void stepsAndFractionsOfABeatAreTypedInTheControls() {
        rig.press("Up", "Right");
        rig.type("1/2");
        rig.press("Enter");
        assertThat(rig.pattern("P1").stepsPerBeat()).isEqualTo(0.5);
        rig.press("Left");
        rig.type("24");
        rig.press("Enter");
        assertThat(rig.pattern("P1").size()).isEqualTo(24);
    }

    @Test
    void theChainGrowsRepeatsMutesAndMovesByKeys() {
        rig.press("Alt+=", "Alt+D");
        assertThat(rig.chain().entries()).hasSize(3);
        rig.press("Up", "Up");
        rig.type("4");
        rig.press("Enter");
        assertThat(rig.chain().entries().get(2).repeats()).isEqualTo(4);
        rig.press("Alt+U", "Alt+Left");
        assertThat(rig.chain().entries().get(1).repeats()).isEqualTo(4);
        assertThat(rig.chain().entries().get(1).enabled()).isFalse();
        rig.press("Backspace");
        assertThat(rig.chain().entries()).hasSize(2);
        rig.press("Alt+O");
        assertThat(rig.session().bindings().values())
                .anyMatch(binding -> binding.chain().isPresent() && !binding.chainEnabled());
    }
}
