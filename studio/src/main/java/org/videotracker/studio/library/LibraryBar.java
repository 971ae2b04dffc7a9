package org.videotracker.studio.library;

import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.TextField;
import org.videotracker.studio.ui.Ui;

/** The bars above and below the list of assets: what brings them in, and which of them are listed. UI thread. */
final class LibraryBar {
    private final LibraryBackground background;
    private final AssetList list;
    private final LibraryDeeds deeds;
    private final LibrarySelection selection;
    private final Runnable askImport;
    private final Runnable showMissing;
    private final TextField search = new TextField();
    private boolean isListening = true;
    private long countedAt = -1;
    private LibraryCheck.Found counted = LibraryCheck.Found.NOTHING;
    private String count = "";
    private String missing = "";

    LibraryBar(
            LibraryBackground background,
            AssetList list,
            LibraryDeeds deeds,
            LibrarySelection selection,
            Runnable askImport,
            Runnable showMissing) {
        this.background = background;
        this.list = list;
        this.deeds = deeds;
        this.selection = selection;
        this.askImport = askImport;
        this.showMissing = showMissing;
    }

    boolean isTyping() {
        return search.isActive();
    }

    void focusSearch() {
        search.focus();
    }

    /** Whether what the mouse points along is heard. */
    boolean isListening() {
        return isListening;
    }

    void drawTop(Ui ui) {
        if (ui.button(Icon.ADD, "Import")) {
            askImport.run();
        }
        ui.tip("Sounds, videos and folders of them. They can also be dropped here. Lua: import(\"clips/rain.mp4\")");
        ui.sameLine();
        if (ui.iconButton(Icon.DOWNLOAD, "web")) {
            deeds.askWeb(selection.folder());
        }
        ui.tip("Imports from an address of the web, with yt-dlp.");
        ui.sameLine();
        if (ui.iconButton(Icon.FOLDER, "folder")) {
            deeds.askNewFolder(selection.folder());
        }
        ui.tip("New folder (Ctrl+Shift+D)");
        ui.sameLine();
        if (ui.iconButton(Icon.REFRESH, "check")) {
            background.check(true);
        }
        ui.tip("Compares the library with the project's folder: finds what was moved, added or lost.");
        ui.sameLine();
        if (ui.toggle(Icon.HEADPHONES.glyph() + "##listen", isListening)) {
            isListening = !isListening;
        }
        ui.tip(
                "Listen while pointing along an outline. While the set plays, pointing is silent; Enter and double clicks sound.");
        if (ui.field("##search", search, "Search names and folders", 0)) {
            list.show(list.filter().searching(search.text()));
        }
        ui.tip("Every word is looked for in names and folders (Ctrl+F).");
        drawFilters(ui);
    }

    private void drawFilters(Ui ui) {
        float gap = 4 * ui.scale();
        float width = (ui.width() - 2 * gap) / 3;
        AssetFilter filter = list.filter();
        try (Scope combo = ui.combo("##kind", label(filter.kind()), width)) {
            if (combo.isOpen()) {
                for (AssetFilter.Kind kind : AssetFilter.Kind.values()) {
                    if (ui.selectable(label(kind), kind == filter.kind())) {
                        list.show(filter.of(kind));
                    }
                }
            }
        }
        ui.tip("Lists assets by what they consist of.");
        ui.sameLine(gap);
        try (Scope combo = ui.combo("##state", label(filter.state()), width)) {
            if (combo.isOpen()) {
                for (AssetFilter.State state : AssetFilter.State.values()) {
                    if (ui.selectable(label(state), state == filter.state())) {
                        list.show(filter.of(state));
                    }
                }
            }
        }
        ui.tip("Lists assets that samples play, that none plays, or whose files are missing.");
        ui.sameLine(gap);
        try (Scope combo = ui.combo("##order", label(filter), width)) {
            if (combo.isOpen()) {
                for (AssetFilter.Order order : AssetFilter.Order.values()) {
                    if (ui.selectable(label(order), order == filter.order())) {
                        list.show(filter.by(order));
                    }
                }
            }
        }
        ui.tip("The order within each folder; chosen again, it runs the other way.");
    }

    private static String label(AssetFilter.Kind kind) {
        return switch (kind) {
            case ALL -> "All kinds";
            case WITH_SOUND -> "With sound";
            case WITH_PICTURES -> "With pictures";
            case ONLY_SOUND -> "Sound alone";
            case ONLY_PICTURES -> "Pictures alone";
        };
    }

    private static String label(AssetFilter.State state) {
        return switch (state) {
            case ALL -> "All states";
            case IN_USE -> "In use";
            case UNUSED -> "Unused";
            case MISSING -> "Missing";
        };
    }

    private static String label(AssetFilter.Order order) {
        return switch (order) {
            case NAME -> "By name";
            case LENGTH -> "By length";
            case KIND -> "By kind";
            case USES -> "By use";
        };
    }

    private static String label(AssetFilter filter) {
        return filter.isReversed()
                ? switch (filter.order()) {
                    case NAME -> "By name, Z first";
                    case LENGTH -> "Longest first";
                    case KIND -> "By kind, AV first";
                    case USES -> "Most used first";
                }
                : label(filter.order());
    }

    void drawBottom(Ui ui) {
        LibraryCheck.Found found = background.found();
        if (countedAt != list.revision() || counted != found) {
            countedAt = list.revision();
            counted = found;
            count = countText(found);
            missing = found.scan().missing().size() + " missing";
        }
        ui.alignToControls();
        ui.dim(count);
        if (!found.scan().missing().isEmpty()) {
            ui.sameLine();
            if (ui.button(Icon.WARNING, missing)) {
                showMissing.run();
            }
            ui.tip("Shows what is missing, and finds it again.");
        }
    }

    private String countText(LibraryCheck.Found found) {
        String assets = list.total() == 1 ? "1 asset" : list.total() + " assets";
        String shown = list.filter().hides() ? list.listed() + " of " + assets : assets;
        return found.bytes() > 0 ? shown + ", " + FileRow.size(found.bytes()) : shown;
    }

    /** Says what to do where nothing is listed. */
    void drawEmpty(Ui ui, Canvas canvas) {
        float pad = 12 * ui.scale();
        if (list.total() == 0) {
            canvas.text(pad, pad, ui.theme().dim(), "Nothing here yet.");
            canvas.text(
                    pad,
                    pad + 24 * ui.scale(),
                    ui.theme().dim(),
                    "Drop sounds, videos or folders here, or press Import.");
        } else {
            canvas.text(pad, pad, ui.theme().dim(), "No asset is like that.");
        }
    }
}
