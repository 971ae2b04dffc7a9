package org.videotracker.studio.page;

import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.ui.Canvas;
import org.videotracker.studio.ui.Theme;

/** The cursor of a line that is typed: it blinks, and is seen right after every change. Thread of the studio. */
public final class Caret {
    private static final double BLINK_SECONDS = 0.53;

    private long edition = -1;
    private double changed;

    /** @param newEdition another one after every change @param x its middle, in pixels */
    public void draw(
            Canvas canvas, Theme theme, Moment now, long newEdition, float x, float y, float height, float unit) {
        if (newEdition != edition) {
            edition = newEdition;
            changed = now.seconds();
        }
        boolean isLit = (long) ((now.seconds() - changed) / BLINK_SECONDS) % 2 == 0;
        if (isLit) {
            canvas.rect(x - unit, y, 2 * unit, height, theme.accent());
        }
    }
}
