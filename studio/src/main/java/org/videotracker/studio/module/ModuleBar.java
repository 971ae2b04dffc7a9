package org.videotracker.studio.module;

import java.util.Optional;
import org.videotracker.model.command.ModuleCommand.EnableModule;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.session.SystemModules;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Ui;

/** The first line of the panel of any module: its type, a switch, and the button of its pop-up. UI thread. */
public final class ModuleBar {
    private final Values values;
    private final ModuleId id;
    private final ModulePopup popup;

    public ModuleBar(Values values, ModuleId id) {
        this.values = values;
        this.id = id;
        popup = new ModulePopup(values);
    }

    /** Draws it. Returns whether the module is there and on, so that the rest of the panel is to be drawn. */
    public boolean draw(Ui ui, Moment now) {
        Optional<Module> found = now.session().modules().get(id);
        if (found.isEmpty()) {
            ui.dim("This module is gone.");
            return false;
        }
        Module module = found.get();
        ui.alignToControls();
        ui.dim(module.type().name());
        ui.tip(module.type().description());
        boolean isOutput =
                module.name().equals(SystemModules.AUDIO_OUT) || module.name().equals(SystemModules.VIDEO_OUT);
        float s = ui.scale();
        ui.sameLine();
        ui.cursor(ui.cursorX() + Math.max(0, ui.width() - (isOutput ? 36 : 92) * s), ui.cursorY());
        if (!isOutput) {
            if (ui.toggle(module.enabled() ? "ON##power" : "OFF##power", module.enabled())) {
                toggle(now);
            }
            ui.tip("Switches the module on or off. What is off is silent and transparent; its time runs on.");
            ui.sameLine();
        }
        if (ui.iconButton(Icon.MENU, "more")) {
            popup.open(id);
        }
        ui.tip("Name and connections.");
        popup.draw(ui, now);
        if (!module.enabled()) {
            ui.gap(8 * s);
            ui.dim("Off.");
        }
        return module.enabled();
    }

    /** Switches the module off, or on again. */
    public void toggle(Moment now) {
        now.session()
                .modules()
                .get(id)
                .ifPresent(module -> values.edits()
                        .submit(
                                (module.enabled() ? "disable " : "enable ") + module.name(),
                                new EnableModule(id, !module.enabled())));
    }
}
