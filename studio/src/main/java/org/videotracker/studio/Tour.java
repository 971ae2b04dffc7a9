package org.videotracker.studio;

import static org.videotracker.studio.key.Action.*;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The first steps in the studio, on a card that is in nobody's way. Thread of the studio. */
final class Tour {
    /** @param keys whose keys are shown beside the text, as they are bound now */
    private record Step(String title, String text, List<Action> keys) {}

    private static final List<Step> STEPS = List.of(
            new Step(
                    "Bring something to play",
                    "Drop sounds, videos or folders on the asset library, or on a sampler. They are converted in the"
                            + " background; a sound and a video of one name become one sample.",
                    List.of(LIBRARY_PANEL, IMPORT)),
            new Step(
                    "Write a pattern",
                    "Click a cell of the tracker and type: 1 plays the first sample of its sampler. Arrows walk, Enter"
                            + " edits, Backspace clears. In the column Note the keyboard is a piano.",
                    List.of(PLAY_STOP)),
            new Step(
                    "Everything can be taken back",
                    "Each edit and each drag is one step. The history names all of them; a click goes there.",
                    List.of(UNDO, REDO, HISTORY_PANEL)),
            new Step(
                    "Find anything",
                    "The palette knows every action, module, pattern and parameter by a few letters. Point at a control"
                            + " to read what it is; its line of Lua can be copied.",
                    List.of(PALETTE, COPY_LUA, KEYS)),
            new Step(
                    "Play by code",
                    "The code shell evaluates Lua while it plays, block by block, and shows in the text what sounds. The"
                            + " command shell takes short commands.",
                    List.of(CODE_SHELL, COMMAND_SHELL, EDITOR_SHELL)),
            new Step(
                    "Show it",
                    "The picture has a window of its own, or a whole monitor; what is heard and seen can be recorded. vt"
                            + " render makes a file that is the same every time.",
                    List.of(VIDEO_WINDOW, VIDEO_FULL_SCREEN, RECORD)));
    private static final float WIDTH = 440;
    private static final float HEIGHT = 184;

    private int step = -1;
    private String keys = "";
    private @Nullable Step keysOf;
    private @Nullable Keymap keysIn;

    /** Begins with the first step. */
    void start() {
        step = 0;
    }

    /** Draws the step that is shown, if one is. Returns whether the tour has ended in this picture. */
    boolean draw(Ui ui, Keymap keymap, float width, float height) {
        if (step < 0) {
            return false;
        }
        Step shown = STEPS.get(step);
        float wide = WIDTH * ui.scale();
        float high = HEIGHT * ui.scale();
        ui.fixedAt(24 * ui.scale(), height - high - 56 * ui.scale(), Math.min(wide, width - 48 * ui.scale()), high);
        try (Scope card = ui.plain("tour", true, true)) {
            if (card.isOpen()) {
                ui.heading(shown.title);
                ui.paragraph(shown.text);
                ui.small(ui.theme().accent(), keys(shown, keymap));
                ui.gap(4 * ui.scale());
                if (ui.button(step == STEPS.size() - 1 ? "Done" : "Next")) {
                    step = step + 1 < STEPS.size() ? step + 1 : -1;
                }
                ui.sameLine();
                if (step > 0) {
                    if (ui.button("Back")) {
                        step--;
                    }
                    ui.sameLine();
                }
                if (ui.button("Skip the tour")) {
                    step = -1;
                }
                ui.sameLine();
                ui.dim(step + 1 + " of " + STEPS.size());
            }
        }
        return step < 0;
    }

    /** Put together when a step is shown first, or keys are bound anew: a card that is left open costs no garbage. */
    private String keys(Step shown, Keymap keymap) {
        if (shown != keysOf || keymap != keysIn) {
            keysOf = shown;
            keysIn = keymap;
            keys = shown.keys.stream()
                    .filter(action -> !keymap.shown(action).isEmpty())
                    .map(action -> keymap.shown(action) + " " + action.title())
                    .collect(Collectors.joining("    "));
        }
        return keys;
    }
}
