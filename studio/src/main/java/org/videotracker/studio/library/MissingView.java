package org.videotracker.studio.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.videotracker.media.library.MissingFile;
import org.videotracker.model.asset.Asset;
import org.videotracker.model.asset.AssetId;
import org.videotracker.model.command.AssetCommand;
import org.videotracker.model.command.Command;
import org.videotracker.studio.frame.Edits;
import org.videotracker.studio.ui.Icon;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** What is missing, and how it is found again (ST-54): in a folder, or by converting the original anew. UI thread. */
final class MissingView {
    private static final String TITLE = "Missing files";
    private static final float WIDTH = 640;
    private static final float HEIGHT = 280;
    private static final int MOST_LINES = 200;

    private final LibraryBackground background;
    private final Edits edits;
    private final FilePicker picker;
    private final Set<AssetId> refused = new HashSet<>();
    private LostSearch.@Nullable Matches seen;
    private boolean isWanted;
    private boolean isOpen;

    MissingView(LibraryBackground background, Edits edits, FilePicker picker) {
        this.background = background;
        this.edits = edits;
        this.picker = picker;
    }

    void open() {
        isWanted = true;
    }

    void draw(Ui ui) {
        if (isWanted) {
            isWanted = false;
            isOpen = true;
            ui.openPopup(TITLE);
        }
        if (!isOpen) {
            return;
        }
        try (Scope window = ui.question(TITLE)) {
            if (!window.isOpen()) {
                isOpen = false;
                return;
            }
            LostSearch.Matches matches = background.matches();
            if (matches != seen) {
                seen = matches;
                refused.clear();
            }
            if (matches != null && !matches.matches().isEmpty()) {
                drawMatches(ui, matches);
            } else {
                drawMissing(ui, matches != null);
            }
        }
    }

    private void drawMissing(Ui ui, boolean hasSearched) {
        List<MissingFile> missing = background.found().scan().missing();
        ui.dim("What is played comes first; without its original an asset plays, but can't be converted again.");
        try (Scope list = ui.child("missing", WIDTH * ui.scale(), HEIGHT * ui.scale(), true)) {
            if (list.isOpen()) {
                for (int pass = 0; pass < 2; pass++) {
                    lines(ui, missing, pass == 1);
                }
                if (missing.isEmpty()) {
                    ui.text(ui.theme().playing(), "Nothing is missing.");
                }
            }
        }
        if (background.isSearching()) {
            ui.dim("Searching...");
            ui.sameLine();
            if (ui.button("Stop")) {
                background.stopSearching();
            }
            return;
        }
        if (hasSearched) {
            ui.warn("None of them is there; choose another folder.");
        }
        try (Scope _ = ui.disabled(missing.isEmpty())) {
            if (ui.button(Icon.SEARCH, "Find in a folder...")) {
                close(ui);
                picker.ask(
                        "Find missing files",
                        "Where they may be. Folders are searched with all that is in them.",
                        "Search",
                        _ -> {},
                        paths -> {
                            background.search(paths.getFirst());
                            open();
                        });
            }
            ui.tip("Looks for files of their names whose content is theirs.");
            ui.sameLine();
        }
        try (Scope _ = ui.disabled(background.found().unplayable().isEmpty())) {
            if (ui.button(Icon.REFRESH, "Convert the originals again")) {
                background.imports().order(new ImportOrder.OfLostFiles(background.settings()));
                close(ui);
            }
            ui.tip("Makes playable files anew, where their originals are still there.");
            ui.sameLine();
        }
        if (ui.button("Close") || ui.isEscaped()) {
            close(ui);
        }
    }

    private static void lines(Ui ui, List<MissingFile> missing, boolean originals) {
        int shown = 0;
        for (MissingFile one : missing) {
            if (one.isOriginal() == originals && shown++ < MOST_LINES) {
                try (Scope _ = ui.inColour(
                        originals ? ui.theme().warning() : ui.theme().error())) {
                    ui.paragraph(one.sentence());
                }
            }
        }
    }

    private void close(Ui ui) {
        isOpen = false;
        background.forgetMatches();
        ui.closePopup();
    }

    private void drawMatches(Ui ui, LostSearch.Matches matches) {
        ui.text("Found. What is ticked is taken.");
        try (Scope list = ui.child("matches", WIDTH * ui.scale(), HEIGHT * ui.scale(), true)) {
            if (list.isOpen()) {
                List<LostSearch.Match> found = matches.matches();
                for (int i = 0; i < found.size(); i++) {
                    AssetId id = found.get(i).missing().asset();
                    try (Scope _ = ui.id(i)) {
                        if (ui.tick(found.get(i).missing().path(), !refused.contains(id)) && !refused.remove(id)) {
                            refused.add(id);
                        }
                    }
                    ui.dim(found.get(i).shown());
                }
            }
        }
        if (ui.button(Icon.CHECK, "Use them")) {
            take(matches);
            close(ui);
        }
        ui.tip("The library knows from then on where they are. One step of undo.");
        ui.sameLine();
        if (ui.button("Cancel") || ui.isEscaped()) {
            close(ui);
        }
    }

    private void take(LostSearch.Matches matches) {
        List<Command> commands = matches.assets().stream()
                .filter(asset -> !refused.contains(asset.id()))
                .<Command>map(AssetCommand.PutAsset::new)
                .toList();
        edits.submit("find missing files", commands).thenRun(() -> background.check(false));
        boolean hasOriginalsOfLost = matches.assets().stream()
                .map(Asset::id)
                .anyMatch(background.found().unplayable()::contains);
        if (hasOriginalsOfLost) {
            background.imports().order(new ImportOrder.OfLostFiles(background.settings()));
        }
    }
}
