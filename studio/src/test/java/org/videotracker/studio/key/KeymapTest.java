package org.videotracker.studio.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.videotracker.studio.panel.MenuBar;

class KeymapTest {
    @Test
    void noKeyMeansTwoThingsInOnePlace() {
        assertThat(Keymap.standard().collisions()).isEmpty();
    }

    @Test
    void everyChordOfTheTableIsReadable() {
        List<String> unread = new ArrayList<>();
        for (Action action : Action.values()) {
            for (Chord chord : action.chords()) {
                if (!Chord.parse(chord.text()).equals(java.util.Optional.of(chord))) {
                    unread.add(action + ": " + chord.text());
                }
            }
        }
        assertThat(unread).isEmpty();
    }

    @Test
    void whatTheMenusShowIsInTheTable() {
        assertThat(Arrays.asList(Action.values())).containsAll(MenuBar.actions());
    }

    @Test
    void aFileGivesAnActionOtherKeys() {
        Keymap.Reading reading = Keymap.read("# mine\nplay-stop = F5, Ctrl+Space\nplay-pause =\n");

        assertThat(reading.complaints()).isEmpty();
        assertThat(reading.keymap().find(Chord.of(Key.F5), Context.GLOBAL)).contains(Action.PLAY_STOP);
        assertThat(reading.keymap().find(Chord.of(Key.SPACE), Context.GLOBAL)).isEmpty();
        assertThat(reading.keymap().shown(Action.PLAY_PAUSE)).isEmpty();
    }

    @Test
    void aFileGivesAnActionAButtonOfAGamepad() {
        Keymap.Reading reading = Keymap.read("undo = Ctrl+Z, pad-back\nrecord =\nhide-all = Pad-12\n");

        assertThat(reading.complaints()).isEmpty();
        assertThat(reading.keymap().find(Chord.of(Key.PAD_BACK), Context.GLOBAL))
                .contains(Action.UNDO);
        assertThat(reading.keymap().shown(Action.HIDE_ALL)).isEqualTo("Pad-12");
        assertThat(Keymap.read("undo = Ctrl+Pad-A").complaints()).hasSize(1);
    }

    @Test
    void whatIsWrongInAFileIsSaidWithItsLineAndLeftOut() {
        Keymap.Reading reading = Keymap.read("nonsense\nfly = F5\nundo = Ctrl+Bogus\n");

        assertThat(reading.complaints())
                .containsExactly(
                        "Line 1 of the file of keys: write ACTION = KEY, KEY, such as play-stop = Space.",
                        "Line 2 of the file of keys: there is no action fly; the list of keys names all.",
                        "Line 3 of the file of keys: there is no key Ctrl+Bogus; write it as Ctrl+Shift+K, F5, PageUp or Pad-A.");
        assertThat(reading.keymap().keys(Action.UNDO))
                .isEqualTo(Keymap.standard().keys(Action.UNDO));
    }

    @Test
    void aFileThatGivesOneKeyToTwoActionsIsToldWhichHasIt() {
        Keymap.Reading reading = Keymap.read("save = Ctrl+Z\n");

        assertThat(reading.complaints()).singleElement().asString().contains("Ctrl+Z is the key of both");
    }

    @Test
    void commandOnAMacIsControl() {
        assertThat(Chord.pressed(Key.S, Chord.SUPER | Chord.SHIFT))
                .isEqualTo(new Chord(Key.S, Chord.CONTROL | Chord.SHIFT));
    }
}
