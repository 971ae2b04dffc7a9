package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.media.project.Project;
import org.videotracker.media.project.ProjectException;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.module.Module;
import org.videotracker.model.session.Session;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The menu of what is selected in the library. UI thread. */
final class AssetMenu {
    private final LibraryDeeds deeds;
    private final AssetList list;
    private final LibrarySelection selection;

    AssetMenu(LibraryDeeds deeds, AssetList list, LibrarySelection selection) {
        this.deeds = deeds;
        this.list = list;
        this.selection = selection;
    }

    /** Draws the content of the menu. */
    void draw(Ui ui, Session session) {
        List<Asset> assets = selection.assets();
        Optional<String> folder = selection.onlyFolder();
        if (folder.isPresent()) {
            ui.dim(Icon.FOLDER.glyph() + "  " + folder.get());
        } else if (assets.isEmpty()) {
            ui.dim("Nothing is selected.");
        } else {
            ui.dim(assets.size() == 1 ? assets.getFirst().name() : assets.size() + " assets");
            if (assets.size() == 1 && ui.menuItem("Listen", "Enter", false, true)) {
                deeds.listen(assets.getFirst());
            }
        }
        if (!assets.isEmpty()) {
            drawSendTo(ui, session);
            drawMoveTo(ui);
        }
        if (folder.isPresent()) {
            drawFolder(ui, folder.get());
        } else if (assets.size() == 1) {
            drawSingle(ui, assets.getFirst());
        }
        drawConvert(ui, assets);
        if (ui.menuItem("New folder...", "Ctrl+Shift+D", false, true)) {
            deeds.askNewFolder(selection.folder());
        }
        ui.separator();
        if (ui.menuItem(
                folder.isPresent() ? "Delete folder and content..." : "Delete...",
                "Delete",
                false,
                !assets.isEmpty() || folder.isPresent())) {
            deeds.askDelete();
        }
    }

    private void drawSendTo(Ui ui, Session session) {
        try (Scope menu = ui.menu("Send to")) {
            if (menu.isOpen()) {
                List<Module> samplers = LibraryEdits.samplers(session);
                if (samplers.isEmpty()) {
                    ui.dim("There is no sampler yet: add one with Shift+A.");
                }
                for (Module sampler : samplers) {
                    if (ui.menuItem(sampler.name(), "", false, true)) {
                        deeds.send(sampler);
                    }
                }
            }
        }
    }

    private void drawMoveTo(Ui ui) {
        try (Scope menu = ui.menu("Move to")) {
            if (menu.isOpen()) {
                if (ui.menuItem("Top", "", false, true)) {
                    deeds.move("");
                }
                for (String folder : list.folders()) {
                    if (ui.menuItem(folder, "", false, true)) {
                        deeds.move(folder);
                    }
                }
                ui.separator();
                if (ui.menuItem("New folder...", "", false, true)) {
                    deeds.askMoveToNew();
                }
            }
        }
    }

    private void drawFolder(Ui ui, String folder) {
        if (ui.menuItem("Rename...", "Ctrl+E", false, true)) {
            deeds.askRenameFolder(folder);
        }
    }

    private void drawSingle(Ui ui, Asset asset) {
        if (ui.menuItem("Rename...", "Ctrl+E", false, true)) {
            deeds.askRename(asset);
        }
        if (asset.sound().isPresent()
                && asset.picture().isPresent()
                && ui.menuItem("Extract the sound", "", false, true)) {
            deeds.extract(asset);
        }
        if (ui.menuItem("Show the original's folder", "", false, true)) {
            deeds.reveal(asset);
        }
    }

    private void drawConvert(Ui ui, List<Asset> assets) {
        if (assets.stream().noneMatch(asset -> asset.picture().isPresent())) {
            return;
        }
        try (Scope menu = ui.menu("Convert again")) {
            if (menu.isOpen()) {
                for (int rows : ImportOptions.ROWS) {
                    if (ui.menuItem(ImportOptions.label(rows), "", false, true)) {
                        deeds.convertAgain(assets, ConversionSettings.STANDARD.withHighestRows(rows));
                    }
                }
            }
        }
    }

    /** Where the original of an asset is, if that can be said. */
    static Optional<Path> original(Project project, Asset asset) {
        String source = asset.picture()
                .map(Asset.Picture::source)
                .or(() -> asset.sound().map(Asset.Sound::source))
                .orElse("");
        try {
            return Optional.of(project.resolve(source));
        } catch (ProjectException outside) {
            return Optional.empty();
        }
    }
}
