package org.videotracker.studio;

import java.util.function.Predicate;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.panel.MenuBar;
import org.videotracker.studio.performance.StatusLine;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The bar of menus and transport at the top, and the line at the bottom that says how things are. */
final class Bars {
    private final Desk desk;
    private final Editor editor;
    private final MenuBar menus;
    private final StatusLine status;
    private String position = "";

    Bars(Desk desk, Editor editor, Predicate<Action> isTicked) {
        this.desk = desk;
        this.editor = editor;
        status = new StatusLine(desk.host(), desk.meter());
        menus = new MenuBar(isTicked, _ -> true, desk.acting());
    }

    /** Returns its height in pixels. */
    float drawTop(Ui ui, Moment now, float width, Keymap keymap) {
        float height = ui.controlHeight() + 2 * ui.scale();
        ui.fixedAt(0, 0, width, height);
        try (Scope bar = ui.bar("top")) {
            if (bar.isOpen()) {
                try (Scope items = ui.menuBar()) {
                    if (items.isOpen()) {
                        menus.draw(ui, keymap, () -> editor.drawViewMenu(ui, now));
                        drawTransport(ui, now, width, keymap);
                    }
                }
            }
        }
        return height;
    }

    private void drawTransport(Ui ui, Moment now, float width, Keymap keymap) {
        ui.cursorX(Math.max(ui.cursorX() + 16 * ui.scale(), width / 2 - 160 * ui.scale()));
        button(ui, keymap, now.isPlaying() ? Icon.STOP : Icon.PLAY, Action.PLAY_STOP, now.isPlaying());
        button(ui, keymap, Icon.PAUSE, Action.PLAY_PAUSE, false);
        button(ui, keymap, Icon.REWIND, Action.REWIND, false);
        button(
                ui,
                keymap,
                Icon.RECORD,
                Action.RECORD,
                desk.host().recording().state().isPresent());
        try (Scope _ = ui.inMono()) {
            ui.text(ui.theme().text(), position);
            ui.tip("Bar, beat and quarter of a beat; then the tempo of this moment in beats a minute.");
        }
    }

    private void button(Ui ui, Keymap keymap, Icon icon, Action action, boolean isOn) {
        boolean isPressed;
        if (isOn) {
            try (Scope _ = ui.buttonsIn(ui.theme().accent(), ui.theme().onAccent())) {
                isPressed = ui.iconButton(icon, action.id());
            }
        } else {
            isPressed = ui.iconButton(icon, action.id());
        }
        ui.tip(action.title() + " (" + keymap.shown(action) + ")\n" + action.description());
        if (isPressed) {
            desk.acting().accept(action);
        }
    }

    /** Returns its height in pixels. */
    float drawBottom(Ui ui, Moment now, float width, float windowHeight) {
        position = position(now);
        float height = ui.lineHeight() + 8 * ui.scale();
        ui.fixedAt(0, windowHeight - height, width, height);
        try (Scope bar = ui.line("bottom")) {
            if (bar.isOpen()) {
                status.draw(ui, now);
            }
        }
        return height;
    }

    private static String position(Moment now) {
        double beat = Math.max(0, now.telemetry().beat());
        int perBar = now.session().transport().beatsPerBar();
        long whole = (long) beat;
        return whole / perBar + 1 + "." + (whole % perBar + 1) + "." + ((int) ((beat - whole) * 4) + 1) + "   "
                + Math.round(now.telemetry().tempo() * 10) / 10.0;
    }
}
