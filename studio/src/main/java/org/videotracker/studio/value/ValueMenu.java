package org.videotracker.studio.value;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.BuiltInModules;
import org.videotracker.model.command.Command;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.MappingCommand.Unmap;
import org.videotracker.model.command.ParameterCommand.ResetParameter;
import org.videotracker.model.module.ModuleId;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.module.MappingChoices;
import org.videotracker.studio.module.ParameterFacts;
import org.videotracker.studio.module.ParameterTip;
import org.videotracker.studio.module.ValueEdits;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/**
 * The tip of a value, with the line of Lua that sets it, and the menu of the right button: reset, map, modulate, copy. Thread of the
 * studio.
 */
public final class ValueMenu implements ValueCare {
    private static final String MENU = "menu of a value";

    private final Edits edits;
    private @Nullable ParameterAddress known;
    private @Nullable Session knownIn;
    private Optional<ParameterFacts> facts = Optional.empty();
    private @Nullable ParameterTip tip;
    private List<MappingChoices.Choice> sources = List.of();
    private String pointedAt = "";

    public ValueMenu(Edits edits) {
        this.edits = edits;
    }

    /** The line of Lua of the value that the mouse was on last; empty where it was on none. */
    public String luaLine() {
        return pointedAt;
    }

    @Override
    public void offer(Ui ui, Moment now, ParameterAddress address) {
        try (Scope _ = ui.id(address.hashCode())) {
            try (Scope shown = ui.tooltip()) {
                if (shown.isOpen()) {
                    look(now.session(), address);
                    tip(ui);
                }
            }
            try (Scope menu = ui.contextMenu(MENU)) {
                if (menu.isOpen()) {
                    look(now.session(), address);
                    menu(ui, now.session(), address);
                }
            }
        }
    }

    private void look(Session session, ParameterAddress address) {
        if (session != knownIn || !address.equals(known)) {
            known = address;
            knownIn = session;
            facts = ParameterFacts.of(session, address);
            tip = facts.map(ParameterTip::of).orElse(null);
            sources = List.of();
            pointedAt = tip == null ? "" : tip.luaLine();
        }
    }

    private void tip(Ui ui) {
        if (tip != null) {
            ui.mono(tip.path());
            for (String sentence : tip.sentences()) {
                ui.text(sentence);
            }
            ui.gap(2 * ui.scale());
            try (Scope _ = ui.inColour(ui.theme().dim())) {
                ui.mono(tip.luaLine());
            }
        }
    }

    private void menu(Ui ui, Session session, ParameterAddress address) {
        if (facts.isEmpty()) {
            return;
        }
        ParameterFacts all = facts.get();
        ui.dim(all.path());
        ui.separator();
        all.parameter().ifPresent(parameter -> {
            if (ui.menuItem("Reset to " + all.initial(), "", false, true)) {
                edits.submit("reset " + parameter.name(), new ResetParameter(address));
            }
            if (parameter.movable()) {
                mappings(ui, session, address);
                modulate(ui, address, all);
            }
        });
        ui.separator();
        if (ui.menuItem("Copy the path", "", false, true)) {
            ui.copy(all.path());
        }
        if (ui.menuItem("Copy the Lua line", "", false, true)) {
            ui.copy(all.luaLine());
        }
    }

    private void mappings(Ui ui, Session session, ParameterAddress address) {
        try (Scope menu = ui.menu("Map from")) {
            if (menu.isOpen()) {
                if (sources.isEmpty()) {
                    sources = MappingChoices.sourcesFor(session, address);
                }
                for (MappingChoices.Choice source : sources) {
                    if (source.isLegal() && ui.menuItem(source.path(), "", false, true)) {
                        MappingChoices.whole(session, new Mapping.Id(source.address(), address))
                                .ifPresent(mapping -> edits.submit("map " + source.path(), new MapParameter(mapping)));
                    }
                }
            }
        }
        List<Command> removal = session.mappings().keySet().stream()
                .filter(id -> id.target().equals(address))
                .<Command>map(Unmap::new)
                .toList();
        if (!removal.isEmpty() && ui.menuItem("Take off what moves it", "", false, true)) {
            edits.submit("unmap", removal);
        }
    }

    private void modulate(Ui ui, ParameterAddress address, ParameterFacts all) {
        Optional<ModuleType> lfo = BuiltInModules.catalog().type("LFO");
        if (lfo.isPresent() && ui.menuItem("Modulate with a new LFO", "", false, true)) {
            edits.submit(
                    "modulate " + all.path(),
                    ValueEdits.modulateWithNew(
                            lfo.get(),
                            new ModuleId(UUID.randomUUID()),
                            address,
                            all.parameter().orElseThrow()));
        }
    }
}
