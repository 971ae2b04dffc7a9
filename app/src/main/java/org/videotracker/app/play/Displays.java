package org.videotracker.app.play;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.videotracker.engine.compositor.Frame;
import org.videotracker.engine.live.FrameDisplay;

/** Shows the pictures of a performance in several places: windows, a recording. Places come and go from any thread. */
final class Displays implements FrameDisplay {
    private final List<FrameDisplay> places = new CopyOnWriteArrayList<>();

    void add(FrameDisplay place) {
        places.add(place);
    }

    void remove(FrameDisplay place) {
        places.remove(place);
    }

    @Override
    public void show(Frame frame, long number) {
        for (FrameDisplay place : places) {
            place.show(frame, number);
        }
    }
}
