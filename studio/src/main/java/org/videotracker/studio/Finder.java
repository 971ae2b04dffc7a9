package org.videotracker.studio;

import java.util.UUID;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.module.ModuleId;
import org.videotracker.studio.command.ConsolePanel;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.palette.Deed;
import org.videotracker.studio.palette.Palette;
import org.videotracker.studio.palette.PaletteEntries;
import org.videotracker.studio.panel.Panel;

/** Does in the studio what is chosen in the palette. */
final class Finder {
    private final Desk desk;

    private Finder(Desk desk) {
        this.desk = desk;
    }

    static Palette palette(Desk desk) {
        return new Palette(
                session -> PaletteEntries.of(
                        session, BuiltInModules.catalog(), desk.keymap().get(), () -> new ModuleId(UUID.randomUUID())),
                new Finder(desk)::carryOut,
                desk.clipboard());
    }

    private void carryOut(Deed deed) {
        switch (deed) {
            case Deed.Press(Action action) -> desk.acting().accept(action);
            case Deed.Send(String label, var commands) -> desk.edits().submit(label, commands);
            case Deed.ShowModule(ModuleId module) -> show(Panel.idOf(module));
            case Deed.BeginLine(String line) -> {
                desk.dialogue().begin(line);
                show(ConsolePanel.ID);
            }
        }
    }

    private void show(String panel) {
        desk.acting().accept(Action.EDITOR_SHELL);
        desk.docks().show(panel);
    }
}
