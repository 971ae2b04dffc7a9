package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.videotracker.model.module.Module;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The files of this machine: to be imported by a button, or dragged to the library or onto a sampler. UI thread. */
public final class FileBrowserPanel implements Panel {
    private final LibraryBackground background;
    private final Supplier<Path> project;
    private final FileTree tree;
    private final FilePlaces places;
    private final FileRowsView rows;
    private Path seenProject;
    private boolean hasKeyboard;

    /** @param project the folder of the project that is open */
    public FileBrowserPanel(LibraryBackground background, Supplier<Path> project) {
        this.background = background;
        this.project = project;
        seenProject = project.get();
        tree = new FileTree(background.listings(), seenProject);
        places = new FilePlaces(tree, seenProject);
        rows = new FileRowsView(tree);
    }

    @Override
    public String id() {
        return "files";
    }

    @Override
    public String title() {
        return "File browser";
    }

    @Override
    public Icon icon() {
        return Icon.OPEN;
    }

    @Override
    public List<Context> contexts() {
        return List.of(Context.LIBRARY);
    }

    @Override
    public boolean isTyping() {
        return places.isTyping();
    }

    /** Shows the folder that a file lies in. */
    public void reveal(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            tree.root(folder);
        }
    }

    @Override
    public void draw(Ui ui, Moment now) {
        if (!project.get().equals(seenProject)) {
            seenProject = project.get();
            places.project(seenProject);
            tree.root(seenProject);
        }
        hasKeyboard = ui.isWindowFocused();
        places.draw(ui);
        float footer = ui.controlHeight() + 8 * ui.scale();
        boolean isChosen = false;
        try (Scope list = ui.child("list", 0, Math.max(40 * ui.scale(), ui.height() - footer), true)) {
            if (list.isOpen()) {
                isChosen = rows.draw(ui, hasKeyboard);
            }
        }
        try (Scope _ = ui.disabled(rows.isEmpty())) {
            if (ui.button(Icon.ADD, "Import") || isChosen) {
                bring(Optional.empty());
            }
            ui.tip("Brings what is selected into the library. Folders bring all that is in them.");
            ui.sameLine();
            if (ui.button(Icon.DOWNLOAD, "Import into...")) {
                ui.openPopup("samplers");
            }
            ui.tip("Brings what is selected into the library, and into the bank of a sampler.");
        }
        try (Scope menu = ui.popup("samplers")) {
            if (menu.isOpen()) {
                drawSamplers(ui, now);
            }
        }
    }

    private void drawSamplers(Ui ui, Moment now) {
        List<Module> samplers = LibraryEdits.samplers(now.session());
        if (samplers.isEmpty()) {
            ui.dim("There is no sampler yet: add one with Shift+A.");
        }
        for (Module sampler : samplers) {
            if (ui.menuItem(sampler.name(), "", false, true)) {
                bring(Optional.of(sampler));
            }
        }
    }

    private void bring(Optional<Module> sampler) {
        if (!rows.isEmpty()) {
            background.bring(rows.selected(), "", sampler.map(Module::id));
        }
    }

    @Override
    public boolean act(Action action, Moment now) {
        switch (action) {
            case ASSET_UP -> rows.move(-1, false);
            case ASSET_DOWN -> rows.move(1, false);
            case ASSET_EXTEND_UP -> rows.move(-1, true);
            case ASSET_EXTEND_DOWN -> rows.move(1, true);
            case ASSET_PAGE_UP -> rows.move(-rows.page(), false);
            case ASSET_PAGE_DOWN -> rows.move(rows.page(), false);
            case ASSET_FIRST -> rows.move(-tree.size(), false);
            case ASSET_LAST -> rows.move(tree.size(), false);
            case ASSET_ALL -> rows.all();
            case ASSET_OPEN_FOLDER -> rows.openFocused(true);
            case ASSET_CLOSE_FOLDER -> rows.openFocused(false);
            case ASSET_PARENT -> tree.above().ifPresent(tree::root);
            case ASSET_SEARCH -> places.focusFilter();
            case ASSET_LISTEN -> {
                if (!rows.enterFocused()) {
                    bring(Optional.empty());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
