package org.videotracker.studio.tracker;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.videotracker.studio.cell.CellEdit;
import org.videotracker.studio.cell.CellHand;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.tracker.TrackerView.Area;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;
import org.videotracker.studio.value.KeptText;

/** The line above the grid: the numbers of the pattern, and how notes are entered. UI thread. */
final class PatternControls {
    private static final float CELL = 128;
    private static final float ROW = 24;
    private static final float BUTTONS = 208;
    private static final PatternControl[] OF_ROWS = {PatternControl.STEPS, PatternControl.SPEED, PatternControl.SWING};
    private static final PatternControl[] OF_CYCLES = {PatternControl.CYCLE};
    private static final String[] OCTAVES = octaves();

    private final TrackerScene scene;
    private final TrackerView view;
    private final ChainActs acts;
    private final TrackerActs keys;
    private final CellHand hand;
    private final CellFocus cells;
    private final Supplier<Keymap> keymap;
    private final KeptText[] texts = Arrays.stream(PatternControl.values())
            .map(control -> new KeptText(control.kind()::show))
            .toArray(KeptText[]::new);
    private int pressed = -1;

    PatternControls(
            TrackerScene scene,
            TrackerView view,
            ChainActs acts,
            TrackerActs keys,
            CellHand hand,
            CellFocus cells,
            Supplier<Keymap> keymap) {
        this.scene = scene;
        this.view = view;
        this.acts = acts;
        this.keys = keys;
        this.hand = hand;
        this.cells = cells;
        this.keymap = keymap;
    }

    void draw(Ui ui, boolean hasKeyboard) {
        PatternControl[] shown = scene.cycle() == null ? OF_ROWS : OF_CYCLES;
        boolean isWide = ui.width() >= (OF_ROWS.length * CELL + BUTTONS) * ui.scale();
        float share = isWide ? CELL * ui.scale() : Math.min(CELL * ui.scale(), ui.width() / shown.length);
        float width = Math.round(share);
        Canvas canvas = ui.canvas("controls", shown.length * width, Math.round(ROW * ui.scale()));
        for (int i = 0; i < shown.length; i++) {
            cell(ui, canvas, shown[i], i * width, width, hasKeyboard);
        }
        mouse(ui, canvas, shown, width);
        if (scene.cycle() == null) {
            // What does not fit beside the numbers stands below them.
            if (isWide) {
                ui.sameLine();
            }
            entry(ui);
        }
    }

    private void cell(Ui ui, Canvas canvas, PatternControl control, float x, float width, boolean hasKeyboard) {
        Theme theme = ui.theme();
        float scale = ui.scale();
        float height = canvas.height();
        float gap = 4 * scale;
        OptionalDouble value = control.value(scene);
        boolean isFocused = view.area == Area.CONTROLS && acts.control() == control;
        canvas.rect(x, 0, width - gap, height, theme.raised());
        float textY = (height - ui.lineHeight()) / 2;
        canvas.small(x + 6 * scale, textY + scale, theme.dim(), control.title());
        if (value.isPresent()) {
            float bar = (width - gap) * (float) control.kind().part(value.getAsDouble());
            canvas.rect(x, height - 3 * scale, bar, 3 * scale, theme.bar());
            String text = texts[control.ordinal()].of(value.getAsDouble());
            canvas.mono(x + width - gap - 6 * scale - text.length() * ui.monoWidth(), textY, theme.text(), text);
        }
        CellEdit edit = isFocused ? hand.edit() : null;
        if (edit != null) {
            GridPainter.typed(ui, canvas, edit, x, 0, width - gap, height);
        } else if (isFocused && hasKeyboard) {
            canvas.outline(x, 0, width - gap, height, theme.accent(), Math.max(1, Math.round(2 * scale)));
        }
    }

    private void mouse(Ui ui, Canvas canvas, PatternControl[] shown, float width) {
        int index = (int) (canvas.mouseX() / width);
        boolean isThere = canvas.isHovered() && index >= 0 && index < shown.length;
        if (canvas.pressed(Button.LEFT) && isThere) {
            hand.leave();
            view.area = Area.CONTROLS;
            view.control = index;
            view.hasFocus = false;
            pressed = index;
            cells.grab(shown[index], canvas.mouseX(), canvas.mouseY(), ui.scale());
        }
        if (canvas.isHeld(Button.LEFT) && hand.drag(canvas.mouseX(), canvas.mouseY(), canvas.isShift())) {
            canvas.cursorSideways();
        }
        if (canvas.released(Button.LEFT) && pressed >= 0) {
            hand.release();
            pressed = -1;
        }
        if (isThere && !hand.isHolding()) {
            PatternControl control = shown[index];
            OptionalDouble value = control.value(scene);
            ui.tip(control.description()
                    + "\nDrag, or Enter and type. "
                    + control.lua(
                            scene.pattern(),
                            value.isPresent() ? texts[control.ordinal()].of(value.getAsDouble()) : ""));
        }
    }

    private void entry(Ui ui) {
        if (ui.toggle("Follow", view.follows)) {
            keys.act(Action.FOLLOW);
        }
        tip(ui, Action.FOLLOW);
        ui.sameLine(4 * ui.scale());
        if (ui.toggle("Piano", view.isPiano)) {
            keys.act(Action.PIANO);
        }
        tip(ui, Action.PIANO);
        ui.sameLine(4 * ui.scale());
        if (ui.button(OCTAVES[view.octave - TrackerView.LOWEST_OCTAVE])) {
            ui.openPopup("entry");
        }
        if (ui.isHovered()) {
            ui.tip(
                    "The octave of the piano's lower row, C4 being middle C; and how many rows the focus goes on after a note.");
        }
        try (Scope popup = ui.popup("entry")) {
            if (popup.isOpen()) {
                choices(ui);
            }
        }
    }

    private static String[] octaves() {
        String[] octaves = new String[TrackerView.HIGHEST_OCTAVE - TrackerView.LOWEST_OCTAVE + 1];
        for (int i = 0; i < octaves.length; i++) {
            octaves[i] = "Octave " + (i + TrackerView.LOWEST_OCTAVE);
        }
        return octaves;
    }

    private void choices(Ui ui) {
        step(ui, "Octave", view.octave, Action.OCTAVE_DOWN, Action.OCTAVE_UP);
        step(ui, "Edit step", view.advance, Action.ADVANCE_LESS, Action.ADVANCE_MORE);
    }

    private void step(Ui ui, String what, int value, Action less, Action more) {
        try (Scope id = ui.id(what)) {
            if (ui.button("-")) {
                keys.act(less);
            }
            tip(ui, less);
            ui.sameLine(4 * ui.scale());
            if (ui.button("+")) {
                keys.act(more);
            }
            tip(ui, more);
            ui.sameLine();
            ui.text(what + " " + value);
        }
    }

    private void tip(Ui ui, Action action) {
        if (ui.isHovered()) {
            ui.tip(action.title() + ": " + action.description() + " "
                    + keymap.get().shown(action));
        }
    }
}
