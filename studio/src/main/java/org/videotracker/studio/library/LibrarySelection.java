package org.videotracker.studio.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;

/** What is selected in the library: assets, and folders with all that is in them. UI thread. */
final class LibrarySelection implements RowSelection.Rows<String> {
    private static final String FOLDER = "folder:";

    private final AssetList list;
    private final RowSelection<String> selection = new RowSelection<>();

    LibrarySelection(AssetList list) {
        this.list = list;
    }

    static String key(LibraryRow row) {
        return switch (row) {
            case FolderRow folder -> folder.key();
            case AssetRow asset -> asset.asset().id().hash();
        };
    }

    static String keyOfFolder(String path) {
        return FOLDER + path;
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public String key(int row) {
        return key(list.row(row));
    }

    boolean contains(String key) {
        return selection.contains(key);
    }

    boolean isFocus(String key) {
        return selection.isFocus(key);
    }

    /** Another number whenever something else is selected. */
    int changes() {
        return selection.changes();
    }

    boolean isEmpty() {
        return selection.isEmpty();
    }

    void click(int row, boolean isAdding, boolean isRange) {
        selection.click(this, row, isAdding, isRange);
    }

    /** Moves by lines; returns where it comes to, or -1. */
    int move(int lines, boolean isRange) {
        return selection.move(this, lines, isRange);
    }

    void all() {
        selection.all(this);
    }

    void clear() {
        selection.clear();
    }

    /** The line that has the focus; empty if none is listed. */
    Optional<LibraryRow> focused() {
        int row = selection.focusedRow(this);
        return row < 0 ? Optional.empty() : Optional.of(list.row(row));
    }

    int focusedRow() {
        return selection.focusedRow(this);
    }

    /** The folder that is selected alone. */
    Optional<String> onlyFolder() {
        String only =
                selection.chosen().size() == 1 ? selection.chosen().iterator().next() : "";
        return only.startsWith(FOLDER) ? Optional.of(only.substring(FOLDER.length())) : Optional.empty();
    }

    /** The assets that are selected, and those of selected folders, in the order of the list, each once. */
    List<Asset> assets() {
        Map<AssetId, Asset> found = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            LibraryRow row = list.row(i);
            if (selection.contains(key(row))) {
                switch (row) {
                    case FolderRow folder -> list.in(folder.path()).forEach(asset -> found.put(asset.id(), asset));
                    case AssetRow asset -> found.put(asset.asset().id(), asset.asset());
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    List<AssetId> ids() {
        return assets().stream().map(Asset::id).toList();
    }

    /** Where new things go: the folder of the focused line. */
    String folder() {
        return focused()
                .map(row -> switch (row) {
                    case FolderRow folder -> folder.path();
                    case AssetRow asset -> asset.asset().folder();
                })
                .orElse("");
    }
}
