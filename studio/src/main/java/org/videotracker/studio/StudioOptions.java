package org.videotracker.studio;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.Notice;
import org.videotracker.studio.key.InputEvent;
import org.videotracker.studio.shell.Shell;
import org.videotracker.studio.window.StudioWindow;

/**
 * How a studio begins.
 *
 * @param isHeadless whether it draws without a display
 * @param width and height of its window; in pixels where there is no display
 * @param frames after which it ends by itself; 0 for never
 * @param screenshot a PNG file that gets the last of these frames
 * @param shell that it begins with
 * @param scale times what the desktop and the player want
 * @param remote lets things happen to it as if the player had done them, and looks at it
 */
public record StudioOptions(
        boolean isHeadless,
        int width,
        int height,
        int frames,
        Optional<Path> screenshot,
        Shell shell,
        double scale,
        Remote remote) {

    /** A hand and an eye besides the player's. Called on the thread of the studio, before and after each picture. */
    public interface Remote {
        /** Nobody's. */
        Remote NONE = new Remote() {};

        /** The next thing that happens, in order; null for nothing more in this picture. */
        default @Nullable InputEvent next() {
            return null;
        }

        /** A picture is drawn, and not shown yet. */
        default void seen(StudioWindow window, Moment now) {}

        /** The player is told something. */
        default void told(Notice notice) {}

        /** A panel failed, and everything else goes on. */
        default void failed(String panel, Throwable fault) {}
    }

    /** On a display, until the player ends it. */
    public static StudioOptions onDisplay() {
        return new StudioOptions(false, 1600, 900, 0, Optional.empty(), Shell.EDITOR, 1, Remote.NONE);
    }

    /** Without a display. */
    public static StudioOptions headless(int width, int height) {
        return new StudioOptions(true, width, height, 0, Optional.empty(), Shell.EDITOR, 1, Remote.NONE);
    }

    /** The same with another face first. */
    public StudioOptions beginningWith(Shell first) {
        return new StudioOptions(isHeadless, width, height, frames, screenshot, first, scale, remote);
    }

    /** The same, larger or smaller. */
    public StudioOptions scaled(double factor) {
        return new StudioOptions(isHeadless, width, height, frames, screenshot, shell, factor, remote);
    }

    /** The same with a hand and an eye besides the player's. */
    public StudioOptions remotelyPlayed(Remote newRemote) {
        return new StudioOptions(isHeadless, width, height, frames, screenshot, shell, scale, newRemote);
    }
}
