package org.videotracker.studio.code;

import java.util.function.Supplier;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Keymap;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The line above the text: which text it is, what runs it, how it is kept, and help on the word at the caret. Thread of the studio. */
final class CodeBar {
    private final CodeDesk desk;
    private final Supplier<Keymap> keymap;
    private final WordHelp help = new WordHelp();

    CodeBar(CodeDesk desk, Supplier<Keymap> keymap) {
        this.desk = desk;
        this.keymap = keymap;
    }

    void draw(Ui ui, CodeKeys keys) {
        if (ui.toggle("Script", !desk.isMirror())) {
            desk.showMirror(false);
        }
        ui.tip("Your own text. Nobody else overwrites it; it is kept in the file that is named to the right.");
        ui.sameLine(4 * ui.scale());
        if (ui.toggle("Mirror", desk.isMirror())) {
            desk.showMirror(true);
        }
        tip(ui, Action.CODE_MIRROR);
        ui.sameLine(16 * ui.scale());
        button(ui, keys, Icon.PLAY, "Run", Action.CODE_RUN);
        button(ui, keys, Icon.PLAY, "Block", Action.CODE_RUN_BLOCK);
        button(ui, keys, Icon.PLAY, "All", Action.CODE_RUN_ALL);
        button(ui, keys, Icon.STOP, "Stop", Action.CODE_STOP);
        ui.sameLine(16 * ui.scale());
        if (ui.toggle(Icon.REFRESH.glyph() + "  By itself", desk.evaluating.isAutomatic())) {
            desk.switchAutomatic();
        }
        tip(ui, Action.CODE_AUTOMATIC);
        ui.sameLine(16 * ui.scale());
        ui.alignToControls();
        drawState(ui);
        drawHelp(ui);
    }

    private void button(Ui ui, CodeKeys keys, Icon icon, String label, Action action) {
        if (ui.button(icon, label)) {
            keys.act(action);
        }
        tip(ui, action);
        ui.sameLine(4 * ui.scale());
    }

    private void tip(Ui ui, Action action) {
        try (Scope tip = ui.tooltip()) {
            if (tip.isOpen()) {
                ui.text(action.title() + " (" + keymap.get().shown(action) + ")");
                ui.dim(action.description());
            }
        }
    }

    private void drawState(Ui ui) {
        if (desk.isMirror()) {
            ui.dim(
                    desk.hasScript()
                            ? "What the session is. Escape goes back to your script."
                            : "What the session is. Type to go on from it in a script of your own.");
        } else if (desk.evaluating.isBusy()) {
            ui.text(ui.theme().playing(), Icon.PLAY.glyph() + " running");
        } else if (!desk.evaluating.note().isEmpty()) {
            ui.text(ui.theme().warning(), desk.evaluating.note());
        } else {
            ui.dim(desk.fileName());
            ui.sameLine(8 * ui.scale());
            ui.dim(desk.isSaved() ? "saved" : "not saved yet");
            ui.tip("The script is saved a second after the last key.");
        }
    }

    /** One line, which is there whether or not it says anything, so that the text stays where it is. */
    private void drawHelp(Ui ui) {
        ui.small(ui.theme().dim(), help.of(desk.page()));
    }
}
