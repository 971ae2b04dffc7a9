package org.videotracker.studio;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.videotracker.engine.feed.CaptureFeed;
import org.videotracker.model.session.ProjectSettings;
import org.videotracker.studio.frame.Moment;
import org.videotracker.studio.host.StudioHost;
import org.videotracker.studio.host.StudioHost.Recording.StudioPictures;
import org.videotracker.studio.window.StudioWindow;
import org.videotracker.studio.window.WindowCapture;

/** Shows what the studio shows to those who ask: modules that capture it, a recording. Costs nothing while nobody does. Thread of the studio. */
final class StudioMirror implements AutoCloseable {
    /** A module that shows the studio is shown by the studio: more often would be no better. */
    private static final double SHOWN_PER_SECOND = 30;
    /** A picture that comes a little early is not one too many. */
    private static final double LEAST_INTERVAL = 0.8;

    private final StudioHost host;
    private final StudioWindow window;
    private final Glass shown = new Glass();
    private final Glass recorded = new Glass();

    StudioMirror(StudioHost host, StudioWindow window) {
        this.host = host;
        this.window = window;
    }

    /** A picture of the studio is drawn, and not shown yet. */
    void reflect(Moment now) {
        Optional<CaptureFeed> feed = host.studioFeed();
        if (feed.isPresent()) {
            ProjectSettings canvas = now.session().project();
            TakeSize size = TakeSize.within(window.width(), window.height(), canvas.width(), canvas.height());
            shown.reflect(feed.get(), size.width(), size.height(), SHOWN_PER_SECOND, now.seconds());
        } else {
            shown.close();
        }
        Optional<StudioPictures> take = host.recording().studioPictures();
        if (take.isPresent()) {
            StudioPictures wanted = take.get();
            double rate = now.session().project().fps();
            recorded.reflect(wanted.feed(), wanted.width(), wanted.height(), rate, now.seconds());
        } else {
            recorded.close();
        }
    }

    /** The way to one of those who ask. */
    private final class Glass implements AutoCloseable {
        private @Nullable WindowCapture capture;
        private double lastSeconds = Double.NEGATIVE_INFINITY;

        void reflect(CaptureFeed feed, int width, int height, double perSecond, double seconds) {
            if (seconds - lastSeconds < LEAST_INTERVAL / perSecond) {
                return;
            }
            lastSeconds = seconds;
            WindowCapture present = capture;
            if (present == null || !present.isOfSize(width, height)) {
                close();
                present = new WindowCapture(width, height);
                capture = present;
            }
            present.copy(window, feed);
        }

        @Override
        public void close() {
            WindowCapture present = capture;
            if (present != null) {
                capture = null;
                present.close();
            }
        }
    }

    @Override
    public void close() {
        shown.close();
        recorded.close();
    }
}
