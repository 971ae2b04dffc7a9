package org.videotracker.studio.tracker;

import java.util.function.Supplier;
import org.videotracker.model.pattern.Chain;
import org.videotracker.studio.cell.CellEdit;
import org.videotracker.studio.cell.CellHand;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.tracker.TrackerView.Area;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Theme;
import org.videotracker.studio.ui.Ui;

/** The chain of a tracker: a column for each entry, with its pattern, its position, and how often it is played. UI thread. */
final class ChainStrip {
    private static final float ENTRY = 64;
    private static final float ROW = 20;
    private static final float DRAG_FROM = 4;
    private static final String[] TIMES = times();

    private final TrackerScene scene;
    private final TrackerView view;
    private final ChainActs acts;
    private final CellHand hand;
    private final CellFocus cells;
    private final PatternMenu menu;
    private final Supplier<Keymap> keymap;
    private float scroll;
    private int pressed = -1;
    private float pressedX;
    private int pressedRepeats = -1;
    private boolean isDragging;
    private int seenEntry = -1;

    ChainStrip(
            TrackerScene scene,
            TrackerView view,
            ChainActs acts,
            CellHand hand,
            CellFocus cells,
            PatternMenu menu,
            Supplier<Keymap> keymap) {
        this.scene = scene;
        this.view = view;
        this.acts = acts;
        this.hand = hand;
        this.cells = cells;
        this.menu = menu;
        this.keymap = keymap;
    }

    void draw(Ui ui, boolean hasKeyboard) {
        float scale = ui.scale();
        if (ui.toggle(
                scene.shown().isChainOn() ? "Chain ON" : "Chain OFF",
                scene.shown().isChainOn())) {
            acts.toggle();
        }
        tip(ui, Action.CHAIN_ON);
        ui.sameLine();
        float buttons = 3 * (ui.controlHeight() + 12 * scale);
        strip(ui, Math.max(ENTRY * scale, ui.width() - buttons), hasKeyboard);
        ui.sameLine();
        buttons(ui);
        menu.draw(ui);
    }

    private void buttons(Ui ui) {
        if (ui.iconButton(Icon.DUPLICATE, "duplicate")) {
            acts.duplicate();
        }
        tip(ui, Action.CHAIN_DUPLICATE);
        ui.sameLine(4 * ui.scale());
        if (ui.iconButton(Icon.ADD, "append")) {
            acts.add();
        }
        tip(ui, Action.CHAIN_ADD);
        ui.sameLine(4 * ui.scale());
        try (Scope disabled = ui.disabled(scene.shown().chain().size() < 2)) {
            if (ui.iconButton(Icon.REMOVE, "remove")) {
                acts.remove();
            }
        }
        tip(ui, Action.CHAIN_REMOVE);
    }

    private void tip(Ui ui, Action action) {
        if (ui.isHovered()) {
            ui.tip(action.title() + ": " + action.description() + " "
                    + keymap.get().shown(action));
        }
    }

    private void strip(Ui ui, float width, boolean hasKeyboard) {
        float scale = ui.scale();
        Canvas canvas = ui.canvas("chain", width, 3 * Math.round(ROW * scale));
        int count = Math.max(1, scene.shown().chain().size());
        float entry = Math.round(ENTRY * scale);
        float most = Math.max(0, count * entry - width);
        scroll -= (canvas.wheel() + canvas.wheelX()) * entry;
        if (scene.shown().entry() != seenEntry) {
            seenEntry = scene.shown().entry();
            float left = Math.max(0, seenEntry * entry);
            scroll = Math.clamp(scroll, Math.clamp((seenEntry + 1) * entry - width, 0, Math.min(left, most)), left);
        }
        scroll = Math.clamp(scroll, 0, most);
        try (Scope clip = canvas.clip(0, 0, width, canvas.height())) {
            int first = (int) (scroll / entry);
            int last = Math.min(count - 1, (int) ((scroll + width) / entry));
            for (int i = first; i <= last; i++) {
                entry(ui, canvas, i, i * entry - scroll, entry, hasKeyboard);
            }
            if (isDragging) {
                float x = gap(canvas.mouseX(), entry, count) * entry - scroll;
                canvas.rect(x - scale, 0, 3 * scale, canvas.height(), ui.theme().accent());
            }
        }
        mouse(ui, canvas, entry, count);
    }

    private int gap(float x, float entry, int count) {
        return Math.clamp(Math.round((x + scroll) / entry), 0, count);
    }

    private void entry(Ui ui, Canvas canvas, int index, float x, float width, boolean hasKeyboard) {
        Theme theme = ui.theme();
        float scale = ui.scale();
        float row = Math.round(ROW * scale);
        Chain chain = scene.shown().chain();
        boolean hasEntry = index < chain.size();
        boolean isShown = !hasEntry || index == scene.shown().entry();
        boolean isPlaying = hasEntry ? index == scene.playingEntry() : scene.isPlaying();
        boolean isMuted = hasEntry && !chain.entries().get(index).enabled();
        canvas.rect(x, 0, width - 1, 3 * row - 1, isShown ? theme.hovered() : theme.raised());
        String name = hasEntry ? chain.entries().get(index).pattern() : scene.pattern();
        int colour = isMuted || !scene.shown().isChainOn() && hasEntry
                ? theme.muted()
                : isShown ? theme.text() : theme.dim();
        float textY = (row - ui.lineHeight()) / 2;
        float inset = 6 * scale;
        try (Scope clip = canvas.clip(x, 0, width - inset, 3 * row)) {
            canvas.text(x + inset, textY, isPlaying ? theme.playing() : colour, name);
            canvas.mono(x + inset, row + textY, theme.dim(), GridTexts.number(Math.min(index, 255)));
            if (hasEntry) {
                int repeats = chain.entries().get(index).repeats();
                canvas.mono(x + inset, 2 * row + textY, repeats > 1 ? theme.text() : theme.dim(), TIMES[repeats]);
            }
        }
        canvas.rect(x, row - 1, width - 1, 1, theme.line());
        if (isPlaying) {
            float middle = row + row / 2;
            float size = row / 4;
            canvas.triangle(
                    x + width - 14 * scale,
                    middle - size,
                    x + width - 14 * scale,
                    middle + size,
                    x + width - 6 * scale,
                    middle,
                    theme.playing());
        }
        if (isMuted) {
            canvas.line(x, 3 * row - 1, x + width - 1, 0, theme.error(), Math.max(1, scale));
        }
        if (isShown) {
            focus(ui, canvas, index, x, width, row, hasKeyboard);
        }
    }

    private static String[] times() {
        String[] times = new String[Chain.Entry.MAX_REPEATS + 1];
        for (int i = 0; i < times.length; i++) {
            times[i] = "x" + i;
        }
        return times;
    }

    private void focus(Ui ui, Canvas canvas, int index, float x, float width, float row, boolean hasKeyboard) {
        CellEdit edit = view.area == Area.CHAIN && index == scene.shown().entry() ? hand.edit() : null;
        boolean isFocused = view.area == Area.CHAIN && hasKeyboard;
        float thickness = Math.max(1, Math.round((isFocused ? 2 : 1) * ui.scale()));
        canvas.outline(
                x,
                0,
                width - 1,
                3 * row - 1,
                isFocused ? ui.theme().accent() : ui.theme().dim(),
                thickness);
        GridPainter.typed(ui, canvas, edit, x, 2 * row, width - 1, row - 1);
    }

    private void mouse(Ui ui, Canvas canvas, float entry, int count) {
        float x = canvas.mouseX();
        float row = Math.round(ROW * ui.scale());
        int index = canvas.isHovered() ? (int) ((x + scroll) / entry) : -1;
        boolean isThere = index >= 0 && index < count && x + scroll >= 0;
        int part = (int) (canvas.mouseY() / row);
        if (canvas.pressed(Button.LEFT) && isThere) {
            hand.leave();
            press(ui, canvas, index, part);
        }
        if (canvas.pressed(Button.RIGHT)
                && isThere
                && index < scene.shown().chain().size()) {
            acts.mute(index);
        }
        if (canvas.isHeld(Button.LEFT)) {
            if (hand.isHolding()) {
                hand.drag(x, canvas.mouseY(), canvas.isShift());
            } else if (pressed >= 0) {
                isDragging |= Math.abs(x - pressedX) > DRAG_FROM * ui.scale()
                        && pressed < scene.shown().chain().size();
            }
        }
        if (canvas.released(Button.LEFT)) {
            release(canvas, entry, count);
        }
        if (isThere && !isDragging) {
            ui.tip(
                    switch (part) {
                        case 0 ->
                            "Click: another pattern for this entry. Drag: another place in the chain. Right button: mute.";
                        case 1 ->
                            scene.isRolling() && scene.shown().isChainOn()
                                    ? "Click: mute or unmute this entry."
                                    : "Click: show the pattern of this entry.";
                        default -> "How often it is played, 1..99: drag, or click and type.";
                    });
        }
    }

    private void press(Ui ui, Canvas canvas, int index, int part) {
        boolean hasEntry = index < scene.shown().chain().size();
        view.area = Area.CHAIN;
        view.hasFocus = false;
        if (part == 0) {
            pressed = index;
            pressedX = canvas.mouseX();
            return;
        }
        if (!hasEntry) {
            return;
        }
        if (part == 1 && scene.isRolling() && scene.shown().isChainOn()) {
            acts.mute(index);
            return;
        }
        acts.choose(index);
        if (part == 2) {
            cells.grabRepeats(index, canvas.mouseX(), canvas.mouseY(), ui.scale());
            pressedRepeats = index;
        }
    }

    private void release(Canvas canvas, float entry, int count) {
        if (hand.isHolding() && !hand.release() && pressedRepeats >= 0) {
            cells.editRepeats(pressedRepeats);
        }
        if (isDragging) {
            int gap = gap(canvas.mouseX(), entry, count);
            acts.move(pressed, gap > pressed ? gap - 1 : gap);
        } else if (pressed >= 0) {
            acts.choose(pressed);
            menu.open(pressed);
        }
        pressed = -1;
        pressedRepeats = -1;
        isDragging = false;
    }
}
