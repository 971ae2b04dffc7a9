package org.videotracker.studio;

import org.jspecify.annotations.Nullable;
import org.videotracker.engine.mixer.video.VideoOutputType;
import org.videotracker.model.session.SystemModules;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.frame.VideoFeed;
import org.videotracker.studio.key.Action;
import org.videotracker.studio.window.NoWindowException;
import org.videotracker.studio.window.VideoWindow;
import org.videotracker.studio.window.WindowSystem;

/** The second window, with the picture alone: opened, filled over a monitor, closed. Thread of the studio. */
final class VideoOut implements AutoCloseable {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private final Desk desk;
    private final WindowSystem system;
    private final VideoFeed feed = new VideoFeed();
    private @Nullable VideoWindow window;

    VideoOut(Desk desk, WindowSystem system) {
        this.desk = desk;
        this.system = system;
    }

    boolean act(Action action, Moment now) {
        switch (action) {
            case VIDEO_WINDOW -> {
                if (window == null) {
                    open();
                } else {
                    close();
                }
            }
            case VIDEO_FULL_SCREEN -> {
                VideoWindow shown = window == null ? open() : window;
                if (shown != null) {
                    shown.fullScreen(!shown.isFullScreen(), monitor(now));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String monitor(Moment now) {
        return now.session()
                .modules()
                .named(SystemModules.VIDEO_OUT)
                .map(output -> output.text(VideoOutputType.MONITOR))
                .orElse("");
    }

    private @Nullable VideoWindow open() {
        try {
            VideoWindow opened = VideoWindow.open(system, "videoTracker picture", feed, WIDTH, HEIGHT);
            window = opened;
            desk.host().show(feed);
            return opened;
        } catch (NoWindowException impossible) {
            desk.notices().error(String.valueOf(impossible.getMessage()));
            return null;
        }
    }

    boolean isTicked(Action action) {
        VideoWindow shown = window;
        return shown != null
                && (action == Action.VIDEO_WINDOW || action == Action.VIDEO_FULL_SCREEN && shown.isFullScreen());
    }

    /** Closes the window if its owner wants that. */
    void follow() {
        if (window != null && window.isCloseAsked()) {
            close();
        }
    }

    @Override
    public void close() {
        VideoWindow shown = window;
        if (shown != null) {
            desk.host().hide(feed);
            window = null;
            shown.close();
        }
    }
}
