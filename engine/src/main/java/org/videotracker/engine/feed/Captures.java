package org.videotracker.engine.feed;

/** Where pictures from outside come from: the port that cameras and the like are plugged into. Any thread; never waits. */
public interface Captures {

    /** Where nothing is live, as in an offline rendering: no picture ever comes. */
    Captures NONE = new Captures() {
        @Override
        public CaptureFeed feed(String source) {
            return new CaptureFeed();
        }

        @Override
        public boolean isLive() {
            return false;
        }
    };

    /** The pictures of a source; the same feed for the same name. Asking opens nothing. */
    CaptureFeed feed(String source);

    /** Whether pictures may come at all. */
    boolean isLive();
}
