package org.videotracker.studio.module;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.LinkCommand.Connect;
import org.videotracker.model.command.LinkCommand.Disconnect;
import org.videotracker.model.command.ModuleCommand.RemoveModule;
import org.videotracker.model.command.ModuleCommand.RenameModule;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.Port;
import org.videotracker.model.session.SystemModules;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;

/** The pop-up of a module: its name, what it gets and where it leads, and what else it could be connected to. UI thread. */
public final class ModulePopup {
    private static final String POPUP = "module";
    private static final float WIDTH = 340;

    private final Values values;
    private final TextField name = new TextField();
    private @Nullable ModuleId wanted;
    private @Nullable ModuleId shown;
    private long version = -1;
    private String problem = "";
    private @Nullable Port adding;
    private List<Connections.Possible> possible = List.of();

    public ModulePopup(Values values) {
        this.values = values;
    }

    /** Opens it at the mouse with the next picture. */
    public void open(ModuleId module) {
        wanted = module;
    }

    /** Draws what was opened; once in each picture, always in the same window. */
    public void draw(Ui ui, Moment now) {
        if (wanted != null) {
            shown = wanted;
            wanted = null;
            problem = "";
            adding = null;
            now.session().modules().get(shown).ifPresent(module -> name.text(module.name()));
            name.focus();
            ui.openPopup(POPUP);
        }
        try (Scope popup = ui.popup(POPUP)) {
            if (popup.isOpen() && shown != null) {
                Optional<Module> module = now.session().modules().get(shown);
                if (module.isPresent()) {
                    content(ui, now, module.get());
                } else {
                    ui.closePopup();
                }
            }
        }
    }

    private void content(Ui ui, Moment now, Module module) {
        if (version != now.version()) {
            version = now.version();
            refresh(now, module);
        }
        ui.small(ui.theme().dim(), module.type().name());
        rename(ui, now, module);
        ui.gap(4 * ui.scale());
        links(ui, now, "Inputs", now.session().links().into(module.id()), true);
        links(ui, now, "Outputs", now.session().links().from(module.id()), false);
        add(ui, now, module);
        if (!SystemModules.isSystem(module.name())) {
            ui.separator();
            if (ui.button(Icon.DELETE, "Remove the module")) {
                values.edits().submit("remove " + module.name(), new RemoveModule(module.id()));
                ui.closePopup();
            }
            ui.tip("With its connections and mappings; undo brings all of it back.");
        }
    }

    private void refresh(Moment now, Module module) {
        possible = adding == null ? List.of() : Connections.of(now.session(), module.id(), adding);
    }

    private void rename(Ui ui, Moment now, Module module) {
        if (SystemModules.isSystem(module.name())) {
            ui.text(module.name());
            return;
        }
        if (ui.field("##name", name, "Its name", WIDTH * ui.scale())) {
            problem = "";
        }
        ui.tip("Enter applies. Letters, digits, _ and -, not beginning with a digit.");
        if (name.wasEntered() && !name.text().equals(module.name())) {
            Command rename = new RenameModule(module.id(), name.text());
            problem = Connections.refusal(now.session(), rename).orElse("");
            if (problem.isEmpty()) {
                values.edits().submit("rename " + module.name(), rename);
                ui.closePopup();
            } else {
                name.text(module.name());
            }
        } else if (name.wasEntered()) {
            ui.closePopup();
        }
        if (!problem.isEmpty()) {
            ui.error(problem);
        }
    }

    private void links(Ui ui, Moment now, String title, List<Link> links, boolean asSource) {
        ui.small(ui.theme().dim(), title);
        if (links.isEmpty()) {
            ui.dim("None.");
        }
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            try (Scope _ = ui.id(title);
                    Scope _ = ui.id(i)) {
                if (ui.iconButton(Icon.CLOSE, "disconnect")) {
                    values.edits().submit("disconnect", new Disconnect(link.id()));
                }
                ui.tip("Disconnects.");
                ui.sameLine();
                ui.text(Connections.label(now.session(), link, asSource));
            }
        }
    }

    private void add(Ui ui, Moment now, Module module) {
        ui.separator();
        String shownPort = adding == null ? "Add a connection..." : adding.name();
        try (Scope combo = ui.combo("##port", shownPort, WIDTH * ui.scale())) {
            if (combo.isOpen()) {
                for (Port port : module.type().ports()) {
                    if (ui.selectable(port.name() + "  " + port.signal().name(), port.equals(adding))) {
                        adding = port;
                        refresh(now, module);
                    }
                }
            }
        }
        ui.tip("Which of its ports; then what it is connected to. Only what fits is listed.");
        if (adding == null) {
            return;
        }
        if (possible.isEmpty()) {
            ui.dim("Nothing more fits to " + adding.name() + ".");
        }
        for (Connections.Possible link : possible) {
            if (ui.menuItemStaying(link.label())) {
                values.edits().submit("connect", new Connect(link.id(), false));
            }
        }
    }
}
