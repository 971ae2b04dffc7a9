package org.videotracker.studio.patch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.link.Link;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.session.Session;
import org.videotracker.script.lua.print.MappingLines;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.modulation.MappingPicker;
import org.videotracker.studio.module.AddList;
import org.videotracker.studio.module.LuaLine;
import org.videotracker.studio.module.MappingChoices;
import org.videotracker.studio.module.ModulePopup;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The pop-ups of the patch view: what to add, what to map, a loop that needs a delay, the menus of nodes and wires. UI thread. */
final class PatchPopups {
    private final Values values;
    private final AddList types;
    private final MappingPicker picker = new MappingPicker();
    private final ModulePopup module;
    private @Nullable String toOpen;
    private Spot spot = new Spot(0, 0);
    private @Nullable Wiring asked;
    private @Nullable Wire wire;

    PatchPopups(Values values) {
        this.values = values;
        types = new AddList(values.catalog());
        module = new ModulePopup(values);
    }

    void openAdd(float planeX, float planeY) {
        spot = new Spot(planeX, planeY);
        types.begin();
        toOpen = "add";
    }

    void openModule(ModuleId id) {
        module.open(id);
    }

    void openWire(Wire of) {
        wire = of;
        toOpen = "wire";
    }

    void ask(Session session, Wiring wiring) {
        asked = wiring;
        if (wiring instanceof Wiring.Maps(var source, var target)) {
            picker.begin(
                    session,
                    MappingChoices.sources(session).stream()
                            .filter(end -> NodeKey.of(end).equals(source))
                            .toList(),
                    MappingChoices.targets(session).stream()
                            .filter(end -> NodeKey.of(end).equals(target))
                            .toList());
        }
        toOpen = wiring instanceof Wiring.Maps ? "map" : "question";
    }

    /** Draws what is open. @param placed told where a module that is added is to stand */
    void draw(Ui ui, Moment now, Consumer<Placed> placed) {
        if (toOpen != null) {
            ui.openPopup(toOpen);
            toOpen = null;
        }
        try (Scope popup = ui.popup("add")) {
            if (popup.isOpen()) {
                types.draw(ui).ifPresent(type -> {
                    ModuleId id = values.newId();
                    placed.accept(new Placed(NodeKey.of(id), spot));
                    values.edits().submit("add " + type.name(), new AddModule(id, type, Optional.empty(), true));
                });
            }
        }
        try (Scope popup = ui.popup("map")) {
            if (popup.isOpen()) {
                picker.draw(ui, now.session()).ifPresent(id -> {
                    map(now.session(), id);
                    ui.closePopup();
                });
            }
        }
        try (Scope popup = ui.popup("question")) {
            if (popup.isOpen()) {
                question(ui);
            }
        }
        try (Scope popup = ui.popup("wire")) {
            if (popup.isOpen() && wire != null) {
                wireMenu(ui, now, wire);
            }
        }
        module.draw(ui, now);
    }

    /** A node that is to come, and where it is to stand. */
    record Placed(NodeKey node, Spot spot) {}

    private void map(Session session, Mapping.Id id) {
        MappingChoices.whole(session, id)
                .ifPresent(
                        mapping -> values.edits().submit("map " + id.target().parameter(), new MapParameter(mapping)));
    }

    private void question(Ui ui) {
        switch (asked) {
            case Wiring.NeedsDelay(var command, String sentence) -> {
                ui.paragraphOf(360 * ui.scale(), sentence);
                if (ui.button(Icon.CLOCK, "Connect with a delay")) {
                    values.edits().submit("connect with a delay", command);
                    ui.closePopup();
                }
                ui.tip("The target gets what was sent one block of sound, or one frame of pictures, before.");
            }
            case Wiring.Refused(String sentence) -> ui.paragraphOf(360 * ui.scale(), sentence);
            case null, default -> ui.closePopup();
        }
    }

    private void wireMenu(Ui ui, Moment now, Wire shown) {
        Optional<Wire> present = PatchGraph.of(now.session()).wire(shown.key());
        if (present.isEmpty()) {
            ui.closePopup();
            return;
        }
        Wire current = present.get();
        if (ui.menuItem(current.kind() == WireKind.VALUE ? "Disabled" : "Muted", "M", current.isMuted(), true)) {
            values.edits().submit("mute", PatchEdits.mute(current));
        }
        if (current instanceof Wire.OfLink(Link link)) {
            linkMenu(ui, link);
        }
        if (ui.menuItem("Copy Lua line", "", false, true)) {
            ui.copy(luaLine(now.session(), current));
        }
        ui.separator();
        if (ui.menuItem("Delete", "Delete", false, true)) {
            values.edits()
                    .submit("disconnect", PatchEdits.delete(now.session(), List.of(), Optional.of(current.key())));
        }
    }

    /** The line of a script that makes a wire. */
    static String luaLine(Session session, Wire wire) {
        return switch (wire) {
            case Wire.OfLink(var link) -> LuaLine.connect(session, link);
            case Wire.OfMapping(var mapping) -> MappingLines.line(session, mapping);
        };
    }

    /** Each value of the connection, with all that a value offers. */
    private void linkMenu(Ui ui, Link link) {
        try (Scope menu = ui.menu("Values")) {
            if (menu.isOpen()) {
                for (var parameter : Link.parametersOf(link.signal())) {
                    if (ui.menuItem(parameter.name() + "...", "", false, true)) {
                        values.menu().open(new ParameterAddress.OfLink(link.id(), parameter.name()));
                    }
                }
            }
        }
    }

    /** The module of a node, if it is one. */
    static Optional<Module> module(Session session, NodeKey node) {
        return node instanceof NodeKey.OfModule(var id) ? session.modules().get(id) : Optional.empty();
    }
}
