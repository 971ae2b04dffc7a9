package org.videotracker.studio;

import org.videotracker.studio.ui.Scope;
import org.videotracker.studio.ui.Ui;

/** What is seen while a set is being opened. */
final class Splash {
    private static final float WIDTH = 360;

    private Splash() {}

    static void draw(Ui ui, int width, int height, Opening opening) {
        float wide = WIDTH * ui.scale();
        ui.fixedAt((width - wide) / 2, height / 2f - 48 * ui.scale(), wide, 96 * ui.scale());
        try (Scope window = ui.plain("opening", false, false)) {
            if (window.isOpen()) {
                ui.heading("videoTracker");
                ui.dim(opening.what());
                ui.progress(opening.share().getAsDouble(), ui.width(), "");
            }
        }
    }
}
