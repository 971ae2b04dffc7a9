package org.videotracker.studio;

import java.nio.file.Path;
import java.util.Optional;
import org.videotracker.studio.shell.Shell;

/**
 * How a studio begins.
 *
 * @param isHeadless whether it draws without a display
 * @param width and height of its window; in pixels where there is no display
 * @param frames after which it ends by itself; 0 for never
 * @param screenshot a PNG file that gets the last of these frames
 * @param shell that it begins with
 * @param scale times what the desktop and the player want
 */
public record StudioOptions(
        boolean isHeadless, int width, int height, int frames, Optional<Path> screenshot, Shell shell, double scale) {

    /** On a display, until the player ends it. */
    public static StudioOptions onDisplay() {
        return new StudioOptions(false, 1600, 900, 0, Optional.empty(), Shell.EDITOR, 1);
    }

    /** Without a display. */
    public static StudioOptions headless(int width, int height) {
        return new StudioOptions(true, width, height, 0, Optional.empty(), Shell.EDITOR, 1);
    }

    /** The same for some frames, of which the last becomes a picture. */
    public StudioOptions photographed(int count, Optional<Path> file) {
        return new StudioOptions(isHeadless, width, height, count, file, shell, scale);
    }

    /** The same with another face first. */
    public StudioOptions beginningWith(Shell first) {
        return new StudioOptions(isHeadless, width, height, frames, screenshot, first, scale);
    }

    /** The same, larger or smaller. */
    public StudioOptions scaled(double factor) {
        return new StudioOptions(isHeadless, width, height, frames, screenshot, shell, factor);
    }
}
