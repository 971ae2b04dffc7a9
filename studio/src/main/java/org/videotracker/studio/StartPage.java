package org.videotracker.studio;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** Where a set without a project begins: a new one, one of the last ones, the demo. */
final class StartPage implements Panel {
    static final String ID = "start";

    private final Desk desk;
    private final Consumer<StudioEnd> ends;

    StartPage(Desk desk, Consumer<StudioEnd> ends) {
        this.desk = desk;
        this.ends = ends;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Start";
    }

    @Override
    public Icon icon() {
        return Icon.PLAY;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        ui.heading("videoTracker");
        ui.paragraph(
                "This set has no project yet. It is kept for you whatever happens; save it to give it a place of yours.");
        ui.gap(8 * ui.scale());
        choice(ui, Icon.ADD, Action.NEW_PROJECT);
        choice(ui, Icon.OPEN, Action.OPEN_PROJECT);
        choice(ui, Icon.SAVE, Action.SAVE);
        choice(ui, Icon.HELP, Action.TOUR);
        if (ui.button(Icon.FILM, "Open the demo")) {
            ends.accept(new StudioEnd.OpenDemo());
        }
        ui.tip(
                "A set that plays for a minute, with all its sounds and pictures. They are painted first, which takes a while.");
        ui.gap(8 * ui.scale());
        ui.dim("Projects of late");
        for (Path project : desk.preferences().get().recent()) {
            if (!project.equals(desk.host().project().root())) {
                try (Scope _ = ui.id(project.toString())) {
                    if (ui.selectable(project.toString(), false)) {
                        ends.accept(new StudioEnd.OpenProject(project));
                    }
                }
            }
        }
    }

    private void choice(Ui ui, Icon icon, Action action) {
        if (ui.button(icon, action.title() + "##" + action.id())) {
            desk.acting().accept(action);
        }
        ui.sameLine();
        ui.dim(desk.keymap().get().shown(action) + "  " + action.description());
    }
}
