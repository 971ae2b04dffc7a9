package org.videotracker.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;

/** A player who is faster than pictures follow: a key that asks for something, and the answer, between one picture and the next. */
class StudioHasteTest {
    @TempDir
    Path folder;

    private static List<InputEvent> keys(String chord, String typed, String after) {
        List<InputEvent> events = new ArrayList<>();
        press(events, chord);
        typed.codePoints().forEach(codePoint -> {
            Key key = Key.ofText(Character.toString(codePoint).toUpperCase(java.util.Locale.ROOT))
                    .orElse(Key.WORLD_1);
            events.add(new InputEvent.KeyDown(key, 0, 0, false));
            events.add(new InputEvent.Typed(codePoint));
            events.add(new InputEvent.KeyUp(key, 0));
        });
        press(events, after);
        return events;
    }

    private static void press(List<InputEvent> events, String text) {
        Chord chord = Chord.parse(text).orElseThrow();
        events.add(new InputEvent.KeyDown(chord.key(), 0, chord.modifiers(), false));
        events.add(new InputEvent.KeyUp(chord.key(), 0));
    }

    @Test
    void aNameIsWholeEvenIfItIsTypedBeforeTheQuestionForItIsSeen() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.happenInOnePicture(keys("Ctrl+N", "mono", "Enter"));
            studio.await(() -> !studio.set.sessionName().equals("main"));
            assertThat(studio.set.sessionName()).isEqualTo("mono");
            assertThat(studio.failures()).isEmpty();
        }
    }

    @Test
    void aModuleIsFoundEvenIfItsNameIsTypedBeforeTheListIsSeen() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.happenInOnePicture(keys("Shift+A", "lfo", "Enter"));
            studio.await(() -> studio.session().modules().hasName("lfo1"));
            assertThat(studio.failures()).isEmpty();
        }
    }

    @Test
    void aKeyThatIsBoundInThePanelIsALetterOfTheFieldThatTheKeyBeforeOpens() throws Exception {
        try (StudioRig studio = StudioRig.ofNewProject(folder)) {
            studio.press("Ctrl+Alt+P");
            studio.happenInOnePicture(keys("Shift+A", "lfo", "Enter"));
            studio.await(() -> studio.session().modules().hasName("lfo1"));
            assertThat(studio.failures()).isEmpty();
        }
    }
}
