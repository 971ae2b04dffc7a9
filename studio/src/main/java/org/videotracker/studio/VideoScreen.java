package org.videotracker.studio;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.mixer.video.VideoOutputType;
import org.videotracker.model.command.ParameterCommand.SetParameter;
import org.videotracker.model.module.Module;
import org.videotracker.model.module.Value;
import org.videotracker.model.parameter.ParameterAddress.OfModule;
import org.videotracker.model.session.Session;
import org.videotracker.model.session.SystemModules;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.window.NoWindowException;
import org.videotracker.studio.window.StudioWindow;
import org.videotracker.studio.window.VideoWindow;

/**
 * The window of the picture: whether there is one is the player's wish of this moment; on which monitor, and whether over all of it, the
 * session says. Thread of the studio.
 */
final class VideoScreen implements AutoCloseable {
    private static final String TITLE = "videoTracker: picture";

    private final Desk desk;
    private final StudioWindow studio;
    private final Consumer<Throwable> faults;
    private @Nullable VideoWindow window;
    private @Nullable Session shown;

    VideoScreen(Desk desk, StudioWindow studio) {
        this.desk = desk;
        this.studio = studio;
        faults = fault -> desk.fault("drawing the window of the picture", fault);
    }

    boolean isOpen() {
        return window != null;
    }

    boolean isFullScreen(Session session) {
        return isOpen()
                && output(session)
                        .filter(module -> module.number(VideoOutputType.FULLSCREEN) > 0.5)
                        .isPresent();
    }

    private static Optional<Module> output(Session session) {
        return session.modules().named(SystemModules.VIDEO_OUT);
    }

    /** Opens the window, or closes it. */
    void toggle() {
        if (window == null) {
            open();
        } else {
            close();
        }
    }

    private void open() {
        try {
            VideoWindow opened = VideoWindow.open(studio, TITLE, faults);
            window = opened;
            shown = null;
            desk.host().show(opened.display());
        } catch (NoWindowException refused) {
            desk.notices().error(String.valueOf(refused.getMessage()));
        }
    }

    /** Shows the picture over the whole monitor, or as a window again. */
    void toggleFullScreen(Moment now) {
        boolean isWanted = !isFullScreen(now.session());
        if (window == null) {
            open();
        }
        fullScreen(now.session(), isWanted);
    }

    private void fullScreen(Session session, boolean isWanted) {
        output(session)
                .filter(module -> isWanted == module.number(VideoOutputType.FULLSCREEN) < 0.5)
                .ifPresent(module -> desk.edits()
                        .submit(
                                isWanted ? "picture in full screen" : "picture in a window",
                                new SetParameter(
                                        new OfModule(module.id(), VideoOutputType.FULLSCREEN),
                                        Value.of(isWanted ? 1 : 0))));
    }

    /** Does what the session says, and what was done to the window. Once in each frame. */
    void follow(Moment now) {
        VideoWindow present = window;
        if (present == null) {
            return;
        }
        if (present.isCloseAsked()) {
            close();
            return;
        }
        if (present.takeLeaveAsked()) {
            fullScreen(now.session(), false);
        }
        if (now.session() != shown) {
            shown = now.session();
            output(shown).ifPresent(module -> {
                present.place(module.number(VideoOutputType.FULLSCREEN) > 0.5, module.text(VideoOutputType.MONITOR));
                present.waitForMonitor(module.number(VideoOutputType.VSYNC) > 0.5);
            });
        }
    }

    @Override
    public void close() {
        VideoWindow present = window;
        if (present != null) {
            window = null;
            desk.host().hide(present.display());
            present.close();
        }
    }
}
