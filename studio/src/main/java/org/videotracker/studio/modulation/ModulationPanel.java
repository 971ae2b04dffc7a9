package org.videotracker.studio.modulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.videotracker.model.command.MappingCommand.MapParameter;
import org.videotracker.model.command.MappingCommand.Unmap;
import org.videotracker.model.command.ModuleCommand.AddModule;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.ModuleType;
import org.videotracker.model.module.ModuleType.Capability;
import org.videotracker.model.module.ModuleType.Category;
import org.videotracker.model.parameter.Mapping;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.session.Session;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.key.Key;
import org.videotracker.studio.module.MappingChoices;
import org.videotracker.studio.module.Values;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TableStyle;
import org.videotracker.studio.ui.Ui;

/** What moves what: the modulators with what they do now, and the list of mappings with an editor for one of them. UI thread. */
public final class ModulationPanel implements Panel {
    public static final String ID = "modulation";

    private static final float CARD_WIDTH = 176;
    private static final float CARD_HEIGHT = 92;
    private static final float EDITOR_WIDTH = 380;

    private final Values values;
    private final ModulatorPicture pictures;
    private final MappingEditor editor;
    private final MappingPicker picker = new MappingPicker();
    private final EventLinks events;
    private List<Module> modulators = List.of();
    private List<MappingRow> rows = List.of();
    private @Nullable Session shown;
    private Mapping.@Nullable Id selected;
    private boolean isPicking;

    public ModulationPanel(Values values, ModulatorPicture pictures) {
        this.values = values;
        this.pictures = pictures;
        editor = new MappingEditor(values.edits());
        events = new EventLinks(values);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Modulation";
    }

    @Override
    public Icon icon() {
        return Icon.WAVE;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        refresh(now.session());
        toolbar(ui, now);
        cards(ui, now);
        Optional<MappingRow> chosen = selectedRow();
        float side = chosen.isPresent() ? Math.min(EDITOR_WIDTH * ui.scale(), ui.width() * 0.5f) : 0;
        try (Scope list = ui.child("list", side == 0 ? 0 : -side - 8 * ui.scale(), 0, false)) {
            if (list.isOpen()) {
                mappings(ui, now);
                events.draw(ui, now);
            }
        }
        if (chosen.isPresent()) {
            ui.sameLine(8 * ui.scale());
            try (Scope scope = ui.child("editor", side, 0, false)) {
                if (scope.isOpen()) {
                    editor.draw(ui, now, chosen.get());
                }
            }
        }
    }

    private void refresh(Session session) {
        Session before = shown;
        if (before == session) {
            return;
        }
        shown = session;
        List<Module> found = new ArrayList<>();
        for (Module module : session.modules().inOrder()) {
            if (module.type().can(Capability.MODULATES)) {
                found.add(module);
            }
        }
        modulators = found;
        rows = MappingRow.of(session);
        events.refresh(session);
    }

    private Optional<MappingRow> selectedRow() {
        return rows.stream().filter(row -> row.mapping().id().equals(selected)).findFirst();
    }

    private void toolbar(Ui ui, Moment now) {
        if (ui.button(Icon.ADD, "Modulator")) {
            ui.openPopup("modulator");
        }
        ui.tip("Adds an LFO, steps, a follower, a macro or another module that moves values.");
        ui.sameLine();
        if (ui.button(Icon.LINK, "Map...") || isPicking) {
            isPicking = false;
            picker.begin(now.session(), MappingChoices.sources(now.session()), MappingChoices.targets(now.session()));
            ui.openPopup("map");
        }
        ui.tip("Chooses what moves, then what is moved. Only what is legal can be chosen.");
        try (Scope popup = ui.popup("modulator")) {
            if (popup.isOpen()) {
                for (ModuleType type : values.catalog().types()) {
                    if (type.category() == Category.MODULATOR) {
                        if (ui.menuItem(type.name(), "", false, true)) {
                            values.edits()
                                    .submit(
                                            "add " + type.name(),
                                            new AddModule(values.newId(), type, Optional.empty(), false));
                        }
                        ui.tip(type.description());
                    }
                }
            }
        }
        try (Scope popup = ui.popup("map")) {
            if (popup.isOpen()) {
                picker.draw(ui, now.session()).ifPresent(id -> {
                    ui.closePopup();
                    map(now.session(), id);
                });
            }
        }
    }

    private void map(Session session, Mapping.Id id) {
        selected = id;
        MappingChoices.whole(session, id)
                .ifPresent(
                        mapping -> values.edits().submit("map " + id.target().parameter(), new MapParameter(mapping)));
    }

    private void cards(Ui ui, Moment now) {
        float s = ui.scale();
        if (modulators.isEmpty()) {
            ui.dim(
                    "No modulator yet. Add one, or choose \"Modulate with a new LFO\" with the right button on any value.");
            return;
        }
        int columns = Math.max(1, (int) ((ui.width() + 8 * s) / ((CARD_WIDTH + 8) * s)));
        for (int i = 0; i < modulators.size(); i++) {
            if (i % columns != 0) {
                ui.sameLine(8 * s);
            }
            card(ui, now, modulators.get(i));
        }
        ui.gap(4 * s);
    }

    private void card(Ui ui, Moment now, Module module) {
        float s = ui.scale();
        try (Scope _ = ui.id(module.name());
                Scope _ = ui.group()) {
            Canvas canvas = ui.canvas("card", CARD_WIDTH * s, CARD_HEIGHT * s);
            try (Scope _ = canvas.clip(0, 0, canvas.width(), canvas.height())) {
                pictures.draw(ui, canvas, now, module, 20 * s);
                canvas.small(
                        8 * s,
                        4 * s,
                        module.enabled() ? ui.theme().text() : ui.theme().muted(),
                        module.name());
            }
            values.offer(ui, now, new OfModule(module.id(), "out"));
            if (canvas.pressed(Button.LEFT)) {
                picker.begin(
                        now.session(),
                        MappingChoices.sources(now.session()).stream()
                                .filter(end -> end instanceof OfModule(var id, var name)
                                        && id.equals(module.id())
                                        && module.type().readOut(name).isPresent())
                                .toList(),
                        MappingChoices.targets(now.session()));
                ui.openPopup("map-card");
            }
            try (Scope popup = ui.popup("map-card")) {
                if (popup.isOpen()) {
                    picker.draw(ui, now.session()).ifPresent(id -> {
                        ui.closePopup();
                        map(now.session(), id);
                    });
                }
            }
        }
    }

    private void mappings(Ui ui, Moment now) {
        if (rows.isEmpty()) {
            return;
        }
        float s = ui.scale();
        try (Scope table = ui.table("mappings", 5, TableStyle.LINED)) {
            if (!table.isOpen()) {
                return;
            }
            ui.tableColumn("On", 40 * s);
            ui.tableColumn("Moves", 0);
            ui.tableColumn("Is moved", 0);
            ui.tableColumn("Range", 150 * s);
            ui.tableColumn("Now", 110 * s);
            ui.tableHeader();
            for (int i = 0; i < rows.size(); i++) {
                try (Scope _ = ui.id(i)) {
                    row(ui, now, rows.get(i));
                }
            }
        }
    }

    private void row(Ui ui, Moment now, MappingRow row) {
        Mapping mapping = row.mapping();
        ui.tableRow();
        ui.tableCell();
        if (ui.tick("##on", mapping.enabled())) {
            values.edits().submit("switch a mapping", new MapParameter(mapping.withEnabled(!mapping.enabled())));
        }
        ui.tip("Whether it does anything.");
        ui.tableCell();
        if (ui.selectableRow(row.source(), mapping.id().equals(selected))) {
            selected = mapping.id().equals(selected) ? null : mapping.id();
        }
        values.offer(ui, now, mapping.id().source());
        ui.tableCell();
        ui.text(row.target());
        values.offer(ui, now, mapping.id().target());
        ui.tableCell();
        ui.dim(row.range());
        ui.tableCell();
        now(ui, now, mapping);
    }

    /** Two bars: where what moves is within its range, and below where what is moved is. */
    private static void now(Ui ui, Moment now, Mapping mapping) {
        float s = ui.scale();
        Canvas canvas = ui.canvas("now", 96 * s, ui.lineHeight());
        float width = canvas.width();
        canvas.rect(0, 2 * s, width, 4 * s, ui.theme().raised());
        canvas.rect(0, 10 * s, width, 4 * s, ui.theme().raised());
        OptionalDouble source = now.telemetry().present(mapping.id().source());
        if (source.isPresent()) {
            canvas.rect(
                    0,
                    2 * s,
                    width * part(source.getAsDouble(), mapping.in()),
                    4 * s,
                    ui.theme().dim());
        }
        OptionalDouble target = now.telemetry().modulated(mapping.id().target());
        if (target.isPresent()) {
            canvas.rect(
                    0,
                    10 * s,
                    width * part(target.getAsDouble(), mapping.out()),
                    4 * s,
                    ui.theme().value());
        }
        ui.tip("Above what moves, below what is moved, each within its range.");
    }

    private static float part(double value, Mapping.Span span) {
        double low = Math.min(span.from(), span.to());
        double high = Math.max(span.from(), span.to());
        return high == low ? 0 : (float) Math.clamp((value - low) / (high - low), 0, 1);
    }

    @Override
    public boolean press(InputEvent.KeyDown down, Moment now) {
        if (down.modifiers() != 0) {
            return false;
        }
        if (down.key() == Key.M) {
            isPicking = true;
            return true;
        }
        if (rows.isEmpty()) {
            return false;
        }
        return switch (down.key()) {
            case UP -> select(-1);
            case DOWN -> select(1);
            case DELETE, BACKSPACE ->
                selectedRow()
                        .map(row -> {
                            values.edits()
                                    .submit(
                                            "unmap " + row.target(),
                                            new Unmap(row.mapping().id()));
                            return true;
                        })
                        .orElse(false);
            case ENTER, KEYPAD_ENTER ->
                selectedRow()
                        .map(row -> {
                            Mapping mapping = row.mapping();
                            values.edits()
                                    .submit(
                                            "switch a mapping",
                                            new MapParameter(mapping.withEnabled(!mapping.enabled())));
                            return true;
                        })
                        .orElse(false);
            case ESCAPE -> {
                selected = null;
                yield true;
            }
            default -> false;
        };
    }

    private boolean select(int step) {
        int at = selectedRow().map(rows::indexOf).orElse(step > 0 ? -1 : rows.size());
        selected = rows.get(Math.clamp(at + step, 0, rows.size() - 1)).mapping().id();
        return true;
    }
}
