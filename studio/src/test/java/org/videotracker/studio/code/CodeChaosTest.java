package org.videotracker.studio.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.videotracker.model.command.TransportCommand;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Chord;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.window.NoWindowException;

/** Somebody who falls asleep on the keys while the set plays. */
class CodeChaosTest {
    private static final String TYPED = "abc(){}[]<>\"'-= \n.,:0123é😀\t";
    private static final List<Key> PLAIN = List.of(
            Key.LEFT,
            Key.RIGHT,
            Key.UP,
            Key.DOWN,
            Key.HOME,
            Key.END,
            Key.PAGE_UP,
            Key.PAGE_DOWN,
            Key.BACKSPACE,
            Key.DELETE,
            Key.ENTER);

    @TempDir
    Path folder;

    @Test
    void anyKeysAndAnyMouseLeaveATextThatCanBeTakenBack() throws NoWindowException {
        Random random = new Random(8);
        try (CodeRig rig = new CodeRig(folder)) {
            rig.press("Ctrl+A");
            rig.paste("bpm(120)\nplay(\"drums\", n(\"0*4 [1 2]\"))\n\nblock(\"b\", function()\n    print(1)\nend)\n");
            rig.edit(new TransportCommand.Play());
            for (int i = 0; i < 4000; i++) {
                rig.offer(event(random));
                if (i % 4 == 0) {
                    rig.frames(1);
                }
            }
            rig.press("Escape", "Escape", "Escape");
            rig.untilQuiet();
            rig.desk.showMirror(false);
            while (rig.desk.undo()) {
                assertThat(rig.desk.page().sheet().selection().to())
                        .isLessThanOrEqualTo(rig.text().length());
            }
            assertThat(rig.text()).isEmpty();
            rig.frames(2);
        }
    }

    private static List<InputEvent> event(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> {
                int[] all = TYPED.codePoints().toArray();
                yield List.of(
                        new InputEvent.KeyDown(Key.UNKNOWN, 0, 0, false),
                        new InputEvent.Typed(all[random.nextInt(all.length)]));
            }
            case 2, 3 -> List.of(down(new Chord(PLAIN.get(random.nextInt(PLAIN.size())), random.nextInt(4))));
            case 4 -> List.of(down(action(random)));
            case 5 -> List.of(new InputEvent.Moved(random.nextInt(1400) - 50, random.nextInt(800) - 40));
            case 6 ->
                List.of(
                        random.nextBoolean()
                                ? new InputEvent.Pressed(random.nextInt(3), random.nextInt(4))
                                : new InputEvent.Released(random.nextInt(3), 0));
            default -> List.of(new InputEvent.Turned(random.nextInt(3) - 1, random.nextInt(7) - 3));
        };
    }

    private static Chord action(Random random) {
        List<Chord> all = Arrays.stream(Action.values())
                .filter(action -> action.context() == Context.CODE)
                .flatMap(action -> action.chords().stream())
                .toList();
        return all.get(random.nextInt(all.size()));
    }

    private static InputEvent down(Chord chord) {
        return new InputEvent.KeyDown(chord.key(), 0, chord.modifiers(), false);
    }
}
