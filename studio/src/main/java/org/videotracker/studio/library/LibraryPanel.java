package org.videotracker.studio.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.project.Project;
import org.videotracker.model.asset.Asset;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.Notices;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.key.Context;
import org.videotracker.studio.panel.Panel;
import org.videotracker.studio.panel.Questions;
import org.videotracker.studio.ui.Button;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Picture;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** The assets of the session: looked at, listened to, sorted, sent to samplers, brought in and found again. UI thread. */
public final class LibraryPanel implements Panel {
    private static final String MENU = "asset menu";
    private static final double REST_SECONDS = 0.15;

    private final LibraryBackground background;
    private final AssetList list = new AssetList();
    private final LibrarySelection selection = new LibrarySelection(list);
    private final AssetRowsView rows = new AssetRowsView(list, selection);
    private final LibraryDeeds deeds;
    private final AssetMenu menu;
    private final LibraryBar bar;
    private final ImportQueueView queue;
    private final PreviewTip tip = new PreviewTip();
    private final FilePicker picker;
    private final MissingView missing;
    private final ImportOptions options;
    private DraggedAssets dragged = new DraggedAssets(List.of());
    private long draggedAt = -1;
    private int pressed = -1;
    private boolean wantsMenu;
    private boolean isPointing;
    private @Nullable Asset pointedAt;
    private double pointedSince;

    /** @param project that is open @param reveal shows the folder of a file */
    public LibraryPanel(
            LibraryBackground background,
            Supplier<Project> project,
            Edits edits,
            Questions questions,
            Notices notices,
            Consumer<Path> reveal) {
        this.background = background;
        deeds = new LibraryDeeds(background, edits, questions, notices, project, reveal, list, selection);
        menu = new AssetMenu(deeds, list, selection);
        queue = new ImportQueueView(background.imports());
        picker = new FilePicker(background.listings(), () -> project.get().root());
        missing = new MissingView(background, edits, picker);
        options = new ImportOptions(background);
        bar = new LibraryBar(background, list, deeds, selection, this::askImport, missing::open);
    }

    @Override
    public String id() {
        return "library";
    }

    @Override
    public String title() {
        return "Asset library";
    }

    @Override
    public Icon icon() {
        return Icon.FILM;
    }

    @Override
    public List<Context> contexts() {
        return List.of(Context.LIBRARY);
    }

    @Override
    public boolean isTyping() {
        return bar.isTyping() || picker.isTyping();
    }

    /** Asks for files and folders to import. */
    public void askImport() {
        picker.ask(
                "Import files",
                "Sounds and videos; folders bring all that is in them.",
                "Import",
                options::draw,
                paths -> background.bring(paths, selection.folder(), Optional.empty()));
    }

    @Override
    public boolean drop(List<Path> paths, Moment now) {
        background.bring(paths, "", Optional.empty());
        return true;
    }

    @Override
    public void draw(Ui ui, Moment now) {
        background.follow(ui);
        list.follow(now.session(), background.found().unplayable());
        bar.drawTop(ui);
        float below = queue.height(ui) + ui.controlHeight() + 12 * ui.scale();
        try (Scope part = ui.child("assets", 0, Math.max(80 * ui.scale(), ui.height() - below), true)) {
            if (part.isOpen()) {
                drawRows(ui, now);
            }
        }
        dropped(ui);
        bar.drawBottom(ui);
        queue.draw(ui);
        picker.draw(ui);
        missing.draw(ui);
    }

    private void drawRows(Ui ui, Moment now) {
        AssetLooks<Picture> looks = background.looks(ui);
        Canvas canvas = rows.draw(ui, looks, background.listening(), ui.isWindowFocused());
        if (list.size() == 0) {
            bar.drawEmpty(ui, canvas);
        }
        drop(ui, canvas);
        mouse(canvas);
        offerDrag(ui, canvas);
        point(ui, canvas, now, looks);
        if (wantsMenu) {
            wantsMenu = false;
            ui.openPopup(MENU);
        }
        try (Scope open = ui.contextMenu(MENU)) {
            if (open.isOpen()) {
                menu.draw(ui, now.session());
            }
        }
    }

    private void mouse(Canvas canvas) {
        int row = rows.area().hovered();
        if (row < 0) {
            if (canvas.pressed(Button.LEFT)) {
                selection.clear();
            }
            return;
        }
        LibraryRow line = list.row(row);
        boolean isSelected = selection.contains(LibrarySelection.key(line));
        if (canvas.pressed(Button.RIGHT) && !isSelected) {
            selection.click(row, false, false);
        }
        if (canvas.doubleClicked()) {
            if (line instanceof AssetRow asset) {
                deeds.listen(asset.asset());
            }
        } else if (canvas.pressed(Button.LEFT)) {
            pressed = row;
            // What is selected stays so until the button is up: it may be dragged.
            if (!isSelected || canvas.isControl() || canvas.isShift()) {
                selection.click(row, canvas.isControl(), canvas.isShift());
            }
        }
        if (canvas.released(Button.LEFT) && row == pressed && !canvas.isControl() && !canvas.isShift()) {
            selection.click(row, false, false);
            if (line instanceof FolderRow folder) {
                list.toggle(folder.path());
            }
        }
    }

    /** Assets that are dragged within the list go into the folder that they are let go on. */
    private void drop(Ui ui, Canvas canvas) {
        boolean isDropped = canvas.released(Button.LEFT)
                && canvas.isHovered()
                && ui.dragged(DraggedAssets.KIND) instanceof DraggedAssets
                && rows.area().hovered() != pressed;
        if (isDropped) {
            deeds.move(folderUnderMouse());
        }
    }

    private String folderUnderMouse() {
        int row = rows.area().hovered();
        return switch (row < 0 ? null : list.row(row)) {
            case FolderRow folder -> folder.path();
            case AssetRow asset -> asset.asset().folder();
            case null -> "";
        };
    }

    private void offerDrag(Ui ui, Canvas canvas) {
        if (selection.isEmpty()) {
            return;
        }
        long at = selection.changes() + (list.revision() << 32);
        if (at != draggedAt) {
            draggedAt = at;
            dragged = new DraggedAssets(selection.ids());
        }
        try (Scope drag = ui.dragSource(DraggedAssets.KIND, dragged)) {
            if (drag.isOpen()) {
                ui.text(dragged.shown());
                if (canvas.isHovered() && rows.area().hovered() != pressed) {
                    String folder = folderUnderMouse();
                    ui.dim(folder.isEmpty() ? "to the top" : "into " + folder);
                }
            }
        }
    }

    /** Where the mouse rests there is more to see; where it moves along a picture or an outline, that is looked and listened through. */
    private void point(Ui ui, Canvas canvas, Moment now, AssetLooks<Picture> looks) {
        int row = rows.area().hovered();
        Listening listening = background.listening();
        if (row >= 0 && list.row(row) instanceof AssetRow asset && ui.dragged(DraggedAssets.KIND) == null) {
            if (pointedAt != asset.asset()) {
                stopPointing();
                pointedAt = asset.asset();
                pointedSince = now.seconds();
            }
            boolean isResting = now.seconds() - pointedSince > REST_SECONDS;
            if (isResting && rows.isOnStrip(asset)) {
                scrub(canvas, asset, listening, now);
            } else if (isPointing) {
                stopPointing();
            }
            if (isResting) {
                tip.draw(ui, asset, looks, listening);
            }
        } else {
            stopPointing();
            pointedAt = null;
        }
    }

    private void scrub(Canvas canvas, AssetRow row, Listening listening, Moment now) {
        Asset asset = row.asset();
        double share = rows.shareAt(row, canvas);
        if (listening.asset() != asset) {
            // A hand that slips over the library must not be heard in the middle of a set.
            listening.start(asset, share, bar.isListening() && !now.isPlaying());
            isPointing = true;
        } else if (canvas.dragX() != 0) {
            listening.scrub(share);
        }
    }

    private void stopPointing() {
        if (isPointing) {
            isPointing = false;
            background.listening().stop();
        }
    }

    private void dropped(Ui ui) {
        Object files = ui.dropTarget(DraggedFiles.KIND);
        if (files instanceof DraggedFiles(List<Path> paths)) {
            background.bring(paths, selection.folder(), Optional.empty());
        }
        if (ui.dropTarget(DraggedSound.KIND) instanceof DraggedSound(var into)) {
            into.accept(Optional.empty());
        }
    }

    @Override
    public boolean act(Action action, Moment now) {
        switch (action) {
            case IMPORT -> askImport();
            case ASSET_UP -> move(-1, false);
            case ASSET_DOWN -> move(1, false);
            case ASSET_EXTEND_UP -> move(-1, true);
            case ASSET_EXTEND_DOWN -> move(1, true);
            case ASSET_PAGE_UP -> move(-rows.area().page(), false);
            case ASSET_PAGE_DOWN -> move(rows.area().page(), false);
            case ASSET_FIRST -> move(-list.size(), false);
            case ASSET_LAST -> move(list.size(), false);
            case ASSET_ALL -> selection.all();
            case ASSET_OPEN_FOLDER -> openFocused(true);
            case ASSET_CLOSE_FOLDER -> openFocused(false);
            case ASSET_LISTEN -> listenToFocused();
            case ASSET_MENU -> wantsMenu = true;
            case ASSET_SEARCH -> bar.focusSearch();
            case ASSET_RENAME -> deeds.askRenameSelected();
            case ASSET_NEW_FOLDER -> deeds.askNewFolder(selection.folder());
            case ASSET_SEND -> deeds.askSend(now.session());
            case ASSET_DELETE -> deeds.askDelete();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int lines, boolean isRange) {
        int row = selection.move(lines, isRange);
        if (row >= 0) {
            rows.area().show(row);
        }
    }

    private void openFocused(boolean isOpen) {
        if (selection.focused().orElse(null) instanceof FolderRow folder) {
            list.open(folder.path(), isOpen);
        }
    }

    private void listenToFocused() {
        switch (selection.focused().orElse(null)) {
            case AssetRow asset -> deeds.listen(asset.asset());
            case FolderRow folder -> list.toggle(folder.path());
            case null -> {}
        }
    }

    @Override
    public void leave(Moment now) {
        background.listening().stop();
    }

    @Override
    public void dispose() {
        tip.dispose();
    }
}
