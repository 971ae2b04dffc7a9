package org.videotracker.studio.library;

import org.videotracker.media.convert.ConversionSettings;
import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** How large pictures are stored (ST-11). UI thread. */
final class ImportOptions {
    static final int[] ROWS = {1080, 720, 540, 360};

    private static final String[] LABELS = {
        "Up to 1080 rows", "Up to 720 rows: half the space", "Up to 540 rows: a quarter", "Up to 360 rows: a ninth"
    };

    private final LibraryBackground background;

    ImportOptions(LibraryBackground background) {
        this.background = background;
    }

    static String label(int rows) {
        for (int i = 0; i < ROWS.length; i++) {
            if (ROWS[i] == rows) {
                return LABELS[i];
            }
        }
        return "Up to " + rows + " rows";
    }

    void draw(Ui ui) {
        ConversionSettings settings = background.settings();
        ui.alignToControls();
        ui.text("Pictures");
        ui.sameLine();
        try (Scope combo = ui.combo("##rows", label(settings.highestRows()), 280 * ui.scale())) {
            if (combo.isOpen()) {
                for (int rows : ROWS) {
                    if (ui.selectable(label(rows), rows == settings.highestRows())) {
                        background.settings(settings.withHighestRows(rows));
                    }
                }
            }
        }
        ui.tip(
                "How large pictures are stored; larger ones are scaled down. Smaller ones take less space, and more of them play at once.");
    }
}
