package org.videotracker.studio.rolling;

import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;

/** What one frame is drawn on. @param scale what sizes at a scale of 1 are multiplied by */
record Sheet(Canvas canvas, Theme theme, float scale) {
    float width() {
        return canvas.width();
    }

    float height() {
        return canvas.height();
    }
}
