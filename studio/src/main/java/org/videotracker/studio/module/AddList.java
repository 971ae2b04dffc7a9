package org.videotracker.studio.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.videotracker.model.module.Catalog;
import org.videotracker.model.module.ModuleType;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;

/** The list of module types, with a filter: what is typed is found in names, categories and descriptions. UI thread. */
public final class AddList {
    private static final float WIDTH = 340;
    private static final float HEIGHT = 300;

    private final Catalog catalog;
    private final TextField filter = new TextField();
    private List<ModuleType> shown;
    private int selected;

    public AddList(Catalog catalog) {
        this.catalog = catalog;
        shown = List.copyOf(catalog.types());
    }

    /** Begins with all types and an empty filter that has the keyboard. */
    public void begin() {
        filter.text("");
        filter.focus();
        shown = List.copyOf(catalog.types());
        selected = 0;
    }

    /** Draws it in a pop-up, which it closes. Returns what was chosen in this picture, by the mouse or with Enter. */
    public Optional<ModuleType> draw(Ui ui) {
        if (ui.field("##filter", filter, "Add a module: type to filter", WIDTH * ui.scale())) {
            shown = filtered(catalog, filter.text());
            selected = 0;
        }
        Optional<ModuleType> chosen = filter.wasEntered() && !shown.isEmpty()
                ? Optional.of(shown.get(Math.min(selected, shown.size() - 1)))
                : Optional.empty();
        try (Scope list = ui.child("types", WIDTH * ui.scale(), HEIGHT * ui.scale(), false)) {
            if (list.isOpen()) {
                chosen = chosen.or(() -> drawTypes(ui));
            }
        }
        if (chosen.isPresent()) {
            ui.closePopup();
        }
        return chosen;
    }

    private Optional<ModuleType> drawTypes(Ui ui) {
        Optional<ModuleType> chosen = Optional.empty();
        if (shown.isEmpty()) {
            ui.dim("There is no such type.");
        }
        ModuleType.Category category = null;
        for (int i = 0; i < shown.size(); i++) {
            ModuleType type = shown.get(i);
            if (type.category() != category) {
                category = type.category();
                ui.small(ui.theme().dim(), category.name());
            }
            if (ui.selectable(type.name(), i == selected)) {
                chosen = Optional.of(type);
            }
            ui.tip(type.description());
        }
        return chosen;
    }

    /** The types that a text is about: by name first, then by category and description. */
    static List<ModuleType> filtered(Catalog catalog, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<ModuleType> byName = new ArrayList<>();
        List<ModuleType> others = new ArrayList<>();
        for (ModuleType type : catalog.types()) {
            String about = type.category().name() + " " + type.description();
            if (type.name().toLowerCase(Locale.ROOT).contains(wanted)) {
                byName.add(type);
            } else if (about.toLowerCase(Locale.ROOT).contains(wanted)) {
                others.add(type);
            }
        }
        catalog.names().forEach((name, type) -> {
            if (name.toLowerCase(Locale.ROOT).contains(wanted) && !byName.contains(type)) {
                byName.add(type);
                others.remove(type);
            }
        });
        byName.addAll(others);
        return byName;
    }
}
